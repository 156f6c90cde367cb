import type { Fact, Kind } from '../../model/index.ts';
import { ROW_RULES, type RowGroup, type RowRule, TOTAL_RULES, type TotalRule } from '../../vocab/table-facts.ts';
import type { Context } from '../types.ts';
import { compact, isNothing } from './cells.ts';
import { leafOf, type Side } from './columns.ts';
import type { Entry } from './entries.ts';
import { spanOfCells } from './spans.ts';
import type { ReadTable } from './types.ts';

/** A fact stated by one cell of an entry, money in 万元; null where the cell prints no figure. */
export function factOf(code: string, entry: Entry, column: number, table: ReadTable, context: Context): Fact | null {
  const value = entry.amounts.get(column);
  if (value === null || value === undefined) return null;
  const { codes, names } = entry.side;
  return {
    code,
    label: code,
    value,
    unit: '万元',
    unitRaw: table.unit && table.unit !== '万元' ? table.unit : null,
    base: null,
    raw: entry.row.cells[column]?.text ?? '',
    reason: null,
    uncertain: entry.odd,
    source: spanOfCells(context, entry.row, [...codes, ...names, column]),
    mentions: [],
  };
}

/** Whether a side lists income or spending: by its header words, else the left of two sides is income. */
export function sideKind(
  side: Side,
  index: number,
  count: number,
  columns: readonly string[],
): 'revenue' | 'expenditure' {
  const words = [...side.names, ...side.amounts].map((column) => columns[column] ?? '').join(' ');
  if (/收入/.test(words) && !/支出/.test(words)) return 'revenue';
  if (/支出/.test(words) && !/收入/.test(words)) return 'expenditure';
  return count > 1 && index === 0 ? 'revenue' : 'expenditure';
}

const BALANCE_LABEL = /^(上年|年初|以前年度).*(结转|结余)/;
const CURRENT_LABEL = /^(本年(收入|支出)|当年)/;

/** The group each entry of a side stands in: balances brought forward, or sources of the year. */
function groupsOf(entries: readonly Entry[]): RowGroup[] {
  let group: RowGroup = 'current';
  return entries.map(({ label }) => {
    if (BALANCE_LABEL.test(label)) group = 'balance';
    else if (CURRENT_LABEL.test(label)) group = 'current';
    return group;
  });
}

function columnFor(rule: RowRule, entry: Entry, columns: readonly string[]): number | null {
  const { amounts } = entry.side;
  if (!rule.column) return amounts[0] ?? null;
  return amounts.find((column) => rule.column?.test(columns[column] ?? '')) ?? null;
}

/** Facts of labelled rows (收支总表, 财政拨款总表, 基本支出 sums). */
export function rowFacts(
  table: ReadTable,
  entries: readonly Entry[],
  kind: Kind,
  side: 'revenue' | 'expenditure',
  context: Context,
): Fact[] {
  const groups = groupsOf(entries);
  return entries.flatMap((entry, at) =>
    ROW_RULES.flatMap((rule) => {
      if (!rule.kinds.some((name) => name === table.kind) || (rule.side && rule.side !== side)) return [];
      if ((rule.only && rule.only !== kind) || (rule.group && rule.group !== groups[at])) return [];
      if (!rule.row.test(entry.label)) return [];
      const column = columnFor(rule, entry, table.columns);
      const fact = column === null ? null : factOf(rule.code, entry, column, table, context);
      return fact ? [fact] : [];
    }),
  );
}

/** Header path without the levels that all amount columns of the side share. */
export function ownPath(path: string, side: Side, columns: readonly string[]): string {
  const paths = side.amounts.map((column) => (columns[column] ?? '').split(' / '));
  const shortest = Math.min(...paths.map((levels) => levels.length));
  let shared = 0;
  while (shared < shortest - 1 && paths.every((levels) => levels[shared] === paths[0]?.[shared])) shared++;
  return paths.length > 1 ? path.split(' / ').slice(shared).join(' / ') : leafOf(path);
}

/** What a column may be called: its path, a group with its 小计, a kind of 财政拨款 by its own name. */
function namesOf(path: string): string[] {
  const bare = path.replace(/其中[:：]?/g, '');
  const [leaf = '', parent = ''] = bare.split(' / ').reverse();
  const names = [bare];
  if (/^(小计|合计)$/.test(leaf) && parent) names.push(parent + leaf);
  if (/^财政拨款/.test(parent) && !/^(小计|合计)$/.test(leaf)) names.push(leaf);
  return names;
}

function fits(rule: TotalRule, table: ReadTable, kind: Kind): boolean {
  return rule.kinds.some((name) => name === table.kind) && (!rule.only || rule.only === kind);
}

/** Facts of the total row: one per column that a rule knows. */
export function totalFacts(table: ReadTable, entries: readonly Entry[], kind: Kind, context: Context): Fact[] {
  const total = entries.find((entry) => entry.total && entry.side.amounts.some((column) => !blank(entry, column)));
  if (!total) return [];
  const rules = TOTAL_RULES.filter((rule) => fits(rule, table, kind));
  return total.side.amounts.flatMap((column) => {
    const names = namesOf(ownPath(table.columns[column] ?? '', total.side, table.columns));
    const rule = rules.find(({ column: words }) => names.some((name) => words.test(name)));
    const fact = rule ? factOf(rule.code, total, column, table, context) : null;
    return fact ? [fact] : [];
  });
}

function blank(entry: Entry, column: number): boolean {
  return isNothing(compact(entry.row.cells[column]));
}
