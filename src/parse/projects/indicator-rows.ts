import { RULE_ENDING } from '../../vocab/performance-indicators.ts';
import { slice, trim } from '../source-text.ts';
import { type Cell, cellOf, joinCells } from './cells.ts';
import type { FormRow } from './form-rows.ts';
import { featuresOf } from './indicator-match.ts';
import { isLevel1, isLevel2, isSideFragment, isSideLabel } from './labels.ts';

/** An indicator row made whole: cut cells joined, side labels dropped. */
export interface WholeRow {
  readonly cells: readonly Cell[];
  readonly width: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Labels dropped from the row, still part of what was read. */
  readonly dropped: readonly Cell[];
}

interface Working {
  cells: Cell[];
  width: number;
  lineStart: number;
  lineEnd: number;
  afterBreak: boolean;
  dropped: Cell[];
  /** Pieces joined so far. */
  joined: number;
}

/** More pieces than a cut row can leave; further ones are no part of it. */
const MOST_PIECES = 60;

/**
 * Rows of the indicator part with the tails that wrapping or a page break left alone put back.
 *
 *     信访案件及时 | >=90% | … | 30        信访案件及时受理率 | >=90% | … | 30
 *     (page break)                    →
 *              受理率
 *
 * @param weighted whether the part has a weight or score column: then a row without figures is a piece of another
 */
export function wholeRows(rows: readonly FormRow[], weighted: boolean): { rows: WholeRow[]; lost: FormRow[] } {
  const done: Working[] = [];
  const lost: FormRow[] = [];
  let front: Working | null = null;
  for (const [index, row] of rows.entries()) {
    const current = prepared(row);
    if (current.cells.length === 0) continue;
    const piece = isPiece(current.cells, weighted);
    const previous = done.at(-1);
    if (!piece) {
      done.push(front ? prepend(front, current) : current);
      front = null;
    } else if (belongsAhead(current, previous, rows[index + 1]) && (front?.joined ?? 0) < MOST_PIECES) {
      front = front ? prepend(front, current) : current;
    } else if (!previous || !appendTo(previous, current)) {
      lost.push(row);
    }
  }
  if (front) lost.push(...rows.filter((row) => row.lineStart === front?.lineStart));
  return { rows: done, lost };
}

function prepared(row: FormRow): Working {
  const dropped = row.cells.filter((cell, index) => index === 0 && isSide(cell, row));
  const cells = row.cells.slice(dropped.length).flatMap(splitRule);
  const { width, lineStart, lineEnd, afterBreak } = row;
  return { cells, width, lineStart, lineEnd, afterBreak, dropped, joined: 0 };
}

function isSide(cell: Cell, row: FormRow): boolean {
  if (isLevel1(cell.text) && row.cells.length > 1 && !isSideLabel(cell.text)) return false;
  return isSideLabel(cell.text) || (cell.column === 0 && isSideFragment(cell.text));
}

/** 按照完成比例赋分 工作资料 in one cell: rule and evidence of two columns run together. */
function splitRule(cell: Cell): Cell[] {
  const { text } = cell.source;
  const end = text.indexOf(RULE_ENDING) + RULE_ENDING.length;
  if (end < RULE_ENDING.length || end >= text.length) return [cell];
  const rest = cellOf(trim(slice(cell.source, end)), cell.column);
  return featuresOf(rest).evidence ? [cellOf(slice(cell.source, 0, end), cell.column), rest] : [cell];
}

function isPiece(cells: readonly Cell[], weighted: boolean): boolean {
  const features = cells.map(featuresOf);
  if (features.some((cell) => cell.number || cell.operator || cell.percent || cell.quantity))
    return cells.length === 1 && weighted;
  return weighted ? cells.length <= 4 : cells.length === 1;
}

/** Level names alone, or a piece right before a page break, start the next row; other pieces end the row before. */
function belongsAhead(piece: Working, previous: Working | undefined, next: FormRow | undefined): boolean {
  if (!next) return false;
  if (piece.cells.some((cell) => isLevel1(cell.text) || isLevel2(cell.text))) return true;
  return (
    !previous ||
    (!piece.afterBreak && next.afterBreak && !previous.cells.some((cell) => cell.column === piece.cells[0]?.column))
  );
}

function appendTo(previous: Working, piece: Working): boolean {
  if (previous.joined >= MOST_PIECES) return false;
  for (const cell of piece.cells) {
    const at = targetOf(previous, piece, cell);
    const target = previous.cells[at];
    if (!target) return false;
    previous.cells[at] = joinCells([target, cell]);
  }
  previous.lineEnd = Math.max(previous.lineEnd, piece.lineEnd);
  previous.joined += 1;
  return true;
}

/** The cell a tail goes on from: in the same column, else the nearest one that holds words. */
function targetOf(previous: Working, piece: Working, cell: Cell): number {
  const same = previous.cells.findIndex((other) => other.column === cell.column && isWords(other));
  if (same >= 0) return same;
  if (piece.cells.length > 1 && previous.width === piece.width) return -1;
  const words = previous.cells.map((other, index) => ({
    index,
    distance: Math.abs(other.column - cell.column),
    words: isWords(other),
  }));
  return words.filter((other) => other.words).sort((a, b) => a.distance - b.distance)[0]?.index ?? -1;
}

function isWords(cell: Cell): boolean {
  const features = featuresOf(cell);
  return features.text && !features.level1 && !features.level2;
}

/** The front of a cut row put before its rest: cells of one column joined, the others first. */
function prepend(front: Working, row: Working): Working {
  const cells = [...row.cells];
  const before: Cell[] = [];
  for (const cell of front.cells) {
    const at = cells.findIndex((other) => other.column === cell.column && isWords(other) && isWords(cell));
    const target = cells[at];
    if (target) cells[at] = joinCells([cell, target]);
    else before.push(cell);
  }
  return {
    ...row,
    cells: [...before, ...cells],
    lineStart: Math.min(front.lineStart, row.lineStart),
    dropped: [...front.dropped, ...row.dropped],
    joined: front.joined + 1,
  };
}
