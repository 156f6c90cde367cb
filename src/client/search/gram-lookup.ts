import type { GramManifest } from '../../search/gram-index.ts';
import { coverQuery, shardOf, type Window } from '../../search/grams.ts';
import { decodePostings, idsOf, intersect } from '../../search/postings.ts';
import { ByteReader } from '../../search/varint.ts';
import type { Loader } from './loader.ts';

/** A list cut into blocks: entries of each kind, and the first id of each block. */
interface LongList {
  readonly kind: 'long';
  readonly counts: readonly number[];
  readonly firstBlock: number;
  readonly firstIds: readonly number[];
}

/** The list of a gram: all of it, or where its blocks are. */
type GramList = { readonly kind: 'short'; readonly bytes: Uint8Array } | LongList;

/** Entries that hold a query: how many of each kind, and their ids in order, fetched as far as wanted. */
export interface IdSource {
  readonly counts: readonly number[];
  /** The first `limit` ids from `from` up to before `to`. */
  take(from: number, to: number, limit: number): Promise<number[]>;
}

/** Keeps the ids whose text holds the query, by reading their rows. */
export type Verify = (ids: readonly number[]) => Promise<number[]>;

/** Few enough candidates to read their rows, which are shown anyway, instead of more lists. */
const FEW = 12;
/** Lists fetched at once. */
const BATCH = 3;

function readShard(bytes: Uint8Array, kinds: number): Map<string, GramList> {
  const reader = new ByteReader(bytes);
  const lists = new Map<string, GramList>();
  while (!reader.atEnd) {
    const gram = reader.text();
    if (reader.varint() === 0) lists.set(gram, { kind: 'short', bytes: reader.raw(reader.varint()) });
    else lists.set(gram, readLong(reader, kinds));
  }
  return lists;
}

function readLong(reader: ByteReader, kinds: number): GramList {
  const counts = Array.from({ length: kinds }, () => reader.varint());
  const blocks = reader.varint();
  const firstBlock = reader.varint();
  let id = 0;
  const firstIds = Array.from({ length: blocks }, () => {
    id += reader.varint();
    return id;
  });
  return { kind: 'long', counts, firstBlock, firstIds };
}

/** Files of the blocks that hold ids from `from` up to before `to`. */
function blocksOf({ firstBlock, firstIds }: LongList, from: number, to: number): number[] {
  return firstIds.flatMap((first, at) => {
    const last = firstIds[at + 1] ?? Number.POSITIVE_INFINITY;
    return first < to && last >= from ? [firstBlock + at] : [];
  });
}

/** Ids already known, ascending. */
export function idSource(ids: readonly number[], ends: readonly number[]): IdSource {
  const counts = ends.map((end, kind) => ids.filter((id) => id < end && id >= (ends[kind - 1] ?? 0)).length);
  return {
    counts,
    take: async (from, to, limit) => ids.filter((id) => id >= from && id < to).slice(0, limit),
  };
}

/** Exact substring lookup in one gram index (`directory` in the loader's base). */
export class GramLookup {
  private readonly loader: Loader;
  private readonly directory: string;
  private readonly manifest: GramManifest;
  private readonly ends: readonly number[];
  private readonly frequent: ReadonlySet<string>;

  constructor(loader: Loader, directory: string, manifest: GramManifest, ends: readonly number[]) {
    this.loader = loader;
    this.directory = directory;
    this.manifest = manifest;
    this.ends = ends;
    this.frequent = new Set(manifest.frequent.split(' ').filter(Boolean));
  }

  private async list(gram: string): Promise<GramList | null> {
    const path = `${this.directory}/g/${shardOf(gram, this.manifest.shards)}.bin`;
    const shard = await this.loader.part(path, (bytes) => readShard(bytes, this.ends.length));
    return shard.get(gram) ?? null;
  }

  private block(number: number): Promise<number[]> {
    return this.loader.part(`${this.directory}/b/${number}.bin`, (bytes) => idsOf(decodePostings(bytes)));
  }

  /**
   * Entries whose folded text holds `form` (folded, not empty). `verify`, where rows can tell, settles a few
   * candidates instead of more lists.
   */
  async find(form: string, verify: Verify | null): Promise<IdSource> {
    const cover = coverQuery(Array.from(form), this.frequent);
    const [only] = cover;
    if (cover.length === 1 && only) return this.source(await this.list(only.gram));
    return idSource(await this.agree(cover, verify), this.ends);
  }

  private source(list: GramList | null): IdSource {
    if (!list) return idSource([], this.ends);
    if (list.kind === 'short') return idSource(idsOf(decodePostings(list.bytes)), this.ends);
    return { counts: list.counts, take: (from, to, limit) => this.takeLong(list, from, to, limit) };
  }

  /** Reads blocks one after another until there are enough ids; all at once where all are wanted. */
  private async takeLong(list: LongList, from: number, to: number, limit: number): Promise<number[]> {
    const blocks = blocksOf(list, from, to);
    if (limit === Number.POSITIVE_INFINITY) await Promise.all(blocks.map((block) => this.block(block)));
    const ids: number[] = [];
    for (const block of blocks) {
      if (ids.length >= limit) break;
      for (const id of await this.block(block)) {
        if (id >= from && id < to && id !== ids[ids.length - 1]) ids.push(id);
      }
    }
    return ids.slice(0, limit);
  }

  /** Ids at which all windows agree on one place. Longer windows first: their lists are shorter. */
  private async agree(cover: readonly Window[], verify: Verify | null): Promise<number[]> {
    const windows = [...cover].sort((a, b) => b.length - a.length);
    let starts: number[] | null = null;
    for (let at = 0; at < windows.length; at += BATCH) {
      const batch = windows.slice(at, at + BATCH);
      const lists = await Promise.all(batch.map(({ gram }) => this.list(gram)));
      for (const [i, list] of lists.entries()) starts = narrow(starts, list, batch[i] as Window);
      const ids = idsOf(starts ?? []);
      if (ids.length === 0) return [];
      if (verify && at + BATCH < windows.length && ids.length <= FEW) return verify(ids);
    }
    return idsOf(starts ?? []);
  }
}

/** Keeps the places of the query (posting of its first character) that also have this window. */
function narrow(starts: readonly number[] | null, list: GramList | null, { start }: Window): number[] {
  if (!list || list.kind === 'long') return [];
  const postings = decodePostings(list.bytes);
  return starts === null ? postings.map((posting) => posting - start) : intersect(starts, postings, start);
}
