import {
  BEFORE_AMOUNT,
  CODE_LENGTH,
  ITEM_NUMBER,
  LEADING_CODE,
  LEVEL_MARK,
  LISTED_ITEM,
  MENTIONING,
  NO_ACCOUNT,
  NO_ITEM,
  OTHER_SPENDING,
  PLAIN_ITEM,
  UNIT_FIRST,
} from '../../vocab/function-names.ts';
import { NUMBER } from '../../vocab/statements.ts';
import {
  categoryNamed,
  codeOfUniqueName,
  type Names,
  nameFitsCode,
  nameOfCode,
  pathOfCode,
} from '../classification.ts';
import { matchAt } from './figure.ts';
import type { LexText } from './text.ts';

/** The name of a 类/款/项 line in running text. */
export interface ItemHead {
  /** Lexer characters of the name, marks included; figures follow behind `to`. */
  readonly from: number;
  readonly to: number;
  readonly category: string | null;
  readonly section: string | null;
  readonly item: string | null;
  readonly level: 'category' | 'section' | 'item';
  /** The printed code. */
  readonly code?: string;
}

const LONGEST_NAME = 60;
/** How far back a reason is looked for. */
const REACH = 400;

interface OpenHead {
  readonly from: number;
  readonly names: Readonly<Partial<Record<string, string>>>;
  readonly to: number;
  readonly level: string;
  /** Digits printed so far. */
  readonly code: string;
}

/**
 * Names with marks: `1.社会保障和就业支出(类)行政事业单位养老支出(款)行政单位离退休(项):支出决算数为…`,
 * a 类 alone, and the faults `(款)(项)` with an empty name.
 */
export function markedHeads({ text }: LexText): ItemHead[] {
  const heads: OpenHead[] = [];
  for (const mark of text.matchAll(LEVEL_MARK)) {
    const to = mark.index + mark[0].length;
    const last = heads.at(-1);
    const kind = mark[2] ?? levelOf(mark[3] ?? '', last, text.slice(last?.to ?? 0, mark.index));
    if (kind === null) continue;
    const goesOn = last && kind !== '类' && !(kind in last.names) && isName(text.slice(last.to, mark.index));
    const from = goesOn ? last.to : nameStart(text, mark.index);
    const written = text.slice(from, mark.index).replace(/^支出(?=.)/, '');
    const digits = mark[1] || mark[3] || (LEADING_CODE.exec(written)?.[0] ?? '');
    const name = tidy(written.replace(/^\d{2,7}[-—]?(?=\D)/, ''));
    const level = name === '' ? (goesOn ? last.level : kind) : kind;
    const code = digits.length > 2 ? digits : (goesOn ? last.code : '') + digits;
    const names = { ...(goesOn ? last.names : {}), [kind]: name };
    const head = { from: goesOn ? last.from : from, names, to, level, code };
    if (goesOn) heads[heads.length - 1] = head;
    else heads.push(head);
  }
  return heads.map((head) => toHead(head, text)).filter(({ category, section, item }) => category ?? section ?? item);
}

/**
 * 社会保障和就业支出(208)行政事业单位养老支出(05)行政单位离退休(01): a bracket with digits alone is a mark behind the name
 * of a 类, or right after a mark of the level above. Null: no mark.
 */
function levelOf(digits: string, last: OpenHead | undefined, between: string): string | null {
  const above = last && isName(between) ? last.level : null;
  if (digits.length === 3) return categoryNamed(/[^。;:,、.)]*$/.exec(between)?.[0] ?? '') === null ? null : '类';
  if (digits.length === 2) return above === '类' ? '款' : above === '款' ? '项' : null;
  return above === null ? null : digits.length === 5 ? '款' : '项';
}

function toHead({ from, to, names, level, code }: OpenHead, text: string): ItemHead {
  return {
    ...(CODE_LENGTH[level] === code.length ? { code } : {}),
    from,
    to,
    category: names.类 ? fullCategory(names.类, text.slice(to)) : null,
    section: names.款 || null,
    item: names.项 || null,
    level: level === '项' ? 'item' : level === '款' ? 'section' : 'category',
  };
}

/** 教育(类)支出 is 教育支出 where the classification has no 教育. */
function fullCategory(name: string, after: string): string {
  const full = `${name}支出`;
  return after.startsWith('支出') && categoryNamed(name) === full ? full : name;
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && !/[。;:,%]/.test(text);
}

