import { TOTAL_WORD } from '../../../vocab/flowing.ts';
import type { Line, SourceText } from '../../types.ts';
import { flowing, flowingRows } from '../flowing.ts';
import { flowingRow, isLeafLine, wordsOf } from '../flowing-lines.ts';
import type { Region } from '../index.ts';
import type { Span } from '../strung/spans.ts';
import { figureOf, type Strung, spacedJoin } from '../strung/words.ts';
import type { Gap } from '../types.ts';
import { headLines } from './heads.ts';
import { isBreak, isUnbroken, type Joined, placed } from './joined.ts';
import { type Celled, celledRows } from './rows.ts';

/** What each column may add to the difference of a sum. */
const ROUNDING = 0.011;
const PAGE: Gap = { blanks: 0, feeds: false, page: true };

/** A line of the header or a row. */
interface CodedLine extends Joined {
  readonly isRow: boolean;
}

/** A table by account, code, name and amounts below one another, as its rows; null where it is none. */
export function readCelled(span: Span, lines: readonly Line[]): Region | null {
  const celled = celledRows(span.lines);
  const head = celled && headLines(span.lines.slice(0, celled.begin));
  if (!celled || !head) return null;
  const joined = joinedLines(span.lines, celled, head);
  const members = joined.map(({ words }, index) => plainLine(index + 1, spacedJoin(words)));
  const leaves = members.slice(0, head.length).find(isLeafLine);
  if (!leaves || !joined.every((own) => isUnbroken(span.lines, own))) return null;
  const width = columnsBelow(leaves);
  if (!joined.every(({ isRow }, index) => !isRow || fits(members[index], width))) return null;
  const breaks = joined.flatMap(({ from }, index) =>
    isBreak(span.lines, from, lines) ? [[index, PAGE] as const] : [],
  );
  const read = flowingRows({ members, gaps: new Map(breaks), before: null, after: null });
  const rows = read.rows.map((row) => placed(row, joined, span.lines));
  const numbers = span.lines.slice(0, celled.end).map(({ no }) => no);
  return { dialect: flowing.name, rows, breaks: read.breaks, lines: numbers };
}

function plainLine(no: number, text: SourceText): Line {
  return { no, text, blank: false, mark: '', pageBreak: false };
}

/** The lines of the header, and each row as one; a header that comes again line by line like the first. */
function joinedLines(lines: readonly Strung[], { parts }: Celled, head: readonly Joined[]): CodedLine[] {
  const headers = head.map((own) => ({ ...own, isRow: false }));
  const rows = parts.flatMap((part): CodedLine[] => {
    if (part.kind === 'repeated') {
      return headers.map((own) => ({ ...own, from: own.from + part.from, to: own.to + part.from }));
    }
    const own = lines.slice(part.from, part.to);
    return [{ words: own.flatMap(({ words }) => words), from: part.from, to: part.to, isRow: true }];
  });
  return [...headers, ...rows];
}

/** How many amount columns a header line has: the first is the sum of the others. */
function columnsBelow(leaves: Line): number {
  const words = wordsOf(leaves.text);
  return words.length - words.findIndex(({ text }) => TOTAL_WORD.test(text));
}

/** Whether a joined line is a row with no more amounts than columns, the first the sum of the others where none is lost. */
function fits(line: Line | undefined, width: number): boolean {
  const row = line ? flowingRow(line.text) : null;
  if (!row || row.amounts.length > width) return false;
  if (row.amounts.length < width || width < 3) return true;
  const [total = 0, ...others] = row.amounts.map((amount) => figureOf(amount) ?? 0);
  return Math.abs(total - others.reduce((sum, value) => sum + value, 0)) < ROUNDING * width;
}
