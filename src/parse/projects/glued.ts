import { slice } from '../source-text.ts';
import type { SourceText } from '../types.ts';
import { fundingKind, isLevel1, isLevel2, isTotal } from './labels.ts';

const LONGEST_LABEL = 20;

/** 年度资金总额25.0025.0025.0010100.00%10 → its label, amounts with two decimals, and weight, rate and score. */
export function gluedMoney(line: SourceText): SourceText[] | null {
  const first = line.text.search(/\d/);
  if (first < 1 || first > LONGEST_LABEL || fundingKind(line.text.slice(0, first)) === null) return null;
  const amounts = [...line.text.matchAll(/\d[\d,]*\.\d{2}(?!\d*%)/g)];
  const end = (amounts.at(-1)?.index ?? 0) + (amounts.at(-1)?.[0].length ?? 0);
  if (amounts.length < 2 || amounts.length > 3 || amounts[0]?.index !== first) return null;
  const values = amounts.map((match) => slice(line, match.index, match.index + match[0].length));
  const [annual, executed] = values.slice(-2).map(({ text }) => Number(text.replaceAll(',', '')));
  const rest = slice(line, end);
  const tail = /^[—–－-]+$/.test(rest.text) || rest.text === '' ? [] : rated(rest, annual ?? 0, executed ?? 0);
  return tail && [slice(line, 0, first), ...values, ...tail];
}

/** 10100.00%10 → 10 | 100.00% | 10, told by the rate that the amounts make. */
function rated(rest: SourceText, annual: number, executed: number): SourceText[] | null {
  const match = /^(\d+(?:\.\d+)?)%(\d[\d.]*)分?$/.exec(rest.text);
  if (!match?.[1] || !match[2]) return null;
  const rate = annual === 0 ? 0 : (executed * 100) / annual;
  for (let cut = 1; cut < match[1].length; cut++) {
    const [weight, percent] = [match[1].slice(0, cut), match[1].slice(cut)];
    if (!isNumeral(weight) || !isNumeral(percent) || Math.abs(Number(percent) - rate) > 0.06) continue;
    return [slice(rest, 0, cut), slice(rest, cut, match[1].length + 1), slice(rest, match[1].length + 1)];
  }
  return null;
}

/** 总分10098.24 → 总分 | 100 | 98.24 */
export function gluedTotal(line: SourceText): SourceText[] | null {
  const first = line.text.search(/\d/);
  const digits = line.text.slice(Math.max(0, first)).replace(/分$/, '');
  const points = first > 0 && isTotal(line.text.slice(0, first)) ? pointsOf(digits) : null;
  return points && cutAt(line, [line.text.slice(0, first), ...points]);
}

const SIGN = '(?:≥|≤|>=|<=|=|>|<)?';
const QUANTITIES = new RegExp(
  `^([^\\d≥≤<>=]{2,40}?)(${SIGN}\\d+(?:\\.\\d+)?([^\\d.≥≤<>=]{1,8}))(${SIGN}\\d+(?:\\.\\d+)?\\3)(\\d[\\d.]*)$`,
);
const WORDS = /^([^\d≥≤<>=]{4,60})(\d[\d.]*)$/;

/** 产出指标数量指标培训人次≥100人次105人次1010 → 产出指标 | 数量指标 | 培训人次 | ≥100人次 | 105人次 | 10 | 10 */
export function gluedIndicator(line: SourceText): SourceText[] | null {
  const levels = levelsOf(line);
  if (!levels) return null;
  const from = levels.reduce((sum, { text }) => sum + text.length, 0);
  const values = quantities(slice(line, from)) ?? inWords(slice(line, from));
  return values && [...levels, ...values];
}

function quantities(body: SourceText): SourceText[] | null {
  const match = QUANTITIES.exec(body.text);
  const points = match ? pointsOf(match[5] ?? '') : null;
  if (!match || !points) return null;
  return cutAt(body, [match[1] ?? '', match[2] ?? '', match[4] ?? '', ...points]);
}

/** 提升诊疗水平有效提升有效提升2020: the same words for target and result. */
function inWords(body: SourceText): SourceText[] | null {
  const match = WORDS.exec(body.text);
  const points = match ? pointsOf(match[2] ?? '') : null;
  const text = match?.[1] ?? '';
  const lengths = [2, 3, 4, 5, 6, 7, 8].filter((n) => text.length > n * 2 && text.slice(-n * 2, -n) === text.slice(-n));
  const [length] = lengths;
  if (!points || lengths.length !== 1 || length === undefined) return null;
  return cutAt(body, [text.slice(0, -length * 2), text.slice(-length), text.slice(-length), ...points]);
}

/** 1010 → 10 | 10, where weight and score can be told in one way only. */
function pointsOf(digits: string): [string, string] | null {
  const ways: [string, string][] = [];
  for (let cut = 1; cut < digits.length; cut++) {
    const [weight, score] = [digits.slice(0, cut), digits.slice(cut)];
    if (!isNumeral(weight) || !isNumeral(score)) continue;
    if (Number(weight) > 0 && Number(weight) <= 100 && Number(score) <= Number(weight)) ways.push([weight, score]);
  }
  return ways.length === 1 ? (ways[0] ?? null) : null;
}

function isNumeral(text: string): boolean {
  return /^(?:0|[1-9]\d*)(?:\.\d{1,2})?$/.test(text);
}

function cutAt(source: SourceText, pieces: readonly string[]): SourceText[] {
  const parts: SourceText[] = [];
  let from = 0;
  for (const piece of pieces) {
    parts.push(slice(source, from, from + piece.length));
    from += piece.length;
  }
  return parts;
}

/** The names of levels a line begins with; null where one name could be of either level. */
function levelsOf(line: SourceText): SourceText[] | null {
  const first = prefix(line.text, 0, (name) => isLevel1(name) || isLevel2(name));
  const second = first > 0 ? prefix(line.text, first, isLevel2) : 0;
  const name = line.text.slice(0, first);
  if (second > 0) return isLevel1(name) ? [slice(line, 0, first), slice(line, first, first + second)] : null;
  return isLevel1(name) ? null : first > 0 ? [slice(line, 0, first)] : [];
}

/** Length of the longest name from a place on; only names that end in 指标 stand out of what follows. */
function prefix(text: string, from: number, isName: (name: string) => boolean): number {
  for (let length = Math.min(LONGEST_LABEL, text.length - from); length > 2; length--) {
    const name = text.slice(from, from + length);
    if (name.endsWith('指标') && isName(name)) return length;
  }
  return 0;
}
