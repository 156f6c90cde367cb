import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runData } from '../../scripts/lib/data-run.ts';
import type { PublishedFile } from '../../src/export/output-file.ts';
import { writeExports } from '../../src/export/write.ts';
import type { DisclosureDocument } from '../../src/model/index.ts';

const RAW = fileURLToPath(new URL('../../content/raw', import.meta.url));

/** Text planted into a document: what a spreadsheet would run, and what only looks like a number. */
export const FORMULA = '=HYPERLINK("http://example.org","点此")';

export interface Published {
  readonly root: string;
  readonly collections: string;
  /** The folder that becomes data/. */
  readonly data: string;
  readonly files: readonly PublishedFile[];
  /** In id order. */
  documents(): DisclosureDocument[];
  dispose(): void;
}

/** A final account, a budget and a document with planted text, read and exported into a scratch folder. */
export async function publish(): Promise<Published> {
  const root = mkdtempSync(join(tmpdir(), 'mingzhang-export-'));
  const [raw, collections, data] = ['raw', 'collections', 'data'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(raw);
  for (const name of readdirSync(RAW)) if (/^00[12]_/.test(name)) cpSync(join(RAW, name), join(raw, name));
  writeFileSync(join(raw, 'planted.txt'), plantedText(readFileSync(join(RAW, rawName('004')), 'utf8')));
  await runData({ raw, collections });
  const files = await writeExports({ collections, out: data, siteUrl: null, tick: () => {} });
  return {
    root,
    collections,
    data,
    files,
    documents: () =>
      readdirSync(join(collections, 'disclosures'))
        .sort()
        .map((name) => JSON.parse(readFileSync(join(collections, 'disclosures', name), 'utf8')) as DisclosureDocument),
    dispose: () => rmSync(root, { recursive: true, force: true }),
  };
}

function rawName(start: string): string {
  return readdirSync(RAW).find((name) => name.startsWith(start)) ?? '';
}

/** A table whose cells start like formulas, at the end of a real document. */
function plantedText(text: string): string {
  return `${text}\n附表：其他情况表\n序号\t内容\t金额\n1\t${FORMULA}\t1.00\n2\t+1+1\t2.00\n3\t@SUM(A1)\t-\n4\t-1.5\t—\n`;
}
