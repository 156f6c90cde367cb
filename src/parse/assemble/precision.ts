import type { Fact } from '../../model/index.ts';

/** Decimal places that a printed unit adds to those of its digits, in the published unit. */
const GAINED: Readonly<Record<string, number>> = { 元: 4, 千元: 1, 亿元: -4 };
/** Binary fractions of decimal ones are this far off at most. */
const NOISE = 1e-9;

/** Half a unit of the last digit a fact is printed with. */
function half({ raw, unitRaw }: Fact): number {
  const digits = /\.(\d+)/.exec(raw.replaceAll(' ', ''))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -(digits + (GAINED[unitRaw ?? ''] ?? 0));
}

/** Whether both can be one value printed with more digits and with fewer: 16,067,196.24 元 and 1,606.72 万元. */
export function areOneRounded(one: Fact, other: Fact): boolean {
  if (one.unit !== other.unit || one.base !== other.base) return false;
  const [finer, coarser] = half(one) < half(other) ? [one, other] : [other, one];
  return half(finer) < half(coarser) && Math.abs(one.value - other.value) <= half(coarser) + half(finer) + NOISE;
}
