import type { Fact, SourceSpan } from '../model/index.ts';
import { remember } from '../model/remember.ts';
import { abs, decimalsOf, halfUnit, scaled } from './number.ts';

/** One printed number with all a rule needs: its exact value, the width of its printed precision, and where it stands. */
export interface Figure {
  readonly label: string;
  /** 10⁻⁸ of the unit. */
  readonly value: bigint;
  /** Half a unit of the last printed digit; 0 for counts and for figures exact to the 分. */
  readonly half: bigint;
  readonly decimals: number;
  readonly unit: string;
  readonly code: string | null;
  /** Null for a figure that was computed, not printed. */
  readonly source: SourceSpan | null;
  readonly uncertain: boolean;
  /** The raw file it stands in, where that is another document (last year's, the budget). */
  readonly other?: string;
}

const RATE_OR_MONEY = /^(万元|元|亿元|%|‰|分|平方米)$/;

/** Every number a text prints, with the most digits it is printed with. */
function numbersIn(text: string): Map<bigint, number> {
  const half = text.replace(/[０-９．，]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const whole = /\d[ \r\n]+[\d.,]/.test(half) ? half.replace(/(\d)[ \r\n]+(?=[\d.,])/g, '$1') : half;
  const joined = whole.includes(',') ? whole.replace(/(\d),(?=\d{3})/g, '$1') : whole;
  const found = new Map<bigint, number>();
  for (const printed of joined.match(/\d+(?:\.\d+)?/g) ?? []) {
    const value = scaled(printed) ?? 0n;
    found.set(value, Math.max(found.get(value) ?? 0, decimalsOf(printed)));
  }
  return found;
}

/** Numbers of the spans already looked at: several rules read one row. */
const seen = new WeakMap<SourceSpan, Map<bigint, number>>();

function numbersOf(source: SourceSpan): Map<bigint, number> {
  const known = seen.get(source);
  if (known) return known;
  const numbers = numbersIn(source.text);
  seen.set(source, numbers);
  return numbers;
}

/** Digits after the point of the number in `text` that reads `value`; null where the text does not show it. */
export const printedDecimals = (text: string, value: bigint): number | null =>
  numbersOfCell(text).get(abs(value)) ?? null;

const numbersOfCell = remember(numbersIn);

/** Digits a converted amount gains against its printed unit: 元 → 万元 moves the point by four. */
const YUAN = 4;
const GAINED: Readonly<Record<string, number>> = { 元: YUAN, 千元: 1, 亿元: -4 };

interface Precision {
  readonly half: bigint;
  /** Digits to show. */
  readonly shown: number;
}

/** An amount printed in 元 with 角 and 分 is exact. */
const asPrinted = (digits: number, gained: number, own: number): Precision => ({
  half: gained === YUAN && digits >= 2 ? 0n : halfUnit(digits + gained),
  shown: Math.max(gained === 0 ? digits : 2, own),
});

/**
 * How precisely the cells or the row print a number. Money may be printed in 元 (the digits then read ten thousand
 * times as much); money and rates not found are taken as printed with two digits.
 */
function precision(
  cells: readonly string[],
  source: SourceSpan | null,
  value: bigint,
  own: number,
  unit: string,
): Precision {
  const texts = [...cells.map(numbersIn), ...(source ? [numbersOf(source)] : [])];
  for (const numbers of texts) {
    const digits = numbers.get(abs(value));
    if (digits !== undefined) return asPrinted(Math.max(digits, own), 0, own);
  }
  const yuan = unit === '万元' && value !== 0n ? source && numbersOf(source).get(abs(value) * 10_000n) : undefined;
  if (yuan !== undefined && yuan !== null) return asPrinted(yuan, YUAN, own);
  const digits = RATE_OR_MONEY.test(unit) ? Math.max(2, own) : own;
  return asPrinted(digits, 0, own);
}

/** A published fact as printed: precision from `raw`, moved with the point where the unit was converted. */
export function fromFact(fact: Fact, uncertain: boolean): Figure {
  const own = decimalsOf(String(fact.value));
  const gained = GAINED[fact.unitRaw ?? ''] ?? 0;
  const printed = /\d/.test(fact.raw) ? decimalsOf(fact.raw.replace(/\s/g, '')) : own;
  const { half, shown } = asPrinted(gained === 0 ? Math.max(printed, own) : printed, gained, own);
  return {
    label: fact.label,
    value: scaled(fact.value) ?? 0n,
    half: RATE_OR_MONEY.test(fact.unit) ? half : 0n,
    decimals: shown,
    unit: fact.unit,
    code: fact.code,
    source: fact.source,
    uncertain: uncertain || fact.uncertain,
  };
}

export interface AmountOptions {
  readonly unit?: string;
  /** Printed cells, looked at before the source text. */
  readonly printed?: readonly string[];
  readonly uncertain?: boolean;
  readonly code?: string | null;
  /** Counts, weights: nothing was rounded. */
  readonly exact?: boolean;
  /** Taken as printed with at least this many digits: a score of 10 beside 9.36 is 10.00. */
  readonly atLeast?: number;
}

/** A number of a row (function item, funding row, indicator); its precision is read from the row's printed text. */
export function fromNumber(
  label: string,
  number: number,
  source: SourceSpan | null,
  options: AmountOptions = {},
): Figure {
  const unit = options.unit ?? '万元';
  const value = scaled(number) ?? 0n;
  const found = precision(options.printed ?? [], source, value, decimalsOf(String(number)), unit);
  const finer = options.atLeast === undefined ? found.half : smaller(found.half, halfUnit(options.atLeast));
  return {
    label,
    value,
    half: options.exact || !RATE_OR_MONEY.test(unit) ? 0n : finer,
    decimals: Math.max(found.shown, options.atLeast ?? 0),
    unit,
    code: options.code ?? null,
    source,
    uncertain: options.uncertain ?? false,
  };
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b);

/** A figure the checks computed (a sum, last year's amount); `parts` give its precision and uncertainty. */
export function computed(label: string, value: bigint, parts: readonly Figure[]): Figure {
  const [first] = parts;
  return {
    label,
    value,
    half: parts.reduce((sum, part) => sum + (part.value === 0n ? 0n : part.half), 0n),
    decimals: Math.max(0, ...parts.map((part) => part.decimals)),
    unit: first?.unit ?? '万元',
    code: null,
    source: null,
    uncertain: parts.some((part) => part.uncertain),
  };
}
