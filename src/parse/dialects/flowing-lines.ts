import { GROUP_COLUMN, NAME_WORD, NAMING_WORD, TOTAL_WORD } from '../../vocab/flowing.ts';
import { GROUP_WORD, HEADER_WORD } from '../../vocab/table-facts.ts';
import { TOTAL_ROW } from '../../vocab/tables.ts';
import { captionKind } from '../captions.ts';
import { EMPTY, join, slice } from '../source-text.ts';
import type { Line, SourceText } from '../types.ts';
import { isFigureText } from './chunks.ts';

/** Longest line that can be a row, and longest piece of a name or header that stands alone. */
const LONGEST = 200;
const LONGEST_PIECE = 40;

/** A row whose cells are divided by single blanks. */
export interface FlowingRow {
  readonly codes: readonly SourceText[];
  readonly name: SourceText;
  readonly amounts: readonly SourceText[];
}

export function wordsOf(source: SourceText): SourceText[] {
  return [...source.text.matchAll(/\S+/g)].map((word) => slice(source, word.index, word.index + word[0].length));
}

export function isShort(line: Line): boolean {
  return !line.blank && line.text.text.length <= LONGEST && !/[\t|]/.test(line.text.text);
}

const isDash = (text: string) => /^[-—/]$/.test(text);

/** 1,275.35, 294,000, 0: never a figure with a unit or a sign of a sentence. */
function isAmountWord(text: string): boolean {
  return isFigureText(text) && !text.endsWith('%');
}

/** Codes at the beginning of a row: 2080501, or in parts 208 05 01. */
function countCodes(words: readonly SourceText[]): number {
  const first = words[0]?.text ?? '';
  if (!/^\d{3,7}$/.test(first)) return 0;
  if (!/^[2-5]\d{2}$/.test(first)) return 1;
  let count = 1;
  while (count < 3 && /^\d{2}$/.test(words[count]?.text ?? '')) count++;
  return count;
}

/** Codes, name and amounts of a line, or null where the line is no such row. */
export function flowingRow(source: SourceText): FlowingRow | null {
  const words = wordsOf(source);
  const codes = countCodes(words);
  let end = words.length;
  while (end > codes && (isAmountWord(words[end - 1]?.text ?? '') || isDash(words[end - 1]?.text ?? ''))) end--;
  const amounts = words.slice(end);
  const named = words.slice(codes, end);
  const name = named.map(({ text }) => text).join('');
  if (!amounts.some(({ text }) => isAmountWord(text)) || /[。;]|^\d/.test(name)) return null;
  if (codes === 0 ? !TOTAL_ROW.test(name) : name === '' && !isWholeCode(words[0]?.text ?? '')) return null;
  const plain = amounts.every(({ text }) => /^\d{1,2}$/.test(text));
  if (plain && !amounts.some(({ text }) => text === '0')) return null;
  return { codes: words.slice(0, codes), name: named.length > 0 ? join(named) : EMPTY, amounts };
}

/** A code that can stand on its line without its name, which is broken over the lines around it. */
function isWholeCode(text: string): boolean {
  return /^[23]\d{4}(?:\d{2})?$/.test(text);
}

/** 栏次 1 2 3 */
export function isIndex(words: readonly string[]): boolean {
  return /^[栏列行]次$/.test(words[0] ?? '') && words.slice(1).every((word, at) => word === String(at + 1));
}

function isHeadWord(word: string): boolean {
  return (
    HEADER_WORD.test(word) ||
    GROUP_WORD.test(word) ||
    NAMING_WORD.test(word) ||
    TOTAL_WORD.test(word) ||
    GROUP_COLUMN.test(word) ||
    /^(?:小计|金额)$/.test(word)
  );
}

/** A header line: at least three known words, or the parts of a code (类 款 项), or the numbers of the columns. */
export function isHeaderLine(line: Line): boolean {
  const words = wordsOf(line.text).map(({ text }) => text);
  if (words.length > 1 && words.every((word) => /^[类款项]$/.test(word))) return true;
  return words.length >= 3 && (isIndex(words) || words.every(isHeadWord));
}

/** The line of a header that has the words over the amount columns: …名称 合计 基本支出 项目支出. */
export function isLeafLine(line: Line): boolean {
  const words = wordsOf(line.text).map(({ text }) => text);
  const total = words.findIndex((word) => TOTAL_WORD.test(word));
  return words.length >= 3 && total >= 0 && words.every(isHeadWord) && words.slice(0, total + 1).every(isBeforeAmounts);
}

function isBeforeAmounts(word: string): boolean {
  return NAMING_WORD.test(word) || NAME_WORD.test(word) || TOTAL_WORD.test(word);
}

/** A piece of a broken name or of a header: a few words without any figure or sign of a sentence. */
export function isPiece(line: Line): boolean {
  const text = line.text.text.trim();
  if (!isShort(line) || text.length > LONGEST_PIECE || /[。;:,、\d]/.test(text)) return false;
  return captionKind(line.text) === null;
}

/** The line that says the unit of a table, perhaps beside the department: where such a table begins. */
export function isUnitLine(line: Line): boolean {
  return isShort(line) && captionKind(line.text) === 'unit';
}
