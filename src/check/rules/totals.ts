import type { Figure } from '../figure.ts';
import { minus, plus, sum, type Term } from '../judge/sum.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';

/** Some parts are not stated: those that are may still close the total, and can never be more than it. */
function sumOfSome(whole: Figure, terms: readonly Term[]): Outcome {
  const unknown = skip('有分项未写明');
  if (terms.length < 2 || terms.some(({ sign }) => sign < 0)) return unknown;
  const verdict = sum(whole, terms);
  const message = `${verdict.message}（其余分项未写明）`;
  return verdict.status !== 'differs' || verdict.difference?.startsWith('-') ? { ...verdict, message } : unknown;
}

/** Signed parts of a total by fact code: `-` in front subtracts. */
export function sumOfCodes(scope: Scope, total: string, parts: readonly string[]): readonly Outcome[] {
  const whole = scope.figure(total);
  if (!whole) return [skip('合计数未写明')];
  const terms = parts.flatMap((part): Term[] => {
    const negative = part.startsWith('-');
    const figure = scope.figure(negative ? part.slice(1) : part);
    return figure ? [negative ? minus(figure) : plus(figure)] : [];
  });
  return [terms.length === parts.length ? sum(whole, terms) : sumOfSome(whole, terms)];
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
