import { isEmptyRange, type Range } from './readings.ts';
import { endOfSkip, listsParts, type Skip } from './skip.ts';
import { endClause, type Walk } from './state.ts';
import { isPunctuation } from './tokens.ts';

/** How far back the comparisons that a reason explains are looked for. */
const REACH = 40;

/** 增长5%,主要是…: directly behind a comparison. */
export function explainsChange(w: Walk, i: number): boolean {
  const last = w.readings.at(-1);
  const figure = w.tokens[i - 2];
  return isPunctuation(w.tokens[i - 1], ',;。') && last?.compare != null && last.figure.to === figure?.end;
}

/** Passes over a reason or an explanation and hands the reason to the comparisons it explains. */
export function skip(w: Walk, kind: Skip['kind'], i: number): number {
  if (kind === 'explain' && listsParts(w, i)) return i;
  const found = endOfSkip(w, kind, i);
  if (kind === 'reason' && !isEmptyRange(found.range)) giveReason(w, found.range);
  endClause(w.state);
  return found.last;
}

/**
 * The comparisons a reason explains: those of the subject named last (三公经费决算数小于预算数的主要原因是), with the base named
 * last; where that subject has none, the latest ones of this sentence.
 */
function giveReason(w: Walk, range: Range): void {
  w.reasons.push(range);
  const recent = w.readings.slice(-REACH).filter(({ compare }) => compare !== null);
  const { subject, base, sentence } = w.state;
  const last =
    recent.findLast(({ concept }) => concept === subject) ?? recent.findLast((each) => each.sentence >= sentence - 1);
  const wanted = base ?? last?.compare ?? null;
  for (const reading of recent) {
    const same = reading.concept === last?.concept && (reading.compare === 'yoy') === (wanted === 'yoy');
    if (same) reading.reason ??= range;
  }
}
