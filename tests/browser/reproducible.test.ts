import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, it } from 'vitest';
import { hashes } from '../hashes.ts';

const ROOT = new URL('../..', import.meta.url).pathname;
/** What the build reads of the project. */
const PARTS = [
  'src',
  'scripts',
  'public',
  'content/raw',
  'package.json',
  'package-lock.json',
  'astro.config.mjs',
  'tsconfig.json',
];

const elsewhere = mkdtempSync(join(tmpdir(), 'mingzhang elsewhere '));
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** The project in another folder, whose name holds a blank. */
function copied(): string {
  for (const part of PARTS) cpSync(join(ROOT, part), join(elsewhere, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  return elsewhere;
}

function built(directory: string, environment: Readonly<Record<string, string>>): Promise<number | null> {
  const { OUT_DIR, COLLECTIONS_DIR, RAW_DIR, ...rest } = process.env;
  const env = { ...rest, ...environment };
  const build = spawn(process.execPath, ['scripts/build.ts', '--strict'], { cwd: directory, env, stdio: 'inherit' });
  return new Promise((resolve) => build.on('close', resolve));
}

it('the whole site is the same bytes from another folder, time zone, locale and number of workers', async () => {
  const directory = copied();
  const environment = { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', WORKERS: '1' };
  expect(await built(directory, { ...environment, SITE_URL: '', BASE_PATH: '' })).toBe(0);
  const [here, there] = [hashes(inject('site')), hashes(join(directory, 'dist'))];
  expect(Object.keys(here).length).toBeGreaterThan(500);
  expect(there).toEqual(here);
});
