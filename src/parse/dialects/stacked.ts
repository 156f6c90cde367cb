import { LAST_ROW } from '../../vocab/headings.ts';
import { captionKind } from '../captions.ts';
import { headingLevel } from '../headings.ts';
import { opening } from '../sentences.ts';
import { join, trim } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import { rowOf } from './cells.ts';
import { isHeading, reads } from './tabs.ts';
import type { Dialect, Rows, Run } from './types.ts';

/** Most lines looked back for the beginning of a row. */
const LONGEST_ROW = 200;
/** Fewest lines that make a table of this layout. */
const SHORTEST = 3;

/**
 * One cell per line behind a tab; a line with only a tab is an empty cell; a blank line ends the row; a line without
 * a tab goes on with the cell above it, also after blank lines when the table goes on below.
 *
 *     ⇥主管部门
 *     ⇥市财政局
 *     ⇥实施单位
 *     ⇥
 *                      ← end of row
 *     ⇥项目资金（万元）
 */
export const stacked: Dialect = {
  name: 'stacked',
  accepts(line, previous) {
    if (!line.text.text.includes('\t')) return previous !== null && !line.blank;
    return line.text.text.lastIndexOf('\t') === 0 && !(previous === null && isHeading(line));
  },
  bridges: (run, held, next) =>
    !LAST_ROW.test(labelOf(run)) &&
    isCell(next) &&
    captionKind(trim(next.text)) === null &&
    held.every((line) => captionKind(line.text) === null && headingLevel(opening(line.text)) === 0),
  confirms: ({ members, before, after }) =>
    members.length >= SHORTEST &&
    members.filter(isCell).length * 2 > members.length &&
    members.filter(reads).length * 2 < members.length &&
    ![before, after].some((line) => line?.text.text.includes('\t')),
  toRows,
};

function isCell(line: Line): boolean {
  return line.text.text.startsWith('\t');
}

/** First cell of the last row. */
function labelOf({ members, gaps }: Run): string {
  let start = members.length - 1;
  const stop = Math.max(0, start - LONGEST_ROW);
  while (start > stop && !gaps.has(start)) start--;
  return members[start]?.text.text.trim() ?? '';
}

/** Members from one end of row to the next, as cells. */
interface Chunk {
  readonly members: readonly Line[];
  /** A page break stands before it, so that it is doubtful whether the row before had ended. */
  readonly page: boolean;
}

/** A chunk under the title of its table: rows with one label are alike in tables of one title only. */
interface Titled extends Chunk {
  readonly title: string;
}

function titled(chunks: readonly Chunk[]): Titled[] {
  let title = '';
  return chunks.map((chunk) => {
    const [cell, ...others] = cellsOf(chunk);
    if (cell && others.length === 0 && captionKind(cell) === 'title') title = cell.text;
    return { ...chunk, title };
  });
}

const keyOf = (title: string, cells: readonly SourceText[]): string => `${title}\n${cells[0]?.text ?? ''}`;

function toRows(run: Run): Rows {
  const chunks = titled(toChunks(run));
  const widths = widthsByLabel(chunks);
  const rows: Row[] = [];
  const breaks: number[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const last = rows.at(-1);
    const cells = cellsOf(chunk);
    const isRow = widths.get(keyOf(chunk.title, cells)) === cells.length;
    if (
      last &&
      chunk.page &&
      !isRow &&
      goesOn(last, cells, expected(widths, chunk, rows.slice(-2), chunks[index + 1]))
    ) {
      rows[rows.length - 1] = { cells: [...last.cells, ...cells], lineStart: last.lineStart, lineEnd: endOf(chunk) };
    } else {
      if (chunk.page && last) breaks.push(rows.length);
      rows.push(rowOf(chunk.members, cells));
    }
  }
  return { rows, breaks };
}

/** How many cells rows with this first cell have where no page break makes it doubtful. */
function widthsByLabel(chunks: readonly Titled[]): Map<string, number> {
  const widths = new Map<string, number>();
  for (const [index, chunk] of chunks.entries()) {
    const cells = cellsOf(chunk);
    const isWhole = !chunk.page && !chunks[index + 1]?.page;
    if (cells[0]?.text && isWhole) widths.set(keyOf(chunk.title, cells), cells.length);
  }
  return widths;
}

/** The widths a row cut by a page break may have: that of rows with its label, else that of its neighbours. */
function expected(
  widths: ReadonlyMap<string, number>,
  { title }: Titled,
  rows: readonly Row[],
  after: Titled | undefined,
): number[] {
  const known = widths.get(keyOf(title, rows.at(-1)?.cells ?? []));
  if (known !== undefined) return [known];
  const next = after ? cellsOf(after) : [];
  const width = after ? widths.get(keyOf(after.title, next)) : undefined;
  return [rows.at(-2)?.cells.length ?? 0, width ?? (after?.page ? 0 : next.length)];
}

/** A number or title over a table is no part of a row: 表2, then after the page break 收入总体情况表. */
function goesOn(row: Row, cells: readonly SourceText[], widths: readonly number[]): boolean {
  if (isCaption(row.cells) || isCaption(cells)) return false;
  return widths.some((width) => row.cells.length + cells.length <= width);
}

function isCaption([cell, ...others]: readonly SourceText[]): boolean {
  return cell !== undefined && others.length === 0 && captionKind(cell) !== null;
}

/** A blank line ends a row; in double-spaced text only a gap wider than the narrowest does. */
function toChunks({ members, gaps }: Run): Chunk[] {
  const widths = [...gaps.values()].filter((gap) => !gap.page).map((gap) => gap.blanks);
  const doubleSpaced = gaps.size >= members.length - 1 && members.length > SHORTEST;
  const cellGap = doubleSpaced ? widths.reduce((least, width) => Math.min(least, width), Number.MAX_SAFE_INTEGER) : 0;
  const chunks: Chunk[] = [];
  let from = 0;
  for (let i = 1; i <= members.length; i++) {
    const gap = gaps.get(i);
    if (i < members.length && (gap?.blanks ?? 0) <= cellGap && !gap?.feeds) continue;
    chunks.push(...withoutCaptions({ members: members.slice(from, i), page: gaps.get(from)?.page ?? false }));
    from = i;
  }
  return chunks;
}

/** Title, year, number and unit lines that follow one another over the first row are rows of their own. */
function withoutCaptions(chunk: Chunk): Chunk[] {
  const { members, page } = chunk;
  const kindAt = (index: number) => {
    const line = members[index];
    return line && isCell(line) ? captionKind(trim(line.text)) : null;
  };
  if (kindAt(0) !== 'title' && kindAt(0) !== 'number') return [chunk];
  let count = 1;
  while (kindAt(count) !== null) count++;
  if (count === 1 && (members.length === 1 || page)) return [chunk];
  const captions = members.slice(0, count).map((line, index) => ({ members: [line], page: page && index === 0 }));
  return count < members.length ? [...captions, { members: members.slice(count), page: false }] : captions;
}

function cellsOf({ members }: Chunk): SourceText[] {
  const cells: SourceText[][] = [];
  for (const line of members) {
    if (isCell(line) || cells.length === 0) cells.push([trim(line.text)]);
    else cells.at(-1)?.push(trim(line.text));
  }
  return cells.map((parts) => join(parts));
}

function endOf({ members }: Chunk): number {
  return members.at(-1)?.no ?? 1;
}
