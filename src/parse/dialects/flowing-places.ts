/** A row as the columns are told: its code ('' for the total), and its amounts as printed, a dash as null. */
export interface PlacedRow {
  readonly code: string;
  readonly amounts: readonly (string | null)[];
}

/** Most columns for which lost blanks are looked for, and most trials for the rows under one row. */
const MOST_COLUMNS = 8;
const MOST_TRIALS = 4000;
const MOST_PASSES = 6;

type Vector = readonly number[];

/** A row while its columns are looked for: every way in which its amounts can stand so that they make its total. */
interface Open {
  readonly code: string;
  ways: { vector: Vector; columns: readonly number[] }[];
}

/**
 * The column of every amount, for rows that may have lost blank cells; the first column is the sum of the others. What
 * a row leaves open the rows over and under it decide, for each column of a 类 is the sum of its 款: only where there
 * is exactly one way. Null for a row that stays open.
 *
 *     208    10.00  6.00  4.00          208    10.00  6.00  4.00
 *     20805   6.00  6.00          →     20805   6.00  6.00
 *     20808   4.00  4.00                20808   4.00        4.00
 */
export function columnsOf(rows: readonly PlacedRow[], width: number): (readonly number[] | null)[] {
  const all = Array.from({ length: width }, (_, column) => column);
  const lost = rows.some(({ amounts }) => amounts.length < width);
  if (!lost || width > MOST_COLUMNS || width < 3) {
    return rows.map(({ amounts }) => (amounts.length === width ? all : null));
  }
  const scale = scaleOf(rows);
  const open = rows.map((row) => ({ code: row.code, ways: waysOf(row, width, scale) }));
  const families = familiesOf(open);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    if (families.filter(decide).length === 0) break;
  }
  return rows.map(({ amounts }, index) => {
    if (amounts.length === width) return all;
    const ways = open[index]?.ways ?? [];
    return ways.length === 1 ? (ways[0]?.columns ?? null) : null;
  });
}

function scaleOf(rows: readonly PlacedRow[]): number {
  const places = rows.flatMap(({ amounts }) => amounts.map((text) => text?.split('.')[1]?.length ?? 0));
  return (
    10 **
    Math.min(
      4,
      places.reduce((most, count) => Math.max(most, count), 0),
    )
  );
}

function waysOf({ amounts }: PlacedRow, width: number, scale: number): Open['ways'] {
  const values = amounts.map((text) => Math.round(Number((text ?? '0').replaceAll(',', '')) * scale));
  const [total = 0, ...parts] = values;
  const sum = parts.reduce((all, value) => all + value, 0);
  const isWhole = values.length === width;
  if (!isWhole && (parts.length === 0 || Math.abs(sum - total) > parts.length)) return [];
  const ways: Open['ways'] = [];
  for (const rest of choices(width - 1, parts.length)) {
    const columns = [0, ...rest.map((column) => column + 1)];
    const vector = Array.from({ length: width }, () => 0);
    for (const [index, column] of columns.entries()) vector[column] = values[index] ?? 0;
    ways.push({ vector, columns });
  }
  return ways;
}

/** Every choice of `count` of the columns 0 … width - 1, in order. */
function choices(width: number, count: number): number[][] {
  if (count === 0) return [[]];
  if (count > width) return [];
  const withLast = choices(width - 1, count - 1).map((columns) => [...columns, width - 1]);
  return [...choices(width - 1, count), ...withLast];
}

/** A row and the rows right under it in the tree of codes. */
interface Family {
  readonly parent: Open;
  readonly children: Open[];
}

function familiesOf(rows: readonly Open[]): Family[] {
  const totals = rows.filter(({ code }) => code === '');
  const families = new Map<Open, Family>();
  const path: Open[] = [];
  for (const row of rows) {
    if (row.code === '') continue;
    while (path.length > 0 && !isUnder(row, path.at(-1))) path.pop();
    const parent = path.at(-1) ?? (totals.length === 1 ? totals[0] : undefined);
    path.push(row);
    if (!parent) continue;
    const family = families.get(parent) ?? { parent, children: [] };
    family.children.push(row);
    families.set(parent, family);
  }
  return [...families.values()];
}

function isUnder({ code }: Open, above: Open | undefined): boolean {
  return above !== undefined && code.length > above.code.length && code.startsWith(above.code);
}

/** Finds the one way in which the children make their parent; whether anything was decided by it. */
function decide({ parent, children }: Family): boolean {
  const rows = [parent, ...children];
  if (rows.some(({ ways }) => ways.length === 0) || rows.every(({ ways }) => ways.length === 1)) return false;
  const budget = { left: MOST_TRIALS };
  const found: Open['ways'][] = [];
  for (const way of parent.ways) search(children, way.vector, [way], found, budget);
  const [only] = found;
  if (budget.left <= 0 || found.length !== 1 || !only) return false;
  rows.forEach((row, index) => {
    const way = only[index];
    if (way) row.ways = [way];
  });
  return true;
}

/** Collects at most two ways in which the children from `chosen.length - 1` on use up what is left of the parent. */
function search(
  children: readonly Open[],
  left: Vector,
  chosen: Open['ways'],
  found: Open['ways'][],
  budget: { left: number },
): void {
  if (found.length > 1 || budget.left-- <= 0) return;
  const slack = children.length;
  const child = children[chosen.length - 1];
  if (!child) {
    if (left.every((value) => Math.abs(value) <= slack)) found.push(chosen);
    return;
  }
  for (const way of child.ways) {
    const rest = left.map((value, column) => value - (way.vector[column] ?? 0));
    if (rest.every((value) => value >= -slack)) search(children, rest, [...chosen, way], found, budget);
  }
}
