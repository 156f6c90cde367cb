import type { FunctionItem } from '../../model/index.ts';
import { ITEM_COLUMNS } from '../../vocab/checks.ts';
import type { Figure } from '../figure.ts';
import { share, variance } from '../judge/rate.ts';
import { minus, plus, sum } from '../judge/sum.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';

const lines = (scope: Scope): FunctionItem[] =>
  scope.items('generalPublic', 'items').filter(({ level }) => level === 'item');

/** A figure of a prose line by the name of its column, e.g. 年初预算数. */
function column(scope: Scope, item: FunctionItem, name: string, unit = '万元'): Figure | null {
  const value = item.columns[name] ?? null;
  return scope.amount(`${item.item ?? ''}${name}`, value, item.source, { unit, uncertain: item.uncertain });
}

/** 年初预算数 of the total = Σ of the items', where every item states one. */
function initialSum(scope: Scope): readonly Outcome[] {
  const whole = scope.figure('generalPublic.initialBudget');
  const items = lines(scope);
  const parts = items.flatMap((item) => column(scope, item, ITEM_COLUMNS.initial) ?? []);
  if (!whole || parts.length === 0) return [skip('未写年初预算数')];
  return parts.length < items.length ? [skip('有科目未写年初预算数')] : [sum(whole, parts.map(plus))];
}

/** 完成预算 %, 差异率 and the gap of every item against its own budget. */
function itemRates(scope: Scope): readonly Outcome[] {
  return lines(scope).flatMap((item): Outcome[] => {
    const final = scope.amount(`${item.item ?? ''}决算数`, item.amount, item.source, { uncertain: item.uncertain });
    const base = column(scope, item, ITEM_COLUMNS.initial) ?? column(scope, item, ITEM_COLUMNS.annual);
    if (!final || !base) return [];
    const done = column(scope, item, ITEM_COLUMNS.done, '%');
    const differ = column(scope, item, ITEM_COLUMNS.variance, '%');
    const gap = column(scope, item, ITEM_COLUMNS.gap);
    const zero = skip('预算数为 0，完成率无从计算');
    return [
      ...(done ? [share(done, final, base) ?? zero] : []),
      ...(differ ? [variance(differ, final, base) ?? zero] : []),
      ...(gap ? [sum(gap, [plus(final), minus(base)])] : []),
    ];
  });
}

/** Group 3: items against their budgets. */
export const rules: readonly Rule[] = [
  { id: 'gp-initial-sum', run: initialSum },
  { id: 'gp-item-budget-rate', run: itemRates },
];
