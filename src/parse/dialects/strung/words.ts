import { EMPTY, join, slice } from '../../source-text.ts';
import type { Line, Row, SourceText } from '../../types.ts';

/** A line cut at its blanks. */
export interface Strung {
  readonly no: number;
  readonly words: readonly SourceText[];
}

/** A row being put together: cells, and the lines it is printed in. */
export interface DraftRow {
  readonly cells: readonly SourceText[];
  readonly lines: readonly number[];
}

const AMOUNT = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

export function isAmount({ text }: SourceText): boolean {
  return AMOUNT.test(text);
}

export function isDash({ text }: SourceText): boolean {
  return /^[-—–/]+$/.test(text);
}

/** A figure or what stands for none. */
export function isValue(word: SourceText): boolean {
  return isAmount(word) || isDash(word);
}

/** Words of two characters that are printed apart. */
const SPACED_OUT = /^(?:[合总小]计|项目|收入|支出|栏次|金额)$/;

/** A blank lost between an amount and the label behind it, and the number of a label that stands apart. */
const WORDS = /-?\d[\d,.]*(?=[一二三四五六七八九十]{1,3}、)|\d{1,2}\.\s(?=[\u4e00-\u9fff])\S+|\S+/g;

/** The words of a line; 合 计 and 项 目 printed apart are one, 12.00二、国防支出 are two. */
export function strungOf(line: Line): Strung {
  const found = [...line.text.text.matchAll(WORDS)];
  const words: SourceText[] = [];
  for (const { 0: text, index } of found) {
    const word = slice(line.text, index, index + text.length);
    const last = words.at(-1);
    if (last && SPACED_OUT.test(last.text + text)) words[words.length - 1] = join([last, word]);
    else words.push(word);
  }
  return { no: line.no, words };
}

/** Amount in 分 of 万元 hundredths: exact for figures of two decimals; null for a blank or a dash. */
export function figureOf(word: SourceText | undefined): number | null {
  if (!word || !isAmount(word)) return null;
  return Number(word.text.replace(/,/g, '').replace('−', '-'));
}

export function blanks(count: number): SourceText[] {
  return Array.from({ length: count }, () => EMPTY);
}

/** Words one after another, divided by blanks. */
export function spacedJoin(words: readonly SourceText[]): SourceText {
  if (words.length === 0) return EMPTY;
  const blank = (at: number): SourceText => ({ text: ' ', at: Uint32Array.of(at) });
  return join(words.flatMap((word, index) => (index === 0 ? [word] : [blank(word.at[0] ?? 0), word])));
}

/**
 * Rows whose ranges of lines follow one another without overlap. `lines`: all lines of the table; where others stand
 * between two lines of a row (the foot of a page), what comes behind them is a row without cells.
 */
export function toRows(drafts: readonly DraftRow[], lines: readonly number[]): Row[] {
  const owners = new Map<number, number>();
  drafts.forEach((draft, index) => {
    for (const no of draft.lines) owners.set(no, index);
  });
  const rows: { cells: readonly SourceText[]; lineStart: number; lineEnd: number }[] = [];
  let owner = -1;
  for (const no of lines) {
    const next = owners.get(no) ?? owner;
    const last = rows.at(-1);
    if (next === owner && last && last.lineEnd === no - 1) last.lineEnd = no;
    else rows.push({ cells: next === owner ? [] : (drafts[next]?.cells ?? []), lineStart: no, lineEnd: no });
    owner = next;
  }
  return rows;
}

/** Header rows with the lines of the header: one line each, all that are left with the last. Null: too few lines. */
export function headerDrafts(levels: readonly (readonly SourceText[])[], lines: readonly Strung[]): DraftRow[] | null {
  if (lines.length < levels.length) return null;
  const last = levels.length - 1;
  return levels.map((cells, level) => ({
    cells,
    lines: lines.slice(level, level === last ? undefined : level + 1).map(({ no }) => no),
  }));
}
