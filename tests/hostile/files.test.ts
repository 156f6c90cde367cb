// File names no system is glad of, a reader that dies on one file, and a disk that is full.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeExports } from '../../src/export/write.ts';
import { ROOT, scratchFolder, script, shortDocument } from '../cli/run.ts';

let root: string;
const raw = () => join(root, 'raw');
const collections = () => join(root, 'collections');
const site = () => join(root, 'site');
const load = <T>(name: string) => JSON.parse(readFileSync(join(collections(), name), 'utf8')) as T;

beforeEach(() => {
  root = scratchFolder();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const document = (year: number) => shortDocument().replaceAll('2024', String(year));
const data = () => script('data', ['--raw', raw(), '--out', collections()], { env: { WORKERS: '1' } });

/** Every file below a directory with its bytes. */
function contents(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(directory.length), readFileSync(path, 'latin1')];
    }),
  );
}

/** Runs a command that may write no file larger than `blocks` of 512 bytes, as on a disk that fills up. */
function onFullDisk(blocks: number, name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const command = `ulimit -f ${blocks}; exec "$0" "$@"`;
    const child = spawn('sh', ['-c', command, process.execPath, join(ROOT, 'scripts', `${name}.ts`), ...args], {
      env: { ...process.env, WORKERS: '1', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (code) => resolve({ code, stderr }));
  });
}

describe('names of raw files', () => {
  const NAMES = [
    ' 前后 有 空格 .txt',
    '..甲..txt',
    '...',
    '-rf.txt',
    '$(touch x).txt',
    '%2e%2e%2f.txt',
    'a\\b.txt',
    '__proto__',
    'constructor.txt',
    `${'长'.repeat(83)}.html`,
    '“引号”\'"`.txt',
    '\u202etxt.exe',
    'NUL.txt',
  ];

  it('of every kind are read and published, or set aside with a reason', async () => {
    for (const [index, name] of NAMES.entries()) writeFileSync(join(raw(), name), document(2000 + index));
    mkdirSync(join(raw(), 'folder.txt'));
    expect((await data()).code).toBe(0);
    const files = load<{ source: { file: string } }[]>('disclosures.json').map(({ source }) => source.file);
    const aside = load<{ file: string; reason: string }[]>('quarantine.json');
    expect([...files, ...aside.map(({ file }) => file)].sort()).toEqual(
      [...NAMES.filter((name) => !name.startsWith('.')), 'folder.txt'].sort(),
    );
    expect(aside.map(({ file }) => file)).toEqual(['folder.txt']);
    await writeExports({ collections: collections(), out: prepared(site()), siteUrl: null, tick: () => undefined });
    const published = readdirSync(join(site(), 'raw'));
    expect(published).toHaveLength(files.length);
    expect(published.every((name) => name.endsWith('.txt') && Buffer.byteLength(name) <= 255)).toBe(true);
    expect(readdirSync(root).sort()).toEqual(['collections', 'raw', 'site']);
  });

  it('a file that was read but has no masked copy is not published, and stops nothing', async () => {
    writeFileSync(join(raw(), 'a.txt'), document(2023));
    writeFileSync(join(raw(), 'b.txt'), 'no disclosure');
    expect((await data()).code).toBe(0);
    rmSync(join(collections(), 'raw', 'b.txt'));
    await writeExports({ collections: collections(), out: prepared(site()), siteUrl: null, tick: () => undefined });
    expect(readdirSync(join(site(), 'raw'))).toEqual(['a.txt']);
  });
});

function prepared(directory: string): string {
  mkdirSync(directory, { recursive: true });
  return directory;
}

describe('a full disk', () => {
  it('keeps the last collections, and the next run recovers', async () => {
    writeFileSync(join(raw(), 'a.txt'), document(2023));
    expect((await data()).code).toBe(0);
    const before = contents(collections());
    writeFileSync(join(raw(), 'b.txt'), document(2022));
    for (const blocks of [1, 16, 64]) {
      const { code, stderr } = await onFullDisk(blocks, 'data', ['--raw', raw(), '--out', collections()]);
      expect({ blocks, code, named: /EFBIG/.test(stderr) }).toEqual({ blocks, code: 1, named: true });
      expect(contents(collections())).toEqual(before);
      expect(readdirSync(root).sort()).toEqual(['collections', 'raw']);
    }
    expect((await data()).code).toBe(0);
    expect(load<unknown[]>('disclosures.json')).toHaveLength(2);
    expect(existsSync(join(collections(), 'raw', 'b.txt'))).toBe(true);
  });

  it('keeps the last site', async () => {
    writeFileSync(join(raw(), 'a.txt'), document(2023));
    expect((await data()).code).toBe(0);
    prepared(site());
    writeFileSync(join(site(), 'index.html'), 'the last site');
    const env = { RAW_DIR: raw(), COLLECTIONS_DIR: collections(), OUT_DIR: site() };
    const { code, stderr } = await onFullDisk(64, 'build', [], env);
    expect(code).toBe(1);
    expect(stderr).toContain('the last output is kept');
    expect([...contents(site())]).toEqual([['/index.html', 'the last site']]);
    expect(readdirSync(root).sort()).toEqual(['collections', 'raw', 'site']);
  });
});
