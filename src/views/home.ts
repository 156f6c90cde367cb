import type { DisclosureEntry } from '../model/index.ts';
import { decimalText, listed, plus, type Spoken, spoken } from '../site/amount.ts';

/** Headline figures over everything that was read. */
export interface HomeView {
  readonly departments: number;
  readonly documents: number;
  readonly years: string;
  readonly projects: number;
  readonly indicators: number;
  readonly passes: number;
  readonly differs: number;
  /** Spending of the newest year with final accounts, added up over its documents. */
  readonly spending: {
    readonly year: number;
    readonly documents: number;
    readonly exact: string;
    readonly said: Spoken;
  } | null;
  readonly threePublic: { readonly exact: string; readonly documents: number } | null;
  readonly newest: readonly DisclosureEntry[];
  readonly examples: readonly string[];
}

const NEWEST = 12;

function sumOver(
  entries: readonly DisclosureEntry[],
  pick: (entry: DisclosureEntry) => number | null,
): { exact: string; documents: number } | null {
  const amounts = entries.map(pick).filter((amount) => amount !== null);
  return amounts.length ? { exact: plus(...amounts.map(decimalText)), documents: amounts.length } : null;
}

function total(entries: readonly DisclosureEntry[], pick: (entry: DisclosureEntry) => number): number {
  return entries.reduce((sum, entry) => sum + pick(entry), 0);
}

/** By date of publication where known, then by year; the rest keeps the order of the index. */
function byNews(a: DisclosureEntry, b: DisclosureEntry): number {
  const dates = (b.source.published ?? '').localeCompare(a.source.published ?? '', 'en');
  return dates || b.fiscalYear - a.fiscalYear;
}

/** Searches that find something: a common term, a department, a printed amount. */
function examples(entries: readonly DisclosureEntry[]): string[] {
  const [first] = entries;
  const amount = first?.headline.revenue;
  return [
    '三公',
    '政府采购',
    ...(first ? [first.department.replace(/（.*/, '')] : []),
    ...(amount == null ? [] : [listed(amount)]),
  ];
}

export function homeView(entries: readonly DisclosureEntry[]): HomeView {
  const finals = entries.filter((entry) => entry.kind === 'final-accounts');
  const year = Math.max(0, ...finals.map((entry) => entry.fiscalYear));
  const ofYear = finals.filter((entry) => entry.fiscalYear === year);
  const spending = sumOver(ofYear, (entry) => entry.headline.expenditure);
  const years = entries.map((entry) => entry.fiscalYear);
  const newest = entries.toSorted(byNews).slice(0, NEWEST);
  return {
    departments: new Set(entries.map((entry) => entry.departmentSlug)).size,
    documents: entries.length,
    years: years.length ? [...new Set([Math.min(...years), Math.max(...years)])].join('–') : '',
    projects: total(entries, ({ counts }) => counts.projects),
    indicators: total(entries, ({ counts }) => counts.indicators),
    passes: total(entries, ({ counts }) => counts.checks.pass),
    differs: total(entries, ({ counts }) => counts.checks.differs),
    spending: spending && { year, ...spending, said: spoken(listed(Number(spending.exact)).replaceAll(',', '')) },
    threePublic: sumOver(ofYear, (entry) => entry.headline.threePublic),
    newest,
    examples: examples(newest),
  };
}
