import { CODED_FORMS } from '../../../vocab/table-forms.ts';
import { EMPTY, join } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import { type Head, HeadWords, headRows, readHead } from './heads.ts';
import { type Named, shareLines, unravel, wholeName } from './names.ts';
import { type Open, place, settle, waysOf } from './places.ts';
import type { Span } from './spans.ts';
import type { Stated } from './stated.ts';
import { apart, isTotalRow, withoutLevels } from './totals.ts';
import { blanks, type DraftRow, figureOf, headerDrafts, isAmount, isValue, type Strung } from './words.ts';

/** Most lines of a header, and most lines of names between two rows. */
const MOST_HEAD = 20;
const MOST_BETWEEN = 12;
/** Fewest rows that make such a table. */
const FEWEST = 2;

/** A row of a table by functional account: a code, or the label of the total, and its amounts. */
interface CodedRow extends Named, Open {
  readonly label: SourceText;
  /** Lines it is read from without those of its wrapped name. */
  readonly lines: number[];
  readonly amounts: SourceText[];
  readonly printedCode: SourceText;
}

/** Rows and the lines of words between them: `between[i]` stands over row i, the last behind all of them. */
interface Body {
  readonly rows: CodedRow[];
  readonly between: Strung[][];
}

/**
 * A table by functional account whose cells are divided by single blanks. Null where its header or its rows do not make
 * one of the forms.
 */
export function readCoded(span: Span, stated: Stated): DraftRow[] | null {
  const forms = CODED_FORMS[span.kind];
  const lines = apart(span.lines, MOST_HEAD);
  const begin = lines.findIndex(({ words }) => beginsRow(words));
  const start = begin < 0 ? lines.length : begin;
  if (start < 1 || start > MOST_HEAD || !forms) return null;
  const words = new HeadWords(lines.slice(0, start));
  const head = readHead(words, forms);
  if (!head) return null;
  if (begin < 0) return headersOf(head, words, lines);
  let first = start;
  while (first > 1 && start - first < 3 && !words.isHead(lines[first - 1]?.no ?? 0)) first--;
  const headers = headersOf(head, words, lines.slice(0, first));
  const rows = readRows(lines.slice(first), head, stated);
  return headers && rows && [...headers, ...rows.map((row) => draftOf(row, head))];
}

/** The header rows, with the words over codes and names. */
function headersOf(head: Head, words: HeadWords, lines: readonly Strung[]): DraftRow[] | null {
  const naming = [words.takeFirst(['功能分类科目编码', '科目编码']) ?? EMPTY, words.take('科目名称') ?? EMPTY];
  const levels = headRows(head);
  const last = levels.length - 1;
  return headerDrafts(
    levels.map((cells, level) => [...(level === last ? naming : blanks(2)), ...cells]),
    lines,
  );
}

/** The rows with their names whole and their columns known; null where they do not make the form. */
function readRows(lines: readonly Strung[], { form }: Head, stated: Stated): CodedRow[] | null {
  const body = readBody(lines);
  if (!body || body.rows.length < FEWEST) return null;
  if (body.rows.some(({ amounts }) => amounts.length > form.columns.length)) return null;
  shareNames(body);
  const names = form.columns.map((column) => column.names);
  fillColumns(body.rows, names, (row, allowed) => waysOf(row.amounts, form, allowed), stated);
  return body.rows;
}

function draftOf(row: CodedRow, { form }: Head): DraftRow {
  const naming = [row.printedCode, row.code === '' ? row.label : wholeName(row)];
  const wrapped = [...row.above, ...row.below].map(({ no }) => no).filter((no) => no > 0);
  return {
    cells: [...naming, ...place(row.amounts, form.columns.length, row.ways)],
    lines: [...row.lines, ...wrapped],
  };
}

/** The code of a row; codes in parts (208 05 01) are left to the layout of rows alone. */
function codeOf([first]: readonly SourceText[]): SourceText | null {
  return first && /^2\d{2}(?:\d{2}){0,2}$/.test(first.text) ? first : null;
}

function beginsRow(words: readonly SourceText[]): boolean {
  const code = codeOf(words);
  return isTotalRow(words) || (code !== null && (words.length > 1 || code.text.length > 3));
}

