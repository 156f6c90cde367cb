import { fold } from './normalise.ts';

/** Offsets into a text: from `start` up to before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text in composed form and the places where it holds one of the folded forms, in order, not overlapping. */
export interface Marked {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** Every code point place of `needle` in `chars`, both as code points. */
function findAll(chars: readonly string[], needle: readonly string[]): number[] {
  const places: number[] = [];
  if (needle.length === 0) return places;
  for (let at = 0; at + needle.length <= chars.length; at++) {
    if (needle.every((char, i) => chars[at + i] === char)) places.push(at);
  }
  return places;
}

/** Where `text` holds the forms: ('（一期）用电量', ['期用电']) → '期）用电'. Blanks and brackets in between are inside the mark. */
export function markForms(text: string, forms: readonly string[]): Marked {
  const folded = fold(text);
  const found = forms
    .map((form) => Array.from(form))
    .flatMap((needle) => findAll(folded.chars, needle).map((at) => ({ at, end: at + needle.length })))
    .sort((a, b) => a.at - b.at || b.end - a.end);
  const ranges: Range[] = [];
  for (const { at, end } of found) {
    const range = { start: folded.starts[at] ?? 0, end: folded.ends[end - 1] ?? 0 };
    if (range.start >= (ranges[ranges.length - 1]?.end ?? 0)) ranges.push(range);
  }
  return { text: folded.source, ranges };
}

/** Whether a text holds one of the forms. */
export function holdsForm(text: string, forms: readonly string[]): boolean {
  const folded = fold(text).text;
  return forms.some((form) => folded.includes(form));
}
