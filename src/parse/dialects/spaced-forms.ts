import { fundingColumn, headField, isGoalActual, isGoalExpected, isSideLabel, isTotal } from '../projects/labels.ts';
import { EMPTY } from '../source-text.ts';
import type { Row } from '../types.ts';
import type { Chunk } from './chunks.ts';
import { type FormLine, joined, placeOf, rowOfTexts } from './form-lines.ts';
import { headRows } from './spaced-heads.ts';
import { findHeader, indicatorRows } from './spaced-indicators.ts';
import { distance, type Strip, stripsOf } from './strips.ts';

/**
 * The rows of a performance form whose cells are wrapped in the columns of a page. Null where the lines do not show
 * such a form, so that every line is a row.
 *
 *     项目名称   南湖东路片区供暖管网改造及    ← head: a row for every label
 *                维修补助项目
 *     预期目标   |  实际完成情况               ← goals: one row of two texts
 *     一级指标   |  二级指标  | …              ← indicators: a row for every weight or score
 */
export function formRows(lines: readonly FormLine[]): Row[] | null {
  const header = findHeader(lines);
  if (!header) return null;
  const goals = lines.findIndex(({ chunks }, at) => at < header.top && headsGoals(chunks));
  const total = lines.findIndex(({ chunks }, at) => at > header.bottom && isTotal(chunks[0]?.text.text ?? ''));
  const end = total < 0 ? lines.length : total;
  const indicators = indicatorRows(lines.slice(header.top, end), header.bottom - header.top, header.at - header.top);
  if (!indicators) return null;
  return [
    ...headRows(lines.slice(0, goals < 0 ? header.top : goals)),
    ...(goals < 0 ? [] : goalsAndHead(lines.slice(goals, header.top))),
    ...indicators,
    ...lines.slice(end).map(({ chunks, no }) =>
      rowOfTexts(
        chunks.map(({ text }) => text),
        [no],
      ),
    ),
  ];
}

/** 预期目标 and 实际完成情况 as heads of two columns. */
function headsGoals(chunks: readonly Chunk[]): boolean {
  return chunks.some(({ text }) => isGoalActual(text.text)) && chunks.some(({ text }) => isGoalExpected(text.text));
}

/** The goals, and what some forms print of the money below them. */
function goalsAndHead(lines: readonly FormLine[]): Row[] {
  const next = lines.findIndex(({ chunks }, at) => at > 0 && chunks.some(isHeadLabel));
  return next < 0 ? goalRows(lines) : [...goalRows(lines.slice(0, next)), ...headRows(lines.slice(next))];
}

function isHeadLabel({ text: { text } }: Chunk): boolean {
  return headField(text) !== null || fundingColumn(text) !== null;
}

/** 预期目标 | 实际完成情况 and the two texts under them; what stands left of both is the label at the side. */
function goalRows(lines: readonly FormLine[]): Row[] {
  const [labels, ...rest] = lines;
  if (!labels) return [];
  const marks = labels.chunks.filter(({ text }) => isGoalActual(text.text) || isGoalExpected(text.text)).slice(-2);
  const side = labels.chunks.filter((chunk) => !marks.includes(chunk));
  const strips = stripsOf(rest.map(({ chunks }) => chunks));
  const owners = strips.map((strip) => {
    const near = marks.map((mark) => distance(mark, strip));
    const nearest = near.indexOf(Math.min(...near));
    const isSide = strips.length > marks.length && strip.to <= (marks[0]?.from ?? 0) && isNarrow(strip, rest);
    return isSide ? -1 : nearest;
  });
  const texts = marks.map((_, mark) =>
    rest.flatMap(({ chunks }) => chunks.filter((chunk) => owners[placeOf(chunk, strips)] === mark)),
  );
  const heads = rowOfTexts([joined(side), ...marks.map(({ text }) => text)], [labels.no]);
  const numbers = rest.map(({ no }) => no);
  return numbers.length === 0 ? [heads] : [heads, rowOfTexts([EMPTY, ...texts.map(joined)], numbers)];
}

/** A column that makes a side label, put together. */
function isNarrow(strip: Strip, lines: readonly FormLine[]): boolean {
  const chunks = lines.flatMap(({ chunks }) =>
    chunks.filter((chunk) => chunk.from >= strip.from && chunk.to <= strip.to),
  );
  const text = chunks.map(({ text }) => text.text).join('');
  return text.length <= 12 || isSideLabel(text);
}
