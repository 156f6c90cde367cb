import type { Indicator } from '../model/index.ts';
import { isDate } from './dates.ts';
import { ONE, type Ratio, scaled } from './number.ts';

/** A row whose target and actual are numbers of one unit, with the score it got. All scaled by 10⁸. */
export interface NumericRow {
  readonly row: Indicator;
  readonly op: '=' | '>=' | '<=' | '>' | '<';
  readonly target: bigint;
  readonly actual: bigint;
}

const RANGE = /\d\s*%?\s*[-—–~～至]\s*\d/;
const unitOf = (text: string | null): string => (text ?? '').replace(/[\s()（）]/g, '');

/** Rows already looked at: every rule on scores asks. */
const seen = new WeakMap<Indicator, { readonly numeric: NumericRow | null }>();

/** Numbers of one unit on both sides, no dates, no ranges; null otherwise. Without an operator the row is read as “=”. */
export function numericRow(row: Indicator): NumericRow | null {
  const known = seen.get(row);
  if (known) return known.numeric;
  const numeric = readNumeric(row);
  seen.set(row, { numeric });
  return numeric;
}

function readNumeric(row: Indicator): NumericRow | null {
  if (row.targetValue === null || row.actualValue === null || row.targetOp === 'before') return null;
  for (const text of [row.targetRaw, row.actualRaw]) if (isDate(text) || RANGE.test(text ?? '')) return null;
  const [left, right] = [unitOf(row.targetUnit), unitOf(row.actualUnit)];
  if (left !== right && left !== '' && right !== '') return null;
  const [target, actual] = [scaled(row.targetValue), scaled(row.actualValue)];
  return target === null || actual === null ? null : { row, op: row.targetOp ?? '=', target, actual };
}

/** Spending less or being earlier is better: cost and time rows. */
const lessIsBetter = (row: Indicator): boolean => /成本|时效/.test(`${row.level1 ?? ''}${row.level2 ?? ''}`);

/**
 * Whether the printed target is met by the printed actual. `open` where “=” is printed over a figure that only had to be
 * reached or kept under: more than asked for, or less spent.
 */
export function outcome({ row, op, target, actual }: NumericRow): 'met' | 'missed' | 'open' {
  if (op === '>=') return actual >= target ? 'met' : 'missed';
  if (op === '>') return actual > target ? 'met' : 'missed';
  if (op === '<=') return actual <= target ? 'met' : 'missed';
  if (op === '<') return actual < target ? 'met' : 'missed';
  if (actual === target) return 'met';
  return actual > target || lessIsBetter(row) ? 'open' : 'missed';
}

/** A way of scoring that fits a row, as it is called in the message. */
export interface Formula {
  readonly name: string;
  readonly score: Ratio;
}

/** weight · top / bottom; bottom > 0. */
const times = (weight: bigint, top: bigint, bottom: bigint): Ratio => ({ n: weight * top, d: bottom });

/** 分值 × 完成率, from the printed completion rate: the other chain of rounding. */
function fromPrintedRate(row: Indicator, weight: bigint): Formula[] {
  const rate = scaled(/^\s*(\d+(?:\.\d+)?)\s*%?\s*$/.exec(row.completionRaw?.normalize('NFKC') ?? '')?.[1] ?? '');
  if (rate === null) return [];
  const hundred = 100n * ONE;
  if (rate <= hundred) return [{ name: '分值 × 完成率', score: times(weight, rate, hundred) }];
  const rest = 2n * hundred > rate ? 2n * hundred - rate : 0n;
  return [{ name: '分值 ×（2 − 完成率）', score: times(weight, rest, hundred) }];
}

/** Every way of scoring in use for a row of this outcome (weights scaled); a target of 0 leaves only all or nothing. */
export function formulas(numeric: NumericRow, weight: bigint): Formula[] {
  const { op, target, actual } = numeric;
  const full: Formula = { name: '满分', score: { n: weight, d: 1n } };
  const none: Formula = { name: '0 分', score: { n: 0n, d: 1n } };
  const result = outcome(numeric);
  const list = result === 'met' ? [full] : result === 'missed' ? [none] : [full, none];
  if (target <= 0n || actual < 0n) return list;
  const most = op === '<=' || op === '<';
  const doneToPlan: Formula = { name: '分值 × 实际 ÷ 目标', score: times(weight, actual, target) };
  if (actual <= target) list.push(doneToPlan);
  if (actual > target)
    list.push({
      name: '分值 ×（2 − 实际 ÷ 目标）',
      score: times(weight, 2n * target > actual ? 2n * target - actual : 0n, target),
    });
  if (actual > target && (most || op === '=') && actual > 0n)
    list.push({ name: '分值 × 目标 ÷ 实际', score: times(weight, target, actual) });
  return [...list, ...fromPrintedRate(numeric.row, weight)];
}
