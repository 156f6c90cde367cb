import { type Alignment, align } from './align.ts';
import type { Cell } from './cells.ts';
import { BLANK, type Features, featuresOf, SUITS } from './indicator-match.ts';
import { candidateOrders, type Field } from './indicator-orders.ts';
import type { WholeRow } from './indicator-rows.ts';
import { numberOf } from './numbers.ts';

/** An indicator row with each cell given to a field. */
export interface ReadRow {
  readonly row: WholeRow;
  readonly fields: ReadonlyMap<string, Cell>;
  /** A second reading is as good as this one. */
  readonly ambiguous: boolean;
}

export interface ReadIndicators {
  readonly rows: ReadRow[];
  readonly unread: WholeRow[];
  /** The cells stand in another order than the header says. */
  readonly contradicted: boolean;
}

interface Scored {
  readonly row: WholeRow;
  readonly features: readonly Features[];
}

/** Column in which a field was found most often, per row width and field. */
type Habits = ReadonlyMap<number, ReadonlyMap<string, number>>;

const NO_HABITS: Habits = new Map();

/** The rows read in one order of the columns: the best way for each. */
interface Attempt {
  readonly order: readonly Field[];
  readonly best: readonly (Alignment | undefined)[];
  readonly total: number;
}

/** Readings closer together than this count as equally good. */
const CLOSE = 0.6;
/** An order other than the header's must be this much better per row. */
const PREFERENCE = 1.5;

/**
 * Reads indicator rows under one header: tries the orders in which the columns can stand, keeps the one that suits
 * what the cells can be, then aligns each row, with the columns of its neighbours deciding between close readings.
 */
export function readIndicators(
  rows: readonly WholeRow[],
  header: readonly Field[],
  executionWeight: number | null,
): ReadIndicators {
  const scored = rows.map((row) => ({ row, features: row.cells.map(featuresOf) }));
  const attempts = candidateOrders(header).map((order) => attempt(scored, order, executionWeight));
  const totals = attempts.map(({ total }, index) => total - (index === 0 ? 0 : PREFERENCE * rows.length));
  const chosen = totals.indexOf(Math.max(...totals));
  const { order, best } = attempts[chosen] ?? { order: [], best: [] };
  const habits = habitsOf(scored, order, best);
  const results = scored.map((item) => ({ item, read: readRow(item, order, habits) }));
  return {
    rows: results.flatMap(({ read }) => (read ? [read] : [])),
    unread: results.flatMap(({ item, read }) => (read ? [] : [item.row])),
    contradicted: chosen > 0 && header.length > 0,
  };
}

function attempt(scored: readonly Scored[], order: readonly Field[], executionWeight: number | null): Attempt {
  const best = scored.map((item) => alignRow(item, order, NO_HABITS)[0]);
  let total = 0;
  let weights = 0;
  for (const [index, item] of scored.entries()) {
    const way = best[index];
    if (!way) continue;
    total += way.score;
    weights += numberOf(fieldsOf(item.row, way.slots, order).get('weight')?.fold ?? '') ?? 0;
  }
  const sum = Math.round((weights + (executionWeight ?? 0)) * 100) / 100;
  return { order, best, total: total + (sum === 100 ? 5 : 0) };
}

function alignRow({ row, features }: Scored, order: readonly Field[], habits: Habits): Alignment[] {
  const usual = habits.get(row.width);
  return align({
    items: row.cells.length,
    slots: order.length,
    match: (item, slot) => suits(features[item], order[slot]) + standing(row.cells[item], order[slot], usual),
    blank: (slot) => BLANK[order[slot]?.name ?? ''] ?? 0,
  });
}

function suits(cell: Features | undefined, field: Field | undefined): number {
  return cell && field ? (SUITS[field.name]?.(cell) ?? 0) : 0;
}

/** A bonus for the column where the neighbours have this field, a smaller one for the header's column. */
function standing(
  cell: Cell | undefined,
  field: Field | undefined,
  usual: ReadonlyMap<string, number> | undefined,
): number {
  if (!cell || !field) return 0;
  if (usual?.get(field.name) === cell.column) return 1.2;
  return field.column === cell.column ? 0.3 : 0;
}

function fieldsOf(row: WholeRow, slots: readonly number[], order: readonly Field[]): Map<string, Cell> {
  const fields = new Map<string, Cell>();
  for (const [index, slot] of slots.entries()) {
    const cell = row.cells[index];
    const name = order[slot]?.name;
    if (cell && name) fields.set(name, cell);
  }
  return fields;
}

function habitsOf(
  scored: readonly Scored[],
  order: readonly Field[],
  best: readonly (Alignment | undefined)[],
): Habits {
  const counts = new Map<number, Map<string, Map<number, number>>>();
  for (const [index, { row }] of scored.entries()) {
    const names = counts.get(row.width) ?? new Map<string, Map<number, number>>();
    counts.set(row.width, names);
    for (const [name, cell] of fieldsOf(row, best[index]?.slots ?? [], order)) {
      const columns = names.get(name) ?? new Map<number, number>();
      names.set(name, columns.set(cell.column, (columns.get(cell.column) ?? 0) + 1));
    }
  }
  return new Map([...counts].map(([width, names]) => [width, new Map([...names].flatMap(usualColumn))]));
}

/** The most frequent column, if at least two rows have it: a row is no witness for itself. */
function usualColumn([name, columns]: readonly [string, ReadonlyMap<number, number>]): (readonly [string, number])[] {
  const [most] = [...columns].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? [[name, most[0]] as const] : [];
}

function readRow(item: Scored, order: readonly Field[], habits: Habits): ReadRow | null {
  const [best, second] = alignRow(item, order, habits);
  if (!best || best.score < -12) return null;
  return {
    row: item.row,
    fields: withNearLevel(fieldsOf(item.row, best.slots, order), order),
    ambiguous: second !== undefined && best.score - second.score < CLOSE,
  };
}

/**
 * A name that can be of the first level as well as of the second (满意度指标), alone in its row: right before the third
 * level it is the second, one blank column away the first, where the header's level columns stand side by side.
 */
function withNearLevel(fields: Map<string, Cell>, order: readonly Field[]): Map<string, Cell> {
  const level3 = fields.get('level3');
  const only =
    fields.has('level1') === fields.has('level2') ? undefined : (fields.get('level1') ?? fields.get('level2'));
  if (!level3 || !only || !areSideBySide(order)) return fields;
  const { level1, level2 } = featuresOf(only);
  const distance = level3.column - only.column;
  if (!level1 || !level2 || (distance !== 1 && distance !== 2)) return fields;
  fields.delete('level1');
  fields.delete('level2');
  return fields.set(distance === 1 ? 'level2' : 'level1', only);
}

function areSideBySide(order: readonly Field[]): boolean {
  const [first, second, third] = LEVELS.map((name) => order.find((field) => field.name === name)?.column ?? null);
  return first != null && second === first + 1 && third === second + 1;
}

const LEVELS = ['level1', 'level2', 'level3'];
