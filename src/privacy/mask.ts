import { FILLER, mayHoldLongNumber, plainDigits } from './digits.ts';
import { findPrivateNumbers, type PrivateNumber } from './numbers.ts';

/** How many digits stay readable at the start and at the end: 138****1234, 650102************, ************1234. */
const KEPT: Readonly<Record<PrivateNumber['kind'], readonly [number, number]>> = {
  mobile: [3, 4],
  identity: [6, 0],
  bank: [0, 4],
};

/** Numbers known from elsewhere in the document, by their digits: found again where they are broken or bare. */
export type KnownNumbers = ReadonlyMap<string, PrivateNumber['kind'] | 'code'>;

/**
 * The text with every private number masked, of the same length and with the same line breaks.
 * Amounts, office landlines, document numbers and dates stay.
 */
export function maskText(text: string, known: KnownNumbers = new Map()): string {
  const numbers = findPrivateNumbers(text).filter(({ digits }) => known.get(digits) !== 'code');
  const masked = numbers.length === 0 ? text : maskPlaces(text, numbers);
  return known.size === 0 ? masked : maskKnown(masked, known);
}

function maskPlaces(text: string, numbers: readonly PrivateNumber[]): string {
  const plain = plainDigits(text);
  let result = '';
  let at = 0;
  for (const { kind, start, end } of numbers) {
    result += text.slice(at, start) + maskNumber(text.slice(start, end), plain.slice(start, end), kind);
    at = end;
  }
  return result + text.slice(at);
}

/** Character by character: what stands between the digits is kept; a digit of two units takes two. */
function maskNumber(text: string, plain: string, kind: PrivateNumber['kind']): string {
  const total = plain.replace(/[^0-9Xx]/g, '').length;
  const [first, last] = KEPT[kind];
  let seen = 0;
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const isDigit = /[0-9Xx]/.test(plain.charAt(i));
    if (isDigit) seen++;
    const hidden = seen > first && seen <= total - last;
    const secondHalf = plain.charAt(i) === FILLER && /[\udc00-\udfff]/.test(text.charAt(i));
    result += hidden && (isDigit || secondHalf) ? '*' : text.charAt(i);
  }
  return result;
}

function maskKnown(text: string, known: KnownNumbers): string {
  const plain = plainDigits(text);
  if (!mayHoldLongNumber(plain)) return text;
  const lengths = [...new Set([...known.keys()].map((digits) => digits.length))];
  const numbers: PrivateNumber[] = [];
  for (const run of plain.matchAll(DIGIT_RUN)) {
    const places = digitPlaces(run[0], run.index);
    const digits = places.map((place) => plain.charAt(place)).join('');
    for (let from = 0; from < places.length; from++) {
      const number = knownAt(plain, places, digits, from, lengths, known);
      if (!number) continue;
      numbers.push(number);
      from += number.digits.length - 1;
    }
  }
  return numbers.length === 0 ? text : maskPlaces(text, numbers);
}

/** Digits with nothing between them but blanks, breaks, hyphens and invisible characters. */
const DIGIT_RUN = /[0-9](?:[\uE000\s\-‐–—－]*[0-9Xx])+/g;

function digitPlaces(run: string, start: number): number[] {
  return [...run.matchAll(/[0-9Xx]/g)].map(({ index }) => start + index);
}

/** A known number whose first digit is digit `from` of a run, and which no other digit touches. */
function knownAt(
  plain: string,
  places: readonly number[],
  digits: string,
  from: number,
  lengths: readonly number[],
  known: KnownNumbers,
): PrivateNumber | null {
  const start = places[from] ?? 0;
  if (/[0-9]/.test(plain.charAt(start - 1))) return null;
  for (const length of lengths) {
    const candidate = digits.slice(from, from + length);
    const kind = known.get(candidate);
    const end = (places[from + length - 1] ?? 0) + 1;
    if (candidate.length === length && kind && kind !== 'code' && !/[0-9]/.test(plain.charAt(end))) {
      return { kind, start, end, digits: candidate };
    }
  }
  return null;
}
