import type { Chunk } from './chunks.ts';

/** Display columns [from, to) that one table column takes up. */
export interface Strip {
  readonly from: number;
  readonly to: number;
}

type Rows = readonly (readonly Chunk[])[];

/** How many rows print something at each display column. */
function coverage(rows: Rows): Uint32Array {
  const end = rows.reduce((most, row) => Math.max(most, row.at(-1)?.to ?? 0), 0);
  const counts = new Uint32Array(end + 1);
  for (const row of rows) {
    for (const { from, to } of row) for (let at = from; at < to; at++) counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** Strips of blank columns that run through all rows divide the table. */
function apart(counts: Uint32Array): Strip[] {
  const strips: Strip[] = [];
  let from = -1;
  for (let at = 0; at < counts.length; at++) {
    if ((counts[at] ?? 0) > 0 && from < 0) from = at;
    if ((counts[at] ?? 0) === 0 && from >= 0) {
      strips.push({ from, to: at });
      from = -1;
    }
  }
  return strips;
}

/** Most blanks between the letters of a letter-spaced word; further apart they are rests of header words (合 ⏎ 计). */
const WIDEST_SPACING = 10;

const LETTER = /^[\u4e00-\u9fff()]$/;

/**
 * A letter-spaced word: its letters are chunks of one character each, and no columns. 类, 款 and 项 are columns, and so
 * is a letter twice: the last of 指标值 and of 完成值.
 */
export function isLetters(a: Chunk, b: Chunk): boolean {
  const letters = [a, b].every(({ text }) => LETTER.test(text.text));
  const apart = a.text.text === b.text.text || /^[类款]$/.test(a.text.text);
  return letters && b.from - a.to <= WIDEST_SPACING && !apart;
}

/** The gaps between two neighbouring chunks of one row that both stand in the strip. */
function gapsIn(strip: Strip, rows: Rows): Strip[] {
  return rows.flatMap((row) => {
    const inside = row.filter((chunk) => chunk.from >= strip.from && chunk.to <= strip.to);
    return inside.slice(1).flatMap((chunk, index) => {
      const before = inside[index];
      return before && !isLetters(before, chunk) ? [{ from: before.to, to: chunk.from }] : [];
    });
  });
}

/** Most columns that run into one another. */
const DEEPEST = 6;

/** Cuts a strip in which rows print two cells at the place where the fewest rows print anything. */
function cut(strip: Strip, rows: Rows, counts: Uint32Array, depth: number): Strip[] {
  const gaps = depth > 0 ? gapsIn(strip, rows) : [];
  if (gaps.length < Math.max(1, rows.length * 0.08)) return [strip];
  let best = -1;
  for (let at = strip.from + 1; at < strip.to; at++) {
    const better = best < 0 || (counts[at] ?? 0) < (counts[best] ?? 0);
    if (better && gaps.filter((gap) => gap.from <= at && at < gap.to).length * 2 >= gaps.length) best = at;
  }
  if (best < 0) return [strip];
  const [left, right] = [
    { from: strip.from, to: best },
    { from: best, to: strip.to },
  ];
  return [...cut(left, rows, counts, depth - 1), ...cut(right, rows, counts, depth - 1)];
}

/** The table columns of rows whose cells stand under one another. */
export function stripsOf(rows: Rows): Strip[] {
  const counts = coverage(rows);
  return apart(counts).flatMap((strip) => cut(strip, rows, counts, DEEPEST));
}

/** How far a chunk is from a strip: columns between them, less the share of the narrower that stands in the other. */
export function distance(chunk: Strip, strip: Strip): number {
  const shared = Math.min(chunk.to, strip.to) - Math.max(chunk.from, strip.from);
  if (shared <= 0) return 1 - shared;
  return 1 - shared / Math.min(chunk.to - chunk.from, strip.to - strip.from);
}

/**
 * The strip of each chunk of a row: from left to right, no two in one strip while there are strips enough, as near as
 * possible in sum. With more chunks than strips each goes to its nearest.
 */
export function placesOf(chunks: readonly Strip[], strips: readonly Strip[]): number[] {
  const near = chunks.map((chunk) => nearest(chunk, strips));
  if (chunks.length > strips.length || near.every((place, index) => index === 0 || place > (near[index - 1] ?? 0)))
    return near;
  const best = Array.from({ length: chunks.length + 1 }, () =>
    new Float64Array(strips.length + 1).fill(Number.MAX_VALUE),
  );
  for (let j = 0; j <= strips.length; j++) (best[0] as Float64Array)[j] = 0;
  for (let i = 1; i <= chunks.length; i++) {
    for (let j = i; j <= strips.length; j++) {
      const [chunk, strip] = [chunks[i - 1], strips[j - 1]];
      const here = chunk && strip ? (best[i - 1]?.[j - 1] ?? 0) + distance(chunk, strip) : Number.MAX_VALUE;
      (best[i] as Float64Array)[j] = Math.min(best[i]?.[j - 1] ?? Number.MAX_VALUE, here);
    }
  }
  return traced(best, chunks.length, strips.length);
}

function traced(best: readonly Float64Array[], chunks: number, strips: number): number[] {
  const places: number[] = [];
  let j = strips;
  for (let i = chunks; i > 0; i--) {
    while (j > i && best[i]?.[j] === best[i]?.[j - 1]) j--;
    places.unshift(--j);
  }
  return places;
}

/** The strip nearest to a chunk: strips follow one another, so only those around it are compared. */
function nearest(chunk: Strip, strips: readonly Strip[]): number {
  let low = 0;
  let high = strips.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((strips[middle]?.to ?? 0) <= chunk.from) low = middle + 1;
    else high = middle;
  }
  let best = Math.max(0, low - 1);
  for (let at = best; at < strips.length && (at <= low || (strips[at]?.from ?? 0) < chunk.to); at++) {
    const [strip, other] = [strips[at], strips[best]];
    if (strip && other && distance(chunk, strip) < distance(chunk, other)) best = at;
  }
  return best;
}
