import type { Kind } from '../../model/index.ts';
import type { Context } from '../types.ts';
import { columnRoles, type Side, sidesOf } from './columns.ts';
import { type Entry, entriesOf } from './entries.ts';
import { type Meaning, meaningsOf, valueColumns } from './meanings.ts';
import { firstOffset } from './spans.ts';
import { contradicted, flatRelations, movedBack, relationsOf, trusted } from './sums.ts';
import type { ReadTable } from './types.ts';

/** One side of an account table, read: its lines, what its columns mean, and whether it lists income or spending. */
export interface SideReading {
  readonly table: ReadTable;
  readonly kind: Kind;
  readonly side: Side;
  readonly direction: 'revenue' | 'expenditure';
  readonly entries: readonly Entry[];
  readonly meanings: ReadonlyMap<number, Meaning>;
  /** Columns giving the value of the year, left to right. */
  readonly values: readonly number[];
  /** The columns were told by their place on the page, and the sums of their header fail. */
  readonly doubtful: boolean;
}

/** By its header words; where they say both or nothing, the left of several sides is income. */
function directionOf(side: Side, index: number, count: number, columns: readonly string[]): 'revenue' | 'expenditure' {
  const words = [...side.names, ...side.amounts].map((column) => columns[column] ?? '').join(' ');
  if (/收入/.test(words) && !/支出/.test(words)) return 'revenue';
  if (/支出/.test(words) && !/收入/.test(words)) return 'expenditure';
  return count > 1 && index === 0 ? 'revenue' : 'expenditure';
}

function amountsOf(entries: readonly Entry[]): Entry['amounts'][] {
  return entries
    .map(({ amounts }) => amounts)
    .filter((amounts) => [...amounts.values()].some((amount) => amount !== null));
}

/** Layouts that lose blank cells: figures of which the column cannot be told stand behind all columns. */
const LOSING_BLANKS: readonly string[] = ['flowing', 'strung'];

function hasUntold(entry: Entry, { grid, columns }: ReadTable): boolean {
  const untold = [...entry.amounts].some(([column, amount]) => amount !== null && columns[column] === '');
  return untold && LOSING_BLANKS.includes(grid.dialect);
}

/** Entries whose figures stand one column off, read where alone their sums hold; each is reported and uncertain. */
function setRight(entries: readonly Entry[], side: Side, table: ReadTable, context: Context): Entry[] {
  const relations = trusted(relationsOf(table.columns, side.amounts), amountsOf(entries));
  return entries.map((entry) => {
    const amounts = hasUntold(entry, table) ? null : movedBack(entry.amounts, relations);
    if (!amounts) return entry;
    context.report('table.row-shifted', firstOffset(entry.row), { label: entry.printed || entry.projectName });
    return { ...entry, amounts, odd: true, moved: true };
  });
}

/** Whether the rows speak against every way in which the header may promise sums. */
function isDoubtful(columns: readonly string[], { amounts }: Side, rows: readonly Entry['amounts'][]): boolean {
  const readings = [relationsOf(columns, amounts), ...flatRelations(columns, amounts)];
  return readings.every((relations) => contradicted(relations, rows));
}

/** The sides of an account table with their lines. */
export function readSides(table: ReadTable, kind: Kind, context: Context): SideReading[] {
  const sides = sidesOf(columnRoles(table.columns, table.bodyRows));
  return sides.map((side, index) => {
    const meanings = meaningsOf(side, table.columns, kind);
    const entries = entriesOf(table, side, sides.slice(index + 1), context);
    return {
      table,
      kind,
      side,
      direction: directionOf(side, index, sides.length, table.columns),
      entries: setRight(entries, side, table, context),
      meanings,
      values: valueColumns(meanings),
      doubtful: table.grid.dialect === 'spaced' && isDoubtful(table.columns, side, amountsOf(entries)),
    };
  });
}
