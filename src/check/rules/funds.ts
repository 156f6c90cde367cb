import type { FunctionItem } from '../../model/index.ts';
import type { Figure } from '../figure.ts';
import { state } from '../judge/state.ts';
import { plus, sum } from '../judge/sum.ts';
import { grouped } from '../number.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';
import { growthOfItem } from './general-public.ts';
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
  const declared = scope.document.sections.filter(({ declaredEmpty: empty }) => empty);
  const outcomes = FUNDS.flatMap((fund): Outcome[] => {
    const section = declared.find(({ kind }) => kind === fund);
    if (!section) return [];
    const source = section.declaredEmptySource ?? {
      file: '',
      lineStart: section.lineStart,
      lineEnd: section.lineStart,
      text: '',
    };
    const items = itemFigures(scope, [...scope.items(fund, 'items'), ...scope.items(fund, 'table')]);
    const stated = [scope.figure(`${fund}.expenditure.current`), ...items].find(
      (figure) => figure && figure.value !== 0n,
    );
    const texts = [{ label: section.title, text: source.text, source }];
    if (!stated) return [state('pass', [], `“${section.title}”说明为空，文中没有它的金额`, { texts })];
    const shown = grouped(stated.value, stated.decimals);
    const message = `“${section.title}”说明为空，而${stated.label} ${shown} 万元`;
    return [
      state('differs', [stated], message, { expected: '0', found: shown.replaceAll(',', ''), unit: '万元', texts }),
    ];
  });
  return outcomes.length > 0 ? outcomes : [skip('文中没有说明为空的预算')];
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
    ...scope.items(fund, 'items').flatMap((item) => growthOfItem(scope, item)),
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
