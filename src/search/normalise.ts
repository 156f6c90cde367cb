/**
 * The one normaliser of the search: the build and the browser both call it, on records and on queries.
 * It works code point by code point, so that the fold of a part is always a part of the fold:
 * `fold(text).text.includes(fold(part).text)` holds wherever `text.includes(part)` does.
 *
 *   （一期）用电量 1,085.20 万元  →  一期用电量1085.20万元
 */

/** Letters and numbers. The planes of rare Han are named by range: a browser with older Unicode tables must agree. */
const KEPT = /^[\p{L}\p{N}\u{20000}-\u{3FFFF}]$/u;
const DIGIT = /^\p{Nd}$/u;
const POINT = '.';

/** Folded text and, for each of its code points, where the original character stands in `source`. */
export interface Folded {
  readonly text: string;
  /** Code points of `text`. */
  readonly chars: readonly string[];
  /** The text the offsets point into: the input in composed form (NFC). */
  readonly source: string;
  /** Offset in `source` of the character each code point comes from. */
  readonly starts: readonly number[];
  /** Offset in `source` just after that character. */
  readonly ends: readonly number[];
}

const known = new Map<string, readonly string[]>();

/** What one character of the input becomes: '㎡' → m, 2; '（' → nothing; '．' → a point that may stay. */
function foldCharacter(character: string): readonly string[] {
  const cached = known.get(character);
  if (cached) return cached;
  const folded = Array.from(character.normalize('NFKC').toLowerCase().normalize('NFKC')).filter(
    (part) => part === POINT || KEPT.test(part),
  );
  known.set(character, folded);
  return folded;
}

/** A point stays only between two digits: 1085.2, but not "表1." or "……". */
function isDecimalPoint(chars: readonly string[], at: number): boolean {
  const before = chars[at - 1];
  const after = chars[at + 1];
  return before !== undefined && after !== undefined && DIGIT.test(before) && DIGIT.test(after);
}

/** Folds a text and keeps the way back to it. Never throws. */
export function fold(input: string): Folded {
  const source = input.normalize('NFC');
  const chars: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of source) {
    for (const part of foldCharacter(character)) {
      chars.push(part);
      starts.push(offset);
      ends.push(offset + character.length);
    }
    offset += character.length;
  }
  const kept = chars.map((char, at) => char !== POINT || isDecimalPoint(chars, at));
  const keep = <T>(list: readonly T[]) => list.filter((_, at) => kept[at]);
  const text = keep(chars);
  return { text: text.join(''), chars: text, source, starts: keep(starts), ends: keep(ends) };
}

/** The folded text alone. Folding it again changes nothing. */
export function normalise(input: string): string {
  return fold(input).text;
}
