import { BUDGET_AND_FINAL, THREE_PUBLIC } from '../../../vocab/table-forms.ts';
import { EMPTY } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import { HeadWords, headRows, readHead } from './heads.ts';
import { addsUp, place } from './places.ts';
import type { Span } from './spans.ts';
import type { Stated } from './stated.ts';
import { readBudget } from './wide-budget.ts';
import { type DraftRow, figureOf, headerDrafts, isDash, isValue, type Strung } from './words.ts';

const ITEMS = THREE_PUBLIC.columns.length;
const WIDTH = ITEMS * 2;
/** Most lines of a header. */
const MOST_HEAD = 20;
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
export function readWide(span: Span, stated: Stated): DraftRow[] | null {
  const at = span.lines.findIndex(({ words }) => words.length >= FEWEST && words.every(isValue) && !isIndex(words));
  if (at < 1 || at > MOST_HEAD || span.lines.length > at + 1) return null;
  const headLines = span.lines.slice(0, at);
  const budget = readBudget(headLines, span.lines[at]);
  if (budget) return budget;
  const pairs = headLines.findLast(
    ({ words }) => words.length >= 2 && words.every(({ text }) => BUDGET_AND_FINAL.includes(text)),
  );
  const [values = [], count] = [span.lines[at]?.words, pairs?.words.length ?? 0];
  if (!pairs || count !== WIDTH) return null;
  const head = readHead(new HeadWords(headLines.filter((line) => line !== pairs)), [THREE_PUBLIC]);
  const cells = head && fill(values, stated);
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

/**
 * The cells of twelve columns, and of one more for figures that several ways of making both halves add up put
 * elsewhere, unless the text says which way is meant. Null where there is no way.
 */
function fill(values: readonly SourceText[], stated: Stated): SourceText[] | null {
  const found: number[][] = [];
  const choose = (column: number, chosen: readonly number[]): void => {
    if (chosen.length === values.length) {
      if (holds(values, chosen)) found.push([...chosen]);
      return;
    }
    if (values.length - chosen.length > WIDTH - column) return;
    choose(column + 1, [...chosen, column]);
    choose(column + 1, chosen);
  };
  choose(0, []);
  const names = THREE_PUBLIC.columns.flatMap((column) => [[], column.names]);
  const ways = stated.choose(found, values, names);
  return ways.length > 0 ? place(values, WIDTH, ways) : null;
}

function holds(values: readonly SourceText[], chosen: readonly number[]): boolean {
  return [0, 1].every((half) =>
    addsUp(THREE_PUBLIC, (item) => {
      const cell = values[chosen.indexOf(item * 2 + half)];
      return cell && isDash(cell) ? 0 : figureOf(cell);
    }),
  );
}
