import type { Furniture } from './furniture.ts';
import type { Line, RawDocument } from './types.ts';

/** How a document's lines were cut by a fixed width, if they were. */
export interface Wrap {
  /** Whether the line fills the width, so that the next one goes on with it. */
  isFull(line: Line): boolean;
  /** Whether table rows were cut at the same width. */
  readonly cutsTables: boolean;
}

/** Fewest full lines that show a width. */
const FEWEST = 8;
/** Narrowest and widest page, in characters. */
const NARROWEST = 16;
const WIDEST = 160;
/** How far below the width a line may end because punctuation must not begin the next: two Chinese characters. */
const RAGGED = 4;

/**
 * Finds the width at which lines were cut. Text chopped at exactly n characters has many lines of the greatest length
 * and none longer; text from a page layout has most lines followed by another within two characters of the widest.
 * Documents with one paragraph per line show neither.
 */
export function findWrap(document: RawDocument, lines: readonly Line[], furniture: Furniture): Wrap {
  const lengths = lines.map((line) => rawLength(document, line));
  const prose = lines.filter((line) => !line.blank && !furniture.has(line.no) && !line.text.text.includes('\t'));
  const longest = prose.reduce((most, line) => Math.max(most, lengths[line.no - 1] ?? 0), 0);
  const atLongest = prose.filter((line) => lengths[line.no - 1] === longest).length;
  if (longest >= NARROWEST && longest <= WIDEST && atLongest >= FEWEST && atLongest * 20 >= prose.length) {
    const longestRow = lengths.reduce((most, length) => Math.max(most, length), 0);
    return { isFull: (line) => lengths[line.no - 1] === longest, cutsTables: longestRow === longest };
  }
  return byWidth(prose);
}

/** Lines of a page layout: full within two characters of the widest line that many lines reach. */
function byWidth(prose: readonly Line[]): Wrap {
  const followed = prose.filter((line, at) => prose[at + 1]?.no === line.no + 1).map(displayWidth);
  const sorted = followed.sort((a, b) => a - b);
  const widest = sorted[Math.floor(sorted.length * 0.97)] ?? 0;
  const full = sorted.filter((width) => width >= widest - RAGGED).length;
  const isPage = widest >= 2 * NARROWEST && widest <= WIDEST && full >= FEWEST && full * 2 >= sorted.length;
  return { isFull: (line) => isPage && displayWidth(line) >= widest - RAGGED, cutsTables: false };
}

function rawLength(document: RawDocument, line: Line): number {
  const start = document.lineStarts[line.no - 1] ?? 0;
  let end = document.lineStarts[line.no] ?? document.raw.length;
  while (end > start && (document.raw.charCodeAt(end - 1) === 10 || document.raw.charCodeAt(end - 1) === 13)) end--;
  return end - start;
}

/** Columns the line takes: Chinese characters and their punctuation two, others one. */
export function displayWidth(line: Line): number {
  const { text } = line.text;
  let width = 0;
  for (let i = 0; i < text.length && width <= WIDEST + 1; i++) width += text.charCodeAt(i) > 0x2000 ? 2 : 1;
  return width;
}
