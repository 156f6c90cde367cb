import { nameFitsCode, nameOfCode, type Scheme } from '../../classification.ts';
import { filter, isBlank, join } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import type { Strung } from './words.ts';

/** An account whose name may be broken over the lines around its row. */
export interface Named {
  readonly code: string;
  /** Words of the name above, in and below the line with the code, in reading order. */
  above: Strung[];
  name: SourceText[];
  below: Strung[];
}

const compact = (source: SourceText): SourceText => filter(source, (code) => !isBlank(code));

export function wholeName(named: Named): SourceText {
  const lines = (part: readonly Strung[]) => part.flatMap(({ words }) => words);
  return join([...lines(named.above), ...named.name, ...lines(named.below)].map(compact));
}

function fits(named: Named, scheme: Scheme): boolean | null {
  return nameFitsCode(named.code, wholeName(named).text, scheme);
}

/**
 * Lines of words between two rows go to the name of the row above or of the row below: as the names of the accounts
 * say, else as a name centred beside its row has as many lines above as below.
 *
 *     机关事业单位基本养老保
 *     2080505 545.85 504.39 41.46
 *     险缴费支出
 *     机关事业单位职业年金缴
 *     2080506 257.14 257.14
 */
export function shareLines(upper: Named | null, lower: Named | null, lines: readonly Strung[], after: number): void {
  const cut = cutBetween(upper, lower, lines, after);
  if (upper) upper.below = lines.slice(0, cut);
  if (lower) lower.above = lines.slice(cut);
}

function cutBetween(upper: Named | null, lower: Named | null, lines: readonly Strung[], after: number): number {
  if (!upper || !lower) return upper ? lines.length : 0;
  if (upper.above.length === 0 && fits(upper, 'functional') === true) return 0;
  for (let cut = 0; cut <= lines.length; cut++) {
    if (fits({ ...upper, below: lines.slice(0, cut) }, 'functional') === true) return cut;
  }
  if (upper.above.length > 0) return Math.min(lines.length, upper.above.length);
  if (lower.name.length > 0) return beginsLower(lower, lines, after) ? lines.length - 1 : lines.length;
  return Math.max(0, lines.length - Math.max(1, Math.min(after, lines.length)));
}

/** A row with words of its own goes on below as it begins above: its name has three lines. */
function beginsLower(lower: Named, lines: readonly Strung[], after: number): boolean {
  const last = lines.at(-1);
  if (!last || after === 0) return false;
  const known = nameOfCode(lower.code);
  return known?.startsWith(last.words.map(({ text }) => text).join('')) ?? false;
}

/**
 * Two lines of names printed over each other: the end of the name above and the beginning of the row's own, character
 * by character between one another. They are parted where both names are known by their codes.
 *
 *     2080505 机关事业单位基本养老保
 *     2080506 险机缴关费事支业出单位职业年金缴   →   险缴费支出 + 机关事业单位职业年金缴
 */
export function unravel(upper: Named, lower: Named): void {
  const printed = wholeName(lower);
  const [known, own] = [nameOfCode(upper.code), nameOfCode(lower.code)];
  if (known === null || own === null || fits(lower, 'functional') !== false) return;
  const before = wholeName(upper).text;
  if (before === '' || before.length >= known.length || !half(known).startsWith(before)) return;
  const rest = half(known).slice(before.length);
  const begins = half(own).slice(0, printed.text.length - rest.length);
  const taken = begins === '' ? null : interleaved(printed.text, rest, begins);
  if (!taken) return;
  const part = (wanted: boolean) => filter(printed, (_, index) => taken[index] === wanted);
  upper.below = [...upper.below, { no: -1, words: [part(true)] }];
  lower.above = [];
  lower.below = [];
  lower.name = [part(false)];
}

function half(name: string): string {
  return name.replaceAll('（', '(').replaceAll('）', ')');
}

/** Which characters of `text` are those of `a`, the others being those of `b`, both in order; null where none fit. */
export function interleaved(text: string, a: string, b: string): boolean[] | null {
  if (text.length !== a.length + b.length) return null;
  const reach: boolean[][] = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => false),
  );
  for (let i = a.length; i >= 0; i--) {
    for (let j = b.length; j >= 0; j--) {
      const char = text[i + j];
      const done = i === a.length && j === b.length;
      const viaA = i < a.length && char === a[i] && reach[i + 1]?.[j] === true;
      const viaB = j < b.length && char === b[j] && reach[i]?.[j + 1] === true;
      (reach[i] ?? [])[j] = done || viaA || viaB;
    }
  }
  if (reach[0]?.[0] !== true) return null;
  const taken: boolean[] = [];
  for (let i = 0, j = 0; i + j < text.length; ) {
    const viaA = i < a.length && text[i + j] === a[i] && reach[i + 1]?.[j] === true;
    taken.push(viaA);
    if (viaA) i++;
    else j++;
  }
  return taken;
}
