import type { Kind } from '../../model/index.ts';
import { COLUMN_MEANINGS } from '../../vocab/table-statistics.ts';
import { leafOf, type Side } from './columns.ts';

/** What the figures of an amount column are: the value the table is about, or something beside it. */
export type Meaning =
  | 'value'
  | 'previous'
  | 'yoyChange'
  | 'yoyRate'
  | 'share'
  | 'initialBudget'
  | 'annualBudget'
  | 'budget'
  | 'finalAccount';

function yearOf(path: string): number | null {
  const years = [...path.matchAll(/20\d\d/g)].map((match) => Number(match[0]));
  return years.length > 0 ? Math.max(...years) : null;
}

function meaningOf(path: string, newest: number | null, kind: Kind): Meaning {
  if (COLUMN_MEANINGS.yoyRate.test(path)) return 'yoyRate';
  if (COLUMN_MEANINGS.yoyChange.test(path)) return 'yoyChange';
  if (COLUMN_MEANINGS.share.test(path)) return 'share';
  const year = yearOf(path);
  const earlier = year !== null && newest !== null && year < newest;
  if (earlier || /(^| \/ )(上年|去年|上一年)(预算|决算|执行)/.test(path)) return 'previous';
  if (kind === 'budget') return 'value';
  return budgetWord(leafOf(path)) ?? budgetWord(path) ?? 'value';
}

/** What a header word of final accounts says: the account itself, or one of the budgets beside it. */
function budgetWord(words: string): Meaning | null {
  if (COLUMN_MEANINGS.annualBudget.test(words)) return 'annualBudget';
  if (COLUMN_MEANINGS.initialBudget.test(words)) return 'initialBudget';
  if (/(^| \/ )预算(数)?( \/ |$)/.test(words)) return 'budget';
  return COLUMN_MEANINGS.finalAccount.test(words) ? 'finalAccount' : null;
}

/** The meaning of every amount column of a side; of final accounts beside budgets, 决算数 is the value. */
export function meaningsOf(side: Side, columns: readonly string[], kind: Kind): ReadonlyMap<number, Meaning> {
  const paths = side.amounts.map((column) => columns[column] ?? '');
  const newest = paths.map(yearOf).reduce((most, year) => (year !== null && year > (most ?? 0) ? year : most), null);
  const meanings = new Map(
    side.amounts.map((column, at) => [column, meaningOf(paths[at] ?? '', newest, kind)] as const),
  );
  for (const [column, meaning] of meanings) if (meaning === 'finalAccount') meanings.set(column, 'value');
  return meanings;
}

/** Columns that give the value of the year, left to right. */
export function valueColumns(meanings: ReadonlyMap<number, Meaning>): number[] {
  return [...meanings].flatMap(([column, meaning]) => (meaning === 'value' ? [column] : []));
}
