import { EMPTY, join, slice, trim } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import type { Dialect, Rows, Run } from './types.ts';

const TAG = /<(\/?)(table|thead|tbody|tr|td|th)\b([^<>]{0,200})>/gi;
/** Widest span taken at its word. */
const WIDEST_SPAN = 40;

/**
 * Tables left in their web page: cells over several columns are followed by empty ones, cells over several rows have
 * empty ones below.
 *
 *     <table><tr><td>项目名称</td><td colspan="3">暖气费</td></tr>
 *     <tr><td>合计</td><td>1.00</td>…
 */
export const html: Dialect = {
  name: 'html',
  accepts: ({ text: { text } }, previous) =>
    /^\s*<\/?(?:table|thead|tbody|tr|td|th)\b/i.test(text) || (previous !== null && isInside(previous)),
  confirms: ({ members }) => members.some(({ text }) => /<t[dh]\b/i.test(text.text)),
  toRows,
};

/** Whether a table is still open at the end of the line. */
function isInside({ text: { text } }: Line): boolean {
  return !/<\/table\s*>\s*$/i.test(text);
}

function toRows({ members }: Run): Rows {
  const rows: Row[] = [];
  /** Rows that a cell above still covers, by column. */
  const covered: number[] = [];
  let cells: SourceText[] = [];
  let cell: { parts: SourceText[]; columns: number; rows: number } | null = null;
  let start = members[0]?.no ?? 1;
  const endCell = () => {
    if (cell) placeCell(cells, covered, cell.rows, cell.columns, trim(join(cell.parts)));
    cell = null;
  };
  const endRow = (line: Line) => {
    endCell();
    if (cells.length > 0) rows.push({ cells: withCovered(cells, covered), lineStart: start, lineEnd: line.no });
    cells = [];
    start = line.no;
  };
  for (const line of members) {
    let from = 0;
    for (const tag of line.text.text.matchAll(TAG)) {
      cell?.parts.push(slice(line.text, from, tag.index));
      from = tag.index + tag[0].length;
      const name = tag[2]?.toLowerCase() ?? '';
      if (name === 'td' || name === 'th') {
        endCell();
        if (tag[1] === '') cell = { parts: [], columns: span(tag[3], 'colspan'), rows: span(tag[3], 'rowspan') };
      } else if (name === 'tr') endRow(line);
    }
    cell?.parts.push(slice(line.text, from));
    if (cells.length === 0 && !cell) start = line.no + 1;
  }
  const last = members.at(-1);
  if (last) endRow(last);
  return { rows, breaks: [] };
}

function span(attributes: string | undefined, name: 'colspan' | 'rowspan'): number {
  const found = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes ?? '')?.[1];
  return Math.min(Math.max(Number(found ?? 1), 1), WIDEST_SPAN);
}

function placeCell(cells: SourceText[], covered: number[], rows: number, columns: number, text: SourceText): void {
  while ((covered[cells.length] ?? 0) > 0) coverOne(cells, covered);
  for (let i = 0; i < columns; i++) {
    covered[cells.length] = rows - 1;
    cells.push(i === 0 ? text : EMPTY);
  }
}

function coverOne(cells: SourceText[], covered: number[]): void {
  covered[cells.length] = (covered[cells.length] ?? 1) - 1;
  cells.push(EMPTY);
}

function withCovered(cells: SourceText[], covered: number[]): SourceText[] {
  while ((covered[cells.length] ?? 0) > 0) coverOne(cells, covered);
  return cells;
}
