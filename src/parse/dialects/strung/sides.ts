import { BUDGET_SOURCE, FISCAL_FORM, INCOME_LABEL, VALUE_WORDS } from '../../../vocab/table-forms.ts';
import { categoryNamed } from '../../classification.ts';
import { EMPTY, join } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import { HeadWords, readHead } from './heads.ts';
import { type Open, place, settle, waysOf } from './places.ts';
import type { Span } from './spans.ts';
import { unwrapped } from './unwrapped.ts';
import { blanks, type DraftRow, figureOf, headerDrafts, isValue, type Strung } from './words.ts';

/** Fewest rows that make such a table, and most cells of one side. */
const FEWEST = 5;

const NUMBERED = /^[一二三四五六七八九十]{1,3}、/;
const TOTAL_LABEL = /^(?:收入|支出)?(?:总计|合计)$/;

/** One side of a row: its label, the number of its line where the form has one, its amounts. */
interface Half extends Open {
  label: SourceText;
  readonly line: SourceText;
  readonly amounts: SourceText[];
}

interface SideRow {
  readonly lines: number[];
  left: Half | null;
  right: Half | null;
}

/**
 * An overview of income on the left and spending on the right. Each side is a label and its amounts; a line with one
 * side only is told by its label, or by how many amounts the sides have.
 *
 *     八、其他收入 0.00 八、社会保障和就业支出 471.44
 *     九、卫生健康支出 109.34
 */
export function readSides({ kind, lines }: Span): DraftRow[] | null {
  const span = { kind, lines: unwrapped(lines, kind) };
  const start = span.lines.findIndex(({ words }) => NUMBERED.test(words[0]?.text ?? ''));
  if (start < 1 || start > 8) return null;
  const headLines = span.lines.slice(0, start);
  const words = new HeadWords(headLines);
  const titles = headLines.find(
    ({ words: found }) => found.length === 2 && found.every(({ text }) => /^(?:本年|财政拨款)?(?:收|支)/.test(text)),
  );
  const [income, spending] = titles?.words ?? [];
  const numbers = [words.take('行次'), words.take('行次')].flatMap((word) => word ?? []);
  const numbered = numbers.length === 2;
  const labels = [words.take('项目'), words.take('项目')];
  const value = words.takeFirst(VALUE_WORDS);
  const form = span.kind === 'fiscal' ? readHead(words, [FISCAL_FORM]) : null;
  const single = span.kind === 'fiscal' ? null : words.takeFirst(VALUE_WORDS);
  const leaves = form?.leaves ?? (single ? [single] : null);
  if (!income || !spending || !value || !leaves || labels.includes(null)) return null;
  const rows = readRows(span.lines.slice(start), leaves.length, numbered);
  if (!rows || rows.length < FEWEST) return null;
  const naming = (at: number) => [labels[at] ?? EMPTY, ...(numbered ? [numbers[at] ?? EMPTY] : [])];
  const header = [
    [income, ...blanks(naming(0).length), spending, ...blanks(naming(1).length + leaves.length - 1)],
    [...naming(0), value, ...naming(1), ...leaves],
  ];
  const headers = headerDrafts(header, headLines);
  if (!headers) return null;
  if (form) fillColumns(rows);
  return [
    ...headers,
    ...rows.map((row): DraftRow => ({ cells: cellsOf(row, leaves.length, numbered), lines: row.lines })),
  ];
}

function cellsOf({ left, right }: SideRow, width: number, numbered: boolean): SourceText[] {
  const naming = (half: Half | null) => [half?.label ?? EMPTY, ...(numbered ? [half?.line ?? EMPTY] : [])];
  const amounts =
    right === null
      ? blanks(width)
      : width === 1
        ? [right.amounts[0] ?? EMPTY]
        : place(right.amounts, width, right.ways);
  return [...naming(left), left?.amounts[0] ?? EMPTY, ...naming(right), ...amounts];
}

/** Null where a line holds more than two sides or more amounts than a side has columns. */
function readRows(lines: readonly Strung[], width: number, numbered: boolean): SideRow[] | null {
  const rows: SideRow[] = [];
  for (const [index, { no, words }] of lines.entries()) {
    const halves = halvesOf(words, numbered);
    const last = rows.at(-1);
    const [first, second, third] = halves;
    const isRest = halves.length === 1 && first && last && isRestOf(first, last, lines[index + 1]);
    if (isRest) addRest(first, last, no);
    else if (third || !first) return null;
    else if (second) rows.push({ lines: [no], left: first, right: second });
    else if (isRight(first, width)) rows.push({ lines: [no], left: null, right: first });
    else rows.push({ lines: [no], left: first, right: null });
    const { left, right } = rows.at(-1) ?? { left: null, right: null };
    if ((left?.amounts.length ?? 0) > 1 || (right?.amounts.length ?? 0) > width) return null;
  }
  return rows;
}

