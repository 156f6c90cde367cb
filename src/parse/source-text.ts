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
  const { length } = source.text.trim();
  if (length === source.text.length) return source;
  const start = source.text.length - source.text.trimStart().length;
  return slice(source, start, start + length);
}

/** Keeps the characters (UTF-16 units) for which `keep` holds. */
export function filter(source: SourceText, keep: (code: number, index: number) => boolean): SourceText {
  const at = new Uint32Array(source.text.length);
  let text = '';
  let kept = 0;
  let from = 0;
  for (let i = 0; i < source.text.length; i++) {
    if (keep(source.text.charCodeAt(i), i)) {
      at[kept++] = source.at[i] ?? 0;
      continue;
    }
    text += source.text.slice(from, i);
    from = i + 1;
  }
  return { text: text + source.text.slice(from), at: at.subarray(0, kept) };
}

/** What `\s` matches, by UTF-16 unit. */
export function isBlank(code: number): boolean {
  if (code < 0xa0) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0x3000 || code === 0xfeff || isRareBlank(code);
}

function isRareBlank(code: number): boolean {
  if (code < 0x1680 || code > 0x205f) return false;
  if (code >= 0x2000 && code <= 0x200a) return true;
  return code === 0x1680 || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
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