/** Back to the beginning of the clause, behind its number. */
function nameStart(text: string, mark: number): number {
  let start = mark;
  let depth = 0;
  while (start > 0 && mark - start < LONGEST_NAME) {
    const char = text.charAt(start - 1);
    if (char === ')') depth++;
    else if (char === '(') depth--;
    else if (depth === 0 && ('。;:,'.includes(char) || (char === '、' && /[元%\d]/.test(text.charAt(start - 2)))))
      break;
    if (depth < 0) break;
    start--;
  }
  const number = ITEM_NUMBER.exec(text.slice(start, mark))?.[0];
  return start + (number && /[、.)①-⑳]/.test(number) ? number.length : 0);
}

function tidy(name: string): string {
  return name.replaceAll('(', '（').replaceAll(')', '）').trim();
}

/**
 * Names without marks, each at the beginning of a clause and followed by its amount: 类 names and, where `deep`, names of
 * 款 and 项 that only one account has or whose printed code fits.
 *
 *     一般公共服务支出19,208.99万元,占90.07%;教育支出…      2110301大气100.00万元,其中:基本支出…
 */
export function plainHeads({ text }: LexText, deep: boolean): ItemHead[] {
  const heads: ItemHead[] = [];
  for (const found of text.matchAll(PLAIN_ITEM)) {
    const [whole, code, printed = ''] = found;
    const known = categoryNamed(printed) !== null && !NO_ITEM.test(printed) ? CATEGORY(printed) : null;
    const to = found.index + whole.length;
    const listed = isListed(found, printed) && LISTED_ITEM.test(text.slice(to, to + 48));
    const account = deep || code !== undefined || listed ? accountNamed(printed, code) : null;
    const names = known ?? account ?? (listed ? itemCalled(printed) : null);
    if (names === null || !matchAt(NUMBER, text, to + (matchAt(BEFORE_AMOUNT, text, to)?.length ?? 0))) continue;
    const from = to - whole.length + whole.lastIndexOf(code ?? printed);
    const level = names.item !== null ? 'item' : names.section !== null ? 'section' : 'category';
    heads.push({ from, to, ...names, level, ...(code === undefined ? {} : { code }) });
  }
  return heads.every(({ category }) => category === OTHER_SPENDING)
    ? heads.filter(({ code }) => code !== undefined)
    : heads;
}

const CATEGORY = (category: string): Names => ({ category, section: null, item: null });

/** An entry of a list: with a number, or a sentence of its own whose name is that of no total. */
function isListed({ 0: whole, index }: RegExpExecArray, name: string): boolean {
  if (index === 0 && ITEM_NUMBER.test(whole)) return true;
  return (index === 0 || whole.startsWith('。')) && !NO_ACCOUNT.test(name);
}

/** An entry of a list that says it is an account: known only by its name. */
function itemCalled(name: string): Names | null {
  return /(?:经费|基本支出|项目支出|合计)$/.test(name) ? null : { category: null, section: null, item: name };
}

/** By its printed functional code, or by a name that only one account has. */
function accountNamed(name: string, printed: string | undefined): Names | null {
  if (printed !== undefined && (!printed.startsWith('2') || UNIT_FIRST.test(name))) return null;
  const code = printed ?? codeOfUniqueName(name);
  if (code === null) return null;
  const fits = nameFitsCode(code, name);
  if (fits) return pathOfCode(code);
  const [category, section] = [nameOfCode(code.slice(0, 3)), code.length > 5 ? nameOfCode(code.slice(0, 5)) : null];
  if (category === null || (fits === false && code.length < 7)) return null;
  if (code.length === 7) return { category, section, item: name };
  return code.length === 5 ? { category, section: name, item: null } : null;
}

/**
 * Whether a name stands inside a reason (…主要原因是:上年在大气(项)列支,本年调整至其他污染防治支出(项)): a list entry
 * after ； or 。 or with a number does not.
 */
export function onlyMentioned(text: string, from: number): boolean {
  const before = text.slice(Math.max(0, from - REACH), from);
  const sentence = before.slice(before.lastIndexOf('。') + 1);
  if (!MENTIONING.test(sentence)) return false;
  return (
    !/(?:^|[;。])(?:\(?[一二三四五六七八九十\d]{1,3}[、.)]|[①-⑳])?$/.test(before) &&
    !/[;。,][\d一二三四五六七八九十]{1,3}[、.]$/.test(before)
  );
}
