import type { FunctionItem, FunctionTable } from '../../model/index.ts';
import { COLUMN_WORDS } from '../../vocab/tables.ts';
import { spanOf } from '../source-text.ts';
import type { Context } from '../types.ts';
import { leafOf } from './columns.ts';
import type { Entry } from './entries.ts';
import type { ReadTable } from './types.ts';

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

/** The code path of the lines above, so that a line may leave out what it shares with them. */
interface Path {
  category: string | null;
  section: string | null;
  names: Map<string, string>;
}

/**
 * The whole code of a line from its printed parts and the lines above:
 * `208 05 01`, `2080501`, `208 0501`, and `05 01` or `01` under a 类 or 款 printed before.
 */
function fullCode(parts: readonly string[], path: Path): string | null {
  const joined = parts.reduce((code, part) => (part.startsWith(code) && code ? part : code + part), '');
  if (/^\d{3}(\d{2}){0,2}$/.test(joined)) return joined;
  if (/^\d{4}$/.test(joined) && path.category) return path.category + joined;
  if (/^\d{2}$/.test(joined)) return path.section ? path.section + joined : (path.category ?? '') + joined || null;
  return null;
}

const levelOf = { 3: 'category', 5: 'section', 7: 'item' } as const;

function amountColumn(entry: Entry, columns: readonly string[], role: RegExp): number | null {
  const found = entry.side.amounts.find((column) => role.test(leafOf(columns[column] ?? '')));
  return found === undefined ? null : (entry.amounts.get(found) ?? null);
}

/** 合计 is the first amount column of its side; with balances and income beside it, the total of 本年支出. */
function totalOf(entry: Entry, columns: readonly string[]): number | null {
  const spent = entry.side.amounts.find((column) => /本年支出( \/ (小计|合计))?$/.test(columns[column] ?? ''));
  const column = spent ?? entry.side.amounts[0];
  return column === undefined ? null : (entry.amounts.get(column) ?? null);
}

/** The table’s own amount columns by header path. */
export function namedAmounts(entry: Entry, columns: readonly string[]): Record<string, number | null> {
  const named: Record<string, number | null> = {};
  for (const [column, amount] of entry.amounts) {
    const path = columns[column] ?? '';
    let key = path || `#${column + 1}`;
    for (let n = 2; key in named; n++) key = `${path || `#${column + 1}`} (${n})`;
    named[key] = amount;
  }
  return named;
}

function toItem(entry: Entry, code: string, path: Path, table: ReadTable, context: Context): FunctionItem {
  const level = levelOf[code.length as 3 | 5 | 7];
  const { lineStart, lineEnd } = entry.row;
  const name = (length: number) => (code.length < length ? null : (path.names.get(code.slice(0, length)) ?? null));
  const cells = [...entry.side.codes, ...entry.side.names, ...entry.side.amounts].map(
    (column) => entry.row.cells[column],
  );
  const printed = cells.flatMap((cell) => (cell && cell.at.length > 0 ? [cell] : []));
  const first = printed.reduce((least, cell) => Math.min(least, cell.at[0] ?? 0), Number.POSITIVE_INFINITY);
  const last = printed.reduce((most, cell) => Math.max(most, cell.at.at(-1) ?? 0), 0);
  return {
    table: FUNCTION_TABLE[table.kind ?? ''] ?? 'expenditure',
    list: 'table',
    tableNo: table.table.no,
    level,
    categoryCode: code.slice(0, 3),
    sectionCode: code.length >= 5 ? code.slice(0, 5) : null,
    itemCode: code.length === 7 ? code : null,
    codeBasis: 'printed',
    category: name(3),
    section: name(5),
    item: name(7),
    amount: totalOf(entry, table.columns),
    share: null,
    yoyChange: null,
    yoyRate: null,
    basic: amountColumn(entry, table.columns, COLUMN_WORDS.basic),
    project: amountColumn(entry, table.columns, COLUMN_WORDS.project),
    reason: null,
    columns: namedAmounts(entry, table.columns),
    uncertain: entry.odd,
    source: {
      ...spanOf(context.document, { text: '  ', at: Uint32Array.of(first, last) }),
      lineStart,
      lineEnd,
    },
  };
}

/** Function items of one table: every line with a 类/款/项 code. */
export function functionItems(table: ReadTable, entries: readonly Entry[], context: Context): FunctionItem[] {
  if (!FUNCTION_TABLE[table.kind ?? '']) return [];
  const path: Path = { category: null, section: null, names: new Map() };
  const items: FunctionItem[] = [];
  for (const entry of entries) {
    const code = entry.codes.length > 0 ? fullCode(entry.codes, path) : null;
    if (!code?.startsWith('2')) continue;
    if (entry.printed) path.names.set(code, entry.printed);
    path.category = code.slice(0, 3);
    path.section = code.length >= 5 ? code.slice(0, 5) : null;
    items.push(toItem(entry, code, path, table, context));
  }
  return items;
}
