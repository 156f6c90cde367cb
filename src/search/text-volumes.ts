import { createHash } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { takeOverFolder } from '../files/take-over.ts';
import type { DisclosureEntry } from '../model/index.ts';
import type { Piece } from './pieces.ts';
import { volumeFolder } from './text-folders.ts';
import { TextIndex } from './text-index.ts';

/**
 * Pagefind holds a whole index in memory, about a hundred times the bytes of its documents. So the full text is cut into
 * volumes, each an index of its own; the browser searches all of them as one.
 */
const VOLUME = { documents: 200, bytes: 10_000_000 };

/** A run of documents, in rank order, from `first` to before `end`. */
export interface Volume {
  readonly first: number;
  readonly end: number;
}

/** Cuts documents in rank order into volumes. No documents are one empty volume. */
export function cutVolumes(entries: readonly DisclosureEntry[], most = VOLUME): Volume[] {
  const volumes: Volume[] = [];
  let [first, bytes] = [0, 0];
  for (const [at, { source }] of entries.entries()) {
    const full = at - first >= most.documents || bytes + source.bytes > most.bytes;
    if (full && at > first) {
      volumes.push({ first, end: at });
      [first, bytes] = [at, 0];
    }
    bytes += source.bytes;
  }
  return [...volumes, { first, end: entries.length }];
}

/** What decides the bytes of a volume: `documents` has a key for everything each document depends on. */
export function volumeKey(
  { first, end }: Volume,
  entries: readonly DisclosureEntry[],
  documents: Readonly<Record<string, string>>,
  program: string,
): string {
  const own = entries.slice(first, end).map((entry) => [entry, documents[entry.id] ?? '']);
  return createHash('sha256')
    .update(JSON.stringify([program, first === 0, own]))
    .digest('hex')
    .slice(0, 40);
}

/** Volumes that a former build has left. */
export interface FormerVolumes {
  /** Its search/text folder. */
  readonly directory: string;
  /** Their keys, in order. */
  readonly keys: readonly string[];
}

/** Writes the volumes one after another; those that a former build holds are taken over. */
export class VolumeWriter {
  records = 0;
  private readonly directory: string;
  private readonly former: FormerVolumes | null;
  private index: TextIndex | null = null;
  private no = -1;

  constructor(directory: string, former: FormerVolumes | null) {
    this.directory = directory;
    this.former = former;
    rmSync(directory, { recursive: true, force: true });
  }

  /** Begins the next volume. False: it has been taken over, and nothing is to be added. */
  async open(key: string): Promise<boolean> {
    this.no += 1;
    if (this.takeOver(key)) return false;
    this.index = await TextIndex.create();
    return true;
  }

  async add(entry: DisclosureEntry, piece: Piece): Promise<void> {
    await this.index?.add(entry, piece);
  }

  /** Ends a volume that was begun. */
  async close(): Promise<void> {
    if (!this.index) return;
    await this.index.write(join(this.directory, volumeFolder(this.no)), this.no === 0);
    await this.index.discard();
    this.index = null;
  }

  private takeOver(key: string): boolean {
    const at = this.former?.keys.indexOf(key) ?? -1;
    if (!this.former || at < 0 || (at === 0) !== (this.no === 0)) return false;
    const from = join(this.former.directory, volumeFolder(at));
    if (!existsSync(join(from, 'pagefind-entry.json'))) return false;
    // The first volume stands beside the folders of the others.
    takeOverFolder(from, join(this.directory, volumeFolder(this.no)), (name) => at > 0 || !/^\d+$/.test(name));
    return true;
  }
}
