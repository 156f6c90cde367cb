import { isBrokenWord } from '../header-words.ts';
import type { Chunk } from './chunks.ts';
import { distance, placesOf, type Strip } from './strips.ts';

type Rows = readonly (readonly Chunk[])[];

const touches = (a: Strip, b: Strip) => distance(a, b) < 1;

/**
 * The lowest header cells, left to right: one per column. A cell over others, or centred over columns that have their
 * own words below, is a group and no column:
 *
 *                 收入                        支出             ← groups
 *      项目       行次      金额      项目     行次   金额      ← leaves
 */
export function leavesOf(header: Rows, columns: readonly Strip[]): Strip[] {
  const leaves: Strip[] = [];
  const claimed = new Set<number>();
  for (let level = header.length - 1; level >= 0; level--) {
    const line = header[level] ?? [];
    const lowest = level === header.length - 1;
    const found = line.filter((chunk) => lowest || isLeaf(chunk, line, leaves, columns, claimed));
    if (columns.length > 0) for (const place of placesOf(found, columns)) claimed.add(place);
    leaves.push(...found);
  }
  return leaves.sort((a, b) => a.from - b.from);
}

function isLeaf(
  chunk: Strip,
  line: readonly Strip[],
  lower: readonly Strip[],
  columns: readonly Strip[],
  claimed: ReadonlySet<number>,
): boolean {
  if (lower.some((leaf) => touches(leaf, chunk))) return false;
  const under = columns.flatMap((column, index) => (touches(column, chunk) ? [index] : []));
  if (under.length > 0) return under.some((index) => !claimed.has(index));
  return !standsBetween(chunk, line, lower);
}

/** Between two lower cells that no other cell of its own line stands over. */
function standsBetween(chunk: Strip, line: readonly Strip[], lower: readonly Strip[]): boolean {
  const left = lower.filter((leaf) => leaf.to <= chunk.from).sort((a, b) => b.to - a.to)[0];
  const right = lower.filter((leaf) => leaf.from >= chunk.to).sort((a, b) => a.from - b.from)[0];
  const free = (leaf: Strip) => !line.some((other) => other !== chunk && touches(other, leaf));
  return left !== undefined && right !== undefined && free(left) && free(right);
}

/** The lowest header cells of a table and the columns they stand for. */
export interface Leaves {
  readonly cells: readonly Strip[];
  /** Column of each. */
  readonly columns: readonly number[];
  /** All that is printed in that column, the header cell included. */
  readonly extents: readonly Strip[];
}

/**
 * Columns of the cells of a header line, told by the header's own leaves: a merged cell stands at the first of the
 * columns it is centred over, or begins with.
 */
export function headerPlaces(chunks: readonly Chunk[], below: readonly Chunk[] | undefined, leaves: Leaves): number[] {
  const places = placesOf(chunks, leaves.cells);
  const lower = new Map(below ? placesOf(below, leaves.cells).map((leaf, index) => [leaf, below[index]] as const) : []);
  return chunks.map((chunk, index) => {
    const at = places[index] ?? 0;
    const free = (leaf: number) => lower.has(leaf) && (leaf === at || !places.includes(leaf));
    const broken = isBrokenWord([chunk.text.text, lower.get(at)?.text.text ?? '']);
    return leaves.columns[free(at) && !broken ? leftOf(chunk, at, leaves, free) : at] ?? 0;
  });
}

const middle = ({ from, to }: Strip) => (from + to) / 2;
/** How far off the middle a merged cell may stand. */
const OFF = 2;

/**
 * The first column under a merged cell: of the runs of columns around it that stand in the line below and under no
 * other cell of its own line, the widest it is in the middle of. In the middle of none, it may begin with its first.
 */
function leftOf(chunk: Chunk, at: number, { cells, extents }: Leaves, free: (leaf: number) => boolean): number {
  const runs: { from: number; off: number }[] = [];
  for (let from = at; free(from); from--) {
    for (let to = at; free(to); to++) {
      const [left, right] = [extents[from], extents[to]];
      const off = left && right ? Math.abs(middle({ from: left.from, to: right.to }) - middle(chunk)) : 0;
      runs.push({ from, off });
    }
  }
  const least = runs.reduce((best, { off }) => Math.min(best, off), Number.MAX_VALUE);
  const flush = Math.abs(chunk.from - (cells[at]?.from ?? 0)) <= 1;
  if (least > OFF && flush) return at;
  return runs.filter(({ off }) => off <= least + OFF).reduce((first, { from }) => Math.min(first, from), at);
}
