import type { Cell } from './cells.ts';
import type { FormRow } from './form-rows.ts';
import { indicatorColumn } from './labels.ts';

/** Whether a cell belongs to the block that is read. */
export type Keep = (cell: Cell) => boolean;

/**
 * A header that prints the indicators of the whole period and of the year side by side under one first level: only those
 * of the year are read. Null where the header has one block.
 *
 *     一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
 *
 * @param over rows over the header, whose labels tell which block is the year's; without one it is the later
 */
export function blockOfYear(header: readonly Cell[], over: readonly FormRow[]): Keep | null {
  const fields = header.flatMap((cell) => {
    const name = indicatorColumn(cell.text);
    return name === null ? [] : [{ name, column: cell.column }];
  });
  const second = fields.findIndex((field, index) => fields.findIndex(({ name }) => name === field.name) < index);
  const start = fields[second];
  const later = fields.slice(second);
  const earlier = fields.slice(0, second);
  const first = earlier.find(({ name }) => name === start?.name);
  const repeats = later.length > 1 && later.every(({ name }) => earlier.some((field) => field.name === name));
  if (!start || !first || !repeats || !later.some(({ name }) => name === 'level3')) return null;
  const isShared = ({ column }: Cell) => column < first.column;
  return yearStandsFirst(over)
    ? (cell) => isShared(cell) || cell.column < start.column
    : (cell) => isShared(cell) || cell.column >= start.column;
}

const YEAR = /^年度(?:总体)?(?:绩效)?(?:目标|资金总额|指标)/;
const PERIOD = /^(?:中长?期|长期|实施期)(?:总体)?(?:绩效)?(?:目标|资金总额|指标)/;

function yearStandsFirst(over: readonly FormRow[]): boolean {
  for (const { cells } of over) {
    const year = cells.find((cell) => YEAR.test(cell.fold));
    const period = cells.find((cell) => PERIOD.test(cell.fold));
    if (year && period) return year.column < period.column;
  }
  return false;
}
