import { type Cell, joinCells } from './cells.ts';
import type { FormRow } from './form-rows.ts';
import { isIndicatorHeader } from './forms.ts';
import { fundingHeader } from './funding.ts';
import { fundingColumn, indicatorColumn } from './labels.ts';
import { decimalText } from './numbers.ts';

/** Most rows over which a header is printed, and most cells of a header. */
const MOST_STOREYS = 3;
const MOST_CELLS = 30;

function isFigure(cell: Cell): boolean {
  return decimalText(cell.text) !== null;
}

/**
 * Headers printed over two or three rows made one row, where the words put together say more than apart:
 *
 *     绩 | 一级 | 二级指标 | 三级指标 | 年度   | 实际   | 分值
 *     效 | 指标 |          |          | 指标值 | 完成值 |
 */
export function joinStoreys(rows: readonly FormRow[]): FormRow[] {
  const joined: FormRow[] = [];
  for (let at = 0; at < rows.length; at++) {
    const storeys = storeysAt(rows, at);
    const row = storeys > 1 ? merged(rows.slice(at, at + storeys)) : rows[at];
    if (row) joined.push(row);
    at += Math.max(1, storeys) - 1;
  }
  return joined;
}

/** How many rows from `at` on make one header: 1 where the row stands alone. */
function storeysAt(rows: readonly FormRow[], at: number): number {
  let best = 1;
  let most = 0;
  for (let count = 2; count <= MOST_STOREYS && at + count <= rows.length; count++) {
    const parts = rows.slice(at, at + count);
    if (parts.some(({ cells }) => cells.length > MOST_CELLS || cells.some(isFigure))) break;
    const known = headings(parts);
    if (known > most) [best, most] = [count, known];
  }
  return best;
}

/** How many headings the rows put together have, 0 where that is no more than one of them has or a word is left over. */
function headings(parts: readonly FormRow[]): number {
  const { cells } = merged(parts) ?? { cells: [] };
  for (const [field, isHeader] of HEADERS) {
    if (!isHeader(cells)) continue;
    const known = cells.filter((cell) => field(cell.text) !== null);
    const apart = parts.map((part) => part.cells.filter((cell) => field(cell.text) !== null).length);
    const first = known[0]?.column ?? 0;
    const whole = parts
      .slice(1)
      .every((part) =>
        part.cells.every(({ column }) => column < first || known.some((cell) => cell.column === column)),
      );
    if (whole && known.length > Math.max(...apart)) return known.length;
  }
  return 0;
}

const HEADERS: readonly (readonly [(text: string) => string | null, (cells: readonly Cell[]) => boolean])[] = [
  [indicatorColumn, isIndicatorHeader],
  [fundingColumn, (cells) => fundingHeader(cells) !== null],
];

/** The cells of the rows column by column. */
function merged(parts: readonly FormRow[]): FormRow | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return null;
  const columns = [...new Set(parts.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  const cells = columns.map((column) =>
    joinCells(parts.flatMap((part) => part.cells.filter((cell) => cell.column === column))),
  );
  return { ...first, cells, lineEnd: Math.max(first.lineEnd, last.lineEnd) };
}
