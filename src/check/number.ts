import { remember } from '../model/remember.ts';

/** Every figure is an integer count of 10⁻⁸ of its unit (万元, %, 个 …): no float decides anything. */
export const DIGITS = 8;
export const ONE = 10n ** BigInt(DIGITS);

/** A quotient in the same scale (n / d counts 10⁻⁸ of the unit); d > 0. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

export const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** Decimal text or number → scaled integer. Digits beyond the eighth are cut; text that is no decimal gives null. */
export function scaled(input: string | number): bigint | null {
  return scaledText(typeof input === 'number' ? plain(input) : input);
}

const scaledText = remember((text: string): bigint | null => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) return null;
  const value = BigInt(match[2] ?? '0') * ONE + BigInt((match[3] ?? '').slice(0, DIGITS).padEnd(DIGITS, '0'));
  return match[1] ? -value : value;
});

/** 10ⁿ for n up to the scale. */
const POWERS: readonly bigint[] = Array.from({ length: DIGITS + 1 }, (_, power) => 10n ** BigInt(power));

/** JavaScript writes small and large numbers with an exponent; the checks want plain digits. */
function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(DIGITS) : text;
}

/** Number of digits after the point, as far as the scale goes. */
export function decimalsOf(text: string): number {
  return Math.min(DIGITS, /\.(\d+)/.exec(text)?.[1]?.length ?? 0);
}

/** Half a unit of the last printed digit: 2 decimals → 0.005. */
export function halfUnit(decimals: number): bigint {
  return decimals >= DIGITS ? 0n : 5n * (POWERS[DIGITS - 1 - decimals] ?? 1n);
}

/** Scaled integer → decimal text with `decimals` digits (more where the value needs them). */
export function show(value: bigint, decimals: number): string {
  const [whole, fraction] = parted(abs(value));
  let needed = DIGITS;
  while (needed > 0 && fraction.charCodeAt(needed - 1) === ZERO) needed--;
  const shown = fraction.slice(0, Math.max(decimals, needed));
  return `${value < 0n ? '-' : ''}${whole}${shown ? `.${shown}` : ''}`;
}

/** `0` */
const ZERO = 48;
const UNIT = Number(ONE);
/** Up to here a scaled integer is exact as a number too, and much faster to print. */
const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

/** Whole part and the eight digits after the point of a value that is not negative. */
function parted(value: bigint): readonly [string, string] {
  if (value > SAFE) return [(value / ONE).toString(), (value % ONE).toString().padStart(DIGITS, '0')];
  const fraction = Number(value) % UNIT;
  return [String((Number(value) - fraction) / UNIT), String(fraction).padStart(DIGITS, '0')];
}

/** As `show`, thousands grouped: 1,159.29. */
export function grouped(value: bigint, decimals: number): string {
  const [whole = '', fraction] = show(value, decimals).split('.');
  const text = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction ? `${text}.${fraction}` : text;
}

/** A quotient of two scaled integers times a whole factor (100 for percentages), as a scaled ratio. */
export function ratio(numerator: bigint, denominator: bigint, factor = 100n): Ratio {
  const n = numerator * factor * ONE;
  return denominator < 0n ? { n: -n, d: -denominator } : { n, d: denominator };
}

/** Sign of value − ratio. */
export function compare(value: bigint, to: Ratio): number {
  const left = value * to.d;
  return left < to.n ? -1 : left > to.n ? 1 : 0;
}

/** Rounds half away from zero to `decimals` digits; a tie also gives the other neighbour. */
export function roundings(value: Ratio, decimals: number): readonly [bigint, ...bigint[]] {
  const step = decimals >= DIGITS ? 1n : (POWERS[DIGITS - decimals] ?? 1n);
  const magnitude = abs(value.n);
  const unit = value.d * step;
  const low = magnitude / unit;
  const twice = (magnitude - low * unit) * 2n;
  const sign = value.n < 0n ? -1n : 1n;
  if (twice === unit) return [sign * (low + 1n) * step, sign * low * step];
  return [sign * (twice > unit ? low + 1n : low) * step];
}
