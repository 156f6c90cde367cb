import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DisclosureDocument, DisclosureEntry } from '../model/index.ts';
import { maskDocument } from '../privacy/index.ts';
import { AmountCollector } from './amounts.ts';
import { findNames, rankDisclosures } from './entries.ts';
import { EntryCollector } from './join-entries.ts';
import { buildNames, type NameFiles, type NamesManifest } from './names-index.ts';
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
  const folders = new Set([...files.keys()].map((path) => dirname(join(directory, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const [path, content] of files) await writeFile(join(directory, path), content);
}

/** First ten hex digits over paths and bytes, so that a new index is never mixed with cached parts of an old one. */
function fingerprint(files: NameFiles): string {
  const hash = createHash('sha256');
  for (const [path, content] of files) hash.update(path).update('\n').update(content);
  return hash.digest('hex').slice(0, 10);
}

/** What the documents give, one at a time: memory holds one document and what is kept of the others. */
class Gathered {
  readonly names = new EntryCollector();
  readonly amounts = new AmountCollector();
  /** Every character that occurs. */
  readonly occurring = new Set<string>();

  async add(document: DisclosureDocument, entry: DisclosureEntry, doc: number, text: TextIndex): Promise<void> {
    for (const { kind, text: name, place } of findNames(document, doc)) this.names.add(kind, name, place);
    this.amounts.add(document, doc);
    for (const piece of piecesOf(document)) {
      for (const segment of piece.segments) for (const char of segment.text) this.occurring.add(char);
      await text.add(entry, piece);
    }
  }
}

function withVersion(manifest: Omit<NamesManifest, 'version'>, files: NameFiles): Map<string, Uint8Array | string> {
  const version = fingerprint(files);
  const all = new Map<string, Uint8Array | string>([['manifest.json', JSON.stringify({ version, ...manifest })]]);
  for (const [path, content] of files) all.set(`${version}/${path}`, content);
  return all;
}

/**
 * Builds the search index of a site: names and amounts to `search/names/`, full text to `search/text/`.
 * Reads the collections only, masked once more; the same collections give the same bytes. Throws where a file cannot
 * be read or Pagefind reports an error.
 */
export async function buildSearchIndex(options: SearchBuildOptions): Promise<SearchBuildResult> {
  const { collectionsDir, outDir, log } = options;
  const entries = rankDisclosures(await readJson<DisclosureEntry[]>(join(collectionsDir, 'disclosures.json')));
  const gathered = new Gathered();
  try {
    const text = await TextIndex.create();
    for (const [doc, entry] of entries.entries()) {
      const stored = await readJson<DisclosureDocument>(join(collectionsDir, 'disclosures', `${entry.id}.json`));
      await gathered.add(maskDocument(stored), entry, doc, text);
    }
    const { names, amounts, occurring } = gathered;
    const { manifest, files } = buildNames(names.sorted(), amounts, entries.map(docTuple), occurring);
    const nameFiles = withVersion(manifest, files);
    const textFiles = await text.files();
    await writeAll(join(outDir, 'search', 'names'), nameFiles);
    await writeAll(join(outDir, 'search', 'text'), textFiles);
    const count = nameFiles.size + textFiles.size;
    log(`search: ${manifest.entries} names, ${amounts.size} amounts, ${text.size} text records, ${count} files`);
    return { entries: manifest.entries, amounts: amounts.size, records: text.size, files: count };
  } finally {
    await TextIndex.close();
  }
}
