import type { FunctionItem } from '../../model/index.ts';
import type { Figure } from '../figure.ts';
import { within } from '../judge/equal.ts';
import { plus, sum } from '../judge/sum.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';
import { budgets, growthOf, growths } from './overall-yoy.ts';
import { totalsAgree } from './revenue-equals-expenditure.ts';
import { sumOfCodes } from './totals.ts';

const FUNDS = ['governmentFund', 'stateCapital'] as const;
type Fund = (typeof FUNDS)[number];

/** Runs a rule for each fund the document reports money of. */
const each =
  (run: (scope: Scope, fund: Fund) => readonly Outcome[]) =>
  (scope: Scope): readonly Outcome[] =>
    FUNDS.flatMap((fund) => (scope.declaredEmpty(fund) ? [skip('文中说明该项资金为空')] : run(scope, fund)));

const revenueParts = (fund: Fund) => [`${fund}.revenue.openingBalance`, `${fund}.revenue.current`];
const expenditureParts = (fund: Fund) => [`${fund}.expenditure.current`, `${fund}.expenditure.closingBalance`];

function itemFigures(scope: Scope, items: readonly FunctionItem[]): Figure[] {
  return items
    .filter((item) => item.level === 'item')
    .flatMap((item) => scope.amount(item.item ?? '项', item.amount, item.source, { uncertain: item.uncertain }) ?? []);
}

function itemSum(scope: Scope, fund: Fund): readonly Outcome[] {
  const whole = scope.figure(`${fund}.expenditure.current`);
  const items = itemFigures(scope, scope.items(fund, 'items'));
  return whole && items.length > 0 ? [sum(whole, items.map(plus))] : [skip('支出数或项级明细未写明')];
}

/** Declared empty in words while an amount other than 0 is printed. */
function declaredEmpty(scope: Scope): readonly Outcome[] {
  return FUNDS.flatMap((fund): Outcome[] => {
    if (!scope.declaredEmpty(fund)) return [];
    const declared = scope.document.sections.find(({ kind, declaredEmpty: empty }) => kind === fund && empty);
    const stated =
      scope.figure(`${fund}.expenditure.current`) ??
      itemFigures(scope, [...scope.items(fund, 'items'), ...scope.items(fund, 'table')])[0] ??
      null;
    const words = scope.amount(`${declared?.title ?? ''}（文中说明为空）`, 0, declared?.declaredEmptySource ?? null, {
      exact: true,
    });
    return stated && words ? [within(stated, words)] : words ? [within(words, words)] : [];
  });
}

function rates(scope: Scope, fund: Fund): readonly Outcome[] {
  const amounts = ['expenditure.total', 'expenditure.current', 'revenue.total', 'revenue.current'];
  const under = (prefix: string): boolean => prefix === fund || prefix.startsWith(`${fund}.`);
  return [
    ...growthOf(
      scope,
      fund,
      amounts.map((name) => `${fund}.${name}`),
    ),
    ...growths(scope, (prefix) => prefix !== fund && under(prefix)),
    ...budgets(scope, under),
  ];
}

/** Group 6: 政府性基金 and 国有资本经营. */
export const rules: readonly Rule[] = [
  {
    id: 'fund-sum',
    run: each((scope, fund) => [
      ...sumOfCodes(scope, `${fund}.revenue.total`, revenueParts(fund)),
      ...sumOfCodes(scope, `${fund}.expenditure.total`, expenditureParts(fund)),
    ]),
  },
  {
    id: 'fund-balance',
    run: each((scope, fund) =>
      totalsAgree(
        scope,
        `${fund}.revenue.total`,
        revenueParts(fund),
        `${fund}.expenditure.total`,
        expenditureParts(fund),
      ),
    ),
  },
  { id: 'fund-item-sum', run: each(itemSum) },
  { id: 'fund-declared-empty', run: declaredEmpty },
  { id: 'fund-rates', run: each(rates) },
];
