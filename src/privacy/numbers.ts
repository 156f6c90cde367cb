import { ACCOUNT_WORDS, BANK_WORDS, CODE_WORDS, FIGURE_UNITS, IDENTITY_WORDS, PHONE_WORDS } from '../vocab/privacy.ts';
import { mayHoldLongNumber, plainDigits } from './digits.ts';

/** A private number found in a text: characters [start, end), its digits without what stands between them. */
export interface PrivateNumber {
  readonly kind: 'mobile' | 'identity' | 'bank';
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Between the digits of one number: nothing, or invisible characters. */
const TIGHT = '\\uE000*';
/** Or a line break, where a cell or a paragraph was wrapped. */
const WRAPPED = '(?:\\uE000|[ \\t]*[\\r\\n]+\\s*)*';
/** Or any blanks and hyphens. */
const LOOSE = '[\\uE000\\s\\-‐–—－]*';

const digits = (count: number | string, between: string) => `(?:${between}[0-9]){${count}}`;

/** 138 and eight more; a country prefix may stand before. */
const mobile = (between: string) => `(?:(?:\\+|00)?86[\\s-]?|0)?(1${between}[3-9]${digits(9, between)})`;
/** Region, year, month, day, sequence, check: 6 + 4 + 2 + 2 + 3 + 1. */
const identity = (between: string) =>
  `([1-9]${digits(5, between)}${between}(?:1${between}[89]|2${between}0)${digits(2, between)}` +
  `${between}(?:0${between}[1-9]|1${between}[0-2])${between}(?:0${between}[1-9]|[12]${between}[0-9]|3${between}[01])` +
  `${digits(3, between)}${between}[0-9Xx])`;

const ALONE = '(?<![0-9A-Za-z])(?<![0-9][.,，])';
const ENDS = '(?![0-9A-Za-z])(?![.,，][0-9])';
const NO_FIGURE = `(?!\\s*(?:${FIGURE_UNITS.join('|')}))`;

interface Pattern {
  readonly kind: PrivateNumber['kind'];
  readonly pattern: RegExp;
  /** Words of which one must stand shortly before; null: the shape alone says what it is. */
  readonly after: RegExp | null;
}

const anyOf = (words: readonly string[]) => new RegExp(words.join('|'), 'gi');
const CODE = anyOf(CODE_WORDS);
const PHONE = anyOf(PHONE_WORDS);
const IDENTITY = anyOf(IDENTITY_WORDS);
const ACCOUNT = anyOf(ACCOUNT_WORDS);
const BANK = anyOf(BANK_WORDS);

function pattern(kind: Pattern['kind'], source: string, after: RegExp | null = null): Pattern {
  return { kind, pattern: new RegExp(source, 'g'), after };
}

/** The narrower first: where two find the same place, the first one names it. */
const PATTERNS: readonly Pattern[] = [
  pattern('identity', `${ALONE}${identity(TIGHT)}${ENDS}`),
  pattern('identity', `(?<![0-9])${identity(LOOSE)}(?![0-9])`, IDENTITY),
  pattern('identity', `${ALONE}([1-9]${digits(14, WRAPPED)})${ENDS}`, IDENTITY),
  pattern('bank', `${ALONE}(6${TIGHT}2${digits('14,17', TIGHT)})${ENDS}`),
  pattern('bank', `${ALONE}([0-9]{4}(?:[ -][0-9]{4}){3,4}(?:[ -][0-9]{1,3})?)${ENDS}`, ACCOUNT),
  pattern('bank', `${ALONE}([0-9]${digits('11,24', WRAPPED)})${ENDS}${NO_FIGURE}`, ACCOUNT),
  pattern('bank', `${ALONE}([0-9]${digits('11,24', TIGHT)})${ENDS}${NO_FIGURE}`, BANK),
  pattern('mobile', `${ALONE}${mobile(TIGHT)}${ENDS}${NO_FIGURE}`),
  pattern('mobile', `${ALONE}(1[3-9][0-9]-[0-9]{4}-[0-9]{4})${ENDS}`),
  pattern('mobile', `(?:\\+|00)86[ -]?(1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4})${ENDS}`),
  pattern('mobile', `(?<![0-9.])(1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4})${ENDS}`, PHONE),
  pattern('mobile', `(?<![0-9.])${mobile(WRAPPED)}${ENDS}`, PHONE),
];

/** How far before a number its label may stand. */
const REACH = 30;
const CODE_REACH = 8;

/** A wrapped number stands on two or three lines: more are cells below each other. */
const MOST_LINES = 3;

/** Every mobile, identity-card and bank-account number of a text, in order of place, none overlapping. */
export function findPrivateNumbers(text: string): PrivateNumber[] {
  const plain = plainDigits(text);
  if (!mayHoldLongNumber(plain)) return [];
  const found: PrivateNumber[] = [];
  const taken = new Uint8Array(plain.length);
  for (const pattern of PATTERNS) {
    for (const match of plain.matchAll(pattern.pattern)) {
      const number = toNumber(pattern, match, plain);
      if (!number || taken.subarray(number.start, number.end).includes(1)) continue;
      taken.fill(1, number.start, number.end);
      found.push(number);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toNumber({ kind, after }: Pattern, match: RegExpExecArray, plain: string): PrivateNumber | null {
  const core = match[1] ?? '';
  const end = match.index + match[0].length;
  const before = plain.slice(Math.max(0, match.index - REACH), match.index);
  if (after ? !labelled(before, after) : saysCode(before.slice(-CODE_REACH))) return null;
  if (core.split(/[\r\n]+/).length > MOST_LINES) return null;
  return { kind, start: end - core.length, end, digits: core.replace(/[^0-9Xx]/g, '') };
}

/** The label is the nearest one: a code word after it takes its place. */
function labelled(before: string, label: RegExp): boolean {
  const own = lastMatch(before, label);
  return own >= 0 && own > lastMatch(before, CODE);
}

/** The words before a number say that it is a code of a document, project or organisation. */
export function saysCode(before: string): boolean {
  return lastMatch(before, CODE) >= 0;
}

function lastMatch(text: string, words: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(words)) last = match.index;
  return last;
}
