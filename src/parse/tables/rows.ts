import type { TableKind } from '../../vocab/tables.ts';
import { EMPTY, join } from '../source-text.ts';
import type { Row, SourceText } from '../types.ts';
import { compact } from './cells.ts';
import { type HeaderCells, repeatsHeader, texts } from './header.ts';
import { isKnownLabel } from './labels.ts';
import { joinWrappedLabels, joinWrappedNames } from './wraps.ts';

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

/** Rows under the header: repeated headers and blank rows dropped, wrapped and page-cut rows joined. */
export function bodyRows(rows: readonly Row[], header: HeaderCells, headerRows: number, kind: TableKind | null): Row[] {
  const body = rows.slice(headerRows).filter((row) => {
    const cells = texts(row);
    return cells.some((cell) => cell !== '') && !repeatsHeader(cells, header);
  });
  const coded =
    header.some((row) => row.some((cell) => /[编代]码|^款$/.test(cell))) || body.filter(startsWithCode).length > 2;
  return coded ? joinWrappedNames(body) : joinWrappedLabels(body, (label) => isKnownLabel(label, kind));
}

/** 2080505 | 机关事业单位基本养老保险缴费支出 | … */
function startsWithCode({ cells }: Row): boolean {
  return /^[2345]\d{2}(?:\d{2}|\d{4})?$/.test(compact(cells[0]));
}
