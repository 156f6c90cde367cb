import { VALUE_WORDS } from '../../../vocab/table-forms.ts';
import { nameFitsCode } from '../../classification.ts';
import { EMPTY, join } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import { HeadWords } from './heads.ts';
import type { Span } from './spans.ts';
import { blanks, type DraftRow, isValue, type Strung } from './words.ts';

/** Most lines of a header, and most words between two rows that names are made of. */
const MOST_HEAD = 20;
const MOST_WORDS = 24;
/** Fewest rows that make such a table, and most blocks beside one another. */
const FEWEST = 5;
const MOST_BLOCKS = 3;

/** An account, or the label of a sum, in one block of a row. */
interface Account {
  readonly code: SourceText;
  name: SourceText;
  readonly amounts: SourceText[];
}

interface EconomicRow {
  readonly lines: number[];
  readonly accounts: Account[];
}

/** A word between rows and whether a name has taken it. */
interface Loose {
  readonly no: number;
  readonly word: SourceText;
  taken: boolean;
}

const CODE = /^[35]\d{2}(?:\d{2})?$/;
const SUM_LABEL = /(?:合计|总计)$/;

/**
 * The table by economic account, two or three blocks of code, name and amount beside one another. Names broken over the
 * lines around a row are put together where the classification knows the whole.
 *
 *     机关事业单位基本
 *     301 08 229.67 302 07 邮电费 3.48
 *     养老保险缴费
 */
export function readEconomic(span: Span): DraftRow[] | null {
  const start = span.lines.findIndex(({ words }) => words.length > 1 && CODE.test(words[0]?.text ?? ''));
  if (start < 1 || start > MOST_HEAD) return null;
  const body = readBody(span.lines.slice(start));
  if (!body || body.rows.length < FEWEST) return null;
  const blocks = Math.max(...body.rows.map(({ accounts }) => accounts.length));
  if (blocks > MOST_BLOCKS || body.rows.some(({ accounts }) => accounts.some(({ amounts }) => amounts.length > 1)))
    return null;
  completeNames(body);
  const head = new HeadWords(span.lines.slice(0, start));
  const header = Array.from({ length: blocks }, () => [
    head.takeFirst(['经济分类科目编码', '科目编码']) ?? EMPTY,
    head.takeFirst(['经济分类科目名称', '科目名称']) ?? EMPTY,
    head.takeFirst(VALUE_WORDS) ?? EMPTY,
  ]).flat();
  const headLines = span.lines.slice(0, start).map(({ no }) => no);
  return [{ cells: header, lines: headLines }, ...rowsOf(body, blocks)];
}

interface Body {
  readonly rows: EconomicRow[];
  /** Words over each row, and behind the last. */
  readonly between: Loose[][];
}

function readBody(lines: readonly Strung[]): Body | null {
  const rows: EconomicRow[] = [];
  const between: Loose[][] = [[]];
  for (const { no, words } of lines) {
    const accounts = accountsOf(words);
    if (accounts) {
      rows.push({ lines: [no], accounts });
      between.push([]);
    } else if (words.some(isValue)) return null;
    else between.at(-1)?.push(...words.map((word) => ({ no, word, taken: false })));
  }
  return { rows, between };
}

/** The accounts of a line, or the sums at the end of the table; null where it is neither. */
function accountsOf(words: readonly SourceText[]): Account[] | null {
  const accounts: { code: SourceText; name: SourceText; amounts: SourceText[] }[] = [];
  const sums = SUM_LABEL.test(words[0]?.text ?? '') && isValue(words[1] ?? EMPTY);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? EMPTY;
    const [last, next] = [accounts.at(-1), words[index + 1]];
    if (CODE.test(word.text)) {
      const split = word.text.length === 3 && next !== undefined && /^\d{2}$/.test(next.text);
      accounts.push({ code: split ? join([word, next]) : word, name: EMPTY, amounts: [] });
      if (split) index++;
    } else if (sums && SUM_LABEL.test(word.text)) accounts.push({ code: EMPTY, name: word, amounts: [] });
    else if (!last) return null;
    else if (isValue(word)) last.amounts.push(word);
    else if (last.amounts.length > 0) return null;
    else last.name = join([last.name, word]);
  }
  return accounts.length > 0 ? accounts : null;
}

/** Names that are not those of their codes take the words above and below that make them so. */
function completeNames({ rows, between }: Body): void {
  rows.forEach((row, index) => {
    const [above, below] = [between[index], between[index + 1]].map((words) => free(words).slice(0, MOST_WORDS));
    for (const account of row.accounts) complete(row, account, above ?? [], below ?? []);
  });
}

function free(words: readonly Loose[] | undefined): Loose[] {
  return (words ?? []).filter(({ taken }) => !taken);
}

function complete(row: EconomicRow, account: Account, above: readonly Loose[], below: readonly Loose[]): void {
  const code = account.code.text;
  if (code === '' || nameFitsCode(code, account.name.text, 'economic') === true) return;
  for (const before of [null, ...above.filter(({ taken }) => !taken)]) {
    for (const after of [null, ...below.filter(({ taken }) => !taken)]) {
      const parts = [before?.word ?? EMPTY, account.name, after?.word ?? EMPTY];
      const whole = join(parts);
      if (whole.text === '' || nameFitsCode(code, whole.text, 'economic') !== true) continue;
      account.name = whole;
      for (const part of [before, after]) {
        if (!part) continue;
        part.taken = true;
        row.lines.push(part.no);
      }
      return;
    }
  }
}

/** Words that no name has taken are rows of their own. */
function rowsOf({ rows, between }: Body, blocks: number): DraftRow[] {
  const last: string[] = Array.from({ length: blocks }, () => '');
  let alone = 0;
  const loose = (index: number): DraftRow[] =>
    free(between[index]).map(({ word, no }) => ({ cells: [EMPTY, word, ...blanks(blocks * 3 - 2)], lines: [no] }));
  const drafts = rows.flatMap((row, index): DraftRow[] => {
    const { accounts, lines } = row;
    if (accounts.length < blocks) alone = blockOf(accounts[0], last, alone);
    const from = accounts.length < blocks ? Math.min(alone, blocks - accounts.length) : 0;
    const cells = blanks(blocks * 3);
    accounts.forEach(({ code, name, amounts }, at) => {
      cells.splice((from + at) * 3, 3, code, name, amounts[0] ?? EMPTY);
      if (code.text !== '') last[from + at] = code.text.padEnd(5, '0');
    });
    return [...loose(index), { cells, lines }];
  });
  return [...drafts, ...loose(rows.length)];
}

/**
 * The block a row with fewer accounts than blocks stands in: as the row before, or that of its 类, or where its code
 * follows; a new 类 begins in the last of those.
 */
function blockOf(account: Account | undefined, last: readonly string[], before: number): number {
  const code = account?.code.text.padEnd(5, '0') ?? '';
  const follows = (block: number) => (last[block] ?? '') !== '' && (last[block] ?? '') < code;
  if (before > 0 && follows(before)) return before;
  const own = last.findIndex((other) => other.slice(0, 3) === code.slice(0, 3));
  if (own >= 0) return own;
  return Math.max(
    0,
    last.findLastIndex((_, block) => follows(block)),
  );
}
