import { HEAD_OFFICE_BRACKETS, OPTIONAL_LEVEL_CHARACTERS } from '../../vocab/projects.ts';
import { fold } from './cells.ts';

const DASHES = /[-‐‑‒–—―─－﹣ー~～]+/g;
const QUOTES = /["'“”‘’「」『』]/g;

/** A project's name for comparison: half-width, no blanks, one kind of dash, no quotation marks. */
export function nameKey(name: string): string {
  return fold(name).replace(QUOTES, '').replace(DASHES, '-').replace(/^-|-$/g, '');
}

/** A unit's name for comparison; its head office (机关和本级), (本级) counts as the unit itself. */
export function unitKey(unit: string): string {
  const key = nameKey(unit);
  const bracket = /^(.+)\(([^()]+)\)$/.exec(key);
  return bracket?.[1] && HEAD_OFFICE_BRACKETS.includes(bracket[2] ?? '') ? bracket[1] : key;
}

/** Equal, or one prints a level character the other leaves out (乌鲁木齐市生态… / 乌鲁木齐生态…). */
export function sameUnit(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length !== short.length + 1 || short.length < 6) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(at) === long.slice(at + 1) && OPTIONAL_LEVEL_CHARACTERS.includes(long[at] ?? '');
}

const SEPARATING = /[\d一二三四五六七八九十期批次上下甲乙东西南北]/;

/**
 * Whether two names differ by a few characters only (固体废物 / 固体废弃物, …整改项目 / …整改工程项目), none of which
 * tells two projects apart (figures, 二期, 第一批).
 */
export function nearName(one: string, other: string): boolean {
  const limit = Math.min(4, Math.max(1, Math.floor(Math.min(one.length, other.length) / 5)));
  if (Math.abs(one.length - other.length) > limit) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from++;
  let back = 0;
  while (back < Math.min(one.length, other.length) - from && one.at(-1 - back) === other.at(-1 - back)) back++;
  const left = one.slice(from, one.length - back);
  const right = other.slice(from, other.length - back);
  return left.length <= limit && right.length <= limit && !SEPARATING.test(left + right);
}

/**
 * What stands behind a dash at the end of a name (…专项—对下 → 对下), gathered over a document: a numeral 一 before
 * the same words in another name is a dash that was misread.
 */
export function dashEndings(names: readonly string[]): ReadonlySet<string> {
  const endings = new Set<string>();
  for (const name of names) {
    const ending = /-([^-]{2,8})$/.exec(nameKey(name))?.[1];
    if (ending && /^\p{Script=Han}+$/u.test(ending)) endings.add(ending);
  }
  return endings;
}

/** 自治区水污染防治专项一对下 → 自治区水污染防治专项—对下, where …—对下 is printed elsewhere. */
export function withDash(name: string, endings: ReadonlySet<string>): string {
  const at = name.lastIndexOf('一');
  return at > 1 && endings.has(fold(name.slice(at + 1))) ? `${name.slice(0, at)}—${name.slice(at + 1)}` : name;
}
