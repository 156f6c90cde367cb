import { copyFileSync, linkSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisclosureDocument, DisclosureEntry } from '../model/index.ts';
import { measureFile, type PublishedFile } from './output-file.ts';
import { openTableFiles } from './table-files.ts';
import { EXPORT_TABLES } from './tables/index.ts';

export interface ExportInput {
  readonly collections: string;
  /** An empty directory that becomes data/ of the site. */
  readonly out: string;
  /** Called after each document. */
  readonly tick: () => void;
}

/** Everything under data/: each document is read once, so memory does not grow with their number. */
export async function writeExports({ collections, out, tick }: ExportInput): Promise<PublishedFile[]> {
  mkdirSync(join(out, 'disclosures'), { recursive: true });
  const entries = JSON.parse(readFileSync(join(collections, 'disclosures.json'), 'utf8')) as DisclosureEntry[];
  const tables = EXPORT_TABLES.map((table) => openTableFiles(out, table));
  const files: PublishedFile[] = [];
  for (const { id } of entries) {
    const path = `disclosures/${id}.json`;
    takeOver(join(collections, path), join(out, path));
    files.push({ path, ...(await measureFile(join(out, path))), rows: null });
    const document = JSON.parse(readFileSync(join(out, path), 'utf8')) as DisclosureDocument;
    for (const table of tables) table.add(document);
    tick();
  }
  writeFileSync(join(out, 'disclosures.json'), `${JSON.stringify(entries, null, 1)}\n`);
  files.push({ path: 'disclosures.json', ...(await measureFile(join(out, 'disclosures.json'))), rows: entries.length });
  for (const table of tables) files.push(...(await table.close()));
  return files;
}

/** The same bytes under another name: a link where the file system allows one. Neither file is ever changed in place. */
function takeOver(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
