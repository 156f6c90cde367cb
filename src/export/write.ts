import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  byText,
  type CollectionMeta,
  publishedRawName,
  type Quarantined,
  type Republication,
} from '../collect/index.ts';
import type { DisclosureDocument, DisclosureEntry } from '../model/index.ts';
import { archivePaths } from './archive.ts';
import { dcatCatalogue } from './catalogue.ts';
import { dataPackage } from './datapackage.ts';
import { openFormerZip } from './former-zip.ts';
import { changelog, checksums, citation } from './notes.ts';
import { measureFile, type PublishedFile } from './output-file.ts';
import { createPublisher, type Publisher } from './publisher.ts';
import { publishedSchemas } from './schema.ts';
import { openTableFiles } from './table-files.ts';
import { EXPORT_TABLES } from './tables/index.ts';
import { writeZip } from './zip.ts';

export interface ExportInput {
  readonly collections: string;
  /** An empty directory that becomes data/ of the site. */
  readonly out: string;
  readonly siteUrl: string | null;
  /** data/ of a site that this very program has built: what is packed in its archive is not packed again. */
  readonly former?: string | null;
  /** Called after each document. */
  readonly tick: () => void;
}

/** The archive of everything under data/. */
export const ARCHIVE = 'mingzhang-data.zip';

/** Every published file with its size, hash and rows, for the /data/ page; not part of the published set. Its presence says that all is there. */
export const FILE_LIST = 'files.json';

/** Everything under data/: each document is read once, so that memory does not grow with their number. */
export async function writeExports({
  collections,
  out,
  siteUrl,
  former = null,
  tick,
}: ExportInput): Promise<readonly PublishedFile[]> {
  const load = <T>(name: string) => JSON.parse(readFileSync(join(collections, name), 'utf8')) as T;
  const entries = load<DisclosureEntry[]>('disclosures.json');
  const history = load<Republication[]>('history.json');
  const { inputHash } = load<CollectionMeta>('meta.json');
  const publisher = createPublisher(collections, out);
  const { files } = publisher;
  await publisher.copy('disclosures.json', 'disclosures.json', entries.length);
  for (const name of ['departments.json', 'history.json', 'quarantine.json']) await publisher.copy(name);
  await writeTables(publisher, entries, { collections, out, tick });
  for (const { id } of entries) await publisher.copy(`disclosures/${id}.json`);
  for (const file of rawFiles(entries, history, load('quarantine.json'))) {
    const path = `raw/${publishedRawName(file)}`;
    // A file the reader failed on has no masked copy, and is not published without one.
    if (existsSync(join(collections, path))) await publisher.copy(path);
  }
  for (const [name, schema] of publishedSchemas()) await publisher.putJson(`schema/${name}.schema.json`, schema);
  await publisher.putJson('datapackage.json', dataPackage({ entries, files, siteUrl }));
  await publisher.putJson('catalog.jsonld', dcatCatalogue({ entries, files, siteUrl }));
  await publisher.put('CHANGELOG.md', changelog(history));
  await publisher.put('CITATION.cff', citation(siteUrl, inputHash));
  await publisher.put('SHA256SUMS', checksums(files));
  await writeArchive(out, files, former);
  publisher.list({ path: ARCHIVE, ...(await measureFile(join(out, ARCHIVE))), rows: null });
  writeFileSync(join(out, `${FILE_LIST}~`), `${JSON.stringify(files, null, 1)}\n`);
  renameSync(join(out, `${FILE_LIST}~`), join(out, FILE_LIST));
  return files;
}

async function writeArchive(out: string, files: readonly PublishedFile[], former: string | null): Promise<void> {
  const zip = former === null ? null : openFormerZip(former, ARCHIVE);
  const hashes = new Map(files.map(({ path, sha256 }) => [path, sha256]));
  try {
    await writeZip({
      directory: out,
      target: join(out, ARCHIVE),
      paths: archivePaths(files),
      former: (path) => zip?.find(path, hashes.get(path) ?? '') ?? null,
    });
  } finally {
    zip?.close();
  }
}

/** Tables that each document also has as a CSV of its own, beside its JSON, where it has such rows. */
export const OWN_TABLES = ['facts', 'function-items', 'economic-items', 'projects', 'indicators', 'checks'];

/** `disclosures/<id>/facts.csv` */
export function ownTablePath(id: string, table: string): string {
  return `disclosures/${id}/${table}.csv`;
}

type Streams = Pick<ExportInput, 'collections' | 'out' | 'tick'>;

async function writeTables(publisher: Publisher, entries: readonly DisclosureEntry[], streams: Streams): Promise<void> {
  const { collections, out, tick } = streams;
  const tables = EXPORT_TABLES.map((table) => openTableFiles(out, table));
  for (const { id } of entries) {
    const text = readFileSync(join(collections, 'disclosures', `${id}.json`), 'utf8');
    const document = JSON.parse(text) as DisclosureDocument;
    for (const [index, table] of tables.entries()) {
      const rows = table.add(document);
      const name = EXPORT_TABLES[index]?.name ?? '';
      if (rows && OWN_TABLES.includes(name)) await publisher.put(ownTablePath(id, name), rows);
    }
    tick();
  }
  for (const table of tables) for (const file of await table.close()) publisher.list(file);
}

/** Raw copies to publish, in name order: of the documents, their former versions, and the files set aside. */
function rawFiles(
  entries: readonly DisclosureEntry[],
  history: readonly Republication[],
  setAside: readonly Quarantined[],
): string[] {
  const names = [
    ...entries.map(({ source }) => source.file),
    ...history.flatMap(({ former }) => former.map(({ file }) => file)),
    ...setAside.filter(({ sha256 }) => sha256 !== null).map(({ file }) => file),
  ];
  return names.sort(byText);
}
