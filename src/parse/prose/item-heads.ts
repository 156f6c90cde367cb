import { NUMBER } from '../../vocab/statements.ts';
import { categoryNamed, codeOfUniqueName, type Names, nameFitsCode, pathOfCode } from '../classification.ts';
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

const MARK = /\((类|款|项)\)/g;
const LONGEST_NAME = 60;
const BOUNDARY = /[。;:,]/;

interface OpenHead {
  readonly from: number;
  readonly names: Readonly<Partial<Record<string, string>>>;
  readonly to: number;
  readonly level: string;
}

/**
 * Names with marks: `1.社会保障和就业支出(类)行政事业单位养老支出(款)行政单位离退休(项):支出决算数为…`,
 * a 类 alone, and the faults `(款)(项)` with an empty name.
 */
export function markedHeads({ text }: LexText): ItemHead[] {
  const heads: OpenHead[] = [];
  for (const mark of text.matchAll(MARK)) {
    const kind = mark[1] ?? '';
    const to = mark.index + mark[0].length;
    const last = heads.at(-1);
    const goesOn = last && kind !== '类' && !(kind in last.names) && isName(text.slice(last.to, mark.index));
    const from = goesOn ? last.to : nameStart(text, mark.index);
    const name = tidy(text.slice(from, mark.index).replace(/^支出(?=.)/, ''));
    const level = name === '' ? (goesOn ? last.level : kind) : kind;
    const head = { from: goesOn ? last.from : from, names: { ...(goesOn ? last.names : {}), [kind]: name }, to, level };
    if (goesOn) heads[heads.length - 1] = head;
    else heads.push(head);
  }
  return heads.map((head) => toHead(head, text)).filter(({ category, section, item }) => category ?? section ?? item);
}

function toHead({ from, to, names, level }: OpenHead, text: string): ItemHead {
  return {
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
    else if (depth === 0 && (BOUNDARY.test(char) || (char === '、' && /[元%\d]/.test(text.charAt(start - 2))))) break;
    if (depth < 0) break;
    start--;
  }
  const number = /^(?:\(?[一二三四五六七八九十\d]{1,3}\)?[、.]?|[①-⑳])(?=\D)/.exec(text.slice(start, mark))?.[0];
  return start + (number && /[、.)①-⑳]/.test(number) ? number.length : 0);
}

function tidy(name: string): string {
  return name.replaceAll('(', '（').replaceAll(')', '）').trim();
}

/** Clause start, number, code, name, then an amount. Groups: 1 code, 2 name. */
const PLAIN =
  /(?:^|[。;:,、.)])(?:\d{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、)?(?:(\d{3}|\d{5}|\d{7})[-—]?)?([^。;:,、.\d%]{2,28}?)(?:类科目|类|支出科目)?(?=为?\d)/g;

/**
 * Names without marks, each at the beginning of a clause and followed by its amount: 类 names and, where `deep`, names of
 * 款 and 项 that only one account has or whose printed code fits.
 *
 *     一般公共服务支出19,208.99万元,占90.07%;教育支出…      2110301大气100.00万元,其中:基本支出…
 */
export function plainHeads({ text }: LexText, deep: boolean): ItemHead[] {
  const heads: ItemHead[] = [];
  for (const found of text.matchAll(PLAIN)) {
    const [whole, code, printed = ''] = found;
    const names = categoryNamed(printed) !== null ? CATEGORY(printed) : deep ? accountNamed(printed, code) : null;
    const to = found.index + whole.length;
    if (names === null || !matchAt(NUMBER, text, text.charAt(to) === '为' ? to + 1 : to)) continue;
    const from = to - whole.length + whole.lastIndexOf(code ?? printed);
    const level = names.item !== null ? 'item' : names.section !== null ? 'section' : 'category';
    heads.push({ from, to, ...names, level, ...(code === undefined ? {} : { code }) });
  }
  return heads;
}

const CATEGORY = (category: string): Names => ({ category, section: null, item: null });

function accountNamed(name: string, printed: string | undefined): Names | null {
  const code = printed ?? codeOfUniqueName(name);
  if (code === null || nameFitsCode(code, name) === false) return null;
  return pathOfCode(code);
}
