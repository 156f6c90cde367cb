import { type Cell, fold } from './cells.ts';
import { beginsHead } from './flat-lines.ts';
import type { FormItem, FormRow, FormText } from './form-rows.ts';
import { fundingHeader } from './funding.ts';
import { fundingKind, headField, indicatorColumn, isGoalActual, isLevel1, isLevel2, isTotal } from './labels.ts';
import { decimalText } from './numbers.ts';

/** The rows of one performance form, its title line and the lines over it. */
export interface Form {
  title: FormText | null;
  /** Lines between title and first row: year, 单位：万元. */
  readonly captions: FormText[];
  readonly rows: FormRow[];
  /** Its rows are lines without columns. */
  flat: boolean;
}

interface State {
  readonly forms: Form[];
  current: Form | null;
  /** Prose stood after the last row: only a row that plainly goes on may join. */
  closed: boolean;
  /** Something below the head was seen, so that a head label starts the next form. */
  pastHead: boolean;
  sawIndicators: boolean;
  ended: boolean;
}

const STARTING: ReadonlySet<string> = new Set(['name', 'organisation', 'organisationUnit']);
const LEADING: ReadonlySet<string> = new Set(['unit', 'department']);
/** Longest line still taken for a caption between a title and its table. */
const CAPTION_LENGTH = 40;

/** Cuts the rows of a document into performance forms, by title lines and by the labels a form begins with. */
export function segmentForms(items: readonly FormItem[]): Form[] {
  const state: State = { forms: [], current: null, closed: false, pastHead: false, sawIndicators: false, ended: false };
  for (const [index, item] of items.entries()) {
    if (item.kind === 'row') takeRow(state, item, items, index);
    else takeText(state, item);
  }
  return state.forms.filter((form) => form.rows.length > 0);
}

function begin(state: State, title: FormText | null): Form {
  const form: Form = { title, captions: [], rows: [], flat: false };
  state.forms.push(form);
  Object.assign(state, { current: form, closed: false, pastHead: false, sawIndicators: false, ended: false });
  return form;
}

function takeText(state: State, item: FormText): void {
  const form = state.current;
  if (item.kind === 'title') {
    if (!repeats(form, item)) begin(state, item);
  } else if (form && isFlat(state, form, item)) {
    takeFlat(state, form, item);
  } else if (form && form.rows.length === 0 && item.text.text.length <= CAPTION_LENGTH && item.kind !== 'heading') {
    form.captions.push(item);
  } else if (
    form &&
    (awaitsGoals(form) || (item.kind === 'text' && isCut(form))) &&
    item.rows &&
    item.rows.length > 0
  ) {
    form.rows.push(...item.rows);
  } else if (form && item.kind !== 'caption') {
    state.closed = true;
  }
}

/** A line under the title that begins with a label of the head, though it has no columns; and what follows it. */
function isFlat(state: State, form: Form, item: FormText): boolean {
  if (item.kind === 'heading' || !form.title || state.closed || state.ended) return false;
  return form.flat || (form.rows.length === 0 && beginsHead(item.text.text));
}

function takeFlat(state: State, form: Form, item: FormText): void {
  form.flat = true;
  for (const row of item.flat?.() ?? []) {
    if (state.ended) return;
    form.rows.push(row);
    state.sawIndicators ||= isIndicatorHeader(row.cells);
    state.ended ||= state.sawIndicators && isTotalRow(row);
    state.pastHead ||= state.sawIndicators;
  }
}

/** The last row heads the two goals, so that their texts must follow. */
function awaitsGoals(form: Form): boolean {
  return form.rows.at(-1)?.cells.some((cell) => isGoalActual(cell.text)) ?? false;
}

/** The last row is a goal that a page break cut: it goes on behind as many tabs. */
function isCut(form: Form): boolean {
  const [labels, texts] = form.rows.slice(-2);
  if (!labels?.cells.some((cell) => isGoalActual(cell.text))) return false;
  return texts?.cells.some((cell) => cell.fold.length >= SENTENCE && !/[。！!]$/.test(cell.fold)) ?? false;
}

/** Shortest text of a goal that can be cut. */
const SENTENCE = 15;

/** A title given both as a line of its own and as the title of the table below it. */
function repeats(form: Form | null, item: FormText): boolean {
  return form?.title != null && form.rows.length === 0 && fold(form.title.text.text) === fold(item.text.text);
}

