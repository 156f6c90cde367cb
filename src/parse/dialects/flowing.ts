import { GROUP_WORD, HEADER_WORD } from '../../vocab/table-facts.ts';
import { EMPTY, join, slice } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import { rowOf } from './cells.ts';
import { isFigureText } from './chunks.ts';
import type { Dialect, Rows, Run } from './types.ts';

/** Fewest coded rows that make such a table, and the longest line that can be one. */
const FEWEST = 3;
const LONGEST = 200;

const AMOUNT = '-?(?:\\d{1,3}(?:,\\d{3})+|\\d+)\\.\\d+';
const CODED = new RegExp(`^\\s*\\d{3,7} +[^\\d\\s。;]\\S*(?: \\S+)*? ${AMOUNT}(?: (?:${AMOUNT}|[-—/]))*\\s*$`);
const TOTAL = new RegExp(`^\\s*(?:合 ?计|总 ?计)(?: ${AMOUNT})+\\s*$`);
const FIRST_IS_TOTAL = /^(合计|总计|小计|本年(收入|支出)(合计|小计)?)$/;

/**
 * Rows whose cells are divided by single blanks, so that blank cells are lost:
 *
 *     科目编码 科目名称 本年支出合计 基本支出 项目支出
 *     合计 1,275.35 1,100.25 175.10
 *     2050202 小学教育 920.10 805.00 115.10
 *     20805 行政事业单位养老支出 130.22 130.22
 *
 * Only rows that begin with a code and end in amounts. A row with fewer amounts than columns has its first amount under
 * the total; of the rest cannot be told which columns are theirs: they stand in a column of their own at the end.
 */
export const flowing: Dialect = {
  name: 'flowing',
  accepts: (line) => isShort(line) && (CODED.test(line.text.text) || TOTAL.test(line.text.text) || isHeader(line)),
  confirms: ({ members }) => members.filter((line) => CODED.test(line.text.text)).length >= FEWEST,
  toRows,
};

function isShort(line: Line): boolean {
  return !line.blank && line.text.text.length <= LONGEST && !/[\t|]/.test(line.text.text);
}

function wordsOf(source: SourceText): SourceText[] {
  return [...source.text.matchAll(/\S+/g)].map((word) => slice(source, word.index, word.index + word[0].length));
}

function isHeader(line: Line): boolean {
  const words = wordsOf(line.text).map(({ text }) => text);
  const known = words.every(
    (word) => HEADER_WORD.test(word) || GROUP_WORD.test(word) || /^(小计|金额|[类款项])$/.test(word),
  );
  return words.length >= 3 && (known || isIndex(words));
}

/** 栏次 1 2 3 */
function isIndex(words: readonly string[]): boolean {
  return /^[栏列行]次$/.test(words[0] ?? '') && words.slice(1).every((word, at) => word === String(at + 1));
}

/** The cells of a header line where it has a word for every column, else the line as one cell. */
function headerCells(words: SourceText[], width: number): SourceText[] {
  const [label = EMPTY, ...numbers] = words;
  if (isIndex(words.map(({ text }) => text))) return [label, EMPTY, ...numbers];
  return words.length === width + 2 ? words : [joined(words)];
}

/** Code, name and amounts of a row; the words of a header line as they come. */
function partsOf(source: SourceText): { code: SourceText; name: SourceText; amounts: SourceText[] } {
  const words = wordsOf(source);
  let end = words.length;
  while (end > 0 && (isFigureText(words[end - 1]?.text ?? '') || /^[-—/]$/.test(words[end - 1]?.text ?? ''))) end--;
  const coded = /^\d{3,7}$/.test(words[0]?.text ?? '');
  const name = words.slice(coded ? 1 : 0, end);
  return {
    code: coded ? (words[0] ?? EMPTY) : EMPTY,
    name: name.length > 0 ? join(name) : EMPTY,
    amounts: words.slice(Math.max(end, coded ? 1 : 0)),
  };
}

function toRows({ members, gaps }: Run): Rows {
  const rows = members.map((line) => (isHeader(line) ? null : partsOf(line.text)));
  const width = rows.reduce((most, row) => Math.max(most, row?.amounts.length ?? 0), 0);
  const head = members.find((line) => isHeader(line) && wordsOf(line.text).length === width + 2);
  const totalFirst = FIRST_IS_TOTAL.test(head ? (wordsOf(head.text)[2]?.text ?? '') : '');
  const cells = members.map((line, index): SourceText[] => {
    const row = rows[index];
    if (row) return [row.code, row.name, ...placed(row.amounts, width, totalFirst)];
    return headerCells(wordsOf(line.text), width);
  });
  const breaks = [...gaps].flatMap(([index, gap]) => (gap.page ? [index] : []));
  return { rows: members.map((line, index): Row => rowOf([line], cells[index] ?? [])), breaks };
}

/** Amounts in their columns; of fewer than all, the first under the total and the others in a last column. */
function placed(amounts: readonly SourceText[], width: number, totalFirst: boolean): SourceText[] {
  if (amounts.length === width) return [...amounts];
  const [first = EMPTY, ...others] = amounts;
  const blank = Array.from({ length: width - 1 }, () => EMPTY);
  return totalFirst ? [first, ...blank, joined(others)] : [EMPTY, ...blank, joined(amounts)];
}

/** Words one after another, divided by blanks. */
function joined(words: readonly SourceText[]): SourceText {
  if (words.length === 0) return EMPTY;
  const blank = (at: number): SourceText => ({ text: ' ', at: Uint32Array.of(at) });
  return join(words.flatMap((word, index) => (index === 0 ? [word] : [blank(word.at[0] ?? 0), word])));
}
