import type { TableForm } from '../../../vocab/table-forms.ts';
import { EMPTY } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import { figureOf, spacedJoin } from './words.ts';

/** How far sums of figures rounded to the last place may be off, per figure. */
const ROUNDING = 0.0051;

/** What stands in each column; null: nothing. */
export type Filling = readonly (number | null)[];

/**
 * Amounts of a row in the columns of its form, where blank cells have left no trace. `cells` holds a cell per column
 * and one more for amounts of which cannot be told which columns are theirs.
 */
export interface Placed {
  readonly cells: readonly SourceText[];
  /** The ways in which the amounts may be meant: indexes of their columns. One where it is certain. */
  readonly ways: readonly (readonly number[])[];
}

/** Whether every printed total is the sum of what is printed of its parts, and no part stands without its total. */
export function addsUp(form: TableForm, valueAt: (column: number) => number | null): boolean {
  const { from, to } = form.flow ?? { from: [], to: [] };
  const all = (columns: readonly number[]) => columns.reduce((sum, column) => sum + (valueAt(column) ?? 0), 0);
  if (Math.abs(all(from) - all(to)) > ROUNDING * 4) return false;
  return form.sums.every(({ total, parts }) => {
    const sum = valueAt(total);
    const printed = parts.map(valueAt).filter((value) => value !== null);
    if (printed.length === 0) return true;
    if (sum === null) return printed.every((value) => value === 0);
    const off = Math.abs(printed.reduce((all, value) => all + value, 0) - sum);
    return off <= ROUNDING * (printed.length + 1);
  });
}

/** Ways to put a row's amounts, in order, into the allowed columns so that the sums of the form hold; all: one way. */
export function waysOf(amounts: readonly SourceText[], form: TableForm, allowed: readonly number[]): number[][] {
  if (amounts.length === allowed.length) return [[...allowed]];
  const values = amounts.map(figureOf);
  const found: number[][] = [];
  const width = allowed.length;
  const choose = (from: number, chosen: number[]): void => {
    if (chosen.length === values.length) {
      const valueAt = (column: number) => values[chosen.indexOf(column)] ?? null;
      if (addsUp(form, valueAt)) found.push([...chosen]);
      return;
    }
    for (let at = from; at <= width - (values.length - chosen.length); at++)
      choose(at + 1, [...chosen, allowed[at] ?? 0]);
  };
  if (values.length <= width) choose(0, []);
  return found;
}

/** The cells of a row: an amount stands where all ways put it, else in the column at the end. */
export function place(
  amounts: readonly SourceText[],
  width: number,
  ways: readonly (readonly number[])[],
): SourceText[] {
  const cells = Array.from({ length: width + 1 }, () => EMPTY);
  const doubtful: SourceText[] = [];
  amounts.forEach((amount, index) => {
    const column = ways[0]?.[index];
    const certain = column !== undefined && ways.every((way) => way[index] === column);
    if (certain) cells[column] = amount;
    else doubtful.push(amount);
  });
  cells[width] = spacedJoin(doubtful);
  return cells;
}

/** Most choices looked at for rows whose columns are found out together. */
const MOST_CHOICES = 8000;

/** A row with its amounts and the ways in which they may be meant. */
export interface Open {
  readonly amounts: readonly SourceText[];
  ways: readonly (readonly number[])[];
}

/**
 * Rows of which the columns of some are not certain, under a row whose columns are: settled where only one choice makes
 * every column add up to that row.
 *
 *     208    100.00  90.00  10.00          208      | 100.00 | 90.00 | 10.00
 *     20805   90.00  90.00            →    20805    |  90.00 | 90.00 |
 *     20808   10.00  10.00                 20808    |  10.00 |       | 10.00
 */
export function settle(parent: Open, children: readonly Open[], width: number): void {
  const open = children.filter(({ ways }) => ways.length > 1);
  const total = fillingOf(parent, parent.ways[0], width);
  if (parent.ways.length !== 1 || open.length === 0) return;
  if (open.reduce((all, { ways }) => all * ways.length, 1) > MOST_CHOICES) return;
  if (children.some(({ ways }) => ways.length === 0)) return;
  const sums = Array.from({ length: width }, () => 0);
  for (const child of children) if (child.ways.length === 1) add(sums, fillingOf(child, child.ways[0], width), 1);
  const solutions: (readonly number[])[][] = [];
  const slack = ROUNDING * (children.length + 1);
  const choose = (index: number, chosen: (readonly number[])[]): void => {
    if (solutions.length > 1) return;
    const child = open[index];
    if (!child) {
      if (total.every((value, column) => Math.abs((value ?? 0) - (sums[column] ?? 0)) <= slack)) solutions.push(chosen);
      return;
    }
    for (const way of child.ways) {
      const filling = fillingOf(child, way, width);
      add(sums, filling, 1);
      choose(index + 1, [...chosen, way]);
      add(sums, filling, -1);
    }
  };
  choose(0, []);
  const [solution, other] = solutions;
  if (!solution || other) return;
  open.forEach((child, index) => {
    child.ways = [solution[index] ?? []];
  });
}

function fillingOf({ amounts }: Open, way: readonly number[] | undefined, width: number): Filling {
  const filling: (number | null)[] = Array.from({ length: width }, () => null);
  way?.forEach((column, index) => {
    filling[column] = figureOf(amounts[index]);
  });
  return filling;
}

function add(sums: number[], filling: Filling, sign: 1 | -1): void {
  filling.forEach((value, column) => {
    sums[column] = (sums[column] ?? 0) + sign * (value ?? 0);
  });
}
