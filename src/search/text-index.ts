import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { DisclosureEntry } from '../model/index.ts';
import type { Piece, Segment } from './pieces.ts';
import { recordTokens } from './text-tokens.ts';

/** Most fragment files; with more records, several share a file. */
const FRAGMENTS = 4000;

/**
 * What a full-text hit carries, as JSON in Pagefind's `url` (the only part that is neither searched nor altered):
 * the disclosure, the section, and each segment as [ends a row or paragraph, text, parts], a part as
 * [offset in the text, lineStart, lineEnd].
 */
export interface TextRecord {
  readonly doc: readonly [string, string, string, number, DisclosureEntry['kind'], string | null];
  readonly section: string;
  readonly segments: readonly SegmentTuple[];
}

export type SegmentTuple = readonly [0 | 1, string, readonly (readonly [number, number, number])[]];

/** Pagefind reports failures in `errors`; here they stop the build. */
function check(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`full-text index, ${step}: ${errors.join('; ')}`);
}

/** The two scripts of Pagefind that fetch parts of the index: in a worker, and where there is none. */
const SCRIPT = /^pagefind(-worker)?\.js$/;
const SWALLOWED = '")).catch(()=>{})';

/** What reads an index, whatever is in it. */
const ENGINE = /^pagefind(?:-worker)?\.js$|^wasm\./;

/** Files of Pagefind's own user interface, and its engine for other languages. */
const UNWANTED = /^pagefind-(?!entry|worker)|^wasm\.(?!unknown)/;

/**
 * Pagefind 1.6 goes on in silence where a part of the index cannot be fetched, and finds less: the two places that
 * swallow the failure are taken out of its scripts, so that the search is rejected and the reader is told.
 */
function tellFailures(path: string, content: Uint8Array): Uint8Array {
  const parts = new TextDecoder().decode(content).split(SWALLOWED);
  if (parts.length !== 3)
    throw new Error(`${path}: expected Pagefind 1.6, which swallows failures in two places; see tellFailures`);
  return new TextEncoder().encode(parts.join('"))'));
}

function filtersOf(entry: DisclosureEntry): Record<string, string[]> {
  return {
    year: [String(entry.fiscalYear)],
    kind: [entry.kind],
    region: entry.region === null ? [] : [entry.region],
    department: [entry.department],
  };
}

function segmentTuple({ last, text, parts }: Segment): SegmentTuple {
  return [last ? 1 : 0, text, parts.map(({ offset, lineStart, lineEnd }) => [offset, lineStart, lineEnd])];
}

function recordOf(entry: DisclosureEntry, piece: Piece): TextRecord {
  return {
    doc: [entry.id, entry.department, entry.departmentSlug, entry.fiscalYear, entry.kind, entry.region],
    section: piece.section,
    segments: piece.segments.map(segmentTuple),
  };
}

/**
 * Pagefind's process may die without a word, as on a full disk: its answer never comes, and nothing else keeps this
 * program running. Then the step is rejected, where the program would end as if all were well.
 */
async function answered<T>(step: string, work: Promise<T>): Promise<T> {
  const { promise: silence, reject } = Promise.withResolvers<never>();
  const end = () => reject(new Error(`full-text index, ${step}: Pagefind ended without an answer. Is the disk full?`));
  process.once('beforeExit', end);
  try {
    return await Promise.race([work, silence]);
  } finally {
    process.off('beforeExit', end);
  }
}

/** Writes one full-text index. Records keep the order they are added in. */
export class TextIndex {
  private readonly index: pagefind.PagefindIndex;
  private count = 0;

  private constructor(index: pagefind.PagefindIndex) {
    this.index = index;
  }

  static async create(): Promise<TextIndex> {
    const { errors, index } = await answered('create', pagefind.createIndex({ maxFragments: FRAGMENTS }));
    check('create', errors);
    if (!index) throw new Error('full-text index: Pagefind gave no index');
    return new TextIndex(index);
  }

  get size(): number {
    return this.count;
  }

  /** Adds one record. `order` is a dense integer: quoted queries score alike, and this keeps the reading order. */
  async add(entry: DisclosureEntry, piece: Piece): Promise<void> {
    const step = `record ${this.count}`;
    const added = this.index.addCustomRecord({
      url: JSON.stringify(recordOf(entry, piece)),
      content: recordTokens(piece.segments.map(({ text }) => text)),
      language: 'und',
      filters: filtersOf(entry),
      sort: { order: String(this.count) },
    });
    check(step, (await answered(step, added)).errors);
    this.count += 1;
  }

  /** Path → bytes of the bundle: without the user interface, and with failures that are told. */
  async files(): Promise<Map<string, Uint8Array>> {
    const { errors, files } = await answered('files', this.index.getFiles());
    check('files', errors);
    const wanted = files.filter(({ path }) => !UNWANTED.test(path));
    return new Map(
      wanted.map(({ path, content }) => [path, SCRIPT.test(path) ? tellFailures(path, content) : content]),
    );
  }

  /** The same files written to a directory, past the memory of this process; `engine`: with the scripts that read them. */
  async write(directory: string, engine: boolean): Promise<void> {
    check('write', (await answered('write', this.index.writeFiles({ outputPath: directory }))).errors);
    for (const name of await readdir(directory)) {
      const path = join(directory, name);
      if (UNWANTED.test(name) || (!engine && ENGINE.test(name))) await rm(path);
      else if (SCRIPT.test(name)) await writeFile(path, tellFailures(name, await readFile(path)));
    }
  }

  /** Frees what Pagefind holds of this index. */
  async discard(): Promise<void> {
    await answered('discard', this.index.deleteIndex());
  }

  /** Ends the Pagefind process. Call it in `finally`. */
  static async close(): Promise<void> {
    await pagefind.close();
  }
}
