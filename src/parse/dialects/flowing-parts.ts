import type { Line } from '../types.ts';
import { type FlowingHeader, readHeader } from './flowing-header.ts';
import {
  type FlowingRow,
  flowingRow,
  isHeaderLine,
  isIndex,
  isLeafLine,
  isUnitLine,
  wordsOf,
} from './flowing-lines.ts';

/** What a line of such a table is: a row, the beginning of a header with its lines, or words of a broken name. */
export type Part =
  | { readonly kind: 'row'; readonly line: Line; readonly row: FlowingRow }
  | { readonly kind: 'header'; readonly lines: readonly Line[]; readonly header: FlowingHeader }
  | { readonly kind: 'words'; readonly line: Line };

/** A part, and the index of its first line. */
export interface Numbered {
  readonly part: Part;
  readonly from: number;
}

/** The lines one after another; those of a header together, as far as they go before the next row. */
export function partsOf(members: readonly Line[]): Numbered[] {
  const parts: Numbered[] = [];
  let words: { line: Line; from: number }[] = [];
  const flush = () => {
    parts.push(...withHeaders(words));
    words = [];
  };
  members.forEach((line, from) => {
    const row = isHeaderLine(line) ? null : flowingRow(line.text);
    if (!row) {
      words.push({ line, from });
      return;
    }
    flush();
    parts.push({ part: { kind: 'row', line, row }, from });
  });
  flush();
  return parts;
}

/** A stretch of lines without amounts: the words before a header, and its lines from the first known words on. */
function withHeaders(words: readonly { line: Line; from: number }[]): Numbered[] {
  const plain = words.map(({ line, from }): Numbered => ({ part: { kind: 'words', line }, from }));
  const leaf = words.findIndex(({ line }) => isLeafLine(line));
  if (leaf < 0) return plain;
  const unit = words.findLastIndex(({ line }, index) => index < leaf && isUnitLine(line));
  const begin = unit >= 0 ? unit + 1 : beginOfHeader(words, leaf);
  const next = repeatedAfter(words, begin, leaf);
  const index = words.findIndex(({ line }, at) => at > leaf && isIndexLine(line));
  const end = Math.min(...[next, index].filter((at) => at > 0), words.length);
  const lines = words.slice(begin, end).map(({ line }) => line);
  const header = readHeader(lines);
  if (!header) return plain;
  const part: Numbered = { part: { kind: 'header', lines, header }, from: words[begin]?.from ?? 0 };
  return [...plain.slice(0, begin), part, ...withHeaders(words.slice(end))];
}

/** Where the header begins again below its leaves: at the first line that stands over them too. */
function repeatedAfter(words: readonly { line: Line }[], begin: number, leaf: number): number {
  const over = new Set(words.slice(begin, leaf + 1).map(({ line }) => line.text.text));
  return words.findIndex(({ line }, index) => index > leaf && over.has(line.text.text));
}

/** Where no unit line says it: the words of a broken name end before the first line of known header words. */
function beginOfHeader(words: readonly { line: Line }[], leaf: number): number {
  const first = words.findIndex(({ line }) => isHeaderLine(line) || isGroupLine(line));
  return first < 0 ? leaf : Math.min(first, leaf);
}

/** 项目 收入预算: words that stand over several columns. */
function isGroupLine(line: Line): boolean {
  const words = wordsOf(line.text).map(({ text }) => text);
  return /^(?:项目|科目|.*编码)$/.test(words[0] ?? '');
}

function isIndexLine(line: Line): boolean {
  return isIndex(wordsOf(line.text).map(({ text }) => text));
}