/** Rows and what stands between them; null where a line with figures is no row. */
function readBody(lines: readonly Strung[]): Body | null {
  const rows: CodedRow[] = [];
  const between: Strung[][] = [[]];
  for (const line of lines) {
    const open = rows.at(-1);
    const isOpen = open && open.amounts.length === 0 && open.code !== '';
    if (codeOf(line.words) && /^\d{2}$/.test(line.words[1]?.text ?? '')) return null;
    if (beginsRow(line.words) || codeOf(line.words)) {
      rows.push(rowOf(line));
      between.push([]);
    } else if (isOpen && line.words.every(isValue)) {
      open.name.push(...(between.at(-1) ?? []).splice(0).flatMap((rest) => take(rest, open)));
      open.amounts.push(...line.words);
      open.lines.push(line.no);
    } else if (line.words.some(isAmount)) return null;
    else between.at(-1)?.push(line);
  }
  return { rows, between };
}

function take({ no, words }: Strung, row: CodedRow): readonly SourceText[] {
  row.lines.push(no);
  return words;
}

function rowOf({ no, words }: Strung): CodedRow {
  const code = codeOf(words);
  const rest = code ? words.slice(1) : withoutLevels(words);
  let end = rest.length;
  while (end > 0 && isValue(rest[end - 1] ?? EMPTY)) end--;
  const names = rest.slice(0, end);
  return {
    code: code?.text ?? '',
    printedCode: code ?? EMPTY,
    label: code ? EMPTY : join(names),
    above: [],
    name: code ? [...names] : [],
    below: [],
    lines: [no],
    amounts: rest.slice(end),
    ways: [],
  };
}

function shareNames({ rows, between }: Body): void {
  rows.forEach((row, index) => {
    const upper = rows[index - 1] ?? null;
    const lines = between[index] ?? [];
    if (lines.length > 0 && lines.length <= MOST_BETWEEN)
      shareLines(named(upper), named(row), lines, (between[index + 1] ?? []).length);
    if (upper && named(upper) && named(row)) unravel(upper, row);
  });
  const last = rows.at(-1) ?? null;
  shareLines(named(last), null, (between[rows.length] ?? []).slice(0, MOST_BETWEEN), 0);
}

function named(row: CodedRow | null): CodedRow | null {
  return row && row.code !== '' ? row : null;
}

/**
 * The columns of every row: those of the total by what the text says of them, below it those the total has; what is
 * still open is settled by the sums.
 */
function fillColumns(
  rows: readonly CodedRow[],
  names: readonly (readonly string[])[],
  ways: (row: Open, allowed: readonly number[]) => number[][],
  stated: Stated,
): void {
  const all = names.map((_, index) => index);
  const total = rows.find(({ code }) => code === '') ?? null;
  if (total) total.ways = stated.choose(ways(total, all), total.amounts, names);
  const used = total?.ways.length === 1 ? (total.ways[0] ?? all) : all;
  const known = total?.ways.length === 1 ? total.amounts : [];
  const filled = used.filter((_, index) => figureOf(known[index]) !== 0);
  for (const row of rows) if (row !== total) row.ways = waysBelow(row, used, filled, ways);
  const children = byParent(rows);
  if (total) settle(total, children.get('') ?? [], names.length);
  for (const row of rows) if (row !== total) settle(row, children.get(row.code) ?? [], names.length);
}

/** In the columns the total has; where it has 0.00 in some, a row with fewer amounts leaves those blank. */
function waysBelow(
  row: Open,
  used: readonly number[],
  filled: readonly number[],
  ways: (row: Open, allowed: readonly number[]) => number[][],
): number[][] {
  if (row.amounts.length === 0) return [[]];
  const without = row.amounts.length <= filled.length && filled.length < used.length ? ways(row, filled) : [];
  return without.length > 0 ? without : ways(row, used);
}

/** The rows under each code; those of a 类 under the empty one. */
function byParent(rows: readonly CodedRow[]): Map<string, CodedRow[]> {
  const children = new Map<string, CodedRow[]>();
  for (const row of rows) {
    if (row.code === '') continue;
    const parent = row.code.length === 3 ? '' : row.code.slice(0, -2);
    const siblings = children.get(parent);
    if (siblings) siblings.push(row);
    else children.set(parent, [row]);
  }
  return children;
}
