import type { AmountCollector, AmountFile } from './amounts.ts';
import type { Entry } from './entries.ts';
import { buildGramIndex, type GramManifest } from './gram-index.ts';
import { type EntryKind, KINDS } from './kinds.ts';
import { fold } from './normalise.ts';
import { type DocTuple, rowFiles, rowsPerFile } from './rows.ts';

/** `manifest.json`: all the browser must know first. The other files lie under `<version>/`. */
export interface NamesManifest {
  readonly version: string;
  readonly entries: number;
  /** Entries in one file of rows. */
  readonly rows: number;
  /** End of the id range of each kind, in the order of KINDS. */
  readonly ends: readonly number[];
  readonly disclosures: number;
  readonly grams: GramManifest;
  readonly amountShards: number;
}

export type NameFiles = ReadonlyMap<string, Uint8Array | string>;

/** Different amounts in one file. */
const AMOUNTS = 16;

function kindEnds(entries: readonly Entry[]): number[] {
  const count = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind).length;
  let end = 0;
  return KINDS.map((kind) => {
    end += count(kind);
    return end;
  });
}

/** Everything the names and amounts engine reads, from the entries in default order. */
export function buildNames(
  entries: readonly Entry[],
  amounts: AmountCollector,
  docs: readonly DocTuple[],
): { manifest: Omit<NamesManifest, 'version'>; files: NameFiles } {
  const ends = kindEnds(entries);
  const grams = buildGramIndex(
    entries.map(({ text }) => fold(text).chars),
    ends,
  );
  const files = new Map<string, Uint8Array | string>(grams.files);
  for (const [path, file] of rowFiles(entries, docs)) files.set(path, JSON.stringify(file));
  const amountShards = Math.max(1, Math.ceil(amounts.size / AMOUNTS));
  const amountFiles: Map<string, AmountFile> = amounts.files(docs, amountShards);
  for (const [path, file] of amountFiles) files.set(path, JSON.stringify(file));
  files.set('docs.json', JSON.stringify(docs));
  const manifest = {
    entries: entries.length,
    rows: rowsPerFile(entries.length),
    ends,
    disclosures: docs.length,
    grams: grams.manifest,
    amountShards,
  };
  return { manifest, files };
}
