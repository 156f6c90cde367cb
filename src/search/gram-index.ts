import { isIndexed, shardOf } from './grams.ts';
import { encodePostings, POSITIONS } from './postings.ts';
import { ByteWriter } from './varint.ts';

/** Postings in one block file; a longer list is split, so that its first hits cost one small file. */
export const BLOCK = 512;
/** A shard holds about this many bytes of lists. */
const SHARD_BYTES = 1200;

/** What the browser must know before it can look anything up. */
export interface GramManifest {
  readonly shards: number;
  /** Frequent grams of two characters and more, sorted, joined by blanks. */
  readonly frequent: string;
}

export interface GramIndex {
  readonly manifest: GramManifest;
  /** Path → bytes: `g/<shard>.bin` and `b/<block>.bin`. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

type Lists = Map<string, number[]>;

/** Adds the grams of one length that must be indexed: all of length 1 and 2, longer ones next to a frequent gram. */
function listsOfLength(texts: readonly (readonly string[])[], length: number, frequent: ReadonlySet<string>): Lists {
  const lists: Lists = new Map();
  texts.forEach((chars, id) => {
    const last = Math.min(chars.length, POSITIONS) - length;
    for (let at = 0; at <= last; at++) {
      const window = chars.slice(at, at + length);
      if (!isIndexed(window, frequent)) continue;
      const gram = window.join('');
      const list = lists.get(gram);
      if (list) list.push(id * POSITIONS + at);
      else lists.set(gram, [id * POSITIONS + at]);
    }
  });
  return lists;
}

/** All lists, and the frequent grams of two characters and more. */
function collectLists(texts: readonly (readonly string[])[]): { lists: Lists; frequent: Set<string> } {
  const lists = listsOfLength(texts, 1, new Set());
  const frequent = new Set<string>();
  for (let length = 2; ; length++) {
    const found = listsOfLength(texts, length, frequent);
    const long = [...found].filter(([, list]) => list.length > BLOCK).map(([gram]) => gram);
    for (const [gram, list] of found) lists.set(gram, list);
    for (const gram of long) frequent.add(gram);
    if (long.length === 0) return { lists, frequent };
  }
}

/** How many different entries of each kind a list names. `ends[k]` is the first id after kind k. */
function countKinds(postings: readonly number[], ends: readonly number[]): number[] {
  const counts = ends.map(() => 0);
  let last = -1;
  let kind = 0;
  for (const posting of postings) {
    const id = Math.floor(posting / POSITIONS);
    if (id === last) continue;
    while (id >= (ends[kind] ?? Number.POSITIVE_INFINITY)) kind++;
    counts[kind] = (counts[kind] ?? 0) + 1;
    last = id;
  }
  return counts;
}

/** Splits a long list into blocks; each is written as a file of its own and can be read alone. */
function writeBlocks(
  out: ByteWriter,
  postings: readonly number[],
  ends: readonly number[],
  files: Map<string, Uint8Array<ArrayBuffer>>,
  firstBlock: number,
): number {
  for (const count of countKinds(postings, ends)) out.varint(count);
  const blocks = Math.ceil(postings.length / BLOCK);
  out.varint(blocks);
  out.varint(firstBlock);
  let last = 0;
  for (let block = 0; block < blocks; block++) {
    const part = postings.slice(block * BLOCK, (block + 1) * BLOCK);
    const first = Math.floor((part[0] as number) / POSITIONS);
    out.varint(first - last);
    last = first;
    files.set(`b/${firstBlock + block}.bin`, encodePostings(part));
  }
  return blocks;
}

/**
 * Index of overlapping grams over the folded characters of each entry (ids are their places in `texts`).
 * `ends` are the ends of the id ranges of the kinds. Shard: repeated [gram, 0, length, postings] or
 * [gram, 1, entries per kind, blocks, first block file, first id of each block (delta)].
 */
export function buildGramIndex(texts: readonly (readonly string[])[], ends: readonly number[]): GramIndex {
  const { lists, frequent } = collectLists(texts);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const entries: { gram: string; bytes: Uint8Array }[] = [];
  let blocks = 0;
  for (const gram of [...lists.keys()].sort()) {
    const out = new ByteWriter();
    const postings = lists.get(gram) ?? [];
    out.text(gram);
    out.varint(postings.length > BLOCK ? 1 : 0);
    if (postings.length > BLOCK) blocks += writeBlocks(out, postings, ends, files, blocks);
    else {
      const bytes = encodePostings(postings);
      out.varint(bytes.length);
      out.raw(bytes);
    }
    entries.push({ gram, bytes: out.done() });
  }
  const shards = shardCount(entries.reduce((sum, { bytes }) => sum + bytes.length, 0));
  writeShards(entries, shards, files);
  return { manifest: { shards, frequent: [...frequent].sort().join(' ') }, files };
}

function shardCount(bytes: number): number {
  return Math.max(1, Math.ceil(bytes / SHARD_BYTES));
}

function writeShards(
  entries: readonly { gram: string; bytes: Uint8Array }[],
  shards: number,
  files: Map<string, Uint8Array<ArrayBuffer>>,
): void {
  const writers = Array.from({ length: shards }, () => new ByteWriter());
  for (const { gram, bytes } of entries) writers[shardOf(gram, shards)]?.raw(bytes);
  writers.forEach((writer, shard) => {
    files.set(`g/${shard}.bin`, writer.done());
  });
}
