import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DisclosureDocument, DisclosureEntry } from '../model/index.ts';
import { maskDocument } from '../privacy/index.ts';
import { AmountCollector } from './amounts.ts';
import { findNames, rankDisclosures } from './entries.ts';
import { EntryCollector } from './join-entries.ts';
import { buildNames, type NameFiles } from './names-index.ts';
import { piecesOf } from './pieces.ts';
import { docTuple } from './rows.ts';
import { TextIndex } from './text-index.ts';

export interface SearchBuildOptions {
  /** Directory with disclosures.json and disclosures/<id>.json. */
  readonly collectionsDir: string;
  /** The built site; the index goes to its search/ folder. */
  readonly outDir: string;
  readonly log: (line: string) => void;
}

export interface SearchBuildResult {
  readonly entries: number;
  readonly amounts: number;
  readonly records: number;
  readonly files: number;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

/** Writes files below a directory, the directory emptied first. */
async function writeAll(directory: string, files: ReadonlyMap<string, Uint8Array | string>): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  for (const [path, content] of files) {
    const target = join(directory, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

/** First ten hex digits over paths and bytes, so that a new index is never mixed with cached parts of an old one. */
function fingerprint(files: NameFiles): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update('\n').update(content);
  return hash.digest('hex').slice(0, 10);
}

/**
 * Builds the search index of a site: names and amounts to `search/names/`, full text to `search/text/`.
 * Reads the collections only, masked once more; the same collections give the same bytes. Throws where a file cannot be read or
 * Pagefind reports an error.
 */
export async function buildSearchIndex({
  collectionsDir,
  outDir,
  log,
}: SearchBuildOptions): Promise<SearchBuildResult> {
  const entries = rankDisclosures(await readJson<DisclosureEntry[]>(join(collectionsDir, 'disclosures.json')));
  const names = new EntryCollector();
  const amounts = new AmountCollector();
  try {
    const text = await TextIndex.create();
    for (const [doc, entry] of entries.entries()) {
      const stored = await readJson<DisclosureDocument>(join(collectionsDir, 'disclosures', `${entry.id}.json`));
      const document = maskDocument(stored);
      for (const found of findNames(document, doc)) names.add(found.kind, found.text, found.place);
      amounts.add(document, doc);
      for (const piece of piecesOf(document)) await text.add(entry, piece);
    }
    const { manifest, files } = buildNames(names.sorted(), amounts, entries.map(docTuple));
    const version = fingerprint(files);
    const all = new Map<string, Uint8Array | string>([['manifest.json', JSON.stringify({ version, ...manifest })]]);
    for (const [path, content] of files) all.set(`${version}/${path}`, content);
    await writeAll(join(outDir, 'search', 'names'), all);
    const textFiles = await text.files();
    await writeAll(join(outDir, 'search', 'text'), textFiles);
    const result = {
      entries: manifest.entries,
      amounts: amounts.size,
      records: text.size,
      files: all.size + textFiles.size,
    };
    log(
      `search: ${result.entries} names, ${result.amounts} amounts, ${result.records} text records, ${result.files} files`,
    );
    return result;
  } finally {
    await TextIndex.close();
  }
}
