import { type Cell, joinCells } from './cells.ts';
import { isGoalActual, isGoalExpected, isSideFragment, isSideLabel } from './labels.ts';

/** Where the two goal columns stand, and the texts gathered under them. */
export interface Goals {
  expectedColumn: number | null;
  actualColumn: number | null;
  readonly expected: Cell[];
  readonly actual: Cell[];
}

export function noGoals(): Goals {
  return { expectedColumn: null, actualColumn: null, expected: [], actual: [] };
}

/**
 * Reads a row with goal labels: 年度总体目标 | 预期目标 | 实际完成情况 as heads of columns,
 * or 项目总体目标 | text with the text beside its label. False where the row has no such label.
 */
export function goalLabels(goals: Goals, cells: readonly Cell[]): boolean {
  const marks = cells.map((cell) =>
    isGoalActual(cell.text) ? 'actual' : isGoalExpected(cell.text) ? 'expected' : null,
  );
  if (marks.every((mark) => mark === null)) return false;
  if (goals.actualColumn !== null && cells.length > 2 && marks.slice(1).every((mark) => mark === null)) return false;
  for (const [index, mark] of marks.entries()) {
    const cell = cells[index];
    if (mark === null || !cell) continue;
    const next = cells[index + 1];
    if (next && marks[index + 1] === null && !isSideLabel(next.text)) goals[mark].push(next);
    if (mark === 'actual') goals.actualColumn = cell.column;
    else goals.expectedColumn = cell.column;
  }
  return true;
}

/** Gives the texts of a row below the goal labels to their columns. */
export function goalTexts(goals: Goals, cells: readonly Cell[]): void {
  const texts = cells.filter((cell, index) => !(index === 0 && cells.length > 1 && isSide(cell)));
  if (texts.length === 1 && texts[0] && isSide(texts[0])) return;
  for (const [index, cell] of texts.entries()) {
    const toActual =
      goals.actualColumn !== null && (texts.length > 1 ? index === texts.length - 1 : isNearActual(goals, cell));
    goals[toActual ? 'actual' : 'expected'].push(cell);
  }
}

function isSide(cell: Cell): boolean {
  return isSideLabel(cell.text) || isSideFragment(cell.text) || isGoalExpected(cell.text);
}

function isNearActual(goals: Goals, cell: Cell): boolean {
  const toExpected = Math.abs(cell.column - (goals.expectedColumn ?? 0));
  const toActual = Math.abs(cell.column - (goals.actualColumn ?? 0));
  return toActual < toExpected;
}

/** The texts of one goal, joined over rows and pages; null where nothing is printed. */
export function goalText(parts: readonly Cell[]): Cell | null {
  return parts.length === 0 ? null : joinCells(parts);
}
