import type { FundingRow } from '../../model/index.ts';
import { asPrinted } from '../../site/amount.ts';

/** A cell of the funding table: decimal text, or what is printed instead ('—'), or null: nothing is printed for it. */
export type FundingCell = { readonly decimal: string } | { readonly printed: string } | null;

export interface FundingLine {
  readonly row: FundingRow;
  readonly cells: readonly FundingCell[];
}

export interface FundingTable {
  readonly columns: readonly { readonly key: Column; readonly label: string; readonly money: boolean }[];
  readonly lines: readonly FundingLine[];
}

type Column = 'initialBudget' | 'annualBudget' | 'executed' | 'weight' | 'executionRate' | 'score';

const COLUMNS = [
  { key: 'initialBudget', label: '年初预算数', money: true },
  { key: 'annualBudget', label: '全年预算数', money: true },
  { key: 'executed', label: '全年执行数', money: true },
  { key: 'weight', label: '分值', money: false },
  { key: 'executionRate', label: '执行率', money: false },
  { key: 'score', label: '得分', money: false },
] as const;

/** Where a row prints one cell per column of the form, what stands in the cell of a column. */
function printedAt(row: FundingRow, index: number): string | null {
  return row.raw.length === COLUMNS.length ? (row.raw[index] ?? null) : null;
}

function cell(row: FundingRow, key: Column, index: number): FundingCell {
  const value = row[key];
  const printed = printedAt(row, index);
  if (value === null) return printed === null ? null : { printed };
  const decimal = asPrinted(value, printed ?? row.raw.join('\n'));
  return { decimal: key === 'executionRate' ? `${decimal}%` : decimal };
}

/** Funding rows with only the columns any of them says something about; the total last. */
export function fundingTable(rows: readonly FundingRow[]): FundingTable {
  const columns = COLUMNS.filter(({ key }) => rows.some((row) => row[key] !== null));
  const lines = rows.map((row) => ({
    row,
    cells: columns.map(({ key }) =>
      cell(
        row,
        key,
        COLUMNS.findIndex((column) => column.key === key),
      ),
    ),
  }));
  return { columns, lines: lines.toSorted((a, b) => Number(a.row.kind === 'total') - Number(b.row.kind === 'total')) };
}
