import type { Cell } from './cells.ts';
import type { FormRow } from './form-rows.ts';
import { type Form, isIndicatorHeader, isTotalRow } from './forms.ts';
import {
  columnOfYear,
  type FundingColumn,
  type FundingReading,
  fundingHeader,
  fundingPairs,
  fundingRow,
  isBlankFunding,
  pairsOfYear,
  withLabelRest,
} from './funding.ts';
import { type Goals, goalLabels, goalTexts, noGoals } from './goals.ts';
import { continueHead, type HeadPair, headPairs } from './head.ts';
import { type Field, headerFields } from './indicator-orders.ts';
import { isLevel1, isLevel2 } from './labels.ts';
import { joinStoreys } from './storeys.ts';
import { isTail } from './tail.ts';
import { blockOfYear, type Keep } from './two-blocks.ts';

/** A part of the indicators under one header. */
export interface IndicatorPart {
  readonly header: Field[];
  readonly headerRow: FormRow | null;
  readonly rows: FormRow[];
  /** Where two blocks stand side by side, the cells of the one that is read. */
  readonly keep: Keep | null;
}

/** What a form prints, part by part, before any value is read. */
export interface FormReading {
  readonly form: Form;
  readonly head: HeadPair[];
  readonly funding: { readonly reading: FundingReading; readonly row: FormRow }[];
  readonly goals: Goals;
  readonly indicators: IndicatorPart[];
  total: FormRow | null;
  readonly unread: FormRow[];
  /** Rows that hold labels only, or a part's closing words. */
  readonly known: FormRow[];
  /** 万元 unless the form says otherwise. */
  unit: string;
}

type Phase = 'head' | 'funding' | 'goals' | 'indicators' | 'tail';

interface State {
  phase: Phase;
  /** Column from which on amounts are of the year, where those of the whole period stand left of them. */
  year: number;
  columns: FundingColumn[] | null;
  readonly out: FormReading;
}

/** Sorts the rows of a form into its parts by the labels they carry. */
export function readForm(form: Form): FormReading {
  const out: FormReading = {
    form,
    head: [],
    funding: [],
    goals: noGoals(),
    indicators: [],
    total: null,
    unread: [],
    known: [],
    unit: '万元',
  };
  out.unit = printedUnit(form) ?? '万元';
  const state: State = { phase: 'head', year: 0, columns: null, out };
  for (const row of joinStoreys(form.rows)) {
    if (!row.unreadable && READERS.some((read) => read(state, row))) continue;
    out.unread.push(row);
  }
  return out;
}

/** 单位：元 over the table, or 项目资金（元） beside it. */
function printedUnit(form: Form): string | null {
  const texts = [
    ...form.captions.map((caption) => caption.text.text),
    ...form.rows.slice(0, 8).flatMap((row) => row.cells.map((cell) => cell.fold)),
  ];
  for (const text of texts) {
    const match = /(?:单位[::]|资金|预算|金额|支出|情况)[（(]?[::]?\s*(亿元|万元|千元|元)[)）]?/.exec(
      text.replace(/\s/g, ''),
    );
    if (match?.[1]) return match[1];
  }
  return null;
}

const READERS: readonly ((state: State, row: FormRow) => boolean)[] = [
  readIndicatorHeader,
  readTotal,
  readFundingHeader,
  readHead,
  readFundingRow,
  readFundingRest,
  readBlankFunding,
  readGoalLabels,
  readTail,
  readIndicatorRow,
  readGoalText,
  readHeadRest,
];

function readIndicatorHeader(state: State, row: FormRow): boolean {
  if (!isIndicatorHeader(row.cells)) return false;
  const last = state.out.indicators.at(-1);
  const keep = blockOfYear(row.cells, state.out.form.rows);
  const header = headerFields(keep ? row.cells.filter(keep) : row.cells);
  const repeated =
    last !== undefined && last.header.map((field) => field.name).join() === header.map((field) => field.name).join();
  state.phase = 'indicators';
  if (repeated) state.out.known.push(row);
  else state.out.indicators.push({ header, headerRow: row, rows: [], keep });
  return true;
}

