import type { FunctionItem } from '../../model/index.ts';
import { computed, type Figure } from '../figure.ts';
import { equal } from '../judge/equal.ts';
import { abs } from '../number.ts';
import type { Reading } from '../reading.ts';
import type { Rule, Scope } from '../rule.ts';
import { bare } from '../text.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';
import { prefixes } from './overall-yoy.ts';

const NOTE = '（机构调整、追溯调整也会使两年的数不同）';

/** A figure of another document, labelled with its year. */
function theirs(reading: Reading, code: string): Figure | null {
  const figure = reading.figure(code);
  return figure && from(reading, figure);
}

const from = (reading: Reading, figure: Figure): Figure => ({
  ...figure,
  label: `${reading.document.disclosure.fiscalYear} 年文件${figure.label}`,
  other: reading.document.disclosure.source.file,
});

const noted = (verdict: Verdict): Verdict =>
  verdict.status === 'differs' ? { ...verdict, message: `${verdict.message}${NOTE}` } : verdict;

const CARRIED = [
  ['revenue.openingBalance', 'expenditure.closingBalance'],
  ['fiscal.revenue.openingBalance', 'fiscal.expenditure.closingBalance'],
  ['governmentFund.revenue.openingBalance', 'governmentFund.expenditure.closingBalance'],
  ['stateCapital.revenue.openingBalance', 'stateCapital.expenditure.closingBalance'],
] as const;

/** 本年年初结转 = 上年年末结转. */
function carried(scope: Scope): readonly Outcome[] {
  const { previous } = scope;
  if (!previous) return [skip('没有上年文件')];
  return CARRIED.flatMap(([opening, closing]): Outcome[] => {
    const own = scope.figure(opening);
    const before = theirs(previous, closing);
    return own && before ? [noted(equal(own, before))] : [];
  });
}

/** Amounts a change may be measured against. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  overall: ['revenue.total', 'revenue.current', 'expenditure.total', 'expenditure.current'],
  revenue: ['revenue.total', 'revenue.current'],
  expenditure: ['expenditure.total', 'expenditure.current'],
  fiscal: ['fiscal.revenue.total', 'fiscal.revenue.current', 'fiscal.expenditure.total', 'fiscal.expenditure.current'],
  'fiscal.revenue': ['fiscal.revenue.total', 'fiscal.revenue.current'],
  'fiscal.expenditure': ['fiscal.expenditure.total', 'fiscal.expenditure.current'],
  generalPublic: ['generalPublic.expenditure'],
  governmentFund: ['governmentFund.expenditure.total', 'governmentFund.expenditure.current'],
};

/** 本年 − 增减额 against what last year's document prints; three rounded figures make up to 3h. */
function implied(value: Figure, change: Figure, before: Figure): Verdict {
  const prior = computed(`${value.label}减增减额（推算的上年数）`, value.value - change.value, [value, change]);
  const verdict = equal(prior, before);
  const inside = abs(prior.value - before.value) < value.half + change.half + before.half;
  const status = verdict.difference === '0' || prior.value === before.value ? 'pass' : inside ? 'rounding' : 'differs';
  return noted({ ...verdict, status, figures: [prior, before, value, change] });
}

function impliedFacts(scope: Scope, previous: Reading): Verdict[] {
  return prefixes(scope, '.yoyChange', () => true).flatMap((prefix) => {
    const change = scope.figure(`${prefix}.yoyChange`);
    const verdicts = (WHOLES[prefix] ?? [prefix]).flatMap((code): Verdict[] => {
      const value = scope.figure(code);
      const before = theirs(previous, code);
      return change && value && before && change.value !== value.value ? [implied(value, change, before)] : [];
    });
    const chosen = verdicts.find(({ status }) => status !== 'differs') ?? verdicts[0];
    return chosen ? [chosen] : [];
  });
}

const path = (item: FunctionItem): string => [item.category, item.section, item.item].map(bare).join('/');

function impliedItems(scope: Scope, previous: Reading): Verdict[] {
  const before = new Map(previous.items('generalPublic', 'items').map((item) => [path(item), item]));
  return scope.items('generalPublic', 'items').flatMap((item): Verdict[] => {
    const old = before.get(path(item));
    const name = item.item ?? item.category ?? '';
    const value = scope.amount(name, item.amount, item.source, { uncertain: item.uncertain });
    const change = scope.amount(`${name}增减额`, item.yoyChange, item.source, { uncertain: item.uncertain });
    const last = old ? previous.amount(name, old.amount, old.source, { uncertain: old.uncertain }) : null;
    return value && change && last ? [implied(value, change, from(previous, last))] : [];
  });
}

/** What a 决算 calls 年初预算 may be any of these in the budget document: with or without what was carried over. */
const BUDGETS: Readonly<Record<string, readonly string[]>> = {
  'fiscal.initialBudget': [
    'fiscal.revenue.total',
    'fiscal.expenditure.total',
    'fiscal.revenue.current',
    'generalPublic.expenditure',
  ],
  'generalPublic.initialBudget': ['generalPublic.expenditure', 'fiscal.revenue.total'],
  'governmentFund.initialBudget': ['governmentFund.expenditure.current', 'governmentFund.expenditure.total'],
  'threePublic.total.initialBudget': ['threePublic.total'],
  'threePublic.reception.initialBudget': ['threePublic.reception'],
  'threePublic.vehicle.initialBudget': ['threePublic.vehicle'],
};

function budgets(scope: Scope): readonly Outcome[] {
  const { budget } = scope;
  if (!budget) return [skip('没有同年预算文件')];
  return Object.entries(BUDGETS).flatMap(([code, sources]): Outcome[] => {
    const own = scope.figure(code);
    const verdicts = sources.flatMap((source) => {
      const figure = theirs(budget, source);
      return own && figure ? [equal(own, figure)] : [];
    });
    const chosen = verdicts.find(({ status }) => status !== 'differs') ?? verdicts[0];
    return chosen ? [chosen.status === 'differs' ? { ...chosen, severity: 'hint' } : chosen] : [];
  });
}

/** Group 13: this year's document against last year's and against the budget. */
export const rules: readonly Rule[] = [
  { id: 'yr-opening-closing', run: carried },
  {
    id: 'yr-implied-prior',
    run: (scope) =>
      scope.previous
        ? [...impliedFacts(scope, scope.previous), ...impliedItems(scope, scope.previous)]
        : [skip('没有上年文件')],
  },
  { id: 'yr-budget-final', run: budgets },
];
