import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { scratchFolder, script } from '../cli/run.ts';
import { generate } from '../generator/index.ts';
import { hashes } from '../hashes.ts';

let root: string;
beforeAll(() => {
  root = scratchFolder();
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

/** Years of two departments: documents of one department name each other. */
const DOCUMENTS = [
  ['东岭县水利局', 2022],
  ['东岭县水利局', 2023],
  ['西河县教育局', 2022],
  ['西河县教育局', 2023],
] as const;

function write(no: number, seed: number): void {
  const [department, year] = DOCUMENTS[no] ?? ['', 0];
  writeFileSync(join(root, 'raw', `${no}.txt`), generate(seed, { department, year, projects: 3 }).text);
}

function build(out: string, environment: Readonly<Record<string, string>> = {}) {
  const env = {
    RAW_DIR: join(root, 'raw'),
    COLLECTIONS_DIR: join(root, `${out}-collections`),
    OUT_DIR: join(root, out),
    SITE_URL: 'https://mingzhang.example',
    BASE_PATH: '/open/',
    REPORT_URL: 'https://mingzhang.example/report?page={page}&build={build}',
    ...environment,
  };
  return script('build', ['--strict'], { env });
}

it('a rebuild after one changed document takes over the other departments and is the bytes of a build from nothing', async () => {
  for (const no of DOCUMENTS.keys()) write(no, 40 + no);
  expect((await build('dist')).stderr).toContain('pages of 2 departments; 0 have not changed');
  const before = hashes(join(root, 'dist'));
  write(0, 50);
  expect((await build('dist')).stderr).toContain('pages of 1 departments; 1 have not changed');
  const after = hashes(join(root, 'dist'));
  expect((await build('clean')).code).toBe(0);
  expect(after).toEqual(hashes(join(root, 'clean')));
  // Every page names the checksum of the input, so none may be the former one as it was.
  const pages = Object.keys(after).filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(40);
  expect(pages.filter((path) => after[path] === before[path])).toEqual([]);
  // Where what pages say depends on a setting, a changed setting makes all of them anew.
  const moved = await build('dist', { BASE_PATH: '/elsewhere/' });
  expect(moved.stderr).toContain('pages of 2 departments; 0 have not changed');
}, 600_000);
