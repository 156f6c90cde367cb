import { CHANGE_WORDS } from '../../vocab/checks.ts';
import type { Figure } from '../figure.ts';
import { equal } from '../judge/equal.ts';
import { state } from '../judge/state.ts';
import { grouped, ONE } from '../number.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';

/** Prefixes of codes that come with an amount, a change and a rate. */
function changed(scope: Scope): { prefix: string; change: Figure; rate: Figure }[] {
  return scope.document.facts.flatMap(({ code }) => {
    if (!code.endsWith('.yoyChange')) return [];
    const prefix = code.slice(0, -'.yoyChange'.length);
    const change = scope.figure(code);
    const rate = scope.figure(`${prefix}.yoyRate`);
    return change && rate ? [{ prefix, change, rate }] : [];
  });
}

const sign = (value: bigint): 1 | 0 | -1 => (value > 0n ? 1 : value < 0n ? -1 : 0);

const word = (figure: Figure): string => CHANGE_WORDS[sign(figure.value)];

/** 增/减 of the amount and of the rate point the same way; a rate too small to show (0.00) says nothing. */
function signs(scope: Scope): readonly Outcome[] {
  const outcomes = changed(scope).map(({ change, rate }): Outcome => {
    const opposite = sign(change.value) * sign(rate.value) < 0;
    const [expected, found] = [word(change), word(rate)];
    const message = `${change.label}为${expected}，${rate.label}为${found}`;
    return state(opposite ? 'differs' : 'pass', [rate, change], message, { expected, found });
  });
  return outcomes.length > 0 ? outcomes : [skip('未写增减额和增减率')];
}

/** 总计 of income and of spending are one figure, so their changes are one figure too. */
function incomeAndSpending(scope: Scope): readonly Outcome[] {
  const income = scope.figure('revenue.yoyChange');
  const spending = scope.figure('expenditure.yoyChange');
  if (!income || !spending) return [skip('收入、支出未分别与上年比较')];
  const verdict = equal(income, spending);
  return [verdict.status === 'differs' ? { ...verdict, severity: 'hint' } : verdict];
}

/** V = Δ: nothing last year, so a growth rate has no meaning; 100 % is a house style. */
function zeroBase(scope: Scope): readonly Outcome[] {
  const compared = changed(scope);
  const wrong = compared.flatMap(({ prefix, change, rate }): Outcome[] => {
    const value = scope.figure(prefix) ?? scope.figure(`${prefix}.expenditure.current`);
    if (!value || value.value !== change.value || value.value === 0n) return [];
    const printed = grouped(rate.value, rate.decimals);
    const message = `${value.label}与增减额相同，上年为 0，增长率没有意义，文中印作 ${printed}%`;
    const severity = rate.value === 100n * ONE ? 'hint' : 'contradiction';
    return [state('differs', [rate, value, change], message, { severity, found: printed, unit: '%' })];
  });
  const [first] = compared;
  if (!first) return [skip('未写增减额和增减率')];
  const agreed = `${compared.length - wrong.length} 处增减率的上年数不为 0`;
  return wrong.length < compared.length ? [...wrong, state('pass', [first.rate, first.change], agreed)] : wrong;
}

/** Group 15: directions and undefined rates. */
export const rules: readonly Rule[] = [
  { id: 'dir-sign', run: signs },
  { id: 'dir-income-expense', run: incomeAndSpending },
  { id: 'dir-zero-base', run: zeroBase },
];
