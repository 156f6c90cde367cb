/** A printed line of a cell: its column, and its line counted within the part. */
export interface Piece {
  readonly column: number;
  readonly line: number;
  /** It takes the whole width of its column, so that the next line can go on with it. */
  readonly full: boolean;
  /** It can be the first line of its cell: no comma or bracket closes at its beginning. */
  readonly opens: boolean;
  /** It can be nothing but the first line of its cell. */
  readonly begins: boolean;
  /** It can be the last line: no comma or bracket is left open. */
  readonly closes: boolean;
  /** Its words end as names and sentences do. */
  readonly ends: boolean;
}

export interface Part {
  /** Number of lines. */
  readonly lines: number;
  /** Lines that stand for a row each, ascending: those with its figures or its label. */
  readonly anchors: readonly number[];
  readonly pieces: readonly Piece[];
  /** Lines before which a page breaks. */
  readonly breaks: ReadonlySet<number>;
}

/** The first and last line of every row; whether cells stand in the middle of their rows or at the top. */
export interface Bounds {
  readonly rows: readonly { readonly top: number; readonly bottom: number; readonly anchor: number }[];
  readonly centred: boolean;
}

/** Most rows and lines between two of them looked at. */
const MOST_ROWS = 300;
const WIDEST = 40;

/**
 * Which lines belong to which row of a table whose cells are wrapped, each row known by one line:
 *
 *                 照明维护数量及
 *     数量指标                   ≥120次   118次   10   9.8      ← anchor
 *                 完成率
 *
 * Cells stand either at the top of their row or in its middle: that in which the pieces of all cells lie best.
 */
export function rowBounds(part: Part): Bounds | null {
  const { anchors, lines } = part;
  if (anchors.length === 0 || anchors.length > MOST_ROWS) return null;
  if (anchors.some((anchor, index) => anchor - (anchors[index - 1] ?? 0) > WIDEST)) return null;
  const columns = byColumn(part.pieces);
  const top = anchors.map((anchor, index) => ({
    anchor,
    top: index === 0 ? 0 : anchor,
    bottom: (anchors[index + 1] ?? lines) - 1,
  }));
  const hanging = top.reduce((sum, row) => sum + costOf(row, columns, HANGING), 0);
  const [middle] = LEANINGS.map((leaning) => centredRows(part, columns, leaning)).sort((a, b) => a.cost - b.cost);
  if (!middle || hanging < middle.cost) return { rows: top, centred: false };
  return { rows: middle.rows, centred: true };
}

type Columns = readonly (readonly Piece[])[];
interface RowLines {
  readonly anchor: number;
  readonly top: number;
  readonly bottom: number;
}
/** What it costs that a cell or row has so many lines above its anchor and so many below, in a row of so many lines. */
type Place = (above: number, below: number, height: number) => number;

const HANGING: Place = (above) => Math.abs(above);
/**
 * In the middle. Of an even number of lines the one more stands always below the middle line of the row, or always
 * above it; in a row of an odd number it is the other way round.
 */
const LEANINGS: readonly Place[] = [1, -1].map((more) => (above, below, height) => {
  const off = (below - above) * (height % 2 === 0 ? 1 : -1);
  return off === 0 ? 0 : off === more ? 0.05 : off === -more ? 0.3 : Math.abs(off) - 0.3;
});

function byColumn(pieces: readonly Piece[]): Columns {
  const columns: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.column < 0) continue;
    columns[piece.column] ??= [];
    columns[piece.column]?.push(piece);
  }
  return Array.from(columns, (lines) => lines ?? []);
}

/** What a line costs that ends before the edge of its column though its cell goes on, and one that is full and last. */
const SHORT = 1;
const FULL_LAST = 0.4;
/** What it costs that a cell begins or ends at a comma. */
const TORN = 1;

function costOf({ anchor, top, bottom }: RowLines, columns: Columns, place: Place): number {
  const height = bottom - top + 1;
  let cost = place(anchor - top, bottom - anchor, height);
  for (const lines of columns) {
    const own = lines.filter(({ line }) => line >= top && line <= bottom);
    const [first] = own;
    const last = own.at(-1);
    if (!first || !last) continue;
    cost += place(anchor - first.line, last.line - anchor, height);
    const around = first.line < anchor && last.line > anchor && own.every(({ line }) => line !== anchor) ? 1 : 0;
    cost += (last.line - first.line + 1 - own.length - around) * 0.5;
    cost += own.filter((each) => each !== last && !each.full).length * SHORT;
    cost += own.filter((each) => each !== first && each.begins).length * TORN;
    cost += (first.opens ? 0 : TORN) + (last.closes ? 0 : TORN);
    const followed = last.line === bottom && lines.some(({ line }) => line === bottom + 1);
    if (last.full && !last.ends && followed) cost += FULL_LAST;
  }
  return cost;
}

interface Way {
  readonly cost: number;
  readonly rows: RowLines[];
}

/** The cheapest places of the boundaries between rows, found row by row. */
function centredRows({ anchors, lines, breaks }: Part, columns: Columns, place: Place): Way {
  let ways = new Map<number, Way>([[0, { cost: 0, rows: [] }]]);
  for (const [index, anchor] of anchors.entries()) {
    const next = anchors[index + 1];
    const [from, to] = [anchors[index - 1] ?? 0, next ?? lines];
    const near = columns.map((each) => each.filter(({ line }) => line >= from && line <= to));
    const further = new Map<number, Way>();
    for (const [top, way] of ways) {
      for (let bottom = next === undefined ? lines - 1 : anchor; bottom < to; bottom++) {
        const row = { anchor, top, bottom };
        const cut = [...breaks].some((at) => at > top && at <= bottom) ? 2 : 0;
        const cost = way.cost + costOf(row, near, place) + cut;
        if (cost < (further.get(bottom + 1)?.cost ?? Number.MAX_VALUE))
          further.set(bottom + 1, { cost, rows: [...way.rows, row] });
      }
    }
    ways = further;
  }
  return ways.get(lines) ?? { rows: [], cost: Number.MAX_VALUE };
}
