import { slice } from '../source-text.ts';
import { align } from './align.ts';
import { type Cell, cellOf, joinCells } from './cells.ts';
import { fundingColumn, fundingKind, fundingLabel, isSideLabel } from './labels.ts';
import { decimalText, isDash } from './numbers.ts';

export interface FundingColumn {
  readonly field: string;
  readonly column: number;
}

/** A money row as read: its label, and the cell of each column. */
export interface FundingReading {
  readonly label: string;
  readonly kind: string;
  readonly labelCell: Cell | null;
  readonly values: ReadonlyMap<string, Cell>;
  /** Cells in column order, blank columns as null. */
  readonly raw: readonly (Cell | null)[];
  readonly cells: readonly Cell[];
}

const MONEY: ReadonlySet<string> = new Set(['initialBudget', 'annualBudget', 'executed']);

/** The columns of a money header (年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分), or null. */
export function fundingHeader(cells: readonly Cell[]): FundingColumn[] | null {
  const columns = cells.flatMap((cell) => {
    const field = fundingColumn(cell.text);
    return field === null ? [] : [{ field, column: cell.column }];
  });
  const money = columns.filter(({ field }) => MONEY.has(field));
  const sourced = columns.some(({ field }) => field === 'source');
  const enough = money.length >= 2 || (money.length === 1 && (sourced || columns.length >= 3));
  return enough && !cells.some((cell) => isFigure(cell)) ? columns.filter(isColumn) : null;
}

/** Of two headings with one meaning the first stands over a group (年度预算数 over 年初预算, 调整后预算数 …). */
function isColumn({ field }: FundingColumn, index: number, all: readonly FundingColumn[]): boolean {
  return field !== 'source' && !all.slice(index + 1).some((later) => later.field === field);
}

function isFigure(cell: Cell): boolean {
  return decimalText(cell.text) !== null || /^[-\d.,]+%$/.test(cell.fold) || /^[\d.,]+(万?元|亿元)$/.test(cell.fold);
}

function isValue(cell: Cell): boolean {
  return isFigure(cell) || isDash(cell.text);
}

/** A row under a money header, or null where it holds no figures. */
export function fundingRow(cells: readonly Cell[], columns: readonly FundingColumn[]): FundingReading | null {
  const own = cells.filter((cell, index) => !(index === 0 && cells.length > 1 && isSideLabel(cell.text)));
  const firstValue = own.findIndex(isValue);
  const named = own[0] !== undefined && fundingKind(own[0].text) !== null;
  if (firstValue < 0 || !(named || own.some(isFigure))) return null;
  const labels = own.slice(0, firstValue);
  const values = own.slice(firstValue);
  if (values.length > columns.length || labels.some((cell) => cell.text.length > 30)) return null;
  const labelCell = labels.findLast((cell) => fundingKind(cell.text) !== null) ?? labels.at(-1) ?? null;
  return readingOf(labelCell, placed(values, columns), columns, cells);
}

function readingOf(
  labelCell: Cell | null,
  values: ReadonlyMap<string, Cell>,
  columns: readonly FundingColumn[],
  cells: readonly Cell[],
): FundingReading {
  const kind = labelCell ? (fundingKind(labelCell.text) ?? 'other') : 'total';
  const raw = columns.filter(({ field }) => field !== 'reason').map(({ field }) => values.get(field) ?? null);
  return { label: labelCell ? fundingLabel(labelCell.text) : '', kind, labelCell, values, raw, cells };
}

/** The row with the rest of its label; null where the two make no known source of money. */
export function withLabelRest(reading: FundingReading, rest: Cell): FundingReading | null {
  if (!reading.labelCell || isValue(rest)) return null;
  const labelCell = joinCells([reading.labelCell, rest]);
  const kind = fundingKind(labelCell.text);
  return kind === null ? null : { ...reading, label: fundingLabel(labelCell.text), kind, labelCell };
}

/** 财政拨款：80万元 as a label and a figure. */
function inlinePair(cell: Cell): Cell[] {
  const match = INLINE.exec(cell.source.text);
  const figure = match?.[2] ?? '';
  if (!match || fundingKind(match[1] ?? '') === null) return [cell];
  const at = cell.source.text.length - figure.length;
  return [cellOf(slice(cell.source, 0, at), cell.column), cellOf(slice(cell.source, at), cell.column)];
}

