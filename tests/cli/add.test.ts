import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scratchFolder, script, shortDocument } from './run.ts';

const ID = 'changjihuizuzizhizhouhuanjingwuranjiankongzhongxin-2024-final-accounts';

let root: string;
beforeEach(() => {
  root = scratchFolder();
  mkdirSync(join(root, 'inbox'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const add = (...args: string[]) =>
  script('add', args, { env: { RAW_DIR: join(root, 'raw'), COLLECTIONS_DIR: join(root, 'collections') } });
const inbox = (name: string, text: string | Buffer) => {
  writeFileSync(join(root, 'inbox', name), text);
  return join(root, 'inbox', name);
};
const rawNames = () => readdirSync(join(root, 'raw')).sort();

describe('npm run add', () => {
  it('copies the bytes unaltered under the name of what it is, with a sidecar', async () => {
    const bytes = Buffer.from(`\uFEFF${shortDocument().replaceAll('\n', '\r\n')}`);
    const { code, stdout } = await add(
      inbox('下载 (1).html', bytes),
      '--url',
      'https://example.org/a',
      '--published',
      '2025-08-30',
    );
    expect([code, rawNames()]).toEqual([0, [`${ID}.source.json`, `${ID}.txt`]]);
    expect(stdout).toContain(`${ID}.txt (${ID})`);
    expect(readFileSync(join(root, 'raw', `${ID}.txt`)).equals(bytes)).toBe(true);
    const sidecar = JSON.parse(readFileSync(join(root, 'raw', `${ID}.source.json`), 'utf8'));
    expect(sidecar).toEqual({ url: 'https://example.org/a', published: '2025-08-30' });
  });

  it('says that the same bytes are there already, and that other bytes are a new version', async () => {
    const first = inbox('a.txt', shortDocument());
    await add(first);
    expect((await add(first)).stdout).toContain(`is there already, byte for byte: ${ID}.txt`);
    expect(rawNames()).toEqual([`${ID}.txt`]);
    const second = inbox('b.txt', shortDocument().replace('1,159.29', '1,160.00'));
    expect((await add(second)).stdout).toContain(`a new version of ${ID}.txt`);
    expect(rawNames()).toEqual([`${ID}.txt`, `${ID}.v2.source.json`, `${ID}.v2.txt`]);
    const { replaces } = JSON.parse(readFileSync(join(root, 'raw', `${ID}.v2.source.json`), 'utf8'));
    expect(replaces).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses what is no disclosure and adds the rest', async () => {
    const { code, stdout } = await add(
      inbox('x.txt', '不是'),
      inbox('a.txt', shortDocument()),
      join(root, 'nothing.txt'),
    );
    expect(code).toBe(1);
    expect(stdout.match(/was not added/g)).toHaveLength(2);
    expect(rawNames()).toEqual([`${ID}.txt`]);
  });

  it('wrong usage is 2', async () => {
    const file = inbox('a.txt', shortDocument());
    for (const args of [
      [],
      [file, '--url', 'javascript:alert(1)'],
      [file, '--published', '2025-02-30'],
      [file, file, '--url', 'https://example.org'],
    ]) {
      expect((await add(...args)).code).toBe(2);
    }
    expect(rawNames()).toEqual([]);
  });
});

describe('npm run summary', () => {
  it('says in Markdown what came and what changed, with a document’s text as text', async () => {
    const state = async (name: string, files: Record<string, string>) => {
      mkdirSync(join(root, name));
      for (const [file, text] of Object.entries(files)) writeFileSync(join(root, name, file), text);
      await script('data', ['--raw', join(root, name), '--out', join(root, `${name}-out`)]);
      return join(root, `${name}-out`);
    };
    const before = await state('before', { 'a.txt': shortDocument() });
    const after = await state('after', {
      'a.txt': shortDocument().replaceAll('1,159.29', '1,160.00'),
      'b.txt': shortDocument().replaceAll('2024', '2023'),
    });
    const { code, stdout } = await script('summary', [before, after]);
    expect(code).toBe(0);
    expect(stdout).toContain('新增 added: 1 · 删除 removed: 0 · 数字有变化 changed: 1');
    expect(stdout).toContain('| 收入总计 | `revenue.total` | 1159.29 | 1160 | 万元 |');
    expect((await script('summary', [before, before])).stdout).toContain('changed: 0');
    expect((await script('summary', [join(root, 'no-such'), after])).code).toBe(1);
    expect(existsSync(join(root, 'no-such'))).toBe(false);
  });
});
