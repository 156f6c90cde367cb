import { TOTAL_ROW } from '../../vocab/tables.ts';
import { nameFitsCode } from '../classification.ts';
import { EMPTY, join } from '../source-text.ts';
import type { Row } from '../types.ts';
import { bareLabel, compact, isFigure, isNothing } from './cells.ts';
import { texts } from './header.ts';

/** Cells of two rows put together column by column. */
function merge(upper: Row, lower: Row): Row {
  const cells = upper.cells.map((cell, column) => {
    const rest = lower.cells[column] ?? EMPTY;
    return rest.text === '' ? cell : cell.text === '' ? rest : join([cell, rest]);
  });
  return {
    lineStart: Math.min(upper.lineStart, lower.lineStart),
    lineEnd: Math.max(upper.lineEnd, lower.lineEnd),
    cells,
  };
}

/** Columns of the words of a row that prints nothing but words, none in the first column; null for any other row. */
function wordColumns(cells: readonly string[]): number[] | null {
  const printed = cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
  if (printed.length === 0 || printed[0] === 0) return null;
  return cells.some((cell) => isFigure(cell) || TOTAL_ROW.test(bareLabel(cell))) ? null : printed;
}

/** A row of words can go on with a row that has words in the same columns. */
function carriesOn(columns: readonly number[], above: readonly string[]): boolean {
  if (!above.some(isFigure)) return false;
  return columns.every((column) => (above[column] ?? '') !== '' && !isFigure(above[column] ?? ''));
}

/** A row of words can be the beginning of a row that has a code and figures, but nothing in the same columns. */
function leadsTo(columns: readonly number[], below: readonly string[] | undefined): boolean {
  if (!below || (below[0] ?? '') === '' || !below.some(isFigure)) return false;
  return columns.every((column) => (below[column] ?? '') === '');
}

/** The code of a row, also of one printed in parts: 208 | 05 | 01. */
function codeOf(cells: readonly string[]): string {
  const first = cells.findIndex((cell) => /^\d{3,7}$/.test(cell));
  let code = cells[first] ?? '';
  for (let at = first + 1; first >= 0 && /^\d{2}$/.test(cells[at] ?? ''); at++) code += cells[at] ?? '';
  return code;
}

/** A row with a code in its first column and figures. */
function isCoded(cells: readonly string[] | undefined): boolean {
  return cells !== undefined && /^\d{3,7}$/.test(cells[0] ?? '') && cells.some(isFigure);
}

/** Whether a row already prints the whole name of its code. */
function isComplete(cells: readonly string[], columns: readonly number[]): boolean {
  return nameFitsCode(codeOf(cells), columns.map((column) => cells[column] ?? '').join('')) === true;
}

/**
 * Names of coded rows wrapped over rows of their own, below the row with the figures or, set in the middle of the
 * cell, above and below it:
 *
 *             | 机关事业单位基本养老 |                2080505 | 机关事业单位基本养老 | 110.00
 *     2080505 |                      | 110.00                   | 保险缴费支出         |
 *             | 保险缴费支出         |
 */
export function joinWrappedNames(rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  let waiting: Row | null = null;
  rows.forEach((row, index) => {
    const cells = texts(row);
    const columns = wordColumns(cells);
    const above = joined.at(-1);
    const below = rows[index + 1];
    const forward = columns !== null && leadsTo(columns, below && texts(below));
    const back = columns !== null && above !== undefined && carriesOn(columns, texts(above));
    const starts = back && above && isComplete(texts(above), columns) && isCoded(below && texts(below));
    if (back && !waiting && !starts) joined[joined.length - 1] = merge(above, row);
    else if (forward || starts) waiting = waiting ? merge(waiting, row) : row;
    else {
      joined.push(waiting ? merge(waiting, row) : row);
      waiting = null;
    }
  });
  return joined;
}

/** The label of a row, and whether anything else is printed in it. */
function labelOf(row: Row): { label: string; alone: boolean } {
  const [label = '', ...rest] = row.cells.map(compact);
  return { label, alone: rest.every(isNothing) };
}

/**
 * A row of words that makes known labels of the words over it, in a table that prints two sides:
 *
 *     年初结转和结 | 29 | 409.15 | 年末结转和结 | 59 | 350.34
 *     余           |    |        | 余           |    |
 */
function endsLabels(above: Row, row: Row, isKnown: (label: string) => boolean): boolean {
  const [upper, lower] = [above.cells.map(compact), row.cells.map(compact)];
  if (lower.some(isFigure) || !upper.some(isFigure)) return false;
  const columns = lower.flatMap((cell, column) => (isNothing(cell) ? [] : [column]));
  return (
    columns.length > 0 &&
    columns.every((column) => {
      const [start, end] = [upper[column] ?? '', lower[column] ?? ''];
      return start !== '' && !isKnown(start) && !isKnown(end) && isKnown(start + end);
    })
  );
}

/**
 * Labels wrapped over two rows in a table without codes: joined only where the whole is a known label and neither
 * half is.
 *
 *     公务用车购置及运行 |            公务用车购置及运行维护费 | 9.00
 *     维护费             | 9.00   →
 */
export function joinWrappedLabels(rows: readonly Row[], isKnown: (label: string) => boolean): Row[] {
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const [upper, lower] = [above && labelOf(above), labelOf(row)];
    const halves = upper && (upper.alone || lower.alone) && !isKnown(upper.label) && !isKnown(lower.label);
    const whole = halves && isKnown(upper.label + lower.label);
    if (above && (whole || endsLabels(above, row, isKnown))) joined[joined.length - 1] = merge(above, row);
    else joined.push(row);
  }
  return joined;
}
