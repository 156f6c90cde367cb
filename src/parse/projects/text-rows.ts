import { slice, trim } from '../source-text.ts';
import type { Line, SourceText, Structure, TextBlock } from '../types.ts';
import { type Cell, cellOf } from './cells.ts';
import { flatCells } from './flat-lines.ts';
import type { FormItem, FormRow } from './form-rows.ts';
import { headField, isGoalActual, isGoalExpected, isSideLabel } from './labels.ts';
import { isFormTitle } from './titles.ts';

const GAP = / {2,}|\t/g;

/**
 * Lines of a form that the layout readers left as running text: `主管部门    X    实施单位    Y`. Null where the
 * block holds no such line.
 */
export function textRows(structure: Structure, block: TextBlock): FormItem[] | null {
  if (!hasColumns(structure, block)) return null;
  const rows = linesOf(structure, block).map((line) => ({ line, cells: cellsOf(line.text) }));
  if (!rows.some(({ cells }) => isLabelled(cells))) return null;
  return rows.map(({ line, cells }) => itemOf(line, cells));
}

/** The lines of a short block as rows, if each has columns; a line behind tabs is a row with one cell. */
export function columnRows(structure: Structure, block: TextBlock): FormRow[] {
  if (block.lineEnd - block.lineStart > MOST_LINES || !hasColumns(structure, block)) return [];
  return linesOf(structure, block).flatMap((line) => {
    const cells = cellsOf(line.text);
    const item = itemOf(line, cells);
    return item.kind === 'row' || (item.kind === 'caption' && /^\t/.test(line.text.text)) ? [rowOf(line, cells)] : [];
  });
}

/** The lines of a block as rows of a form that lost its columns; those that cannot be parted are marked. */
export function flatRows(structure: Structure, block: TextBlock): FormRow[] {
  return linesOf(structure, block).flatMap((line) => {
    if (isSideLabel(line.text.text)) return [];
    const cells = flatCells(line.text);
    return cells ? [rowOf(line, cells)] : [{ ...rowOf(line, [cellOf(trim(line.text), 0)]), unreadable: true }];
  });
}

/** Lines of a text between two rows of a form. */
const MOST_LINES = 12;

/** Whether any line of the block has a gap between columns. */
function hasColumns(structure: Structure, block: TextBlock): boolean {
  return block.parts.some(({ lineStart, lineEnd }) => {
    for (let no = lineStart; no <= lineEnd; no++) {
      const text = structure.lines[no - 1]?.text.text ?? '';
      if (text.includes('\t') || text.includes('  ')) return true;
    }
    return false;
  });
}

function linesOf(structure: Structure, block: TextBlock): Line[] {
  return block.parts
    .flatMap((part) => structure.lines.slice(part.lineStart - 1, part.lineEnd))
    .filter((line) => !line.blank);
}

function itemOf(line: Line, cells: readonly Cell[]): FormItem {
  const place = { lineStart: line.no, lineEnd: line.no };
  if (isFormTitle(line.text.text)) return { kind: 'title', text: trim(line.text), ...place };
  if (cells.length < 2) return { kind: 'caption', text: trim(line.text), ...place };
  return rowOf(line, cells);
}

function rowOf(line: Line, cells: readonly Cell[]): FormRow {
  return { kind: 'row', cells, width: cells.length, lineStart: line.no, lineEnd: line.no, afterBreak: false };
}

function isLabelled(cells: readonly Cell[]): boolean {
  const [first, second] = cells;
  if (!first || !second) return false;
  return headField(first.text) !== null || isGoalExpected(first.text) || isGoalActual(first.text);
}

/** The cells of a line; where tabs part them, with the column they stand in. */
function cellsOf(text: SourceText): Cell[] {
  const cells: Cell[] = [];
  const tabbed = text.text.includes('\t');
  let from = 0;
  let column = 0;
  const push = (to: number): void => {
    const cell = cellOf(trim(slice(text, from, to)), tabbed ? column : cells.length);
    column += 1;
    if (cell.text !== '') cells.push(cell);
  };
  for (const gap of text.text.matchAll(GAP)) {
    push(gap.index);
    from = gap.index + gap[0].length;
  }
  push(text.text.length);
  return cells;
}
