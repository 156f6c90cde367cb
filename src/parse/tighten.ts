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
  if (nextBlank(text, 0) === text.length) return source;
  const at = new Uint32Array(text.length);
  let done = 0;
  const tight = withoutBlanks(text, (from, to) => {
    for (let i = from; i < to; i++) at[done++] = source.at[i] ?? 0;
  });
  return { text: tight, at: at.subarray(0, done) };
}

/** The same for a text whose places do not matter. */
export function tightText(text: string): string {
  return nextBlank(text, 0) === text.length ? text : withoutBlanks(text, () => undefined);
}

/** The text without its blanks; `keep` is told of every stretch that stays. */
function withoutBlanks(text: string, keep: (from: number, to: number) => void): string {
  let tight = '';
  for (let from = 0; from < text.length; ) {
    const blank = nextBlank(text, from);
    if (blank > from) {
      tight += text.slice(from, blank);
      keep(from, blank);
    }
    from = blank;
    while (isBlank(text.charCodeAt(from))) from++;
    if (from === blank || !keepsBlank(text, blank, from)) continue;
    tight += ' ';
    keep(blank, blank + 1);
  }
  return tight;
}

function nextBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Blank, tab or line end: the only ones a normalised text has. */
function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10;
}

/** Whether the blank text[from, to) separates two words or two numbers. */
function keepsBlank(text: string, from: number, to: number): boolean {
  if (from === 0 || to === text.length) return false;
  const before = text.charCodeAt(from - 1);
  const after = text.charCodeAt(to);
  if (!isWord(before) && !isPoint(before)) return false;
  if (isDigit(after) && (isDigit(before) || isPoint(before))) return !joinsNumber(text, from, to);
  if (isDigit(before) && isPoint(after) && isDigit(text.charCodeAt(to + 1))) return false;
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Comma or full stop. */
function isPoint(code: number): boolean {
  return code === 44 || code === 46;
}

/** Digits and letters of Latin, Greek and Cyrillic. */
function isWord(code: number): boolean {
  if (code < 128) return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x370 && code <= 0x4ff);
}

/** Punctuation that Chinese text prints full-width, and dashes that are no hyphen. */
const PRINTED: ReadonlySet<number> = new Set([...'，：；（）！？～﹐﹑﹔﹕﹙﹚‐‑‒–'].map((char) => char.charCodeAt(0)));

/**
 * The text as the document prints it, for publishing: full-width punctuation back (not inside figures), repairs
 * (digits, radicals, removed blanks and marks) kept.
 */
export function asPrinted(document: RawDocument, source: SourceText): string {
  const { text, at } = source;
  let printed = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const raw = document.raw.charCodeAt(at[i] ?? 0);
    if (!PRINTED.has(raw) || (isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1)))) continue;
    printed += text.slice(from, i) + String.fromCharCode(raw);
    from = i + 1;
  }
  return from === 0 ? text : printed + text.slice(from);
}
