import { GOAL_ACTUAL, GOAL_EXPECTED, HEAD_LABELS, SIDE_LABELS } from '../../vocab/performance.ts';
import { INDICATOR_COLUMNS } from '../../vocab/performance-indicators.ts';
import { FUNDING_COLUMNS } from '../../vocab/performance-money.ts';
import { slice, trim } from '../source-text.ts';
import type { SourceText } from '../types.ts';
import { type Cell, cellOf, fold } from './cells.ts';
import { gluedIndicator, gluedMoney, gluedTotal } from './glued.ts';
import {
  fundingColumn,
  headField,
  indicatorColumn,
  isGoalActual,
  isGoalExpected,
  isLevel1,
  isLevel2,
  isSideLabel,
} from './labels.ts';
import { decimalText } from './numbers.ts';

/** Longest line of a form without columns. */
const LONGEST = 300;

/**
 * The cells of a line of a form that lost its columns, so that cells follow one another after one blank or none:
 *
 *     产出指标 数量指标 培训人次 ≥100人次 105人次 10 10
 *     产出指标数量指标培训人次≥100人次105人次1010
 *
 * Only where there is one way to part them; null for any other line.
 */
export function flatCells(text: SourceText): Cell[] | null {
  const line = trim(text);
  if (line.text.length > LONGEST || line.text === '') return null;
  const parts =
    labelsOnly(line) ?? headParts(line) ?? words(line) ?? gluedMoney(line) ?? gluedTotal(line) ?? gluedIndicator(line);
  return parts?.map((part, column) => cellOf(part, column)) ?? null;
}

const HEADINGS = [INDICATOR_COLUMNS, FUNDING_COLUMNS].flatMap((columns) => Object.values(columns).flat());
const LABELS = [...HEADINGS, ...GOAL_EXPECTED, ...GOAL_ACTUAL, ...SIDE_LABELS];

/** 一级指标二级指标三级指标…: nothing but labels, the longest first. */
function labelsOnly(line: SourceText): SourceText[] | null {
  const parts: SourceText[] = [];
  let from = 0;
  while (from < line.text.length) {
    if (line.text[from] === ' ') from += 1;
    const rest = line.text.slice(from);
    const length = LABELS.reduce((most, label) => (rest.startsWith(label) ? Math.max(most, label.length) : most), 0);
    if (length === 0) return null;
    const hint = /^\s?[（(][^（）()]{1,6}[)）]/.exec(rest.slice(length))?.[0].length ?? 0;
    parts.push(...apart(slice(line, from, from + length + hint)));
    from += length + hint;
  }
  return parts.length > 1 && parts.every((part) => isLabel(part.text)) ? parts : null;
}

/** 执行率得分 are two headings, where 权重分值 is one. */
function apart(label: SourceText): SourceText[] {
  for (const field of [fundingColumn, indicatorColumn]) {
    for (let cut = 2; cut <= label.text.length - 2; cut++) {
      const [one, other] = [field(label.text.slice(0, cut)), field(label.text.slice(cut))];
      if (one !== null && other !== null && one !== other) return [slice(label, 0, cut), slice(label, cut)];
    }
  }
  return [label];
}

function isLabel(text: string): boolean {
  const known = indicatorColumn(text) ?? fundingColumn(text);
  return known !== null || isGoalExpected(text) || isGoalActual(text) || isSideLabel(text);
}

const HEADS = Object.entries(HEAD_LABELS).flatMap(([field, labels]) => (field === 'plain' ? [] : labels));

/** 主管部门某某县水利局实施单位某某县水管站: labels of the head with what follows each. */
function headParts(line: SourceText): SourceText[] | null {
  const places = HEADS.flatMap((label) => {
    const at = line.text.indexOf(label);
    return at < 0 ? [] : [{ at, end: at + label.length }];
  }).sort((a, b) => a.at - b.at || b.end - a.end);
  const labels = places.filter((place, index) => index === 0 || place.at >= (places[index - 1]?.end ?? 0));
  if (labels[0]?.at !== 0 || labels.length > 2) return null;
  return labels.flatMap(({ at, end }, index) => {
    const next = labels[index + 1]?.at ?? line.text.length;
    const value = trim(slice(line, end, next));
    return [slice(line, at, end), ...(value.text === '' ? [] : [value])];
  });
}

/** Words divided by single blanks. */
function words(line: SourceText): SourceText[] | null {
  const found = [...line.text.matchAll(/\S+/g)].map((word) => slice(line, word.index, word.index + word[0].length));
  const isRow = found.some(({ text }) => decimalText(text) !== null || isLevel1(text) || isLevel2(text));
  return found.length > 1 && (isRow || found.every(({ text }) => /[。；;]$/.test(text))) ? found : null;
}

/** A line that begins with a label of the head, folded. */
export function beginsHead(text: string): boolean {
  return HEADS.some((label) => fold(text).startsWith(label) && headField(label) !== null);
}
