import type { Context } from '../types.ts';
import { cellsOf, type Entry } from './entries.ts';
import { namedAmounts } from './function-items.ts';
import type { SideReading } from './side-reading.ts';
import { spanOfCells } from './spans.ts';
import type { ProjectRow, ReadTable } from './types.ts';

const LISTS: ReadonlySet<string> = new Set(['carryover', 'generalPublicProject', 'projects']);
const UNIT_NAME = /(局|厅|委|办|院|校|所|站|队|处|室|中心|馆|园|社|会|团|厂|署|部|公司|医院|(\(.*\)))$/;

/** A heading row: a unit named without codes and without a project, its amounts the sum of the rows below. */
function isUnitHeading(entry: Entry, following: readonly Entry[], carryover: boolean): boolean {
  if (entry.total || entry.codes.length > 0) return false;
  if (!carryover) return entry.printed !== '' && entry.projectName === '';
  return UNIT_NAME.test(entry.projectName) && sumsUp(entry, following);
}

/** Whether the first amount of the entry is the sum of one or more rows right below. */
function sumsUp(entry: Entry, following: readonly Entry[]): boolean {
  const column = entry.side.amounts[0] ?? -1;
  const fen = (other: Entry) => Math.round((other.amounts.get(column) ?? 0) * 1e6);
  let rest = fen(entry);
  for (const other of following) {
    rest -= fen(other);
    if (rest <= 0) break;
  }
  return rest === 0;
}

/** Rows of 项目支出情况表 and 结转结余明细表 that name a project, each under the unit whose heading stands over it. */
export function projectRows({ table, entries, values }: SideReading, context: Context): ProjectRow[] {
  if (!LISTS.has(table.kind ?? '')) return [];
  const carryover = table.kind === 'carryover';
  let unit: string | null = null;
  return entries.flatMap((entry, at) => {
    if (isUnitHeading(entry, entries.slice(at + 1), carryover)) {
      unit = carryover ? entry.projectName : entry.printed;
      return [];
    }
    return entry.projectName === '' || entry.total ? [] : [toRow(entry, unit, values[0], table, context)];
  });
}

function toRow(
  entry: Entry,
  unit: string | null,
  column: number | undefined,
  table: ReadTable,
  context: Context,
): ProjectRow {
  const code = entry.codes.join('');
  const name = entry.side.projectName === null ? undefined : entry.row.cells[entry.side.projectName];
  return {
    place: table.kind === 'carryover' ? 'carryover' : 'tableRow',
    name: name?.text ?? entry.projectName,
    unit,
    categoryCode: /^\d{3}/.exec(code)?.[0] ?? null,
    sectionCode: /^\d{5}/.exec(code)?.[0] ?? null,
    itemCode: /^\d{7}/.exec(code)?.[0] ?? null,
    amount: entry.amounts.get(column ?? -1) ?? null,
    columns: namedAmounts(entry, table.columns),
    uncertain: entry.odd,
    source: spanOfCells(context, entry.row, cellsOf(entry)),
  };
}
