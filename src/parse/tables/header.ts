import { CAPTION_LINE, COLUMN_WORDS, INDEX_WORDS, TOTAL_ROW } from '../../vocab/tables.ts';
import { isBrokenWord } from '../header-words.ts';
import type { Row } from '../types.ts';
import { bareLabel, compact, isFigure, isNothing } from './cells.ts';

const BODY_LABEL = /^(\d{3,7}(?![\d年])|[一二三四五六七八九十]+、|\d{1,2}[、.．](?!\d))/;

const MOST_HEADER_ROWS = 8;

export type HeaderCells = readonly (readonly string[])[];

export function texts(row: Row): string[] {
  return row.cells.map(compact);
}

/** A row that only numbers the columns: ※ ※ 1 2 3, 栏次 1 2 3, also its wrapped rest. */
export function isIndexRow(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '');
  const numbers = printed.filter((cell) => /^\d{1,2}$/.test(cell)).map(Number);
  const marks = printed.filter((cell) => INDEX_WORDS.test(cell)).length;
  if (printed.length < 2 || numbers.length + marks < printed.length || numbers.length === 0) return false;
  const rising = numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1);
  return rising && (marks > 0 || (numbers[0] === 1 && numbers.length > 2));
}

/** A row of captions alone: 部门：…, 单位：万元, 公开05表, a page number. */
export function isCaptionRow(cells: readonly string[]): boolean {
  const printed = cells.filter((cell) => cell !== '');
  return printed.length > 0 && printed.every((cell) => CAPTION_LINE.test(cell));
}

function isBody(cells: readonly string[]): boolean {
  if (cells.some(isFigure)) return true;
  const first = cells.find((cell) => cell !== '') ?? '';
  return BODY_LABEL.test(first) || (TOTAL_ROW.test(bareLabel(first)) && cells.indexOf(first) === 0 && isAlone(cells));
}

/** Whether nothing is printed beside the first cell: 合计 over a column of a header has other words beside it. */
function isAlone([, ...others]: readonly string[]): boolean {
  return others[0] === '' && others.every(isNothing);
}

/** How many leading rows make up the header, the row numbering the columns included. */
export function countHeaderRows(rows: readonly (readonly string[])[]): number {
  const index = rows.slice(0, MOST_HEADER_ROWS).findIndex(isIndexRow);
  if (index >= 0) {
    let end = index + 1;
    while (end < rows.length && isIndexRow(rows[end] ?? [])) end++;
    return end;
  }
  const body = rows.slice(0, MOST_HEADER_ROWS + 1).findIndex((cells) => isBody(cells) && !isCaptionRow(cells));
  if (body >= 0) return body;
  return rows.length <= MOST_HEADER_ROWS ? rows.length : 1;
}

/**
 * A sub-header printed in the last column although it belongs to the group further left; the group's right neighbours
 * may stand one column early too:
 *
 *     group |      | A | B |            group |      |      | A | B
 *     s1    | s2   |   |   | s3    →    s1    | s2   | s3   |   |
 */
export function unshift(header: readonly string[][]): { rows: string[][]; moved: boolean } {
  const rows = header.map((row) => [...row]);
  const upper = rows.at(-2);
  const lower = rows.at(-1);
  if (!upper || !lower || lower.length < 4) return { rows, moved: false };
  const last = lower.length - 1;
  let previous = last - 1;
  while (previous >= 0 && lower[previous] === '') previous--;
  const gap = upper.slice(previous + 1, last);
  const within = lower[last] !== '' && previous >= 0 && upper[previous] === '';
  if (!within || gap.filter((cell) => cell !== '').length < 2) return { rows, moved: false };
  const early = upper[last] === '' && gap.every((cell) => cell !== '');
  if (!early && (gap[0] !== '' || upper[last] === '')) return { rows, moved: false };
  if (early) upper.splice(previous + 1, gap.length + 1, '', ...gap);
  lower[previous + 1] = lower[last] ?? '';
  lower[last] = '';
  return { rows, moved: true };
}

/**
 * Header words broken over two or three lines of one column, put together in the lowest of them:
 *
 *     上级补 |        |            |        | 其他
 *     助收入 | 事业收入 |     →     上级补助收入 | 事业收入 | …
 *
 * Only where the whole is a known header word; a group over its sub-header never is.
 */
export function joinBroken(header: readonly string[][]): string[][] {
  const rows = header.map((row) => [...row]);
  for (let column = 0; column < (rows[0]?.length ?? 0); column++) {
    const levels = rows.flatMap((row, level) => ((row[column] ?? '') === '' ? [] : [level]));
    for (let last = levels.length - 1; last > 0; last--) {
      const run = [3, 2].map((count) => levels.slice(Math.max(0, last + 1 - count), last + 1));
      const whole = run.find((part) => isBrokenWord(wordsAt(rows, part, column)));
      if (!whole) continue;
      const lowest = rows[whole.at(-1) ?? 0];
      if (lowest) lowest[column] = wordsAt(rows, whole, column).join('');
      for (const level of whole.slice(0, -1)) (rows[level] ?? [])[column] = '';
      last -= whole.length - 1;
    }
  }
  return rows;
}

function wordsAt(rows: readonly string[][], levels: readonly number[], column: number): string[] {
  return levels.map((level) => rows[level]?.[column] ?? '');
}

/** Blank cells under a merged one take its words, as far as the merged cell over them reaches. */
function fillRight(rows: string[][]): { text: string; origin: number }[][] {
  const filled: { text: string; origin: number }[][] = [];
  rows.forEach((row, level) => {
    const above = filled[level - 1];
    const line: { text: string; origin: number }[] = [];
    row.forEach((text, column) => {
      const left = line[column - 1];
      const under = rows.slice(level + 1).some((lower) => (lower[column] ?? '') !== '');
      const together = !above || above[column]?.origin === above[column - 1]?.origin;
      const covered = rows.slice(0, level).some((upper) => (upper[column] ?? '') !== '');
      if (text === '' && left?.text && under && together && !covered) line.push(left);
      else line.push({ text, origin: text === '' && covered ? (above?.[column]?.origin ?? column) : column });
    });
    filled.push(line);
  });
  return filled;
}

/** Header path per column, levels joined by " / "; a level repeated downwards is named once. */
export function headerPaths(header: readonly string[][], width: number): string[] {
  const rows = header.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
  const filled = fillRight(rows);
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    for (const row of filled) {
      const text = row[column]?.text ?? '';
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    return path.join(' / ');
  });
}

/** A row that repeats (part of) the header after a page break, cells possibly shifted. */
export function repeatsHeader(cells: readonly string[], header: HeaderCells): boolean {
  if (isIndexRow(cells) || isCaptionRow(cells)) return true;
  const printed = cells.filter((cell) => cell !== '');
  if (printed.length === 0 || printed.some(isFigure)) return false;
  const joined = printed.join('');
  const alone = printed.length === 1;
  if (alone && COLUMN_WORDS.projectName.test(joined)) return false;
  const column = cells.indexOf(printed[0] ?? '');
  return header.some((row) => row.join('') === joined && (!alone || row[column] === joined));
}
