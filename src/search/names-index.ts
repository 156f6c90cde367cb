import type { AmountCollector } from './amounts.ts';
import type { Entry } from './entries.ts';
import { buildGramIndex, type GramManifest } from './gram-index.ts';
import { initialsOf } from './initials.ts';
import { type EntryKind, KINDS } from './kinds.ts';
import { fold } from './normalise.ts';
import { type DocTuple, docFacts, rowFiles, rowsPerFile } from './rows.ts';
import { traditionalPairs } from './traditional.ts';

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
  /** Volumes of the full text. */
  readonly volumes: number;
}

/** How many of KINDS, from the first, are also found by their initials: departments, projects, units, accounts. */
export const INITIAL_KINDS = 4;

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

/** The grams of the names under `g/` and `b/`; those of their first letters, with a manifest of their own, under `y/`. */
function gramFiles(entries: readonly Entry[], ends: readonly number[]): { grams: GramManifest; files: NameFiles } {
  const folded = entries.map(({ text }) => fold(text).chars);
  const names = buildGramIndex(folded, ends);
  const initials = buildGramIndex(folded.slice(0, ends[INITIAL_KINDS - 1]).map(initialsOf), ends);
  const underY = [...initials.files].map(([path, bytes]) => [`y/${path}`, bytes] as const);
  const manifest = JSON.stringify(initials.manifest);
  const files = new Map<string, Uint8Array | string>([...names.files, ...underY, ['y/manifest.json', manifest]]);
  return { grams: names.manifest, files };
}

const asJson = (files: ReadonlyMap<string, unknown>) =>
  [...files].map(([path, file]) => [path, JSON.stringify(file)] as const);

/** Everything the names and amounts engine reads, from the entries in default order and the characters of all texts. */
export function buildNames(
  entries: readonly Entry[],
  amounts: AmountCollector,
  docs: readonly DocTuple[],
  occurring: ReadonlySet<string>,
): { manifest: Omit<NamesManifest, 'version' | 'volumes'>; files: NameFiles } {
  const ends = kindEnds(entries);
  const { grams, files } = gramFiles(entries, ends);
  const amountShards = Math.max(1, Math.ceil(amounts.size / AMOUNTS));
  const all = new Map<string, Uint8Array | string>([
    ...files,
    ...asJson(rowFiles(entries, docs)),
    ...asJson(amounts.files(docs, amountShards)),
    ['docs.json', JSON.stringify(docFacts(docs))],
    ['traditional.json', JSON.stringify(traditionalPairs(occurring))],
  ]);
  const rows = rowsPerFile(entries.length);
  const manifest = { entries: entries.length, rows, ends, disclosures: docs.length, grams, amountShards };
  return { manifest, files: all };
}
