import { FILLER, plainDigits } from './digits.ts';
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
  const numbers: PrivateNumber[] = [];
  for (const [digits, kind] of known) {
    if (kind === 'code') continue;
    const pattern = new RegExp(`(?<![0-9])${[...digits].join('[\\uE000\\s\\-‐–—－]*')}(?![0-9])`, 'g');
    for (const { index, 0: match } of plain.matchAll(pattern)) {
      numbers.push({ kind, start: index, end: index + match.length, digits });
    }
  }
  const apart = numbers.sort((a, b) => a.start - b.start).filter((each, i) => each.start >= (numbers[i - 1]?.end ?? 0));
  return apart.length === 0 ? text : maskPlaces(text, apart);
}
