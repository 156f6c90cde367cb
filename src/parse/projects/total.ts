import { slice } from '../source-text.ts';
import { type Cell, cellOf } from './cells.ts';
import { decimalText } from './numbers.ts';

/** Sum of the weights and the score of a total row; null where not printed. */
export interface Total {
  readonly weight: Cell | null;
  readonly score: Cell | null;
}

/** 总分 | 100 | 90.00 分, also 合计100 in one cell. A lone figure is the weight, unless it says 分 or all rows have scores. */
export function readTotalRow(cells: readonly Cell[], evaluated: boolean): Total {
  const figures = cells
    .flatMap((cell, index) => (index === 0 ? glued(cell) : [cell]))
    .filter((cell) => decimalText(cell.fold) !== null);
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last) return { weight: null, score: null };
  if (figures.length > 1) return { weight: first, score: last };
  const isScore = evaluated && (first.fold.endsWith('分') || decimalText(first.fold) !== '100');
  return isScore ? { weight: null, score: first } : { weight: first, score: null };
}

function glued(cell: Cell): Cell[] {
  const match = /\d[\d.]*\s*分?$/.exec(cell.source.text);
  return match ? [cellOf(slice(cell.source, match.index), cell.column)] : [];
}
