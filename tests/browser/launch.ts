// A headless Chromium that comes from npm alone: no download, no root. The package holds the browser and, for bare
// containers, the few shared libraries it needs (nss, nspr, expat) and a font configuration; they are unpacked once.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const PACKAGE = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');

function version(): string {
  return (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version;
}

/** Unpacks into a folder of its own and renames it when done, so that two test runs never see a half-written browser. */
async function unpack(home: string): Promise<void> {
  mkdirSync(dirname(home), { recursive: true });
  const fresh = mkdtempSync(`${home}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh;
  try {
    for (const part of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await inflate(join(PACKAGE, 'bin', part));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(fresh, home);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(join(home, 'chromium'))) throw error;
  }
}

/** Starts the browser, with further arguments where given. The caller closes it. */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const home = join(tmpdir(), `mingzhang-browser-${userInfo().uid}`, version());
  if (!existsSync(join(home, 'chromium'))) await unpack(home);
  const libraries = [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(home, 'fonts') };
  return chromium.launch({
    executablePath: join(home, 'chromium'),
    // Names of downloads are Chinese: a browser without a UTF-8 locale cannot write them.
    env: { ...process.env, LD_LIBRARY_PATH: libraries, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', ...fonts },
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--font-render-hinting=none', ...more],
  });
}
