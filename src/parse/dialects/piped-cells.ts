import { EMPTY, slice, trim } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import { rowOf } from './cells.ts';
import type { Rows, Run } from './types.ts';

/** Fewest rows below a header that show how many cells a row has. */
const FEWEST_ROWS = 2;
const MOST_COLUMNS = 12;
/** Most cells up to a last one; of more, some rows have no end to be told by, and empty cells no line. */
const WIDEST_ROW = 20;
/** A figure, a dash or nothing: what stands under the headers of amounts. */
const AMOUNT = /^(?:[-—–]{0,2}|-?[\d,]+(?:\.\d+)?%?)$/;

interface Cell {
  readonly text: SourceText;
  /** The line it stands on, null where only its pipe was printed. */
  readonly line: Line | null;
}

/**
 * Markdown of which every cell got a line of its own. Its rows are found by their pipes or by their shape: a label,
 * then amounts.
 *
 *     |               项 目 |
 *     项 目 |         预算数 |
 *     预算数 |        合 计 |
 *     |               12.00 |
 *     合 计 |         公务接待费 |
 *     12.00 |         |
 *
 * The pipe may also stand on the line below its cell. Null where the run is no such table or its rows could be read in several ways.
 */
export function cellsToRows(run: Run): Rows | null {
  const ended = byEnds(run);
  if (ended) return { rows: ended, breaks: [] };
  if (!run.members.every((line) => isCell(line.text.text))) return null;
  const rows = byPipes(run) ?? byShape(run);
  return rows ? { rows, breaks: [] } : null;
}

function isCell(text: string): boolean {
  return text.indexOf('|') === text.trimEnd().length - 1;
}

function textOf({ text }: Line): SourceText {
  return trim(slice(text, 0, text.text.indexOf('|')));
}

/** One cell and its pipe; the last of a row has the pipes of the columns that its cells span. */
const LAST_CELL = /^[^|]*\|[ |]*\|\s*$/;

/**
 * Cells on lines of their own, rows told by their last line:
 *
 *     事业收入 |
 *     5 |
 *     38.10 | |||
 */
function byEnds({ members }: Run): Row[] | null {
  const ends = members.flatMap((line, index) => (LAST_CELL.test(line.text.text) ? [index] : []));
  const rest = members.length - ends.length;
  if (ends.length <= FEWEST_ROWS || rest < ends.length) return null;
  const isEnd = new Set(ends);
  if (!members.every((line, index) => isEnd.has(index) || isCell(line.text.text))) return null;
  const last = ends.at(-1) === members.length - 1 ? ends : [...ends, members.length - 1];
  if (last.some((end, index) => end - (last[index - 1] ?? -1) > WIDEST_ROW)) return null;
  return last.map((end, index) => {
    const lines = members.slice((last[index - 1] ?? -1) + 1, end + 1);
    return rowOf(lines, lines.map(textOf));
  });
}

/** A pipe alone before every row: the rows between have one length. */
function byPipes({ members, gaps }: Run): Row[] | null {
  const starts = [0, ...[...gaps.keys()].sort((a, b) => a - b)];
  const width = starts[1] ?? 0;
  const isRegular = starts.every((start, index) => (starts[index + 1] ?? members.length) - start === width);
  if (starts.length <= FEWEST_ROWS || width < 2 || !isRegular) return null;
  return starts.map((start) => {
    const lines = members.slice(start, start + width);
    return rowOf(lines, lines.map(textOf));
  });
}

function byShape(run: Run): Row[] | null {
  const cells = withEmptyCells(run);
  const fitting: Row[][] = [];
  for (let width = 2; width <= MOST_COLUMNS; width++) {
    const rows = cut(cells, width);
    if (rows) fitting.push(rows);
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The cells in order; a line between two members held nothing but the pipe of an empty cell. */
function withEmptyCells({ members }: Run): Cell[] {
  const cells: Cell[] = [];
  let above = members[0]?.no ?? 0;
  for (const line of members) {
    for (let no = above + 1; no < line.no && no - above < MOST_COLUMNS; no++) cells.push({ text: EMPTY, line: null });
    cells.push({ text: textOf(line), line });
    above = lastLineOf(line);
  }
  return cells;
}

/** The pipe of a cell may stand on the line below it. */
function lastLineOf({ no, text }: Line): number {
  const pipe = text.text.indexOf('|');
  const gap = pipe > 0 ? (text.at[pipe] ?? 0) - (text.at[pipe - 1] ?? 0) : 1;
  return gap > 1 && text.text.charAt(pipe - 1) !== ' ' ? no + 1 : no;
}

/** Rows of `width` cells, if the first holds headers and all others a label and amounts; the last may be short. */
function cut(cells: readonly Cell[], width: number): Row[] | null {
  const [header, ...rows] = Array.from({ length: Math.ceil(cells.length / width) }, (_, index) =>
    cells.slice(index * width, (index + 1) * width),
  );
  if (!header || rows.length < FEWEST_ROWS || !header.every(isLabel) || !rows.every(isRow)) return null;
  return [header, ...rows].map((row) =>
    rowOf(
      row.flatMap(({ line }) => line ?? []),
      row.map(({ text }) => text),
    ),
  );
}

function isLabel({ text }: Cell): boolean {
  return !AMOUNT.test(text.text);
}

function isRow([label, ...amounts]: readonly Cell[]): boolean {
  return label !== undefined && isLabel(label) && amounts.every(({ text }) => AMOUNT.test(text.text));
}
