import type { Furniture } from './furniture.ts';
import type { Line, RawDocument } from './types.ts';

/** How a document's lines were cut by a fixed width, if they were. */
export interface Wrap {
  /** Whether the line fills the width, so that `next` goes on with it: no room was left for its first word. */
  isFull(line: Line, next: Line): boolean;
  /** The same, leaving hardly any doubt: the line may even end a sentence. */
  isBrimful(line: Line, next: Line): boolean;
  /** Whether table rows were cut at the same width. */
  readonly cutsTables: boolean;
}

/** Fewest full lines that show a width. */
const FEWEST = 8;
/** Narrowest and widest page, in characters. */
const NARROWEST = 16;
const WIDEST = 160;
/** Columns that a line may miss of the width: squeezed punctuation, three Chinese characters; and one where it must be full. */
const RAGGED = 6;
const TIGHT = 2;
/** Share of the lines that reach nearly the width, from which the width is taken: a few longer ones are no page. */
const REACHED = 0.98;

/**
 * Finds the width at which lines were cut. Text chopped at exactly n characters has many lines of the greatest length
 * and none longer; in text from a page layout most lines have no room left for the first word of the next.
 * Documents with one paragraph per line show neither.
 */
export function findWrap(document: RawDocument, lines: readonly Line[], furniture: Furniture): Wrap {
  const lengths = lines.map((line) => rawLength(document, line));
  const prose = lines.filter((line) => !line.blank && !furniture.has(line.no) && !line.text.text.includes('\t'));
  const longest = prose.reduce((most, line) => Math.max(most, lengths[line.no - 1] ?? 0), 0);
  const atLongest = prose.filter((line) => lengths[line.no - 1] === longest).length;
  if (longest >= NARROWEST && longest <= WIDEST && atLongest >= FEWEST && atLongest * 20 >= prose.length) {
    const longestRow = lengths.reduce((most, length) => Math.max(most, length), 0);
    const isFull = (line: Line) => lengths[line.no - 1] === longest;
    return { isFull, isBrimful: isFull, cutsTables: longestRow === longest };
  }
  const running = prose.filter((line) => !COLUMNS.test(line.text.text.trim()));
  return running.length < FEWEST ? UNCUT : byWidth(document, running);
}

/** Blank-aligned columns: a row of a table, which may be wider than the page of the text. */
const COLUMNS = /\S {3,}\S/;

const UNCUT: Wrap = { isFull: () => false, isBrimful: () => false, cutsTables: false };

/**
 * Lines of a page layout. Numbers and Latin words are not broken there, nor closing punctuation put first:
 *
 *     …国土绿化项目等        ← 52 of 60 columns, but
 *     1,234.56万元…         ← 8 more would not fit
 */
function byWidth(document: RawDocument, prose: readonly Line[]): Wrap {
  const widthOf = (line: Line) => displayWidth(rawText(document, line));
  const pairs = prose.flatMap((line, at) => (prose[at + 1]?.no === line.no + 1 ? [{ line, next: prose[at + 1] }] : []));
  const widths = pairs.map(({ line }) => widthOf(line)).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * REACHED)] ?? 0;
  const isFull = (line: Line, next: Line | undefined, spare: number) =>
    next !== undefined && widthOf(line) + firstWord(rawText(document, next)) + spare > width;
  const long = pairs.filter(({ line }) => widthOf(line) * 2 > width);
  const full = long.filter(({ line, next }) => isFull(line, next, RAGGED)).length;
  const isPage = width >= 2 * NARROWEST && width <= WIDEST && full >= FEWEST && full * 2 >= long.length;
  return {
    isFull: (line, next) => isPage && isFull(line, next, RAGGED),
    isBrimful: (line, next) => isPage && isFull(line, next, TIGHT),
    cutsTables: false,
  };
}

const FIRST_WORD = /^\s*(?:[\dA-Za-z.,%:/-]+|.)[,.、。;:!?)，；：！？）”’》」』%]*/u;

/** Columns of what a page layout keeps together at the beginning of a line. */
function firstWord(text: string): number {
  const word = FIRST_WORD.exec(text.slice(0, 40));
  return displayWidth(word?.[0].trim() ?? '');
}

/** The line as stored, without its line end. */
function rawText(document: RawDocument, line: Line): string {
  const start = document.lineStarts[line.no - 1] ?? 0;
  return document.raw.slice(start, start + rawLength(document, line));
}

function rawLength(document: RawDocument, line: Line): number {
  const start = document.lineStarts[line.no - 1] ?? 0;
  let end = document.lineStarts[line.no] ?? document.raw.length;
  while (end > start && (document.raw.charCodeAt(end - 1) === 10 || document.raw.charCodeAt(end - 1) === 13)) end--;
  return end - start;
}

/** Columns a text takes: Chinese characters and their punctuation two, others one. */
export function displayWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length && width <= WIDEST + 1; i++) width += isWide(text.charCodeAt(i)) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  return code > 0x2e7f || (code >= 0x2014 && code <= 0x2026);
}
