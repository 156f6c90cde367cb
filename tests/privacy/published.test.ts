import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runData } from '../../scripts/lib/data-run.ts';
import { ARCHIVE, writeExports } from '../../src/export/write.ts';
import type { DisclosureDocument } from '../../src/model/index.ts';
import { digitsOf } from './numbers.ts';

/** A real document with private numbers planted in prose, in a table, over a line break and in full width. */
const PRIVATE = [
  '13899123456',
  '15026011234',
  '650102198503121234',
  '6222023012345678901',
  '3002010109022123456',
  '18699887766',
];
const KEPT = ['0991-4165382', '新财预〔2023〕123号', '650000240010000012345'];
const PLANTED = [
  `咨询电话：${PRIVATE[0]}，办公电话：${KEPT[0]}，文号${KEPT[1]}，项目编码：${KEPT[2]}。`,
  `经办人身份证号${PRIVATE[2]?.slice(0, 9)}\n${PRIVATE[2]?.slice(9)}，卡号${PRIVATE[3]}。`,
  `联系电话：${(PRIVATE[1] ?? '').replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}`,
  '附表：项目联系表',
  '序号\t项目名称\t项目负责人\t联系电话\t账号\t金额',
  `1\t测试项目\t赵钱孙\t${PRIVATE[5]}\t${PRIVATE[4]}\t1,234.56`,
].join('\n');

const RAW = fileURLToPath(new URL('../../content/raw', import.meta.url));
let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mingzhang-privacy-'));
  mkdirSync(join(root, 'raw'));
  const name = readdirSync(RAW).find((each) => each.startsWith('004')) ?? '';
  cpSync(join(RAW, name), join(root, 'raw', name));
  writeFileSync(join(root, 'raw', name), `${readFileSync(join(RAW, name), 'utf8')}\n${PLANTED}\n`);
  writeFileSync(join(root, 'raw', 'notice.html'), `<script>alert(1)</script> 电话 ${PRIVATE[0]}`);
  await runData({ raw: join(root, 'raw'), collections: join(root, 'collections') });
  await writeExports({
    collections: join(root, 'collections'),
    out: join(root, 'data'),
    siteUrl: null,
    tick: () => {},
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function textsUnder(folder: string): Map<string, string> {
  const files = readdirSync(join(root, folder), { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

/** A text holds a number when its digits stand together, whatever blanks, breaks and escapes stand between. */
function holds(text: string, number: string): boolean {
  return (
    digitsOf(text.replace(/[^0-9０-９Xx\s\\nt"]/g, '|')).includes(number) &&
    new RegExp([...number].join('[\\s\\\\nt"]*')).test(text.normalize('NFKC'))
  );
}

describe('nothing published holds a private number', () => {
  it('the check itself finds the numbers in the raw file', () => {
    const raw = [...textsUnder('raw').values()].join('\n');
    for (const number of PRIVATE) expect(holds(raw, number)).toBe(true);
  });

  for (const folder of ['collections', 'data']) {
    it(`${folder}: every file as text`, () => {
      for (const [path, text] of textsUnder(folder)) {
        for (const number of PRIVATE) expect(holds(text, number) ? `${path}: ${number}` : '').toBe('');
      }
    });
  }

  it('Parquet files and the archive', async () => {
    for (const name of readdirSync(join(root, 'data')).filter((each) => each.endsWith('.parquet'))) {
      const rows = await parquetReadObjects({ file: await asyncBufferFromFile(join(root, 'data', name)) });
      const text = rows.map((row) => Object.values(row).join('\n')).join('\n');
      for (const number of PRIVATE) expect(holds(text, number)).toBe(false);
    }
    const entries = unzipSync(new Uint8Array(readFileSync(join(root, 'data', ARCHIVE))));
    for (const bytes of Object.values(entries)) {
      const text = Buffer.from(bytes).toString('utf8');
      for (const number of PRIVATE) expect(holds(text, number)).toBe(false);
    }
  });

  it('landlines, document numbers, codes and amounts are still there', () => {
    const document = [...textsUnder('data/disclosures').values()].join('');
    for (const text of [...KEPT, '1,234.56']) expect(document).toContain(text);
  });

  it('the raw copy keeps its lines, and the hash of the file as received', () => {
    const name = readdirSync(join(root, 'raw')).find((each) => each.startsWith('004')) ?? '';
    const [received, published] = ['raw', 'data/raw'].map((folder) =>
      readFileSync(join(root, folder, name), 'utf8').split('\n'),
    );
    expect(published?.length).toBe(received?.length);
    expect(published?.map((line) => line.length)).toEqual(received?.map((line) => line.length));
    expect(published?.filter((line, index) => line !== received?.[index]).length).toBe(5);
  });

  it('the name in a person column is hidden, its row and header are not', () => {
    const [text = ''] = textsUnder('collections/disclosures').values();
    const { tables } = JSON.parse(text) as DisclosureDocument;
    const row = tables.flatMap(({ rows }) => rows).find((cells) => cells.some((cell) => cell.text === '测试项目'));
    expect(row?.map((cell) => cell.text)).toEqual([
      '1',
      '测试项目',
      '***',
      '186****7766',
      '***************3456',
      '1,234.56',
    ]);
    expect(text).not.toContain('赵钱孙');
  });

  it('a file set aside is published masked, as plain text', () => {
    expect(readFileSync(join(root, 'data/raw/notice.html.txt'), 'utf8')).toBe(
      '<script>alert(1)</script> 电话 138****3456',
    );
  });
});
