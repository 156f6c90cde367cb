import { isIndexed, shardOf } from './grams.ts';
import { encodePostings, POSITIONS } from './postings.ts';
import { ByteWriter } from './varint.ts';

/** Postings in one block file; a longer list is split, so that its first hits cost one small file. */
export const BLOCK = 512;
/** A shard holds about this many bytes of lists, and there are at most so many shards: then they grow. */
const SHARD_BYTES = 500;
const SHARDS = 16_384;

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
function collectLists(texts: readonly (readonly string[])[], block: number): { lists: Lists; frequent: Set<string> } {
  const lists = listsOfLength(texts, 1, new Set());
  const frequent = new Set<string>();
  for (let length = 2; ; length++) {
    const found = listsOfLength(texts, length, frequent);
    const long = [...found].filter(([, list]) => list.length > block).map(([gram]) => gram);
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

/** Long lists, cut into blocks that are files of their own and can be read alone. */
class BlockWriter {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  private readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  /** Writes the blocks of one list and, to `out`, where they are. */
  write(out: ByteWriter, postings: readonly number[], ends: readonly number[]): void {
    const blocks = Math.ceil(postings.length / this.size);
    for (const count of countKinds(postings, ends)) out.varint(count);
    out.varint(blocks);
    out.varint(this.files.size);
    let last = 0;
    for (let block = 0; block < blocks; block++) {
      const part = postings.slice(block * this.size, (block + 1) * this.size);
      const first = Math.floor((part[0] as number) / POSITIONS);
      out.varint(first - last);
      last = first;
      this.files.set(`b/${this.files.size}.bin`, encodePostings(part));
    }
  }
}

function writeShort(out: ByteWriter, postings: readonly number[]): void {
  const bytes = encodePostings(postings);
  out.varint(bytes.length);
  out.raw(bytes);
}

/**
 * Index of overlapping grams over the folded characters of each entry (ids are their places in `texts`).
 * `ends` are the ends of the id ranges of the kinds; a list longer than `block` postings is cut. Shard: repeated
 * [gram, 0, length, postings] or [gram, 1, entries per kind, blocks, first block file, first id of each block (delta)].
 */
export function buildGramIndex(
  texts: readonly (readonly string[])[],
  ends: readonly number[],
  block: number = BLOCK,
): GramIndex {
  const { lists, frequent } = collectLists(texts, block);
  const blocks = new BlockWriter(block);
  const entries = [...lists.keys()].sort().map((gram) => {
    const out = new ByteWriter();
    const postings = lists.get(gram) ?? [];
    const isLong = postings.length > block;
    out.text(gram);
    out.varint(isLong ? 1 : 0);
    if (isLong) blocks.write(out, postings, ends);
    else writeShort(out, postings);
    return { gram, bytes: out.done() };
  });
  const shards = shardCount(entries.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const files = new Map([...shardFiles(entries, shards), ...blocks.files]);
  return { manifest: { shards, frequent: [...frequent].sort().join(' ') }, files };
}

function shardCount(bytes: number): number {
  return Math.min(SHARDS, Math.max(1, Math.ceil(bytes / SHARD_BYTES)));
}

function shardFiles(
  entries: readonly { gram: string; bytes: Uint8Array }[],
  shards: number,
): [string, Uint8Array<ArrayBuffer>][] {
  const writers = Array.from({ length: shards }, () => new ByteWriter());
  for (const { gram, bytes } of entries) writers[shardOf(gram, shards)]?.raw(bytes);
  return writers.map((writer, shard) => [`g/${shard}.bin`, writer.done()]);
}
