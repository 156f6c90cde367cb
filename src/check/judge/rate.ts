import type { Figure } from '../figure.ts';
import { compare, DIGITS, grouped, type Ratio, ratio, roundings, show } from '../number.ts';
import type { Status, Verdict } from '../verdict.ts';

/** All values the true rate can have, given the printed precision of what it is made of. */
export interface RateRange {
  readonly exact: Ratio;
  readonly low: Ratio;
  readonly high: Ratio;
}

const less = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d;

/** Smallest and largest of several ratios. */
export function extremes(values: readonly [Ratio, ...Ratio[]]): { low: Ratio; high: Ratio } {
  let [low] = values;
  let high = low;
  for (const value of values) {
    if (less(value, low)) low = value;
    if (less(high, value)) high = value;
  }
  return { low, high };
}

/** 100·part/whole; null where the whole may be 0. */
export function shareRange(part: Figure, whole: Figure): RateRange | null {
  if (whole.value - whole.half <= 0n) return null;
  const corners = [part.value - part.half, part.value + part.half].flatMap((top) => [
    ratio(top, whole.value - whole.half),
    ratio(top, whole.value + whole.half),
  ]);
  const [first, ...rest] = corners;
  return first ? { exact: ratio(part.value, whole.value), ...extremes([first, ...rest]) } : null;
}

/** 100·change/(value − change); null where last year's amount may be 0. */
export function growthRange(value: Figure, change: Figure): RateRange | null {
  const base = value.value - change.value;
  if (base - value.half - change.half <= 0n) return null;
  const corners = [change.value - change.half, change.value + change.half].flatMap((delta) => [
    ratio(delta, value.value - value.half - delta),
    ratio(delta, value.value + value.half - delta),
  ]);
  const [first, ...rest] = corners;
  return first ? { exact: ratio(change.value, base), ...extremes([first, ...rest]) } : null;
}

/** 100·(final − base)/base; null where the base may be 0. */
export function varianceRange(final: Figure, base: Figure): RateRange | null {
  if (base.value - base.half <= 0n) return null;
  const corners = [final.value - final.half, final.value + final.half].flatMap((top) => [
    ratio(top - (base.value - base.half), base.value - base.half),
    ratio(top - (base.value + base.half), base.value + base.half),
  ]);
  const [first, ...rest] = corners;
  return first ? { exact: ratio(final.value - base.value, base.value), ...extremes([first, ...rest]) } : null;
}

export interface RateJudgement {
  readonly status: Exclude<Status, 'not-applicable'>;
  readonly how: 'equal' | 'interval' | 'cut' | 'outside';
  readonly expected: bigint;
}

/** A printed rate against the range of the true one: rounded right, reachable, cut instead of rounded, or outside. */
export function judgeRate(printed: { value: bigint; decimals: number }, range: RateRange): RateJudgement {
  const { value, decimals } = printed;
  const rounded = roundings(range.exact, decimals);
  if (rounded.includes(value)) return { status: 'pass', how: 'equal', expected: value };
  const step = decimals >= DIGITS ? 1n : 10n ** BigInt(DIGITS - decimals);
  const meets = (from: bigint, to: bigint): boolean => compare(from, range.high) <= 0 && compare(to, range.low) >= 0;
  const expected = rounded[0];
  if (meets(value - step / 2n, value + step / 2n)) return { status: 'rounding', how: 'interval', expected };
  const cut = value < 0n ? meets(value - step + 1n, value) : meets(value, value + step - 1n);
  if (cut) return { status: 'rounding', how: 'cut', expected };
  return { status: 'differs', how: 'outside', expected };
}

const HOW = { equal: '', interval: '', cut: '（截尾，未四舍五入）', outside: '' } as const;

/** A printed rate against what its amounts imply; `formula` shows the amounts. */
export function rate(
  printed: Figure,
  range: RateRange,
  inputs: readonly Figure[],
  formula: string,
  options: { projectNo?: number | null } = {},
): Verdict {
  const judged = judgeRate(printed, range);
  return {
    status: judged.status,
    get expected() {
      return show(judged.expected, printed.decimals);
    },
    get found() {
      return show(printed.value, printed.decimals);
    },
    get difference() {
      return show(printed.value - judged.expected, printed.decimals);
    },
    unit: printed.unit,
    get message() {
      return `${printed.label} ${grouped(printed.value, printed.decimals)}${printed.unit}；${formula} = ${this.expected}${printed.unit}${HOW[judged.how]}`;
    },
    figures: [printed, ...inputs],
    projectNo: options.projectNo ?? null,
  };
}

const text = (figure: Figure): string => grouped(figure.value, figure.decimals);
const bracketed = (figure: Figure): string => (figure.value < 0n ? `(${text(figure)})` : text(figure));

/** Printed share against part / whole; null where the whole may be 0. */
export function share(
  printed: Figure,
  part: Figure,
  whole: Figure,
  options?: { projectNo?: number | null },
): Verdict | null {
  const range = shareRange(part, whole);
  return (
    range && rate(printed, range, [part, whole], `${part.label} ${text(part)} ÷ ${whole.label} ${text(whole)}`, options)
  );
}

/** A rise larger than the amount itself: last year's amount would be below 0. */
function negativeBase(printed: Figure, value: Figure, change: Figure): Verdict | null {
  const base = value.value - change.value;
  if (base + value.half + change.half >= 0n) return null;
  return {
    status: 'differs',
    expected: `<=${show(value.value, value.decimals)}`,
    found: show(change.value, change.decimals),
    difference: show(-base, value.decimals),
    unit: value.unit,
    message: `${change.label} ${text(change)} 大于${value.label} ${text(value)}，推算的上年数为负`,
    figures: [printed, value, change],
  };
}

/** Printed growth against change / (value − change); null where last year's amount may be 0. */
export function growth(printed: Figure, value: Figure, change: Figure): Verdict | null {
  const range = growthRange(value, change);
  const formula = `${bracketed(change)} ÷ (${value.label} ${text(value)} − ${bracketed(change)})`;
  return range ? rate(printed, range, [value, change], formula) : negativeBase(printed, value, change);
}

/** Printed variance against (final − base) / base; null where the base may be 0. */
export function variance(printed: Figure, final: Figure, base: Figure): Verdict | null {
  const range = varianceRange(final, base);
  const formula = `(${final.label} ${text(final)} − ${base.label} ${text(base)}) ÷ ${text(base)}`;
  return range && rate(printed, range, [final, base], formula);
}
