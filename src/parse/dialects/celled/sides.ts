import { INCOME_LABEL, OVERVIEW_TOTAL } from '../../../vocab/table-forms.ts';
import { categoryNamed } from '../../classification.ts';
import { join } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import type { Region } from '../index.ts';
import { readSides } from '../strung/sides.ts';
import type { Span } from '../strung/spans.ts';
import { figureOf, isValue, type Strung, toRows } from '../strung/words.ts';
import { isUnbroken, type Joined, placed } from './joined.ts';

/** Most lines of a header, and longest label that goes on in another line. */
const MOST_HEAD = 16;
const LONGEST = 60;

/** What each account may add to the difference of a sum. */
const ROUNDING = 0.011;

const NUMBERED = /^[一二三四五六七八九十]{1,3}、/;
const BEGINS = /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}\.(?!\d))/;

/** A label and its amounts, one side of a row: the indexes of its lines from `from` to before `to`. */
interface Side {
  label: SourceText;
  readonly amounts: SourceText[];
  readonly from: number;
  to: number;
}

/**
 * An overview of income and spending with each cell on a line of its own, row by row from left to right, read like one
 * whose cells are divided by single blanks. Null where a label is neither a source of money nor an account.
 *
 *     一、财政拨款收入
 *     90.00 一、国防支出        ← the amount may touch the label beside it
 *     40.00
 *     收入总计
 *     90.00
 *     支出总计
 *     90.00                    ← end of the table
 */
export function readOverview(span: Span): Region | null {
  const begin = span.lines.findIndex(({ words }) => words.length === 1 && NUMBERED.test(words[0]?.text ?? ''));
  if (begin < 3 || begin > MOST_HEAD) return null;
  if (span.lines.slice(0, 2).some(({ words }) => words.length !== 1)) return null;
  const sides = sidesOf(span.lines, begin);
  const rows = sides && addUp(sides) ? rowsOf(sides) : null;
  if (!rows) return null;
  const head = span.lines.slice(0, begin).flatMap(({ words }) => words);
  const joined: Joined[] = [
    { words: head.slice(0, 2), from: 0, to: 2 },
    { words: head.slice(2), from: 2, to: begin },
    ...rows,
  ];
  if (!joined.every((own) => isUnbroken(span.lines, own))) return null;
  const lines = joined.map(({ words }, index) => ({ no: index + 1, words }));
  const drafts = readSides({ kind: span.kind, lines });
  if (!drafts) return null;
  const read = toRows(
    drafts,
    lines.map(({ no }) => no),
  );
  const numbers = span.lines.slice(0, joined.at(-1)?.to).map(({ no }) => no);
  return { dialect: 'strung', rows: read.map((row) => placed(row, joined, span.lines)), breaks: [], lines: numbers };
}

/** The labels with their amounts up to the total of spending; null where it does not come or a line is neither. */
function sidesOf(lines: readonly Strung[], begin: number): Side[] | null {
  const sides: Side[] = [];
  for (let at = begin; at < lines.length; at++) {
    for (const word of lines[at]?.words ?? []) {
      const last = sides.at(-1);
      if (BEGINS.test(word.text) || OVERVIEW_TOTAL.test(word.text))
        sides.push({ label: word, amounts: [], from: at, to: at + 1 });
      else if (!last) return null;
      else {
        if (isValue(word)) last.amounts.push(word);
        else if (last.amounts.length > 0) return endsAt(last) ? sides : null;
        else if (last.label.text.length > LONGEST) return null;
        else last.label = join([last.label, word]);
        last.to = at + 1;
      }
    }
  }
  return endsAt(sides.at(-1)) ? sides : null;
}

function endsAt(side: Side | undefined): boolean {
  return side !== undefined && side.amounts.length > 0 && /^支出总计$/.test(side.label.text);
}

/** An account or the total of spending; null for a label that is neither this nor a source of money. */
function isRight({ label: { text } }: Side): boolean | null {
  const name = text.replace(BEGINS, '').trim();
  if (OVERVIEW_TOTAL.test(text)) return text.startsWith('支出');
  if (categoryNamed(name) === name) return true;
  return INCOME_LABEL.test(name) || INCOME_LABEL.test(text) ? false : null;
}

/** Whether the accounts are no more than the total of spending: an amount under the wrong label would show. */
function addUp(sides: readonly Side[]): boolean {
  const firsts = (rows: readonly Side[]) => rows.map(({ amounts }) => figureOf(amounts[0]) ?? 0);
  const accounts = sides.filter((side) => NUMBERED.test(side.label.text) && isRight(side) === true);
  const [total = 0] = firsts(sides.slice(-1));
  return firsts(accounts).reduce((sum, value) => sum + value, 0) < total + ROUNDING * accounts.length;
}

/** A source of money and the account beside it as one line. */
function rowsOf(sides: readonly Side[]): Joined[] | null {
  const rows: (Joined & { open: boolean })[] = [];
  for (const side of sides) {
    const right = isRight(side);
    const last = rows.at(-1);
    if (right === null || (!right && side.amounts.length > 1)) return null;
    const words = [side.label, ...side.amounts];
    if (right && last?.open)
      rows[rows.length - 1] = { words: [...last.words, ...words], from: last.from, to: side.to, open: false };
    else if (last && last.to > side.from) return null;
    else rows.push({ words, from: side.from, to: side.to, open: !right });
  }
  return rows;
}
