import type { TargetOp } from '../../model/index.ts';
import { remember } from '../../model/remember.ts';
import { DEADLINE_ENDINGS, OPERATOR_WORDS } from '../../vocab/performance-indicators.ts';
import { fold } from './cells.ts';
import { decimalText } from './numbers.ts';

/** A target or actual value taken apart. Words without a figure have neither value nor unit. */
export interface Quantity {
  readonly op: TargetOp | null;
  readonly value: number | null;
  readonly unit: string | null;
}

const DATE = /^(?:(?:\d{4}|\d{2})年)?(?:\d{1,2}月)?(?:\d{1,2}[日号]?)?[初底末中上下旬]*(?:之前|以前|前|内|完成)*$/;
const FIGURE = /^([-−]?\d[\d,]*(?:\.\d+)?)(.*)$/s;

/** Operator at the front of a value, and the rest. */
export function splitOperator(text: string): {
  readonly op: Exclude<TargetOp, 'before'> | null;
  readonly rest: string;
} {
  const plain = fold(text);
  for (const [word, op] of OPERATOR_WORDS) {
    if (plain.startsWith(word)) return { op, rest: plain.slice(word.length) };
  }
  return { op: null, rest: plain };
}

/** 2024年12月15日前, 8月底, 12月28日. */
export function isDate(text: string): boolean {
  const { rest } = splitOperator(text);
  return /\d{1,4}[年月]/.test(rest) && !rest.includes('个月') && DATE.test(rest) && !/^\d{1,3}年$/.test(rest);
}

/**
 * `>=95%` → >= 95 %, `=1 万次 (个)` → = 1 万次（个）, `2024年12月15日前` → before without a value (the date stays in the raw text),
 * `有效提升` → nothing.
 */
export const readQuantity = remember((text: string): Quantity => {
  const { op, rest } = splitOperator(text);
  if (isDate(text))
    return { op: DEADLINE_ENDINGS.some((ending) => rest.endsWith(ending)) ? 'before' : op, value: null, unit: null };
  const match = FIGURE.exec(rest);
  const decimal = decimalText(match?.[1] ?? '');
  const unit = match?.[2] ?? '';
  if (decimal === null || !isUnit(unit)) return { op, value: null, unit: null };
  return { op, value: Number(decimal), unit: unit === '' ? null : publishedUnit(unit) };
});

/** 台(套) → 台（套）, as counts of facts have it; m2, ㎡ and m ² → m². */
function publishedUnit(folded: string): string {
  return folded
    .replaceAll('(', '（')
    .replaceAll(')', '）')
    .replace(/(?<=m)2/g, '²')
    .replace(/(?<=m)3/g, '³');
}

/** What follows a figure can be its unit: short, and without a figure of its own (m2 and m3 apart). */
function isUnit(text: string): boolean {
  const plain = text.replace(/(?<=m)[23]/g, '');
  return plain.length <= 14 && !/\d/.test(plain) && !/[,，。;；:：、~～-]/.test(plain);
}

/** A figure with a unit, a percentage or a date: what a target or actual value looks like. */
export function isQuantity(text: string): boolean {
  const { op, rest } = splitOperator(text);
  if (op !== null) return rest !== '';
  return isDate(text) || (readQuantity(text).value !== null && readQuantity(text).unit !== null);
}