function readTotal(state: State, row: FormRow): boolean {
  if (state.phase !== 'indicators' || !isTotalRow(row)) return false;
  if (state.out.total) state.out.unread.push(row);
  else state.out.total = row;
  state.phase = 'tail';
  return true;
}

function readFundingHeader(state: State, row: FormRow): boolean {
  if (state.phase === 'indicators') return false;
  const columns = fundingHeader(row.cells);
  if (!columns) return false;
  Object.assign(state, { phase: 'funding', columns });
  state.out.known.push(row);
  state.out.head.push(
    ...headPairs(row.cells).filter(
      (pair) =>
        pair.value !== null &&
        pair.field !== 'plain' &&
        !columns.some((column) => column.column === pair.value?.column),
    ),
  );
  return true;
}

function readHead(state: State, row: FormRow): boolean {
  if (state.phase === 'indicators') return false;
  const pairs = headPairs(row.cells);
  if (pairs.length === 0) return false;
  state.out.head.push(...pairs);
  return true;
}

function readFundingRow(state: State, row: FormRow): boolean {
  if (state.phase === 'indicators' || state.phase === 'goals') return false;
  const reading = state.columns ? fundingRow(row.cells, state.columns) : null;
  const pairs = reading || state.columns ? [] : fundingPairs(row.cells);
  if (!state.out.form.flat) state.year = Math.max(state.year, columnOfYear(row.cells));
  const readings = reading ? [reading] : pairsOfYear(pairs, row.cells, state.year);
  for (const each of readings) state.out.funding.push({ reading: each, row });
  if (readings.length + pairs.length > 0) state.phase = 'funding';
  if (readings.length === 0 && pairs.length > 0) state.out.known.push(row);
  return readings.length + pairs.length > 0;
}

/** The rest of a wrapped label right under its row: 其中：当年财政 | 56.93 | … over 拨款 */
function readFundingRest(state: State, row: FormRow): boolean {
  const last = state.out.funding.at(-1);
  const [rest, ...others] = row.cells;
  const label = last?.reading.labelCell;
  if (state.phase !== 'funding' || !last || !label || !rest || others.length > 0) return false;
  if (rest.column !== label.column || row.lineStart !== last.row.lineEnd + 1) return false;
  const reading = withLabelRest(last.reading, rest);
  if (reading === null) return false;
  const cells = [...last.row.cells, rest];
  state.out.funding[state.out.funding.length - 1] = { reading, row: { ...last.row, cells, lineEnd: row.lineEnd } };
  return true;
}

function readBlankFunding(state: State, row: FormRow): boolean {
  if (state.phase !== 'funding' || state.columns || !isBlankFunding(row.cells)) return false;
  state.out.known.push(row);
  return true;
}

function readGoalLabels(state: State, row: FormRow): boolean {
  if (state.phase === 'indicators' || !goalLabels(state.out.goals, row.cells)) return false;
  state.phase = 'goals';
  return true;
}

function readTail(state: State, row: FormRow): boolean {
  if ((state.phase !== 'tail' && state.phase !== 'indicators') || !isTail(row.cells)) return false;
  state.phase = 'tail';
  state.out.known.push(row);
  return true;
}

function readIndicatorRow(state: State, row: FormRow): boolean {
  if (state.phase === 'tail' || state.phase === 'head') return false;
  if (state.phase !== 'indicators' && !looksLikeIndicator(row.cells)) return false;
  state.phase = 'indicators';
  if (state.out.indicators.length === 0)
    state.out.indicators.push({ header: [], headerRow: null, rows: [], keep: null });
  const part = state.out.indicators.at(-1);
  const cells = part?.keep ? row.cells.filter(part.keep) : row.cells;
  if (cells.length > 0) part?.rows.push({ ...row, cells });
  return true;
}

/** An indicator row whose header is missing: a level name and at least three more cells. */
function looksLikeIndicator(cells: readonly Cell[]): boolean {
  return cells.length >= 4 && cells.slice(0, 3).some((cell) => isLevel1(cell.text) || isLevel2(cell.text));
}

function readGoalText(state: State, row: FormRow): boolean {
  if (state.phase !== 'goals') return false;
  goalTexts(state.out.goals, row.cells);
  return true;
}

function readHeadRest(state: State, row: FormRow): boolean {
  return state.phase === 'head' && continueHead(state.out.head, row.cells);
}