function takeRow(state: State, row: FormRow, items: readonly FormItem[], index: number): void {
  const starts = startsForm(row, items, index);
  if (starts && (!state.current || state.pastHead || state.closed)) begin(state, null);
  const form = state.current;
  if (!form || ((state.closed || state.ended) && !continues(state, row, items, index))) return;
  form.rows.push(row);
  if (!starts && isBelowHead(row)) state.pastHead = true;
  state.closed = false;
  state.sawIndicators ||= isIndicatorHeader(row.cells);
  state.ended ||= state.sawIndicators && isTotalRow(row);
}

/** A row such as 项目名称 | … or, before it, 预算单位 | … */
function startsForm(row: FormRow, items: readonly FormItem[], index: number): boolean {
  const field = firstHeadField(row);
  if (field === null) return false;
  if (STARTING.has(field)) return row.cells.length > 1 || row.cells[0] !== undefined;
  if (!LEADING.has(field)) return false;
  return items.slice(index + 1, index + 3).some((next) => next.kind === 'row' && firstHeadField(next) === 'name');
}

function firstHeadField(row: FormRow): string | null {
  const first = row.cells[0];
  if (!first || isColumnHeads(row)) return null;
  return headField(first.text) ?? headField(/^([^::]{2,12})[::]/.exec(first.fold)?.[1] ?? '');
}

const COLUMN_HEADS = /^(总计|合计|小计|金额|功能分类.*|科目.*|序号|预算数|项目支出合计)$/;

/** 项目名称 as the heading of a column stands among other column headings, without a value. */
function isColumnHeads(row: FormRow): boolean {
  return row.cells.some((cell) => COLUMN_HEADS.test(cell.fold) && headField(cell.text) === null);
}

function isBelowHead(row: FormRow): boolean {
  return isIndicatorHeader(row.cells) || row.cells.filter((cell) => decimalText(cell.text) !== null).length > 1;
}

const LEVELS = ['level1', 'level2', 'level3'];

/** At least three columns of the indicator part, one of them a level. */
export function isIndicatorHeader(cells: readonly Cell[]): boolean {
  if (cells.length < 3) return false;
  const fields = new Set<string>();
  for (const cell of cells) {
    const field = indicatorColumn(cell.text);
    if (field !== null) fields.add(field);
  }
  return fields.size >= 3 && LEVELS.some((level) => fields.has(level));
}

/** 总分 and a few figures; a merged cell may be written out again in every column: 总分 | 总分 | 总分 | 100 | 96.50 分. */
export function isTotalRow({ cells }: FormRow): boolean {
  const [first, ...others] = cells;
  const values = others.filter((cell) => cell.fold !== first?.fold);
  return first !== undefined && isTotal(first.fold.replace(/\d+(\.\d+)?分?$/, '')) && values.length <= 4;
}

/** The headings of a part of a form, or a source of money. */
function isPart({ cells }: FormRow): boolean {
  return isIndicatorHeader(cells) || fundingHeader(cells) !== null || fundingKind(cells[0]?.text ?? '') !== null;
}

/** Most rows looked ahead for one that says that it belongs to the form. */
const LOOKED_AHEAD = 30;

/** After prose or after the total row only rows that say so belong to the form, and those that stand over such a row. */
function continues(state: State, row: FormRow, items: readonly FormItem[], index: number): boolean {
  if (state.ended) return row.cells.length <= 6 && firstHeadField(row) !== null;
  if (isPlainlyPart(row)) return true;
  if (!state.sawIndicators) return false;
  for (const next of items.slice(index + 1, index + LOOKED_AHEAD)) {
    if (next.kind !== 'row' || startsForm(next, [], 0)) return false;
    if (isPlainlyPart(next)) return true;
  }
  return false;
}

function isPlainlyPart(row: FormRow): boolean {
  return (
    isTotalRow(row) || isPart(row) || isIndicator(row) || row.cells.some((cell) => /^(>=|<=|=|≥|≤|>|<)/.test(cell.fold))
  );
}

/** 效益指标 | 社会效益指标 | … | 10: a level and a figure. */
function isIndicator({ cells }: FormRow): boolean {
  const levels = cells.slice(0, 3).some((cell) => isLevel1(cell.text) || isLevel2(cell.text));
  return levels && cells.length >= 4 && cells.some((cell) => decimalText(cell.text) !== null);
}
