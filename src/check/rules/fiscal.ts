import { equal, within } from '../judge/equal.ts';
import { minus, plus, sum, type Term } from '../judge/sum.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';
import { budgets, growthOf } from './overall-yoy.ts';
import { totalsAgree } from './revenue-equals-expenditure.ts';
import { sumOfCodes } from './totals.ts';

const SPENT = {
  generalPublic: 'generalPublic.expenditure',
  governmentFund: 'governmentFund.expenditure.current',
  stateCapital: 'stateCapital.expenditure.current',
} as const;
const RECEIVED = {
  generalPublic: 'fiscal.revenue.generalPublic',
  governmentFund: 'fiscal.revenue.governmentFund',
  stateCapital: 'fiscal.revenue.stateCapital',
} as const;

/** A total of 财政拨款 = the three funds; a fund declared empty in words is no term, one not mentioned makes it undecidable. */
function threeFunds(scope: Scope, total: string, codes: Readonly<Record<string, string>>): readonly Outcome[] {
  const whole = scope.figure(total);
  if (!whole) return [skip('财政拨款合计未写明')];
  const terms: Term[] = [];
  for (const [section, code] of Object.entries(codes)) {
    const figure = scope.figure(code);
    if (figure) terms.push(plus(figure));
    else if (!scope.declaredEmpty(section)) return [skip('有一类财政拨款既未写明金额，也未说明为空')];
  }
  return terms.length > 0 ? [sum(whole, terms)] : [skip('各类财政拨款未写明')];
}

/** 本年财政拨款支出 by fund, and where printed 财政拨款收入 by fund. */
function byFund(scope: Scope): readonly Outcome[] {
  const income = scope.figure('fiscal.revenue.current') ? 'fiscal.revenue.current' : 'fiscal.revenue.total';
  const received = scope.figure(RECEIVED.generalPublic) ? threeFunds(scope, income, RECEIVED) : [];
  return [...threeFunds(scope, 'fiscal.expenditure.current', SPENT), ...received];
}

function equalsSource(scope: Scope): readonly Outcome[] {
  const fiscal = scope.figure('fiscal.revenue.current');
  if (!fiscal) return [skip('本年财政拨款收入未写明')];
  const source = scope.figure('revenue.source.fiscal');
  if (source) return [equal(fiscal, source)];
  const parts = ['generalPublic', 'governmentFund', 'stateCapital'].flatMap(
    (name) => scope.figure(`revenue.source.${name}`) ?? [],
  );
  return parts.length > 0 ? [sum(fiscal, parts.map(plus))] : [skip('收入来源中的财政拨款未写明')];
}

const PAIRS = [
  ['fiscal.revenue.openingBalance', 'revenue.openingBalance'],
  ['fiscal.revenue.current', 'revenue.current'],
  ['fiscal.expenditure.current', 'expenditure.current'],
  ['fiscal.expenditure.closingBalance', 'expenditure.closingBalance'],
] as const;

function withinWhole(scope: Scope): readonly Outcome[] {
  return PAIRS.flatMap(([part, whole]) => {
    const small = scope.figure(part);
    const large = scope.figure(whole);
    return small && large ? [within(small, large)] : [];
  });
}

/** What is not 财政拨款 must roll forward by itself: all funds minus 财政拨款, item by item. */
function residual(scope: Scope): readonly Outcome[] {
  const closing = scope.figure('expenditure.closingBalance');
  const codes = [
    'fiscal.expenditure.closingBalance',
    'revenue.openingBalance',
    '-fiscal.revenue.openingBalance',
    'revenue.current',
    '-fiscal.revenue.current',
    'revenue.nonFiscalSurplusUsed',
    '-expenditure.current',
    'fiscal.expenditure.current',
    '-expenditure.surplusDistributed',
  ];
  const terms = codes.flatMap((code): Term[] => {
    const figure = scope.figure(code.replace('-', ''));
    return figure ? [code.startsWith('-') ? minus(figure) : plus(figure)] : [];
  });
  if (!closing || terms.length < codes.length) return [skip('全部资金或财政拨款的收支结转未全部写明')];
  return [sum(closing, terms)];
}

/** Group 2: 财政拨款收支. */
export const rules: readonly Rule[] = [
  {
    id: 'fiscal-revenue-sum',
    run: (scope) =>
      sumOfCodes(scope, 'fiscal.revenue.total', ['fiscal.revenue.openingBalance', 'fiscal.revenue.current']),
  },
  {
    id: 'fiscal-expenditure-sum',
    run: (scope) =>
      sumOfCodes(scope, 'fiscal.expenditure.total', [
        'fiscal.expenditure.current',
        'fiscal.expenditure.closingBalance',
      ]),
  },
  {
    id: 'fiscal-balance',
    run: (scope) =>
      totalsAgree(
        scope,
        'fiscal.revenue.total',
        ['fiscal.revenue.openingBalance', 'fiscal.revenue.current'],
        'fiscal.expenditure.total',
        ['fiscal.expenditure.current', 'fiscal.expenditure.closingBalance'],
      ),
  },
  { id: 'fiscal-by-fund', run: byFund },
  { id: 'fiscal-equals-source', run: equalsSource },
  { id: 'fiscal-within-whole', run: withinWhole },
  { id: 'nonfiscal-residual', run: residual },
  {
    id: 'fiscal-yoy-rate',
    run: (scope) => [
      ...growthOf(scope, 'fiscal', [
        'fiscal.revenue.total',
        'fiscal.expenditure.total',
        'fiscal.revenue.current',
        'fiscal.expenditure.current',
      ]),
      ...growthOf(scope, 'fiscal.revenue', ['fiscal.revenue.total', 'fiscal.revenue.current']),
      ...growthOf(scope, 'fiscal.expenditure', ['fiscal.expenditure.total', 'fiscal.expenditure.current']),
    ],
  },
  { id: 'fiscal-variance-rate', run: (scope) => budgets(scope, (prefix) => /^fiscal(?:\.|$)/.test(prefix)) },
];
