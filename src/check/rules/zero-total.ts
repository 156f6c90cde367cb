import { state } from '../judge/state.ts';
import { grouped } from '../number.ts';
import { PARTS } from '../parts.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';

/** A total of 0 has no part that is not 0. */
function zeroTotals(scope: Scope): readonly Outcome[] {
  const outcomes = Object.entries(PARTS).flatMap(([code, parts]): Outcome[] => {
    const total = scope.figure(code);
    if (total?.value !== 0n) return [];
    const stated = parts.flatMap((part) => scope.figure(part) ?? []);
    const wrong = stated.filter(({ value }) => value !== 0n);
    if (stated.length === 0) return [];
    const shown = wrong.map(({ label, value, decimals }) => `${label} ${grouped(value, decimals)}`).join('、');
    const message = wrong.length > 0 ? `${total.label}为 0，而${shown}` : `${total.label}与各分项都为 0`;
    return [state(wrong.length > 0 ? 'differs' : 'pass', [total, ...(wrong.length > 0 ? wrong : stated)], message)];
  });
  return outcomes.length > 0 ? outcomes : [skip('没有为 0 的合计')];
}

const AMOUNT = /(?:Change|Rate|Difference|surplusDistributed)$|\.change$/;

/** Amounts are not negative; a correction in red may be. */
function negatives(scope: Scope): readonly Outcome[] {
  return scope.document.facts
    .filter(({ code, value }) => value < 0 && !AMOUNT.test(code))
    .flatMap(({ code }): Outcome[] => {
      const figure = scope.figure(code);
      return figure ? [state('differs', [figure], `${figure.label}为负数`, { severity: 'hint' })] : [];
    });
}

/** Group 1: totals of 0, amounts below 0. */
export const rules: readonly Rule[] = [
  { id: 'zero-or-negative-total', run: (scope) => [...zeroTotals(scope), ...negatives(scope)] },
];
