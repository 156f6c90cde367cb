import { SIDE_LABELS } from '../../vocab/performance.ts';
import { type Cell, joinCells } from './cells.ts';
import type { FormRow } from './form-rows.ts';
import { isLevel1, isLevel2 } from './labels.ts';

/** Longest piece of a name that was spelled over rows, and most rows it can take. */
const LONGEST_PIECE = 5;
const MOST_PIECES = 8;

/**
 * Names of levels spelled downwards over the rows they stand for, put together in the first of them; the characters of
 * a side label spelled the same way are left out:
 *
 *     绩 | 产 | 数量指标 | 培训人次 | ≥100人次        | 产出指标 | 数量指标 | 培训人次 | ≥100人次
 *     效 | 出 |          | 培训期数 | ≥2期        →   |          |          | 培训期数 | ≥2期
 *
 * @param columns columns of the first and second level, as the header says; null where it does not
 */
export function joinSpelled(rows: readonly FormRow[], columns: readonly (number | null)[]): FormRow[] {
  const [level1 = null] = columns;
  const joined = rows.map((row) => ({ ...row, cells: row.cells.filter((cell) => !isSideCharacter(cell, level1)) }));
  for (const column of columns) {
    if (column === null) continue;
    for (let at = 0; at < joined.length; at++) {
      const pieces = piecesFrom(joined, at, column);
      for (const [index, row] of joined.slice(at, at + pieces.length).entries()) {
        const cells = row.cells.filter((cell) => cell.column !== column);
        joined[at + index] = { ...row, cells: index === 0 ? inOrder([joinCells(pieces), ...cells]) : cells };
      }
      at += Math.max(0, pieces.length - 1);
    }
  }
  return joined;
}

/** One character of 绩效指标 left of the levels. */
function isSideCharacter(cell: Cell, level1: number | null): boolean {
  if (level1 === null || cell.column >= level1 || cell.fold.length !== 1) return false;
  return SIDE_LABELS.some((label) => label.includes(cell.fold));
}

/** The pieces from row `at` on that make the longest level name; none where the cell is whole by itself. */
function piecesFrom(rows: readonly FormRow[], at: number, column: number): Cell[] {
  const pieces: Cell[] = [];
  let whole = 0;
  for (const row of rows.slice(at, at + MOST_PIECES)) {
    const cell = row.cells.find((other) => other.column === column);
    if (!cell || cell.fold.length > LONGEST_PIECE || (pieces.length > 0 && isLevel(cell) && isLevel(joinCells(pieces))))
      break;
    pieces.push(cell);
    if (pieces.length > 1 && isLevel(joinCells(pieces))) whole = pieces.length;
  }
  return pieces.slice(0, whole);
}

function isLevel(cell: Cell): boolean {
  return isLevel1(cell.text) || isLevel2(cell.text);
}

function inOrder(cells: readonly Cell[]): Cell[] {
  return [...cells].sort((a, b) => a.column - b.column);
}
