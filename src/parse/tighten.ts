import type { RawDocument, SourceText } from './types.ts';

/** Longest run of digits looked at on one side of a blank. */
const LONGEST = 16;

/**
 * Without the blanks that only typesetting put in: between Chinese characters, between number and unit, after
 * punctuation, inside numbers. Blanks between Latin words and between two numbers stay, as one.
 *
 *     2023 年度收入总计 26, 707.16 万元，GDEs survey  →  2023年度收入总计26,707.16万元，GDEs survey
 */
export function tighten(source: SourceText): SourceText {
  const { text } = source;
  if (!/\s/.test(text)) return source;
  const at = new Uint32Array(text.length);
  const pieces: string[] = [];
  let length = 0;
  const take = (from: number, to: number) => {
    pieces.push(text.slice(from, to));
    at.set(source.at.subarray(from, to), length);
    length += to - from;
  };
  const blanks = /\s+/g;
  let done = 0;
  for (let found = blanks.exec(text); found; found = blanks.exec(text)) {
    take(done, found.index);
    done = found.index + found[0].length;
    if (keepsBlank(text, found.index, done)) {
      pieces.push(' ');
      at[length++] = source.at[found.index] ?? 0;
    }
  }
  take(done, text.length);
  return { text: pieces.join(''), at: at.slice(0, length) };
}

/** Whether the blank text[from, to) separates two words or two numbers. */
function keepsBlank(text: string, from: number, to: number): boolean {
  if (from === 0 || to === text.length) return false;
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  if (isDigit(after) && /[\d.,]/.test(before)) return !joinsNumber(text, from, to);
  if (isDigit(before) && /[.,]/.test(after) && isDigit(text.charAt(to + 1))) return false;
  return isWord(before) && isWord(after);
}

/**
 * Whether the digits on both sides of a blank are one number: `2 0 2 3`, `26, 707.16`, `3999.6 0`, `26,7 07.16`.
 * `1. 2023年` (an item number), `2023, 2024` and `12.50 13.60` are two.
 */
function joinsNumber(text: string, from: number, to: number): boolean {
  const left = /[\d.,]*$/.exec(text.slice(Math.max(0, from - LONGEST), from))?.[0] ?? '';
  const right = /^[\d.,]*/.exec(text.slice(to, to + LONGEST))?.[0] ?? '';
  const rightDigits = /^\d*/.exec(right)?.[0].length ?? 0;
  if (left.endsWith(',')) return /\d,$/.test(left) && rightDigits === 3;
  if (left.endsWith('.')) return left.length < from && /\d\.$/.test(left) && !isYear(text, to) && rightDigits <= 2;
  if (/\.\d$/.test(left)) return rightDigits === 1 && right.length === 1;
  if (/,\d{1,2}$/.test(left)) return rightDigits + (left.length - left.lastIndexOf(',') - 1) === 3;
  return /^\d$/.test(left) && right.length === 1;
}

function isYear(text: string, from: number): boolean {
  return /^(?:19|20)\d\d/.test(text.slice(from, from + 4));
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isWord(char: string): boolean {
  return /[0-9A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff]/.test(char);
}

/**
 * The text as the document prints it, for publishing: full-width punctuation and digits back, repairs
 * (radicals, removed blanks and marks) kept.
 */
export function asPrinted(document: RawDocument, source: SourceText): string {
  let printed = '';
  for (let i = 0; i < source.text.length; i++) {
    const clean = source.text.charAt(i);
    const raw = document.raw.charAt(source.at[i] ?? 0);
    printed += isWidthVariant(raw) ? raw : clean;
  }
  return printed;
}

function isWidthVariant(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return (code >= 0xff01 && code <= 0xff5e) || (code >= 0xfe50 && code <= 0xfe6f) || (code >= 0x2010 && code <= 0x2013);
}
