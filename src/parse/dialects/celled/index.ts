import { TOTAL_WORD } from '../../../vocab/flowing.ts';
import type { TableKind } from '../../../vocab/tables.ts';
import type { Furniture } from '../../furniture.ts';
import type { Line, Row, SourceText } from '../../types.ts';
import { flowing, flowingRows } from '../flowing.ts';
import { flowingRow, isLeafLine, wordsOf } from '../flowing-lines.ts';
import type { Region } from '../index.ts';
import { MOST_LINES, type Span, tableSpans } from '../strung/spans.ts';
import { figureOf, type Strung, spacedJoin } from '../strung/words.ts';
import type { Gap } from '../types.ts';
import { type HeadLine, headLines } from './heads.ts';
import { type Celled, celledRows } from './rows.ts';

const KINDS: readonly TableKind[] = [
  'revenue',
  'expenditure',
  'generalPublic',
  'governmentFund',
  'stateCapital',
  'basic',
];

/** Lines of the table that make one line of cells divided by blanks, from index `from` to before `to`. */
interface Joined {
  readonly words: readonly SourceText[];
  readonly from: number;
  readonly to: number;
  readonly isRow: boolean;
}

/** What each column may add to the difference of a sum. */
const ROUNDING = 0.011;
const PAGE: Gap = { blanks: 0, feeds: false, page: true };

/**
 * Account tables each cell of which stands on a line of its own, blank cells dropped: the cells of a row are put into
 * one line and read like those of tables whose cells are divided by single blanks. Only what is code, name and amounts
 * over and over under the title of such a table; all else is left as it is.
 */
export function celledRegions(lines: readonly Line[], furniture: Furniture, claimed: Uint8Array): Region[] {
  const skip = (line: Line) => line.blank || furniture.has(line.no);
  const spans = tableSpans(lines, skip, (line) => claimed[line.no] === 1);
  return spans.flatMap((span) => {
    const region = KINDS.includes(span.kind) && span.lines.length < MOST_LINES ? regionOf(span, lines) : null;
    return region ? [region] : [];
  });
}

function regionOf(span: Span, lines: readonly Line[]): Region | null {
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
function joinedLines(lines: readonly Strung[], { parts }: Celled, head: readonly HeadLine[]): Joined[] {
  const headers = head.map((own) => ({ ...own, isRow: false }));
  const rows = parts.flatMap((part): Joined[] => {
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

/** Whether the lines stand right below one another, without a blank line or the foot of a page between. */
function isUnbroken(lines: readonly Strung[], { from, to }: Joined): boolean {
  return (lines[to - 1]?.no ?? 0) - (lines[from]?.no ?? 0) === to - 1 - from;
}

function isBreak(own: readonly Strung[], at: number, lines: readonly Line[]): boolean {
  const no = own[at]?.no ?? 1;
  return at > 0 && ((own[at - 1]?.no ?? 0) < no - 1 || lines[no - 1]?.pageBreak === true);
}

/** A row of joined lines, with the lines they are joined from. */
function placed(row: Row, joined: readonly Joined[], lines: readonly Strung[]): Row {
  const first = joined[row.lineStart - 1]?.from ?? 0;
  const last = (joined[row.lineEnd - 1]?.to ?? 1) - 1;
  return { cells: row.cells, lineStart: lines[first]?.no ?? 1, lineEnd: lines[last]?.no ?? 1 };
}
