import type { SourceSpan } from '../model/index.ts';
import type { RawDocument, SourceText } from './types.ts';

export const EMPTY: SourceText = { text: '', at: new Uint32Array(0) };

/** Characters [from, to) of a text, positions kept. */
export function slice(source: SourceText, from: number, to: number = source.text.length): SourceText {
  return { text: source.text.slice(from, to), at: source.at.subarray(from, to) };
}

/** Texts one after another without anything between. */
export function join(parts: readonly SourceText[]): SourceText {
  if (parts.length === 1 && parts[0]) return parts[0];
  const at = new Uint32Array(parts.reduce((sum, part) => sum + part.at.length, 0));
  let offset = 0;
  for (const part of parts) {
    at.set(part.at, offset);
    offset += part.at.length;
  }
  return { text: parts.map((part) => part.text).join(''), at };
}

/** Without outer blanks. */
export function trim(source: SourceText): SourceText {
  const start = source.text.length - source.text.trimStart().length;
  return slice(source, start, start + source.text.trim().length);
}

/** Keeps the characters for which `keep` holds. */
export function filter(source: SourceText, keep: (char: string, index: number) => boolean): SourceText {
  let text = '';
  const at: number[] = [];
  for (let i = 0; i < source.text.length; i++) {
    const char = source.text.charAt(i);
    if (!keep(char, i)) continue;
    text += char;
    at.push(source.at[i] ?? 0);
  }
  return { text, at: Uint32Array.from(at) };
}

/** 1-based line of an offset in `raw`. */
export function lineAt(document: RawDocument, offset: number): number {
  const { lineStarts } = document;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** 1-based line and column of an offset in `raw`. */
export function placeAt(document: RawDocument, offset: number): { line: number; column: number } {
  const line = lineAt(document, offset);
  return { line, column: offset - (document.lineStarts[line - 1] ?? 0) + 1 };
}

/** The published span of characters [from, to) of a text. Pieces from several lines give one span over all of them. */
export function spanOf(
  document: RawDocument,
  source: SourceText,
  from = 0,
  to: number = source.text.length,
): SourceSpan {
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (let i = from; i < to; i++) {
    const at = source.at[i] ?? 0;
    if (at < start) start = at;
    if (at >= end) end = at + 1;
  }
  if (!Number.isFinite(start)) start = end;
  return {
    file: document.file,
    lineStart: lineAt(document, start),
    lineEnd: lineAt(document, Math.max(start, end - 1)),
    text: document.raw.slice(start, end),
  };
}

/** The published span of whole lines. */
export function spanOfLines(document: RawDocument, lineStart: number, lineEnd: number): SourceSpan {
  const start = document.lineStarts[lineStart - 1] ?? 0;
  const end = document.lineStarts[lineEnd] ?? document.raw.length;
  return { file: document.file, lineStart, lineEnd, text: document.raw.slice(start, end).replace(/[\r\n]+$/, '') };
}