/** A label begins a side; the number of a line right behind it is no amount where the form has such numbers. */
function halvesOf(words: readonly SourceText[], numbered: boolean): Half[] {
  const halves: { label: SourceText; line: SourceText; amounts: SourceText[]; ways: number[][] }[] = [];
  for (const word of words) {
    if (!isValue(word)) halves.push({ label: word, line: EMPTY, amounts: [], ways: [] });
    else if (halves.length === 0) halves.push({ label: EMPTY, line: EMPTY, amounts: [], ways: [] });
    const half = halves.at(-1);
    if (!half || !isValue(word)) continue;
    const isNumber = numbered && /^\d{1,3}$/.test(word.text);
    if (isNumber && half.line.text === '' && half.amounts.length === 0) half.line = word;
    else if (isNumber && half.line.text !== '') halves.push({ label: EMPTY, line: word, amounts: [], ways: [] });
    else half.amounts.push(word);
  }
  return halves;
}

function isKnown(label: string): boolean {
  return categoryNamed(label.replace(NUMBERED, '')) !== null;
}

/** Amounts alone under a label without any, and the end of a label that stands alone. */
function isRestOf({ label, amounts }: Half, row: SideRow, next: Strung | undefined): boolean {
  const open = row.right ?? row.left;
  if (!open) return false;
  if (label.text === '') return amounts.length > 0 && open.amounts.length === 0;
  const begun = !NUMBERED.test(label.text) && amounts.length === 0 && !TOTAL_LABEL.test(label.text);
  if (!begun || isKnown(open.label.text)) return false;
  return isKnown(open.label.text + label.text) || (label.text.length <= 3 && next !== undefined);
}

function addRest({ label, amounts }: Half, row: SideRow, no: number): void {
  const open = row.right ?? row.left;
  if (!open) return;
  open.label = join([open.label, label]);
  open.amounts.push(...amounts);
  row.lines.push(no);
}

/** Whether a side that stands alone in its line is that of spending. */
function isRight({ label, amounts }: Half, width: number): boolean {
  const bare = label.text.replace(NUMBERED, '');
  if (amounts.length > 1) return true;
  if (BUDGET_SOURCE.test(label.text)) return false;
  if (isKnown(label.text)) return true;
  if (width > 1 && amounts.length === 1) return false;
  return !INCOME_LABEL.test(bare) || /支出|结余分配|年末/.test(bare);
}

/**
 * The columns of the spending side of 财政拨款: the budgets that the income side gives money of, and what the totals
 * settle.
 */
function fillColumns(rows: readonly SideRow[]): void {
  const width = FISCAL_FORM.columns.length;
  const funded = rows.flatMap(({ left }) => {
    const column =
      left && (figureOf(left.amounts[0]) ?? 0) !== 0
        ? FISCAL_FORM.columns.findIndex(({ names }) => names.some((name) => left.label.text.includes(name)))
        : -1;
    return column > 0 ? [column] : [];
  });
  const allowed =
    funded.length > 0 ? [0, ...new Set(funded)].sort((a, b) => a - b) : Array.from({ length: width }, (_, at) => at);
  const halves = rows.flatMap(({ right }) => (right ? [right] : []));
  for (const half of halves) half.ways = half.amounts.length === 0 ? [[]] : fullOr(half, allowed, width);
  const total = [/^本年支出(?:合计)?$/, /^支出(?:总计|合计)$/]
    .map((words) => halves.find(({ label }) => words.test(label.text)))
    .find((half) => half !== undefined);
  const accounts = halves.filter(({ label }) => NUMBERED.test(label.text));
  if (total) settle(total, accounts, width);
  const whole = halves.find(({ label }) => TOTAL_LABEL.test(label.text));
  const closing = halves.filter(({ label }) => /^年末/.test(label.text));
  if (whole && total && closing.length === 1) settle(whole, [total, ...closing], width);
}

function fullOr(half: Half, allowed: readonly number[], width: number): number[][] {
  if (half.amounts.length === width) return [Array.from({ length: width }, (_, at) => at)];
  return waysOf(half.amounts, FISCAL_FORM, allowed);
}
