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
  /** A cut cell was put back by nearness only. */
  readonly doubtful: boolean;
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
  /** A piece was joined by nearness, not by its column. */
  doubtful: boolean;
}

/** More pieces than a cut row can leave; further ones are no part of it. */
const MOST_PIECES = 60;
/** Longest rest of a unit cut off its figure. */
const LONGEST_UNIT = 2;
/** Fewest characters of a sentence that can end in a figure on a line of its own: …所以满意率为 | 100% */
const SENTENCE = 6;
const LONE_FIGURE = /^\d[\d.]*%?[。;]?$/;

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
    const previous = done.at(-1);
    const piece = isPiece(current.cells, weighted) || (weighted && endsRow(current.cells, previous));
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
  return { cells, width, lineStart, lineEnd, afterBreak, dropped, joined: 0, doubtful: false };
}

function isSide(cell: Cell, row: FormRow): boolean {
  if (isLevel1(cell.text) && row.cells.length > 1 && !isSideLabel(cell.text)) return false;
  return (isSideLabel(cell.text) && cell.column < 2) || (cell.column === 0 && isSideFragment(cell.text));
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

/** Words and a figure right under cells they go on from: 数量 | 100% under …林区监测 | … | 监测合格率完成 */
function endsRow(cells: readonly Cell[], previous: Working | undefined): boolean {
  if (!previous || cells.length > 2) return false;
  return cells.every((cell) => {
    const above = previous.cells.find((other) => other.column === cell.column);
    return above !== undefined && goesOn(above, cell);
  });
}

/** Level names alone, or a piece right before a page break, start the next row; other pieces end the row before. */
function belongsAhead(piece: Working, previous: Working | undefined, next: FormRow | undefined): boolean {
  if (!next) return false;
  if (piece.cells.some((cell) => isLevel(cell) && !isTailOf(cell, previous, next))) return true;
  const inNext = piece.cells.every((cell) =>
    next.cells.some((other) => other.column === cell.column && isWords(other)),
  );
  const inPrevious = previous?.cells.some((cell) => cell.column === piece.cells[0]?.column) ?? false;
  return inNext && !inPrevious && !piece.afterBreak;
}

/** 数量 in the column of the third level is the rest of 培训次数及|数量, not the name of a level. */
function isTailOf(cell: Cell, previous: Working | undefined, next: FormRow): boolean {
  const stands = (other: Cell) => other.column === cell.column && isWords(other) && !isLevel(other);
  return (previous?.cells.some(stands) ?? false) && next.cells.some(stands);
}

function isLevel(cell: Cell): boolean {
  return isLevel1(cell.text) || isLevel2(cell.text);
}

function appendTo(previous: Working, piece: Working): boolean {
  if (previous.joined >= MOST_PIECES) return false;
  const cells = [...previous.cells];
  let doubtful = previous.doubtful;
  for (const cell of piece.cells) {
    const at = cells.findIndex((other) => other.column === cell.column);
    const target = cells[at];
    if (target && goesOn(target, cell)) {
      cells[at] = joinCells([target, cell]);
    } else if (!isWords(cell) || (target && previous.width === piece.width)) {
      return false;
    } else if (previous.width === piece.width) {
      const after = cells.findIndex((other) => other.column > cell.column);
      cells.splice(after < 0 ? cells.length : after, 0, cell);
    } else if (!appendNearest(cells, cell)) {
      return false;
    } else {
      doubtful = true;
    }
  }
  Object.assign(previous, {
    cells,
    doubtful,
    lineEnd: Math.max(previous.lineEnd, piece.lineEnd),
    joined: previous.joined + 1,
  });
  return true;
}

/** Whether a tail can go on from a cell: words from words, a level name or a figure only where the two make one. */
function goesOn(cell: Cell, tail: Cell): boolean {
  const both = joinCells([cell, tail]);
  if (isLevel(cell)) return isLevel(both);
  if (isLevel(tail) && !isWordy(cell)) return false;
  if (isWordy(cell) && isWordy(tail)) return true;
  if (isWordy(cell) && cell.fold.length >= SENTENCE && LONE_FIGURE.test(tail.fold)) return true;
  if (isWords(tail) && tail.fold.length > LONGEST_UNIT) return false;
  const features = featuresOf(both);
  return features.number || features.percent || features.quantity;
}

function isWordy(cell: Cell): boolean {
  return featuresOf(cell).text;
}

/** A tail on a page with other columns: the nearest words of the row take it. */
function appendNearest(cells: Cell[], tail: Cell): boolean {
  const distance = (cell: Cell): number => Math.abs(cell.column - tail.column);
  const [nearest] = cells.filter(isWords).sort((a, b) => distance(a) - distance(b));
  if (!nearest) return false;
  cells[cells.indexOf(nearest)] = joinCells([nearest, tail]);
  return true;
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
