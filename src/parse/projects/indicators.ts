import { align } from './align.ts';
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

/** Column in which a field was found most often, per row width. */
type Habits = ReadonlyMap<string, number>;

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
  const orders = candidateOrders(header);
  const totals = orders.map(
    (order, index) => totalScore(scored, order, executionWeight) - (index === 0 ? 0 : PREFERENCE * rows.length),
  );
  const chosen = totals.indexOf(Math.max(...totals));
  const order = orders[chosen] ?? [];
  const habits = habitsOf(scored, order);
  const results = scored.map((item) => ({ item, read: readRow(item, order, habits) }));
  return {
    rows: results.flatMap(({ read }) => (read ? [read] : [])),
    unread: results.flatMap(({ item, read }) => (read ? [] : [item.row])),
    contradicted: chosen > 0 && header.length > 0,
  };
}

function totalScore(scored: readonly Scored[], order: readonly Field[], executionWeight: number | null): number {
  let total = 0;
  let weights = 0;
  for (const item of scored) {
    const [best] = alignRow(item, order, new Map());
    if (!best) continue;
    total += best.score;
    weights += numberOf(fieldsOf(item.row, best.slots, order).get('weight')?.fold ?? '') ?? 0;
  }
  const sum = Math.round((weights + (executionWeight ?? 0)) * 100) / 100;
  return total + (sum === 100 ? 5 : 0);
}

function alignRow({ row, features }: Scored, order: readonly Field[], habits: Habits): ReturnType<typeof align> {
  return align({
    items: row.cells.length,
    slots: order.length,
    match: (item, slot) => suits(features[item], order[slot]) + standing(row, row.cells[item], order[slot], habits),
    blank: (slot) => BLANK[order[slot]?.name ?? ''] ?? 0,
  });
}

function suits(cell: Features | undefined, field: Field | undefined): number {
  return cell && field ? (SUITS[field.name]?.(cell) ?? 0) : 0;
}

/** A bonus for the column where the neighbours have this field, a smaller one for the header's column. */
function standing(row: WholeRow, cell: Cell | undefined, field: Field | undefined, habits: Habits): number {
  if (!cell || !field) return 0;
  if (habits.get(`${row.width}:${field.name}`) === cell.column) return 1.2;
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

function habitsOf(scored: readonly Scored[], order: readonly Field[]): Habits {
  const counts = new Map<string, Map<number, number>>();
  for (const item of scored) {
    const [best] = alignRow(item, order, new Map());
    for (const [name, cell] of fieldsOf(item.row, best?.slots ?? [], order)) {
      const key = `${item.row.width}:${name}`;
      const columns = counts.get(key) ?? new Map<number, number>();
      counts.set(key, columns.set(cell.column, (columns.get(cell.column) ?? 0) + 1));
    }
  }
  return new Map([...counts].flatMap(([key, columns]) => usual(key, columns)));
}

/** The most frequent column, if at least two rows have it: a row is no witness for itself. */
function usual(key: string, columns: ReadonlyMap<number, number>): (readonly [string, number])[] {
  const [most] = [...columns].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? [[key, most[0]] as const] : [];
}

function readRow(item: Scored, order: readonly Field[], habits: Habits): ReadRow | null {
  const [best, second] = alignRow(item, order, habits);
  if (!best || best.score < -12) return null;
  return {
    row: item.row,
    fields: fieldsOf(item.row, best.slots, order),
    ambiguous: second !== undefined && best.score - second.score < CLOSE,
  };
}
