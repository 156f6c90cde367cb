import type { Figure } from '../figure.ts';
import { growth } from '../judge/rate.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

/**
 * Growth against the first amount that fits: a sentence on “收入支出总体” may compare totals or the current year.
 * `amounts` are tried in order; where none fits, the first is reported.
 */
export function growthOf(scope: Scope, prefix: string, amounts: readonly string[]): readonly Outcome[] {
  const rate = scope.figure(`${prefix}.yoyRate`);
  const change = scope.figure(`${prefix}.yoyChange`);
  if (!rate || !change) return [];
  const bases: Figure[] = amounts.flatMap((code) => scope.figure(code) ?? []);
  if (bases.length === 0) return [skip('本年数未写明')];
  const verdicts = bases
    .map((base) => growth(rate, base, change))
    .filter((verdict): verdict is Verdict => verdict !== null);
  const chosen = verdicts.find(({ status }) => status !== 'differs') ?? verdicts[0];
  return [chosen ?? skip('上年数为 0 或可能为 0，增减率无从计算')];
}

const run = (scope: Scope): readonly Outcome[] => {
  const outcomes = [
    ...growthOf(scope, 'overall', ['revenue.total', 'expenditure.total', 'revenue.current', 'expenditure.current']),
    ...growthOf(scope, 'revenue', ['revenue.total', 'revenue.current']),
    ...growthOf(scope, 'expenditure', ['expenditure.total', 'expenditure.current']),
  ];
  return outcomes.length > 0 ? outcomes : [skip('未写与上年相比的增减额和增减率')];
};

export const rules: readonly Rule[] = [{ id: 'overall-yoy-rate', run }];
