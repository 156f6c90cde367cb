import { NEVER_FIRST, SENTENCE_END } from '../vocab/characters.ts';
import {
  AMOUNT_FIRST,
  FIELD_LABEL,
  FIGURE,
  ITEM_AMOUNT,
  ITEM_COMPARED,
  ITEM_FINAL,
  MARKS,
  PARAGRAPH_START,
  REASON_LABEL,
  REASON_OPEN,
  UNFINISHED_ITEM,
  WHOLE_DATE,
} from '../vocab/headings.ts';
import { filter, join, trim } from './source-text.ts';
import { tighten, tightText } from './tighten.ts';
import type { Line, SourceText } from './types.ts';

/** Shortest text without any punctuation or figure that may be cut by a page break; shorter ones are names or labels. */
const SHORTEST_OPEN = 25;

/** The outline level of the number a line begins with (第一部分: 1, 一、: 2 …), 0 where it begins with none. */
export function markLevel(text: string): number {
  return MARKS.find(({ pattern }) => pattern.test(text))?.level ?? 0;
}

/** The text behind the number. */
export function withoutMark(text: string): string {
  const mark = MARKS.find(({ pattern }) => pattern.test(text));
  return mark ? text.replace(mark.pattern, '') : text;
}

/** Lines of one paragraph as one text: no blank where a line or page broke, except between Latin words. */
export function joinLines(lines: readonly Line[]): SourceText {
  const parts: SourceText[] = [];
  for (const line of lines) {
    const text = trim(line.text);
    const last = parts.at(-1);
    if (last && /[A-Za-z]$/.test(last.text) && /^[A-Za-z]/.test(text.text)) parts.push(blankAfter(last));
    parts.push(text);
  }
  return tighten(withoutBold(join(parts)));
}

/** `*` */
const ASTERISK = 42;

/** Bold marks that stood on two sides of a line end. */
function withoutBold(source: SourceText): SourceText {
  if (!source.text.includes('**')) return source;
  return filter(source, (code, index) => code !== ASTERISK || !isBold(source.text, index));
}

function isBold(text: string, index: number): boolean {
  return text.charAt(index - 1) === '*' || text.charAt(index + 1) === '*';
}

function blankAfter(source: SourceText): SourceText {
  return { text: ' ', at: Uint32Array.of(source.at.at(-1) ?? 0) };
}

/** Whether a text has come to its end, so that the next line begins another paragraph. */
export function isClosed(text: string): boolean {
  const last = text.replace(/["”’』」)\s]+$/, '').at(-1) ?? '';
  return SENTENCE_END.includes(last);
}

/** How far the line above fills the width of the page. */
export type Fill = 'no' | 'nearly' | 'full';

/**
 * Whether `line` goes on with the paragraph that ends in `before`, across a line end or a page break.
 *
 *     …本级下设16个处室，分        …占 65.28%；              项目承担单位：市环科院
 *                                                          资金分配情况：…        ← no
 *     别是：文书科…   ← yes        上缴上级支出…  ← yes
 */
export function goesOn(before: string, line: Line, gap: boolean, fill: Fill): boolean {
  const text = opening(line.text);
  if (NEVER_FIRST.includes(text.charAt(0))) return true;
  if (goesOnWithItem(before, text)) return true;
  const isField = FIELD_LABEL.test(text) && !REASON_LABEL.test(text);
  const isItem = line.mark !== '' || markLevel(text) > 0 || isField;
  if (isItem)
    return (
      fill !== 'no' && (REASON_OPEN.test(before) || (fill === 'full' && !isStop(before) && !isNextItem(before, text)))
    );
  if (fill !== 'no' && !/[。!?]$/.test(before)) return true;
  if (fill === 'full') return !PARAGRAPH_START.test(text) && !/^\s{2}/.test(line.text.text);
  if (isClosed(before)) return REASON_OPEN.test(before);
  if (/[,;、.\d]$/.test(before) || (!gap && AMOUNT_FIRST.test(text))) return true;
  return looksOpen(before) || (gap && /^\d/.test(text) && !isDate(text));
}

/**
 * The line of an account goes on, though a sentence has ended: with what it was used for, its budget and its final
 * amount where it has not given them yet, with their comparison where it has.
 *
 *     …(项)，主要用于…。 ⏎ 年初预算为 81.93 万元，支出决算为 63.00 万元。 ⏎ 决算数小于预算数的主要原因：…
 */
function goesOnWithItem(before: string, text: string): boolean {
  if (ITEM_COMPARED.test(text)) return ITEM_FINAL.test(before);
  const word = ITEM_AMOUNT.exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  const mark = before.lastIndexOf('(项)');
  return word !== undefined && mark >= 0 && !before.slice(mark).includes(word);
}

/** Whether a text ends where an item may end too. */
function isStop(text: string): boolean {
  return /[。;:!?]["”’』」)]*$/.test(text);
}

/** 10、… before 11、…: items of one list. */
function isNextItem(before: string, text: string): boolean {
  return markLevel(before) > 0 && markLevel(before) === markLevel(text);
}

/** Whether an unfinished text reads like a sentence rather than a name, a label or a list entry. */
function looksOpen(text: string): boolean {
  const body = withoutMark(text);
  if (UNFINISHED_ITEM.test(text)) return true;
  if (markLevel(text) >= 4 && !/[,;:%]|。./.test(body)) return false;
  return body.length >= SHORTEST_OPEN || /[,;:]|。./.test(body) || FIGURE.test(body);
}

function isDate(text: string): boolean {
  return WHOLE_DATE.test(text);
}

/** The first characters of a text, enough to know a heading by. */
export function opening(source: SourceText, length = 90): string {
  return tightText(source.text.slice(0, length).trim());
}
