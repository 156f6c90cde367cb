import { nameFitsCode } from '../classification.ts';
import { asPrinted } from '../tighten.ts';
import type { Context, SourceText } from '../types.ts';
import { checkName } from './coded-entries.ts';
import { functionCode } from './codes.ts';
import { cellsOf, type Entry } from './entries.ts';
import { namedAmounts } from './function-items.ts';
import type { SideReading } from './side-reading.ts';
import { rawLabel, spanOfCells } from './spans.ts';
import type { ProjectRow, ReadTable } from './types.ts';

const LISTS: ReadonlySet<string> = new Set(['carryover', 'generalPublicProject', 'projects']);
const UNIT_NAME = /(局|厅|委|办|院|校|所|站|队|处|室|中心|馆|园|社|会|团|厂|署|部|公司|医院|(\(.*\)))$/;

/** A heading row: a unit named without codes and without a project, its amounts the sum of the rows below. */
function isUnitHeading(entries: readonly Entry[], at: number, carryover: boolean): boolean {
  const entry = entries[at];
  if (!entry || entry.total || entry.codes.length > 0) return false;
  if (!carryover) return entry.printed !== '' && entry.projectName === '';
  return UNIT_NAME.test(entry.projectName) && sumsUp(entries, at);
}

/** Rows a unit may have under its heading. */
const MOST_ROWS = 300;

/** Whether the first amount of the entry is the sum of one or more rows right below. */
function sumsUp(entries: readonly Entry[], at: number): boolean {
  const column = entries[at]?.side.amounts[0] ?? -1;
  const fen = (index: number) => Math.round((entries[index]?.amounts.get(column) ?? 0) * 1e6);
  let rest = fen(at);
  const end = Math.min(entries.length, at + MOST_ROWS);
  for (let index = at + 1; index < end && rest > 0; index++) rest -= fen(index);
  return rest === 0 && at + 1 < entries.length;
}

/** Rows of 项目支出情况表 and 结转结余明细表 that name a project, each under the unit whose heading stands over it. */
export function projectRows({ table, entries, values }: SideReading, context: Context): ProjectRow[] {
  if (!LISTS.has(table.kind ?? '')) return [];
  const carryover = table.kind === 'carryover';
  let unit: string | null = null;
  let above = '';
  return entries.flatMap((entry, at) => {
    if (isUnitHeading(entries, at, carryover)) {
      unit = rawLabel(context.document, carryover ? projectCell(entry) : entry.name);
      above = '';
      return [];
    }
    const under = isUnderAccount(entry, above, table);
    const code = under ? above : codeOf(entry, above, context);
    if (code) above = code;
    if (entry.total || (entry.projectName === '' && !under)) return [];
    return [toRow(entry, under ? entry.name : projectCell(entry), code, unit, values[0], table, context)];
  });
}

/** The header word of a column that names accounts and, below each, its projects. */
const MIXED_NAMES = /[(（].*项目.*[)）]/;

/**
 * A project that stands under its account, in the column of the account and with its code:
 *
 *     213  03  06   水利工程运行与维护      1,047.15
 *     213  03  06   小型水库维修养护项目      811.00
 */
function isUnderAccount(entry: Entry, above: string, table: ReadTable): boolean {
  const { codes, side, printed } = entry;
  if (side.projectName !== null || codes.length === 0 || above.length !== 7 || printed === '') return false;
  if (!side.names.some((column) => MIXED_NAMES.test(table.columns[column] ?? ''))) return false;
  const code = functionCode(codes, { category: null, section: null });
  return code === above && nameFitsCode(code, entry.label, 'functional') !== true;
}

/** The functional code of a row; a project without any stands under the merged cells of the row above. */
function codeOf(entry: Entry, above: string, context: Context): string {
  if (entry.codes.length === 0) return entry.printed === '' ? above : '';
  const code = functionCode(entry.codes, { category: null, section: null }) ?? '';
  if (code) checkName(entry, code, 'functional', context);
  return code;
}

function projectCell(entry: Entry): SourceText | undefined {
  return entry.side.projectName === null ? undefined : entry.row.cells[entry.side.projectName];
}

function toRow(
  entry: Entry,
  name: SourceText | undefined,
  code: string,
  unit: string | null,
  column: number | undefined,
  table: ReadTable,
  context: Context,
): ProjectRow {
  return {
    place: table.kind === 'carryover' ? 'carryover' : 'tableRow',
    name: name ? asPrinted(context.document, name) : entry.projectName,
    unit,
    categoryCode: code.slice(0, 3) || null,
    sectionCode: code.length >= 5 ? code.slice(0, 5) : null,
    itemCode: code.length === 7 ? code : null,
    amount: entry.amounts.get(column ?? -1) ?? null,
    columns: namedAmounts(entry, table.table.headers),
    uncertain: entry.odd,
    source: spanOfCells(context, entry.row, cellsOf(entry)),
  };
}
