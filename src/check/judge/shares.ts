import { computed, type Figure } from '../figure.ts';
import { abs, grouped, halfUnit, ONE, show } from '../number.ts';
import type { Verdict } from '../verdict.ts';
import { share } from './rate.ts';

/** One part of a whole with its printed share. */
export interface SharedPart {
  readonly amount: Figure;
  readonly share: Figure;
}

const HUNDRED = 100n * ONE;

/** Verdicts of every share of a list against one whole; empty where the whole may be 0. */
function against(parts: readonly SharedPart[], whole: Figure): Verdict[] {
  return parts.flatMap((part) => share(part.share, part.amount, whole) ?? []);
}

const wrong = (verdicts: readonly Verdict[]): number => verdicts.filter(({ status }) => status === 'differs').length;

/** A single share moved by one last digit so that the list makes exactly 100 is 配平, not a contradiction. */
function balanced(verdicts: Verdict[], parts: readonly SharedPart[]): Verdict[] {
  const total = parts.reduce((running, part) => running + part.share.value, 0n);
  if (total !== HUNDRED || wrong(verdicts) !== 1) return verdicts;
  return verdicts.map((verdict) => {
    const [printed] = verdict.figures;
    const gap = verdict.difference;
    const oneDigit =
      printed && gap !== null && gap.replace('-', '') === show(2n * halfUnit(printed.decimals), printed.decimals);
    return verdict.status === 'differs' && oneDigit
      ? { ...verdict, status: 'rounding', message: `${verdict.message}（各项占比合计恰为 100，本项作了配平）` }
      : verdict;
  });
}

/**
 * Shares of a list. The whole is the first of `wholes` that the printed shares fit best: a sentence may divide by the
 * total with or without what was carried over.
 */
export function shares(parts: readonly SharedPart[], wholes: readonly Figure[]): Verdict[] {
  let best: Verdict[] | null = null;
  for (const whole of wholes) {
    const verdicts = against(parts, whole);
    if (verdicts.length > 0 && (best === null || wrong(verdicts) < wrong(best))) best = verdicts;
  }
  return balanced(best ?? [], parts);
}

/** Σ shares against 100: |Σ − 100| < n · half unit over the parts whose amount is not 0 (a small one may print 0.00). */
export function shareSum(label: string, parts: readonly SharedPart[]): Verdict {
  const list = parts.map(({ share: printed }) => printed);
  const total = list.reduce((running, figure) => running + figure.value, 0n);
  const counted = parts.filter(({ amount, share: printed }) => amount.value !== 0n || printed.value !== 0n);
  const bound = counted.reduce((running, { share: printed }) => running + printed.half, 0n);
  const gap = total - HUNDRED;
  const sum = computed(label, total, list);
  const status = gap === 0n ? 'pass' : abs(gap) < bound ? 'rounding' : 'differs';
  const shown = list.map((figure) => grouped(figure.value, figure.decimals)).join(' + ');
  return {
    status,
    expected: '100',
    found: show(total, sum.decimals),
    difference: show(gap, sum.decimals),
    unit: '%',
    message: `${label}：${shown} = ${grouped(total, sum.decimals)}%`,
    figures: list,
  };
}
