/** Lines of a merged cell's words. */
export interface Label {
  readonly first: number;
  readonly last: number;
}

export interface RowLines {
  readonly anchor: number;
  readonly top: number;
  readonly bottom: number;
}

/** Most rows under merged cells. */
const MOST_ROWS = 150;

/**
 * The row at which each merged cell begins, from where its words stand: in the middle of the rows it spans, or in the
 * line of the first. Null where there are more labels than rows.
 *
 * @param starts rows at which a cell may begin
 * @param misfit what the words of label and rows cost beside their places
 */
export function blockStarts(
  labels: readonly Label[],
  rows: readonly RowLines[],
  starts: ReadonlySet<number> | null,
  misfit: Cost,
): number[] | null {
  if (labels.length > rows.length || rows.length > MOST_ROWS || labels.length === 0) return null;
  const middles = [1, -1].map((more) =>
    cheapest(labels, rows, starts, (label, from, to) => {
      const { first, last } = labels[label] ?? { first: 0, last: 0 };
      const off = ((rows[from]?.top ?? 0) + (rows[to]?.bottom ?? 0) - first - last) * more;
      return misfit(label, from, to) + (off === 0 || off === 1 ? off * 0.02 : off * off + 0.3);
    }),
  );
  const top = cheapest(labels, rows, starts, (label, from, to) => {
    const off = (rows[from]?.anchor ?? 0) - (labels[label]?.first ?? 0);
    return misfit(label, from, to) + 4 * off * off;
  });
  return [top, ...middles].reduce((best, other) => (other.cost < best.cost ? other : best)).starts;
}

/** What it costs that a label, by its number, stands for the rows from one to another. */
export type Cost = (label: number, from: number, to: number) => number;
interface Way {
  readonly cost: number;
  readonly starts: number[];
}

const NONE: Way = { cost: Number.MAX_VALUE, starts: [] };

/** Rows cut into as many runs as there are labels, in order, at the least cost. */
function cheapest(
  labels: readonly Label[],
  rows: readonly RowLines[],
  starts: ReadonlySet<number> | null,
  cost: Cost,
): Way {
  let ways: Way[] = [{ cost: 0, starts: [] }];
  for (const index of labels.keys()) {
    const next: Way[] = [];
    for (let end = index + 1; end <= rows.length; end++) {
      let best = NONE;
      for (let from = index; from < end; from++) {
        const before = ways[from] ?? NONE;
        if (before === NONE || (from > 0 && starts && !starts.has(from))) continue;
        const sum = before.cost + cost(index, from, end - 1);
        if (sum < best.cost) best = { cost: sum, starts: [...before.starts, from] };
      }
      next[end] = best;
    }
    ways = next;
  }
  return ways[rows.length] ?? NONE;
}
