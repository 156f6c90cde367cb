import { TOTAL_ROW } from '../../vocab/tables.ts';
import { EMPTY, join } from '../source-text.ts';
import type { Row, SourceText } from '../types.ts';
import { bareLabel, compact, isFigure } from './cells.ts';
import { type HeaderCells, repeatsHeader, texts } from './header.ts';

/** More columns than any form has: what stands further right goes into the last cell. */
const MOST_COLUMNS = 80;

/** Same number of cells in every row; a row's blank rest is cut or added. */
export function squared(rows: readonly Row[]): { rows: Row[]; width: number } {
  const widest = rows.reduce((most, row) => Math.max(most, lastPrinted(row) + 1), 0);
  const width = Math.min(widest, MOST_COLUMNS);
  const square = rows.map((row) => ({
    ...row,
    cells: Array.from({ length: width }, (_, at) => cellAt(row, at, width)),
  }));
  return { rows: square, width };
}

function cellAt(row: Row, column: number, width: number): SourceText {
  if (column < width - 1 || row.cells.length <= width) return row.cells[column] ?? EMPTY;
  return join(row.cells.slice(column));
}

function lastPrinted(row: Row): number {
  let last = row.cells.length - 1;
  while (last > 0 && compact(row.cells[last]) === '') last--;
  return last;
}

/** Cells of two rows put together column by column. */
function merge(upper: Row, lower: Row): Row {
  const cells = upper.cells.map((cell, column) => {
    const rest = lower.cells[column] ?? EMPTY;
    return rest.text === '' ? cell : cell.text === '' ? rest : join([cell, rest]);
  });
  return { lineStart: upper.lineStart, lineEnd: Math.max(upper.lineEnd, lower.lineEnd), cells };
}

/**
 * A row that only carries on the wrapped words of the row above: no figure, no code, and words only where the row
 * above has words too. Table rows without code columns never carry on, for a label without figures is a row of its own.
 */
function carriesOn(cells: readonly string[], above: readonly string[], coded: boolean): boolean {
  if (!coded) return false;
  const printed = cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
  if (printed.length === 0 || printed[0] === 0) return false;
  if (cells.some((cell) => isFigure(cell) || TOTAL_ROW.test(bareLabel(cell)))) return false;
  if (!above.some(isFigure)) return false;
  return printed.every((column) => (above[column] ?? '') !== '' && !isFigure(above[column] ?? ''));
}

/** Rows under the header: repeated headers dropped, rows cut by a page break joined. */
export function bodyRows(rows: readonly Row[], header: HeaderCells, headerRows: number): Row[] {
  const coded = header.some((row) => row.some((cell) => /编码|^款$/.test(cell)));
  const body: Row[] = [];
  for (const row of rows.slice(headerRows)) {
    const cells = texts(row);
    if (cells.every((cell) => cell === '') || repeatsHeader(cells, header)) continue;
    const above = body.at(-1);
    if (above && carriesOn(cells, texts(above), coded)) body[body.length - 1] = merge(above, row);
    else body.push(row);
  }
  return body;
}
