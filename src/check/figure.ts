import type { Fact, SourceSpan } from '../model/index.ts';
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
  const joined = half.replace(/(\d)[ \r\n]+(?=[\d.,])/g, '$1').replace(/(\d),(?=\d{3})/g, '$1');
  const found = new Map<bigint, number>();
  for (const [printed] of joined.matchAll(/\d+(?:\.\d+)?/g)) {
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
export const printedDecimals = (text: string, value: bigint): number | null => numbersIn(text).get(abs(value)) ?? null;

/** Decimals of a number as its cells or its row print it; money and rates not found are taken as printed with two. */
function precision(
  cells: readonly string[],
  source: SourceSpan | null,
  value: bigint,
  number: number,
  unit: string,
): number {
  const own = decimalsOf(String(number));
  for (const cell of cells) {
    const decimals = printedDecimals(cell, value);
    if (decimals !== null) return Math.max(decimals, own);
  }
  const decimals = source ? numbersOf(source).get(abs(value)) : undefined;
  if (decimals !== undefined) return Math.max(decimals, own);
  return RATE_OR_MONEY.test(unit) ? Math.max(2, own) : own;
}

/** A published fact as printed: precision from `raw`, four digits finer where 元 were converted to 万元. */
export function fromFact(fact: Fact, uncertain: boolean): Figure {
  const value = scaled(fact.value) ?? 0n;
  const yuan = fact.unitRaw === '元';
  const digits = /\d/.test(fact.raw) ? decimalsOf(fact.raw.replace(/\s/g, '')) : decimalsOf(String(fact.value));
  const decimals = yuan ? digits + 4 : Math.max(digits, decimalsOf(String(fact.value)));
  const exact = !RATE_OR_MONEY.test(fact.unit) || (yuan && digits >= 2);
  return {
    label: fact.label,
    value,
    half: exact ? 0n : halfUnit(decimals),
    decimals: yuan ? decimalsOf(String(fact.value)) : decimals,
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
  const printed = precision(options.printed ?? [], source, value, number, unit);
  const decimals = Math.max(printed, options.atLeast ?? 0);
  return {
    label,
    value,
    half: options.exact || !RATE_OR_MONEY.test(unit) ? 0n : halfUnit(decimals),
    decimals,
    unit,
    code: options.code ?? null,
    source,
    uncertain: options.uncertain ?? false,
  };
}

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
