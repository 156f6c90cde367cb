import { fold } from './normalise.ts';
import { OVERLAP } from './pieces.ts';
import { canonicalAmount } from './query.ts';

/** A phrase of so many characters is whole in one record, wherever long texts are cut. */
export const SAFE_PHRASE = OVERLAP + 1;

/** Stands for the decimal point inside tokens: a letter to every tokeniser, so that 85.2 and 85 2 stay different. */
const POINT = 'ꓸ';
/** Begins the token of a whole figure: 1,085.20 is also indexed as this and its canonical form. */
const FIGURE = 'ꓱ';

const FIGURES = /\d+(?:\.\d+)?/g;

const encode = (token: string) => token.replaceAll('.', POINT);

/** Overlapping pairs of the folded text; a single character is a token of its own. 用电量 → 用电, 电量. */
export function pairTokens(folded: string): string[] {
  const chars = Array.from(folded);
  if (chars.length < 2) return chars.map(encode);
  return chars.slice(1).map((char, at) => encode((chars[at] as string) + char));
}

/** The token that finds a figure as a whole: '1085.2'. */
export function figureToken(canonical: string): string {
  return FIGURE + encode(canonical);
}

/** What Pagefind indexes of a record: the pairs of each segment, then every figure as a whole. */
export function recordTokens(segments: readonly string[]): string {
  const folded = segments.map((text) => fold(text).text);
  const figures = folded.flatMap((text) => text.match(FIGURES) ?? []).map(canonicalAmount);
  return [...folded.flatMap(pairTokens), ...[...new Set(figures)].map(figureToken)].join(' ');
}

/** A Pagefind query for the exact phrase; null where it is too short for a pair. */
export function phraseQuery(folded: string): string | null {
  const tokens = pairTokens(folded);
  return Array.from(folded).length < 2 ? null : `"${tokens.join(' ')}"`;
}
