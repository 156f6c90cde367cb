import { remember } from '../../model/remember.ts';
import { GOAL_ACTUAL, GOAL_EXPECTED, HEAD_LABELS, LABEL_BRACKETS, SIDE_LABELS } from '../../vocab/performance.ts';
import {
  ANY_LEVEL1,
  INDICATOR_COLUMNS,
  LEVEL1_NAMES,
  LEVEL2_NAMES,
  TOTAL_LABELS,
} from '../../vocab/performance-indicators.ts';
import { FUNDING_COLUMNS, FUNDING_LABELS } from '../../vocab/performance-money.ts';
import { fold } from './cells.ts';

const BRACKET = /^(.+?)\(([^()]*)\)$/;

function isHint(inner: string): boolean {
  return (
    LABEL_BRACKETS.includes(inner) ||
    /^[\d.]+分?$/.test(inner) ||
    /^[A-Z]([/÷][A-Z])?$/.test(inner) ||
    /^\d+字以?内$/.test(inner) ||
    /^\d{4}年度?$/.test(inner) ||
    /^[A-Z]=/.test(inner)
  );
}

/** A label as the vocabulary gives it: folded, without colon, numbering, stars and hint brackets. */
export const labelText = remember((text: string): string => {
  let label = fold(text).replace(/^[*·★]+|^[一二三四五六七八九十]+[、.]|^\d+[、.]/g, '');
  for (;;) {
    label = label.replace(/[::]+$|\([A-Z/÷]*$/, '');
    const match = BRACKET.exec(label);
    if (!match?.[1] || !isHint(match[2] ?? '')) return label;
    label = match[1];
  }
});

function lookup(map: Readonly<Record<string, string>>): (text: string) => string | null {
  const labels = new Map(Object.entries(map));
  return remember((text) => labels.get(labelText(text)) ?? null);
}

function inverted(columns: Readonly<Record<string, readonly string[]>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, labels]) => labels.map((label) => [label, field])),
  );
}

/** Field of a head label (项目名称 → name), or null. */
export const headField = lookup(inverted(HEAD_LABELS));
/** Field of a column heading in the money part. */
export const fundingColumn = lookup(inverted(FUNDING_COLUMNS));
/** Field of a column heading in the indicator part. */
export const indicatorColumn = lookup(inverted(INDICATOR_COLUMNS));

/** Kind of money behind a label such as 其中：当年财政拨款, or null. */
export function fundingKind(text: string): string | null {
  return kinds.get(fundingLabel(text)) ?? null;
}

const kinds = new Map(Object.entries(inverted(FUNDING_LABELS)));

/** A source of money as printed, without 其中： and units. */
export function fundingLabel(text: string): string {
  return labelText(
    labelText(text)
      .replace(/^其中[::]?/, '')
      .replace(/^[(（]?\d+[)）.、]/, ''),
  );
}

const expected = new Set(GOAL_EXPECTED);
const actual = new Set(GOAL_ACTUAL);
const sides = new Set(SIDE_LABELS);
const totals = new Set(TOTAL_LABELS);
const level1 = new Set(LEVEL1_NAMES);
const level2 = new Map(
  Object.entries(LEVEL2_NAMES).flatMap(([parent, names]) =>
    names.map((name) => [name, parent === ANY_LEVEL1 ? [] : [parent]] as const),
  ),
);

export function isGoalExpected(text: string): boolean {
  return expected.has(labelText(text));
}

export function isGoalActual(text: string): boolean {
  return actual.has(labelText(text));
}

export function isSideLabel(text: string): boolean {
  return sides.has(labelText(text));
}

/** Ends names of levels as well as side labels, so that alone it tells neither. */
const INDICATOR_WORD = '指标';

/** A piece of a side label that a page break cut (`完成 情况`). */
export function isSideFragment(text: string): boolean {
  const piece = labelText(text);
  return (
    piece.length >= 2 &&
    piece !== INDICATOR_WORD &&
    SIDE_LABELS.some((label) => label.length > piece.length && (label.endsWith(piece) || label.startsWith(piece)))
  );
}

export function isTotal(text: string): boolean {
  return totals.has(labelText(text));
}

export function isLevel1(text: string): boolean {
  return level1.has(labelText(text));
}

export function isLevel2(text: string): boolean {
  return level2.has(labelText(text));
}

/** First-level names a second-level name can stand under; empty: any. */
export function parentsOf(text: string): readonly string[] {
  return level2.get(labelText(text)) ?? [];
}
