import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { hashes } from '../hashes.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RAW = join(ROOT, 'content/raw');
const EXPORT = `
  import { writeExports } from ${JSON.stringify(join(ROOT, 'src/export/write.ts'))};
  const [collections, out] = process.argv.slice(1);
  await writeExports({ collections, out, siteUrl: null, tick() {} });
`;

const run = promisify(execFile);
const scratch: string[] = [];
afterAll(() => {
  for (const path of scratch) rmSync(path, { recursive: true, force: true });
});

/** Data and exports made in a process of its own, in its own folder, from files copied in the given order. */
async function exportsMade(names: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), environment.TZ === 'UTC' ? 'a' : 'another-place-'));
  scratch.push(root);
  mkdirSync(join(root, 'raw'));
  for (const name of names) copyFileSync(join(RAW, name), join(root, 'raw', name));
  const options = { cwd: root, env: { ...process.env, ...environment } };
  const collections = join(root, 'collections');
  await run(
    process.execPath,
    [join(ROOT, 'scripts/data.ts'), '--raw', join(root, 'raw'), '--out', collections],
    options,
  );
  await run(process.execPath, ['--input-type=module', '-e', EXPORT, collections, join(root, 'data')], options);
  return root;
}

describe('two runs from the same files', () => {
  const names = readdirSync(RAW).filter((name) => name.endsWith('.txt'));

  it('give the same bytes in another folder, time zone, locale, file order and number of workers', async () => {
    const [first, second] = await Promise.all([
      exportsMade(names, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', WORKERS: '1' }),
      exportsMade([...names].reverse(), {
        TZ: 'Pacific/Apia',
        LANG: 'zh_CN.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        WORKERS: '3',
      }),
    ]);
    for (const folder of ['collections', 'data']) {
      const made = hashes(join(first, folder));
      expect(Object.keys(made).length).toBeGreaterThan(10);
      expect(hashes(join(second, folder))).toEqual(made);
    }
  });
});
