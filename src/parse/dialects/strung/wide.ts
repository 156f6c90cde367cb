import { BUDGET_AND_FINAL, THREE_PUBLIC } from '../../../vocab/table-forms.ts';
import { EMPTY } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import { HeadWords, headRows, readHead } from './heads.ts';
import { addsUp } from './places.ts';
import type { Span } from './spans.ts';
import { type DraftRow, figureOf, headerDrafts, isDash, isValue, type Strung } from './words.ts';

const ITEMS = THREE_PUBLIC.columns.length;
/** Fewest figures that tell their columns. */
const FEWEST = 6;

/**
 * 三公 with its items in the header and one row of figures: 预算数 and 决算数 of each item, or of all items after one
 * another. Blank cells have left no trace: the figures are read where one way alone makes the totals the sums of their
 * parts.
 *
 *     预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数
 *     21.00 16.95 0.00 0.00 20.50 16.95 0.00 0.00 20.50 16.95 0.50 0.00
 */
export function readWide(span: Span): DraftRow[] | null {
  const at = span.lines.findIndex(({ words }) => words.length >= FEWEST && words.every(isValue) && !isIndex(words));
  if (at < 1 || span.lines.length > at + 1) return null;
  const headLines = span.lines.slice(0, at);
  const pairs = headLines.findLast(
    ({ words }) => words.length >= 2 && words.every(({ text }) => BUDGET_AND_FINAL.includes(text)),
  );
  const [values = [], count] = [span.lines[at]?.words, pairs?.words.length ?? 0];
  if (!pairs || count !== ITEMS * 2) return null;
  const head = readHead(new HeadWords(headLines.filter((line) => line !== pairs)), [THREE_PUBLIC]);
  const cells = head && fill(values);
  if (!cells) return null;
  const headers = headerDrafts([...headRows(head).map(doubled), pairs.words], headLines);
  return headers && [...headers, { cells, lines: [span.lines[at]?.no ?? 1] }];
}

/** 栏次 1 2 3 */
function isIndex(words: Strung['words']): boolean {
  return words.every(({ text }, index) => text === String(index + 1));
}

function doubled(row: readonly SourceText[]): SourceText[] {
  return row.flatMap((cell) => [cell, EMPTY]);
}

/** The cells of twelve columns; null where more than one way, or none, makes both halves add up. */
function fill(values: readonly SourceText[]): SourceText[] | null {
  const width = ITEMS * 2;
  const found: SourceText[][] = [];
  const choose = (value: number, column: number, cells: readonly SourceText[]): void => {
    if (found.length > 1 || values.length - value > width - column) return;
    if (column === width) {
      if (holds(cells)) found.push([...cells]);
      return;
    }
    const next = values[value];
    if (next) choose(value + 1, column + 1, [...cells, next]);
    choose(value, column + 1, [...cells, EMPTY]);
  };
  choose(0, 0, []);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function holds(cells: readonly SourceText[]): boolean {
  return [0, 1].every((half) =>
    addsUp(THREE_PUBLIC, (item) => {
      const cell = cells[item * 2 + half] ?? EMPTY;
      return isDash(cell) ? 0 : figureOf(cell);
    }),
  );
}
