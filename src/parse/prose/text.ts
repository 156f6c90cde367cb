import { isBlank, slice } from '../source-text.ts';
import type { SourceText } from '../types.ts';

/** A paragraph as the lexer sees it: no blanks, no quotes; `origin[i]` is the index of character i in `source`. */
export interface LexText {
  readonly text: string;
  readonly origin: Uint32Array;
  readonly source: SourceText;
}

const QUOTES: ReadonlySet<number> = new Set([...`"“”„‟'‘’＂「」『』*`].map((char) => char.charCodeAt(0)));

/** Drops what only decorates: “三公”经费 → 三公经费. A blank between two digits stays: they are two numbers. */
export function lexText(source: SourceText): LexText {
  const origin = new Uint32Array(source.text.length);
  const { text: printed } = source;
  let text = '';
  let kept = 0;
  let from = 0;
  for (let i = 0; i < printed.length; i++) {
    if (isDropped(printed, i)) {
      text += printed.slice(from, i);
      from = i + 1;
    } else origin[kept++] = i;
  }
  return { text: text + printed.slice(from), origin: origin.subarray(0, kept), source };
}

function isDropped(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return QUOTES.has(code) || (isBlank(code) && !betweenDigits(text, at));
}

function betweenDigits(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

/** The part of the paragraph behind lexer characters [from, to). */
export function sourceOf(text: LexText, from: number, to: number): SourceText {
  const start = text.origin[from] ?? text.source.text.length;
  const end = to > from ? (text.origin[to - 1] ?? text.source.text.length - 1) + 1 : start;
  return slice(text.source, start, end);
}

/** The same paragraph without its first characters. */
export function partOf(text: LexText, from: number, to = text.text.length): LexText {
  return { text: text.text.slice(from, to), origin: text.origin.subarray(from, to), source: text.source };
}
