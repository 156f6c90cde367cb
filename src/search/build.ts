import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { DisclosureDocument, DisclosureEntry } from '../model/index.ts';
import { maskDocument } from '../privacy/index.ts';
import { AmountCollector } from './amounts.ts';
import { findNames, rankDisclosures } from './entries.ts';
import { EntryCollector } from './join-entries.ts';
import { buildNames, type NameFiles, type NamesManifest } from './names-index.ts';
import { piecesOf, textsOf } from './pieces.ts';
import { docTuple } from './rows.ts';
import { TextIndex } from './text-index.ts';
import { cutVolumes, type FormerVolumes, VolumeWriter, volumeKey } from './text-volumes.ts';

export interface SearchBuildOptions {
  /** Directory with disclosures.json and disclosures/<id>.json. */
  readonly collectionsDir: string;
  /** The built site; the index goes to its search/ folder. */
  readonly outDir: string;
  readonly log: (line: string) => void;
  /** What may be taken over from a former build. Nothing is, without it. */
  readonly reuse?: SearchReuse | null;
}

export interface SearchReuse {
  /** Names the program: its parser, model and search. */
  readonly program: string;
  /** id → key of everything a document depends on. */
  readonly documents: Readonly<Record<string, string>>;
  readonly former: FormerVolumes | null;
}

export interface SearchBuildResult {
  readonly entries: number;
  readonly amounts: number;
  /** Keys of the volumes of the full text, in order; of use where documents have keys. */
  readonly volumes: readonly string[];
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

  /** Adds a document; its records go to `text`, unless that is null. */
  async add(
    document: DisclosureDocument,
    entry: DisclosureEntry,
    doc: number,
    text: VolumeWriter | null,
  ): Promise<void> {
    for (const { kind, text: name, place } of findNames(document, doc)) this.names.add(kind, name, place);
    this.amounts.add(document, doc);
    for (const words of textsOf(document)) for (const char of words) this.occurring.add(char);
    for (const piece of text === null ? [] : piecesOf(document)) await text?.add(entry, piece);
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
  const { collectionsDir, outDir, log, reuse } = options;
  const entries = rankDisclosures(await readJson<DisclosureEntry[]>(join(collectionsDir, 'disclosures.json')));
  const gathered = new Gathered();
  try {
    const writer = new VolumeWriter(join(outDir, 'search', 'text'), reuse?.former ?? null);
    const keys: string[] = [];
    for (const volume of cutVolumes(entries)) {
      const key = volumeKey(volume, entries, reuse?.documents ?? {}, reuse?.program ?? '');
      const text = (await writer.open(key)) ? writer : null;
      for (let doc = volume.first; doc < volume.end; doc++) {
        const entry = entries[doc] as DisclosureEntry;
        await gathered.add(await readMasked(collectionsDir, entry), entry, doc, text);
      }
      await writer.close();
      keys.push(key);
    }
    const { names, amounts, occurring } = gathered;
    const { manifest, files } = buildNames(names.sorted(), amounts, entries.map(docTuple), occurring);
    const nameFiles = withVersion({ ...manifest, volumes: keys.length }, files);
    await writeAll(join(outDir, 'search', 'names'), nameFiles);
    log(
      `search: ${manifest.entries} names, ${amounts.size} amounts, full text in ${keys.length} part${keys.length === 1 ? '' : 's'}`,
    );
    return { entries: manifest.entries, amounts: amounts.size, volumes: keys };
  } finally {
    await TextIndex.close();
  }
}

/** A document without its checks, which are not searched, masked once more. */
async function readMasked(collectionsDir: string, { id }: DisclosureEntry): Promise<DisclosureDocument> {
  const stored = await readJson<DisclosureDocument>(join(collectionsDir, 'disclosures', `${id}.json`));
  return maskDocument({ ...stored, checks: [] });
}
