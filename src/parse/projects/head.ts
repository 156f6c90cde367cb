import { slice, trim } from '../source-text.ts';
import { type Cell, cellOf, joinCells } from './cells.ts';
import { headField, isSideLabel } from './labels.ts';

/** Label and value of a head row; `value` null where nothing is printed. */
export interface HeadPair {
  readonly field: string;
  readonly label: Cell;
  value: Cell | null;
}

/** Longest value of a head field; a longer one does not go on. */
const LONGEST_VALUE = 400;

const INLINE = /^\s*([^::]{2,14}?)\s*[::]\s*(?=\S)/;

/** Label/value pairs of a row: 主管部门 | X | 实施单位 | Y, also 项目名称：X in one cell. */
export function headPairs(cells: readonly Cell[]): HeadPair[] {
  const pairs: HeadPair[] = [];
  for (const cell of cells) {
    const field = headField(cell.text);
    const last = pairs.at(-1);
    if (field !== null) pairs.push({ field, label: cell, value: null });
    else if (last && last.value === null) last.value = cell;
    else pairs.push(...inlinePair(cell));
  }
  return pairs;
}

function inlinePair(cell: Cell): HeadPair[] {
  const match = INLINE.exec(cell.source.text);
  const field = headField(match?.[1] ?? '');
  if (!match || field === null) return [];
  const value = cellOf(trim(slice(cell.source, match[0].length)), cell.column);
  return [{ field, label: cell, value }];
}

/**
 * A row without any label in the head: the rest of a value that wrapping or a page break cut.
 * It goes to the value standing in the same column, or to the only value of the row before.
 */
export function continueHead(pairs: readonly HeadPair[], cells: readonly Cell[]): boolean {
  const rest = cells.filter((cell) => !isSideLabel(cell.text));
  if (pairs.some((pair) => (pair.value?.text.length ?? 0) > LONGEST_VALUE)) return false;
  if (rest.length === 0 || rest.length > 2) return false;
  let used = false;
  for (const cell of rest) {
    const open = pairs.filter((pair) => pair.value !== null);
    const target =
      open.findLast((pair) => pair.value?.column === cell.column) ?? (rest.length === 1 ? open.at(-1) : undefined);
    if (!target?.value) continue;
    target.value = joinCells([target.value, cell]);
    used = true;
  }
  return used;
}
