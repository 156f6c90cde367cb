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

/** Writes one full-text index. Records keep the order they are added in. */
export class TextIndex {
  private readonly index: pagefind.PagefindIndex;
  private count = 0;

  private constructor(index: pagefind.PagefindIndex) {
    this.index = index;
  }

  static async create(): Promise<TextIndex> {
    const { errors, index } = await pagefind.createIndex({ maxFragments: FRAGMENTS });
    check('create', errors);
    if (!index) throw new Error('full-text index: Pagefind gave no index');
    return new TextIndex(index);
  }

  get size(): number {
    return this.count;
  }

  /** Adds one record. `order` is a dense integer: quoted queries score alike, and this keeps the reading order. */
  async add(entry: DisclosureEntry, piece: Piece): Promise<void> {
    const { errors } = await this.index.addCustomRecord({
      url: JSON.stringify(recordOf(entry, piece)),
      content: recordTokens(piece.segments.map(({ text }) => text)),
      language: 'und',
      filters: filtersOf(entry),
      sort: { order: String(this.count) },
    });
    check(`record ${this.count}`, errors);
    this.count += 1;
  }

  /** Path → bytes of the bundle, user interface files left out. */
  async files(): Promise<Map<string, Uint8Array>> {
    const { errors, files } = await this.index.getFiles();
    check('files', errors);
    const wanted = files.filter(({ path }) => !/^pagefind-(?!entry|worker)|^wasm\.(?!unknown)/.test(path));
    return new Map(wanted.map(({ path, content }) => [path, content]));
  }

  /** Ends the Pagefind process. Call it in `finally`. */
  static async close(): Promise<void> {
    await pagefind.close();
  }
}
