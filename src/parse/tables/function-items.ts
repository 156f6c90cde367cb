import type { FunctionItem, FunctionTable } from '../../model/index.ts';
import { COLUMN_WORDS } from '../../vocab/tables.ts';
import { nameOfCode } from '../classification.ts';
import type { Context } from '../types.ts';
import { type Coded, codedEntries } from './coded-entries.ts';
import { leafOf } from './columns.ts';
import { cellsOf, type Entry } from './entries.ts';
import type { Meaning } from './meanings.ts';
import type { SideReading } from './side-reading.ts';
import { rawLabel, spanOfCells } from './spans.ts';

/** The published `table` of a table kind; kinds that list no functional classification are absent. */
const FUNCTION_TABLE: Readonly<Record<string, FunctionTable>> = {
  overall: 'expenditure',
  revenue: 'revenue',
  expenditure: 'expenditure',
  fiscal: 'fiscal',
  generalPublic: 'generalPublic',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
};

const LEVELS = { 3: 'category', 5: 'section', 7: 'item' } as const;

function amountAt(entry: Entry, column: number | undefined): number | null {
  return column === undefined ? null : (entry.amounts.get(column) ?? null);
}

/** 合计 is the first value column; with balances and income beside it, the total of 本年支出. */
function totalColumn({ values, table }: SideReading): number | undefined {
  return values.find((column) => /本年支出( \/ (小计|合计))?$/.test(table.columns[column] ?? '')) ?? values[0];
}

function valueNamed({ values, table }: SideReading, role: RegExp): number | undefined {
  const spent = values.filter((column) => !/结转|结余|收入/.test(table.columns[column] ?? ''));
  return spent.find((column) => {
    const path = table.columns[column] ?? '';
    const [leaf = '', parent = ''] = path.split(' / ').reverse();
    return role.test(leaf) || (/^(小计|合计)$/.test(leaf) && role.test(parent)) || role.test(leafOf(path));
  });
}

function meant({ meanings }: SideReading, meaning: Meaning): number | undefined {
  return [...meanings].find(([, found]) => found === meaning)?.[0];
}

/** The table’s own amount columns by header path. */
export function namedAmounts(entry: Entry, columns: readonly string[]): Record<string, number | null> {
  const named: Record<string, number | null> = {};
  for (const [column, amount] of entry.amounts) {
    const path = columns[column] || `#${column + 1}`;
    let key = path;
    for (let n = 2; key in named; n++) key = `${path} (${n})`;
    named[key] = amount;
  }
  return named;
}

function toItem(
  coded: Coded,
  names: ReadonlyMap<string, string>,
  reading: SideReading,
  context: Context,
): FunctionItem {
  const { entry, code, basis } = coded;
  const { table } = reading;
  const name = (length: number) => {
    const at = code.slice(0, length);
    return at.length < length ? null : (names.get(at) ?? nameOfCode(at));
  };
  return {
    table: FUNCTION_TABLE[table.kind ?? ''] ?? 'expenditure',
    list: 'table',
    tableNo: table.table.no,
    level: LEVELS[code.length as 3 | 5 | 7],
    categoryCode: code.slice(0, 3),
    sectionCode: code.length >= 5 ? code.slice(0, 5) : null,
    itemCode: code.length === 7 ? code : null,
    codeBasis: basis,
    category: name(3),
    section: name(5),
    item: name(7),
    amount: amountAt(entry, totalColumn(reading)),
    share: amountAt(entry, meant(reading, 'share')),
    yoyChange: amountAt(entry, meant(reading, 'yoyChange')),
    yoyRate: amountAt(entry, meant(reading, 'yoyRate')),
    basic: amountAt(entry, valueNamed(reading, COLUMN_WORDS.basic)),
    project: amountAt(entry, valueNamed(reading, COLUMN_WORDS.project)),
    reason: null,
    columns: namedAmounts(entry, table.table.headers),
    uncertain: entry.odd,
    source: spanOfCells(context, entry.row, cellsOf(entry)),
  };
}

/** Function items of one side: every line with a 类/款/项 code, printed or known by its names. */
export function functionItems(reading: SideReading, context: Context): FunctionItem[] {
  if (!FUNCTION_TABLE[reading.table.kind ?? '']) return [];
  const names = new Map<string, string>();
  return codedEntries(reading, context).map((coded) => {
    if (coded.entry.label !== '') names.set(coded.code, rawLabel(context.document, coded.entry.name));
    return toItem(coded, names, reading, context);
  });
}