/** Gives each value its column: the order decides, then what a cell can be, then where it stands. */
function placed(values: readonly Cell[], columns: readonly FundingColumn[]): Map<string, Cell> {
  const [first] = align({
    items: values.length,
    slots: columns.length,
    match: (item, slot) => suits(values[item], columns[slot]) + near(values, item, columns, slot),
    blank: (slot) => (MONEY.has(columns[slot]?.field ?? '') ? -3 : -0.1),
  });
  const map = new Map<string, Cell>();
  for (const [index, slot] of (first?.slots ?? []).entries()) {
    const cell = values[index];
    if (cell) map.set(columns[slot]?.field ?? '', cell);
  }
  return map;
}

function suits(cell: Cell | undefined, column: FundingColumn | undefined): number {
  if (!cell || !column) return -10;
  if (isDash(cell.text)) return 1;
  const percent = cell.fold.endsWith('%');
  if (column.field === 'executionRate') return percent ? 5 : 1;
  if (column.field === 'reason') return isFigure(cell) ? -5 : 1;
  return isFigure(cell) && !percent ? 2 : -5;
}

/** A small bonus for standing in the header's column, or as far from it as its neighbour. */
function near(values: readonly Cell[], item: number, columns: readonly FundingColumn[], slot: number): number {
  const shift = (values[0]?.column ?? 0) - (columns[0]?.column ?? 0);
  const distance = Math.abs((values[item]?.column ?? 0) - (columns[slot]?.column ?? 0) - shift);
  return distance === 0 ? 0.5 : 0;
}

const INLINE = /^(.{2,14}?)[:：]?\s*(\d[\d,]*(?:\.\d+)?\s*(?:亿元|万元|元)?)$/;

/** 年度预算总额 | 180.00 | 其中：财政拨款 | 150.00, also 总额：180万元 in one cell: label and figure side by side. */
export function fundingPairs(row: readonly Cell[]): FundingReading[] {
  const readings: FundingReading[] = [];
  const cells = row.flatMap(inlinePair);
  for (const [index, cell] of cells.entries()) {
    const kind = fundingKind(cell.text);
    const value = cells[index + 1];
    if (kind === null || !value || !isFigure(value)) continue;
    const values = new Map([['annualBudget', value]]);
    readings.push({
      label: fundingLabel(cell.text),
      kind,
      labelCell: cell,
      values,
      raw: [value],
      cells: [cell, value],
    });
  }
  return readings.filter((reading, index) => isOfYear(reading, index, readings));
}

/** 项目资金总额 | 900.00 | 年度资金申请总额 | 300.00: the column of the second label, 0 where no such row. */
export function columnOfYear(row: readonly Cell[]): number {
  const labels = row.filter((cell) => fundingKind(cell.text) === 'total');
  const year = labels.findIndex((cell) => YEAR.test(cell.fold));
  return year > 0 ? (labels[year]?.column ?? 0) : 0;
}

/**
 * The pairs of a row that are the year's, where the year's stand from column `from` on. Of two figures in one row the year's
 * has been taken already, and rows under a merged cell stand one column further left.
 */
export function pairsOfYear(pairs: readonly FundingReading[], row: readonly Cell[], from: number): FundingReading[] {
  if (row.filter(isFigure).length > 1) return [...pairs];
  return pairs.filter(({ labelCell }) => (labelCell?.column ?? 0) >= from);
}

/**
 * Of two figures for one source, the period's and the year's, the one that says 年度, else the later:
 *
 *     项目资金总额 | 3000 | 年度资金申请总额 | 1500
 *     其中：财政资金 | 3000 | 其中：当年财政拨款 | 1500
 */
function isOfYear(reading: FundingReading, index: number, all: readonly FundingReading[]): boolean {
  const ofKind = all.filter(({ kind }) => kind === reading.kind);
  const two = ofKind.length === 2 && ofKind.filter(({ label }) => YEAR.test(label)).length === 1;
  const same = two ? ofKind : ofKind.filter(({ label }) => plain(label) === plain(reading.label));
  const chosen = same.find(({ label }) => YEAR.test(label)) ?? same.at(-1);
  return all[index] === chosen;
}

/** Whether a row names sources of money and states nothing of them: 上年结转资金 | | 上年结转资金 | */
export function isBlankFunding(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every((cell) => fundingKind(cell.text) !== null);
}

const YEAR = /^(?:年度|当年|本年度?)/;

function plain(label: string): string {
  return label.replace(YEAR, '');
}
