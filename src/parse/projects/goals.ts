import { type Cell, joinCells } from './cells.ts';
import { isGoalActual, isGoalExpected, isSideFragment, isSideLabel } from './labels.ts';

type Mark = 'expected' | 'actual';

/** A goal label, the column it heads, and the texts gathered under it. */
interface GoalColumn {
  readonly mark: Mark;
  readonly column: number;
  readonly parts: Cell[];
}

/** The goals of a form, column by column in printed order. */
export interface Goals {
  readonly columns: GoalColumn[];
}

const NUMBERED = /^\d{1,2}[.、]/;

export function noGoals(): Goals {
  return { columns: [] };
}

/**
 * Reads a row with goal labels: 年度总体目标 | 预期目标 | 实际完成情况 as heads of columns,
 * or 项目总体目标 | text with the text beside its label. False where the row has no such label.
 */
export function goalLabels(goals: Goals, cells: readonly Cell[]): boolean {
  const marks = withoutHeading(cells, withYear(cells, cells.map(markOf)));
  if (marks.every((mark) => mark === null)) return false;
  if (hasActual(goals) && cells.length > 2 && marks.slice(1).every((mark) => mark === null)) return false;
  for (const [index, mark] of marks.entries()) {
    const cell = cells[index];
    if (mark === null || !cell) continue;
    const next = cells[index + 1];
    const beside = next && marks[index + 1] === null && !isSideLabel(next.text) ? [next] : [];
    goals.columns.push({ mark, column: cell.column, parts: beside });
  }
  return true;
}

/** 年度总体目标 stands at the side of most forms, but beside 项目总目标 it heads a column. */
function withYear(cells: readonly Cell[], marks: readonly (Mark | null)[]): readonly (Mark | null)[] {
  if (marks.includes('actual')) return marks;
  return marks.map((mark, index) =>
    mark === null && marks[index - 1] === 'expected' && isSideLabel(cells[index]?.text ?? '') ? 'expected' : mark,
  );
}

/** 1.项目年度目标完成情况 over the two goals is the heading of a part, not of a column. */
function withoutHeading(cells: readonly Cell[], marks: readonly (Mark | null)[]): readonly (Mark | null)[] {
  const plain = marks.filter((mark, index) => mark !== null && !NUMBERED.test(cells[index]?.fold ?? ''));
  return plain.length === 0
    ? marks
    : marks.map((mark, index) => (NUMBERED.test(cells[index]?.fold ?? '') ? null : mark));
}

function markOf(cell: Cell): Mark | null {
  if (isGoalActual(cell.text)) return 'actual';
  return isGoalExpected(cell.text) ? 'expected' : null;
}

function hasActual(goals: Goals): boolean {
  return goals.columns.some((column) => column.mark === 'actual');
}

/** Gives the texts of a row below the goal labels to their columns: by order where every column has one, else by place. */
export function goalTexts(goals: Goals, cells: readonly Cell[]): void {
  const texts = cells.filter((cell, index) => !(index === 0 && cells.length > 1 && isSide(cell)));
  if (texts.length === 1 && texts[0] && isSide(texts[0])) return;
  const { columns } = goals;
  for (const [index, cell] of texts.entries()) {
    const last = texts.length > 1 && index === texts.length - 1;
    const column = texts.length === columns.length ? columns[index] : last ? columns.at(-1) : nearest(columns, cell);
    column?.parts.push(cell);
  }
}

function isSide(cell: Cell): boolean {
  return isSideLabel(cell.text) || isSideFragment(cell.text) || isGoalExpected(cell.text);
}

function nearest(columns: readonly GoalColumn[], cell: Cell): GoalColumn | undefined {
  const distances = columns.map((column) => Math.abs(column.column - cell.column));
  return columns[distances.indexOf(Math.min(...distances))];
}

/** The text of a goal, joined over rows and pages; of two expected goals (年初, 调整) the later one. Null where not printed. */
export function goalText(goals: Goals, mark: Mark): Cell | null {
  const column = goals.columns.findLast((candidate) => candidate.mark === mark && candidate.parts.length > 0);
  return column ? joinCells(column.parts) : null;
}

/** Every cell that holds a goal. */
export function goalCells(goals: Goals): Cell[] {
  return goals.columns.flatMap((column) => column.parts);
}
