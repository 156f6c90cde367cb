import { minus, plus, sum, type Term } from '../judge/sum.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';

/** Signed parts of a total by fact code: `-` in front subtracts. */
export function sumOfCodes(scope: Scope, total: string, parts: readonly string[]): readonly Outcome[] {
  const whole = scope.figure(total);
  if (!whole) return [skip('合计数未写明')];
  const terms: Term[] = [];
  for (const part of parts) {
    const negative = part.startsWith('-');
    const figure = scope.figure(negative ? part.slice(1) : part);
    if (!figure) return [skip('有分项未写明')];
    terms.push(negative ? minus(figure) : plus(figure));
  }
  return [sum(whole, terms)];
}

/** Totals of income and spending are the current year plus what was carried in or out. */
export const rules: readonly Rule[] = [
  {
    id: 'revenue-total-sum',
    run: (scope) =>
      sumOfCodes(scope, 'revenue.total', ['revenue.current', 'revenue.nonFiscalSurplusUsed', 'revenue.openingBalance']),
  },
  {
    id: 'expenditure-total-sum',
    run: (scope) =>
      sumOfCodes(scope, 'expenditure.total', [
        'expenditure.current',
        'expenditure.surplusDistributed',
        'expenditure.closingBalance',
      ]),
  },
  {
    id: 'balance-roll',
    run: (scope) =>
      scope.figure('revenue.total') && scope.figure('expenditure.total')
        ? [skip('收入总计与支出总计已写明，本项由它们推出')]
        : sumOfCodes(scope, 'expenditure.closingBalance', [
            'revenue.openingBalance',
            'revenue.nonFiscalSurplusUsed',
            'revenue.current',
            '-expenditure.current',
            '-expenditure.surplusDistributed',
          ]),
  },
];
