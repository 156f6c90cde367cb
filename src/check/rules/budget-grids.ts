import type { Table } from '../../model/index.ts';
import { CARRYOVER_TABLE, PROJECT_TABLE, SHIFTED, TOTAL_ROW, UNIT_NAME } from '../../vocab/checks.ts';
import { scaled } from '../number.ts';
import type { Rule, Scope } from '../rule.ts';
import { gridSheet } from '../sheet.ts';
import { bare } from '../text.ts';
import { isSkip, type Outcome, skip, type Verdict } from '../verdict.ts';
import { parentSums, rowSums } from './table-sums.ts';
import { sumOfCodes } from './totals.ts';

/** A cell without a name may print a dash. */
const EMPTY_CELL = /^\s*[-−－—–/]+\s*$/;

const column = (table: Table, pattern: RegExp): number =>
  table.headers.findIndex((header) => pattern.test(header.replace(/\s/g, '')));

/**
 * 项目支出表: total 0, unit 1 (a name without codes), 类 2, 款 3, a project row 4; where accounts and projects share one
 * column of names, a project under its account 5.
 */
function projectDepth(scope: Scope, table: Table): (texts: readonly string[]) => number | null {
  const names = new Set(scope.document.projects.map((project) => bare(project.nameRaw)));
  const [category, section, item, name] = [/(?:^|\/)类$/, /(?:^|\/)款$/, /(?:^|\/)项$/, /项目名称/].map((pattern) =>
    column(table, pattern),
  );
  const at = (texts: readonly string[], index: number | undefined): string =>
    index === undefined || index < 0 ? '' : (texts[index] ?? '').replace(EMPTY_CELL, '');
  return (texts) => {
    if (texts.some((text) => TOTAL_ROW.test(text.replace(/\s/g, '')))) return 0;
    if (name === -1 && texts.some((text) => names.has(bare(text)))) return 5;
    if (/\d/.test(at(texts, item)) || at(texts, name) !== '') return 4;
    if (/\d/.test(at(texts, section))) return 3;
    return /\d/.test(at(texts, category)) ? 2 : 1;
  };
}

/** 上年结转结余明细表: total 0, unit 1, project 2; a row is a unit where the document names such a unit. */
function carryoverDepth(scope: Scope): (texts: readonly string[]) => number | null {
  const { units, projects } = scope.document;
  const known = new Set([
    ...units.map(({ text }) => bare(text)),
    ...projects.flatMap(({ unit }) => (unit ? [bare(unit)] : [])),
  ]);
  return (texts) => {
    const [label = ''] = texts.filter((text) => /[^\d.,\s]/.test(text));
    if (label === '') return null;
    if (TOTAL_ROW.test(label.replace(/\s/g, ''))) return 0;
    return known.has(bare(label)) || UNIT_NAME.test(label) ? 1 : 2;
  };
}

const gapOf = (verdict: Verdict): string => verdict.difference?.replace('-', '') ?? '';
const isShifted = (outcome: Outcome): outcome is Verdict => !isSkip(outcome) && outcome.message.endsWith(SHIFTED);

/** A row off by exactly one of its own cells: moved to the next column it closes. Say so, and leave out the columns it disturbs. */
function shifted(outcome: Outcome): Outcome {
  if (isSkip(outcome) || outcome.status !== 'differs') return outcome;
  const gap = scaled(gapOf(outcome));
  const own = outcome.figures.slice(1).some(({ value }) => value === gap);
  return own ? { ...outcome, message: `${outcome.message}${SHIFTED}` } : outcome;
}

/** Sums down and across every table of one kind. */
function grid(
  scope: Scope,
  kind: RegExp,
  depth: (table: Table) => (texts: readonly string[]) => number | null,
  missing: string,
): readonly Outcome[] {
  const tables = scope.document.tables.filter((table) => kind.test(table.kind ?? ''));
  if (tables.length === 0) return [skip(missing)];
  return tables.flatMap((table) => {
    const sheet = gridSheet(scope, table, depth(table));
    const across = rowSums(sheet).map(shifted);
    const moved = new Set(across.flatMap((outcome) => (isShifted(outcome) ? [gapOf(outcome)] : [])));
    const down = parentSums(sheet).filter((verdict) => verdict.status !== 'differs' || !moved.has(gapOf(verdict)));
    return [...down, ...across];
  });
}

/** What was carried over, in words: 上年结转结余 = 财政拨款 + 非财政拨款. */
function carriedInWords(scope: Scope): readonly Outcome[] {
  const codes = ['revenue.source.carryover.fiscal', 'revenue.source.carryover.nonFiscal'];
  return scope.fact('revenue.source.carryover') ? sumOfCodes(scope, 'revenue.source.carryover', codes) : [];
}

/** Group 8: tables of projects and of carried-over money. */
export const rules: readonly Rule[] = [
  {
    id: 'bt-project-rollup',
    run: (scope) => grid(scope, PROJECT_TABLE, (table) => projectDepth(scope, table), '没有项目支出表'),
  },
  {
    id: 'bt-carryover',
    run: (scope) => [
      ...grid(scope, CARRYOVER_TABLE, () => carryoverDepth(scope), '没有上年结转结余明细表'),
      ...carriedInWords(scope),
    ],
  },
];
