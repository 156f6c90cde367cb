import { isBrokenWord } from '../header-words.ts';
import type { Chunk } from './chunks.ts';
import { distance, placesOf, type Strip } from './strips.ts';

type Rows = readonly (readonly Chunk[])[];

const touches = (a: Strip, b: Strip) => distance(a, b) < 1;

/** A lowest header cell and the header line it stands in. */
export interface Leaf extends Strip {
  readonly level: number;
}

/**
 * The lowest header cells, left to right: one per column. A cell over others, or centred over columns that have their
 * own words below, is a group and no column:
 *
 *                 收入                        支出             ← groups
 *      项目       行次      金额      项目     行次   金额      ← leaves
 */
export function leavesOf(header: Rows, columns: readonly Strip[]): Leaf[] {
  const leaves: Leaf[] = [];
  const claimed = new Set<number>();
  for (let level = header.length - 1; level >= 0; level--) {
    const line = header[level] ?? [];
    const lowest = level === header.length - 1;
    const found = line.filter((chunk) => lowest || isLeaf(chunk, line, leaves, columns, claimed));
    for (const place of claimedBy(found, header, columns)) claimed.add(place);
    leaves.push(...found.map(({ from, to }) => ({ from, to, level })));
  }
  return leaves.sort((a, b) => a.from - b.from);
}

/**
 * The columns that header cells stand for: those they touch. A cell that touches none stands for the one in its order,
 * unless another word of the header stands over that: then no row writes into its own.
 */
function claimedBy(found: readonly Chunk[], header: Rows, columns: readonly Strip[]): number[] {
  if (columns.length === 0) return [];
  const places = placesOf(found, columns);
  return found.flatMap((chunk, index) => {
    const place = places[index] ?? 0;
    const column = columns[place];
    if (!column || touches(chunk, column)) return [place];
    const touched = columns.findIndex((other) => touches(chunk, other));
    if (touched >= 0) return [touched];
    return header.flat().some((other) => other !== chunk && touches(other, column)) ? [] : [place];
  });
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
  readonly cells: readonly Leaf[];
  /** Column of each. */
  readonly columns: readonly number[];
  /** All that is printed in that column, the header cell included. */
  readonly extents: readonly Strip[];
}

/**
 * Columns of the cells of a header line, told by the header's own leaves: a merged cell stands at the first of the
 * columns it is centred over, or begins with.
 */
export function headerPlaces(header: Rows, level: number, leaves: Leaves): number[] {
  const chunks = header[level] ?? [];
  const below = header[level + 1] ?? [];
  const places = placesOf(chunks, leaves.cells);
  const lower = new Map(placesOf(below, leaves.cells).map((leaf, index) => [leaf, below[index]] as const));
  const free = (leaf: number, at: number) =>
    isLower(leaves.cells[leaf], level) && (leaf === at || !places.includes(leaf));
  const groups = chunks.flatMap((chunk, index) => {
    const at = places[index] ?? 0;
    const broken = isBrokenWord([chunk.text.text, lower.get(at)?.text.text ?? '']);
    return free(at, at) && !broken ? [{ chunk, at }] : [];
  });
  const flush = groups.length > 1 && groups.every(({ chunk, at }) => isFlush(chunk, leaves.cells[at]));
  return chunks.map((chunk, index) => {
    const at = places[index] ?? 0;
    const merged = !flush && groups.some((group) => group.chunk === chunk);
    return leaves.columns[merged ? leftOf(chunk, at, leaves, (leaf) => free(leaf, at)) : at] ?? 0;
  });
}

/** Begins where the cell below begins. */
function isFlush(chunk: Strip, leaf: Strip | undefined): boolean {
  return Math.abs(chunk.from - (leaf?.from ?? 0)) <= 1;
}

function isLower(leaf: Leaf | undefined, level: number): boolean {
  return leaf !== undefined && leaf.level > level;
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
  const flush = isFlush(chunk, cells[at]);
  if (least > OFF && flush) return at;
  return runs
    .filter(({ off }) => off <= least + (flush ? OFF / 2 : OFF))
    .reduce((first, { from }) => Math.min(first, from), at);
}
