import type { Figure } from '../figure.ts';
import { abs, grouped, show } from '../number.ts';
import type { Verdict } from '../verdict.ts';

/**
 * One quantity printed twice. The same precision must give the same digits; a coarser print (万元 with one decimal
 * against two) is rounding where the finer value lies in its interval.
 */
export function equal(found: Figure, expected: Figure, options: { projectNo?: number | null } = {}): Verdict {
  const difference = found.value - expected.value;
  const gap = abs(difference);
  const explained = found.half !== expected.half && (gap <= found.half || gap <= expected.half);
  const decimals = Math.max(found.decimals, expected.decimals);
  return {
    status: difference === 0n ? 'pass' : explained ? 'rounding' : 'differs',
    get expected() {
      return show(expected.value, expected.decimals);
    },
    get found() {
      return show(found.value, found.decimals);
    },
    get difference() {
      return show(difference, decimals);
    },
    unit: found.unit,
    get message() {
      return `${found.label} ${grouped(found.value, found.decimals)} ${found.unit}；${expected.label} ${grouped(expected.value, expected.decimals)} ${expected.unit}`;
    },
    figures: [found, expected],
    projectNo: options.projectNo ?? null,
  };
}

/** `part` may not be larger than `whole`; one unit of the last digit more is rounding. */
export function within(part: Figure, whole: Figure, options: { projectNo?: number | null } = {}): Verdict {
  const difference = part.value - whole.value;
  const bound = part.half + whole.half;
  const decimals = Math.max(part.decimals, whole.decimals);
  return {
    status: difference <= 0n ? 'pass' : difference <= bound ? 'rounding' : 'differs',
    expected: `<=${show(whole.value, whole.decimals)}`,
    found: show(part.value, part.decimals),
    difference: show(difference > 0n ? difference : 0n, decimals),
    unit: part.unit,
    message: `${part.label} ${grouped(part.value, part.decimals)} ${part.unit}；${whole.label} ${grouped(whole.value, whole.decimals)} ${whole.unit}`,
    figures: [part, whole],
    projectNo: options.projectNo ?? null,
  };
}
