import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { openFormerZip } from '../../src/export/former-zip.ts';
import { writeZip } from '../../src/export/zip.ts';

const HOME = mkdtempSync(join(tmpdir(), 'archive-'));
afterAll(() => rmSync(HOME, { recursive: true }));

const LONG = '收入总计 1,159.29 万元\n'.repeat(40_000);
const FILES: Readonly<Record<string, string>> = {
  'a.csv': LONG,
  '原文/b.txt': '乙',
  'c.parquet': 'PAR1',
  'd.json': '',
};

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A release of some files: its directory holds them, SHA256SUMS and the archive. */
async function release(name: string, files: Readonly<Record<string, string>>, former?: string): Promise<Buffer> {
  const directory = join(HOME, name);
  mkdirSync(join(directory, '原文'), { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(directory, path), text);
  const sums = Object.entries(files).map(([path, text]) => `${sha256(text)}  ${path}\n`);
  writeFileSync(join(directory, 'SHA256SUMS'), sums.join(''));
  const zip = former === undefined ? null : openFormerZip(join(HOME, former), 'all.zip');
  const found = (path: string) => zip?.find(path, sha256(files[path] ?? '')) ?? null;
  const target = join(directory, 'all.zip');
  await writeZip({ directory, target, paths: Object.keys(files), former: found });
  zip?.close();
  return readFileSync(target);
}

describe('the archive', () => {
  it('made with a former one is the bytes of one made from nothing', async () => {
    await release('first', FILES);
    const changed = { ...FILES, '原文/b.txt': '丙丙', 'e.txt': '新' };
    const again = await release('second', changed, 'first');
    expect(again).toEqual(await release('alone', changed));
    const unpacked = Object.entries(unzipSync(again)).map(([path, bytes]) => [path, strFromU8(bytes)]);
    expect(Object.fromEntries(unpacked)).toEqual(changed);
  });

  it('takes from the former one what had the same bytes, and nothing else', async () => {
    await release('former', FILES);
    const zip = openFormerZip(join(HOME, 'former'), 'all.zip');
    expect(zip?.find('a.csv', sha256(LONG))?.size).toBe(Buffer.byteLength(LONG));
    expect(zip?.find('a.csv', sha256(`${LONG} `))).toBeNull();
    expect(zip?.find('no.csv', sha256(LONG))).toBeNull();
    zip?.close();
  });

  it('is made without a former one that is cut short', async () => {
    const whole = await release('cut', FILES);
    writeFileSync(join(HOME, 'cut', 'all.zip'), whole.subarray(0, whole.length - 30));
    expect(openFormerZip(join(HOME, 'cut'), 'all.zip')).toBeNull();
    expect(openFormerZip(join(HOME, 'nowhere'), 'all.zip')).toBeNull();
  });
});
