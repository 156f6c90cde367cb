import { slice, trim } from '../source-text.ts';
import type { Line, SourceText } from '../types.ts';
import { toRows } from './cells.ts';
import type { Dialect } from './types.ts';

/** Fewest rows and cells that make comma-separated text a table. */
const FEWEST_ROWS = 3;
const FEWEST_CELLS = 3;
/** Longest line that can be such a row. */
const LONGEST = 2000;

/**
 * Comma-separated: quoted cells may hold commas; all rows have as many cells.
 *
 *     科目编码,科目名称,合计
 *     208,社会保障和就业支出,"1,200.00"
 */
export const separated: Dialect = {
  name: 'separated',
  accepts: (line, previous) => {
    if (!canBeRow(line)) return false;
    const count = cut(line.text).length;
    return count >= FEWEST_CELLS && (previous === null || cut(previous.text).length === count);
  },
  confirms: ({ members }) =>
    members.length >= FEWEST_ROWS && members.filter(({ text }) => cut(text).some(isFigure)).length * 2 > members.length,
  toRows: (run) => toRows(run, [...run.members.keys()], cut),
};

/** A comma that groups the digits of a figure; a row with no other is no row of cells divided by commas. */
const GROUPING = /(?<=\d),(?=\d{3}(?!\d))/g;

function canBeRow({ text: { text } }: Line): boolean {
  if (text.length > LONGEST || /[\t。;、:]/.test(text)) return false;
  return text.replace(GROUPING, '').includes(',');
}

function isFigure({ text }: SourceText): boolean {
  return /^-?\d[\d,]*(?:\.\d+)?%?$/.test(text);
}

/** Cells between commas outside quotes; the quotes are taken off. */
function cut(source: SourceText): SourceText[] {
  const cells: SourceText[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i <= source.text.length; i++) {
    const char = source.text.charAt(i);
    if (char === '"') quoted = !quoted;
    if (i < source.text.length && (char !== ',' || quoted)) continue;
    const cell = trim(slice(source, from, i));
    cells.push(/^".*"$/.test(cell.text) ? slice(cell, 1, cell.text.length - 1) : cell);
    from = i + 1;
  }
  return cells;
}
