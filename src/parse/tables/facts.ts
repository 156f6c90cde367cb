import type { Fact } from '../../model/index.ts';
import { describeFact } from '../../vocab/facts.ts';
import { ROW_RULES, type RowGroup, type RowRule, TOTAL_RULES } from '../../vocab/table-facts.ts';
import { LABEL_UNIT } from '../../vocab/table-statistics.ts';
import type { Context } from '../types.ts';
import { compact, figureText, isNothing } from './cells.ts';
import { leafOf, type Side } from './columns.ts';
import { type Entry, namingOf } from './entries.ts';
import type { SideReading } from './side-reading.ts';
import { firstOffset, spanOfCells } from './spans.ts';
import type { ReadTable } from './types.ts';

export interface FactSource {
  readonly code: string;
  /** Measure word of a count; absent for money. */
  readonly unit?: string;
}

/** A fact stated by one cell of an entry, money in 万元; null where the cell prints no figure. */
export function factOf(
  source: FactSource,
  entry: Entry,
  column: number,
  table: ReadTable,
  context: Context,
): Fact | null {
  const amount = entry.amounts.get(column);
  const printed = figureText(compact(entry.row.cells[column]));
  if (entry.moved || amount === null || amount === undefined) return null;
  const value = source.unit && printed !== null ? Number(printed) : amount;
  const known = describeFact(source.code);
  const unit = source.unit ?? known?.unit ?? '万元';
  return {
    code: source.code,
    label: known?.label ?? source.code,
    value,
    unit,
    unitRaw: unit === '万元' && table.unit && table.unit !== '万元' ? table.unit : null,
    base: null,
    raw: compact(entry.row.cells[column]),
    reason: null,
    uncertain: entry.odd,
    source: spanOfCells(context, entry.row, [...namingOf(entry.side), column]),
    mentions: [],
  };
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

function columnFor(rule: RowRule, { values, table }: SideReading): number | null {
  if (!rule.column) return values[0] ?? null;
  return values.find((column) => rule.column?.test(table.columns[column] ?? '')) ?? null;
}

function holds(rule: RowRule, { table, direction, kind }: SideReading): boolean {
  if (!rule.kinds.some((name) => name === table.kind)) return false;
  return (!rule.side || rule.side === direction) && (!rule.only || rule.only === kind);
}

/** Facts of labelled rows (收支总表, 财政拨款总表, sums of 人员经费 and 公用经费). */
export function rowFacts(reading: SideReading, context: Context): Fact[] {
  const groups = groupsOf(reading.entries);
  const rules = ROW_RULES.filter((rule) => holds(rule, reading));
  return reading.entries.flatMap((entry, at) =>
    rules.flatMap((rule) => {
      if ((rule.group && rule.group !== groups[at]) || !rule.row.test(entry.label)) return [];
      const column = reached(entry, reading) ?? columnFor(rule, reading);
      const fact = column === null ? null : factOf(rule, entry, column, reading.table, context);
      return fact ? [fact] : [];
    }),
  );
}

/** The column outside its own side that a merged label reaches to. */
function reached(entry: Entry, { side }: SideReading): number | null {
  return [...entry.amounts.keys()].find((column) => !side.amounts.includes(column)) ?? null;
}

/** Header path without the levels that all amount columns of the side share. */
export function ownPath(path: string, side: Side, columns: readonly string[]): string {
  const paths = side.amounts.map((column) => (columns[column] ?? '').split(' / '));
  const shortest = Math.min(...paths.map((levels) => levels.length));
  let shared = 0;
  while (shared < shortest - 1 && paths.every((levels) => levels[shared] === paths[0]?.[shared])) shared++;
  return paths.length > 1 ? path.split(' / ').slice(shared).join(' / ') : leafOf(path);
}

/** What a column may be called: its path, a group with its 小计, a part of 财政拨款 or 本年支出 by its own name. */
function namesOf(path: string): string[] {
  const bare = path.replace(/其中[:：]?/g, '').replace(LABEL_UNIT, '');
  const [leaf = '', parent = ''] = bare.split(' / ').reverse();
  const names = [bare, bare.replaceAll(' / ', '')];
  if (/^(小计|合计)$/.test(leaf) && parent) names.push(parent + leaf);
  if (/^财政拨款|支出$/.test(parent) && !/^(小计|合计)$/.test(leaf)) names.push(leaf);
  return names;
}

/**
 * Facts of one code from several columns of one row: kept where they say the same. Columns that a garbled header
 * leaves alike state nothing, for which of them is meant cannot be told.
 */
export function withoutDoubts(facts: readonly Fact[], entry: Entry, context: Context): Fact[] {
  const doubtful = new Set(
    facts
      .filter(({ code, value }) => facts.some((other) => other.code === code && other.value !== value))
      .map(({ code }) => code),
  );
  for (const code of doubtful) context.report('table.columns-alike', firstOffset(entry.row), { code });
  return facts.filter(({ code }) => !doubtful.has(code));
}

/** Facts of the total row: one per value column that a rule knows. */
export function totalFacts(reading: SideReading, context: Context): Fact[] {
  const { table, side, values, kind } = reading;
  const total = reading.entries.find((entry) => entry.total && side.amounts.some((column) => !blank(entry, column)));
  if (!total) return [];
  const rules = TOTAL_RULES.filter(
    (rule) => rule.kinds.some((name) => name === table.kind) && (!rule.only || rule.only === kind),
  );
  const facts = values.flatMap((column) => {
    const names = namesOf(ownPath(table.columns[column] ?? '', side, table.columns));
    const rule = rules.find(({ column: words }) => names.some((name) => words.test(name)));
    const fact = rule ? factOf(rule, total, column, table, context) : null;
    return fact ? [fact] : [];
  });
  return withoutDoubts(facts, total, context);
}

function blank(entry: Entry, column: number): boolean {
  return isNothing(compact(entry.row.cells[column]));
}
