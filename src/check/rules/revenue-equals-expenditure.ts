import type { Figure } from '../figure.ts';
import { equal } from '../judge/equal.ts';
import { abs } from '../number.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

/** One last digit apart is rounding only where one side equals the sum of its own printed parts and the other does not. */
function explainedByParts(scope: Scope, verdict: Verdict, sides: readonly [Figure, string[]][]): Verdict {
  const [first, second] = verdict.figures;
  if (verdict.status !== 'differs' || !first || !second) return verdict;
  if (abs(first.value - second.value) > 2n * first.half) return verdict;
  const closes = sides.map(([total, codes]) => {
    const parts = codes.map((code) => scope.figure(code));
    return parts.every((part) => part !== null) && parts.reduce((rest, part) => rest - part.value, total.value) === 0n;
  });
  return closes.filter(Boolean).length === 1 ? { ...verdict, status: 'rounding' } : verdict;
}

/** Two totals that must be one figure; their parts explain a gap of one last digit. */
export function totalsAgree(
  scope: Scope,
  left: string,
  leftParts: string[],
  right: string,
  rightParts: string[],
): readonly Outcome[] {
  const a = scope.figure(left);
  const b = scope.figure(right);
  if (!a || !b) return [skip('收入总计或支出总计未写明')];
  return [
    explainedByParts(scope, equal(a, b), [
      [a, leftParts],
      [b, rightParts],
    ]),
  ];
}

export const rules: readonly Rule[] = [
  {
    id: 'revenue-equals-expenditure',
    run: (scope) =>
      totalsAgree(
        scope,
        'revenue.total',
        ['revenue.current', 'revenue.nonFiscalSurplusUsed', 'revenue.openingBalance'],
        'expenditure.total',
        ['expenditure.current', 'expenditure.surplusDistributed', 'expenditure.closingBalance'],
      ),
  },
];
