import { remember } from '../../model/remember.ts';
import { EMPTY, filter, isBlank, join, slice, trim } from '../source-text.ts';
import type { RawDocument, Row, SourceText } from '../types.ts';

/** A cell that holds something: tidied, with the column it stands in. */
export interface Cell {
  readonly column: number;
  readonly source: SourceText;
  /** Tidied text. */
  readonly text: string;
  /** Folded for look-ups: half-width, no blanks. */
  readonly fold: string;
}

/** Between two characters of one cell stand at most tags and blanks; more is another place of the file. */
const LONGEST_GAP = 60;

const TAG = /<\/?(?:p|br|div|span|b|strong)\s*\/?>/gi;
const WORD = /[\p{Script=Latin}\p{Script=Greek}\d%℃°]/u;

/** Characters that folding leaves as they are. */
const PLAIN = /^[\u0021-\u007e\u4e00-\u9fff\u3001\u3002\u201c\u201d\u2014\u2264\u2265]*$/;

/** Half-width and without blanks, for look-ups; positions are lost. */
export const fold = remember((text: string): string => {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[﹤〈]/g, '<')
    .replace(/[﹥〉]/g, '>');
});

/** Tags such as `<p>` blanked out; between two paragraphs a line break stays. */
function withoutTags(source: SourceText): SourceText {
  if (!source.text.includes('<')) return source;
  const parts: SourceText[] = [];
  let from = 0;
  for (const match of source.text.matchAll(TAG)) {
    parts.push(slice(source, from, match.index));
    from = match.index + match[0].length;
    const opens = !match[0].startsWith('</');
    if (opens) parts.push({ text: '\n', at: source.at.subarray(match.index, match.index + 1) });
  }
  parts.push(slice(source, from));
  return join(parts);
}

/**
 * The cell as one piece of text: blanks that only wrapping put between Chinese characters are dropped
 * (`满意度 指标` → `满意度指标`), those beside Latin words and figures stay (`中心机房 UPS 电池组`), tags go.
 */
export function tidy(source: SourceText): SourceText {
  const plain = trim(withoutTags(source));
  const { text } = plain;
  if (!/\s/.test(text)) return plain;
  return filter(plain, (code, index) => !isBlank(code) || keepsBlank(text, index));
}

function keepsBlank(text: string, index: number): boolean {
  if (/\s/.test(text.charAt(index - 1)))
    return text.charAt(index) === '\n' && !text.slice(0, index).trimEnd().endsWith('\n');
  if (text.charAt(index) === '\n') return true;
  let next = index + 1;
  while (/\s/.test(text.charAt(next))) next++;
  return WORD.test(text.charAt(index - 1)) || WORD.test(text.charAt(next));
}

/**
 * The characters of the raw file behind a text, full-width forms and all, in the text's order. Blanks that an earlier
 * stage dropped beside Latin words and figures come back (`空气质量 APP`), those inside Chinese words do not.
 */
export function printed(document: RawDocument, source: SourceText): string {
  return rebuilt(document, source, () => '');
}

/** A name exactly as printed: also a blank inside Chinese words stays, as one (`动态更新 和跟踪评估`). */
export function printedExactly(document: RawDocument, source: SourceText): string {
  return rebuilt(document, source, (gap) => (/^[ \t\u3000]+$/.test(gap) ? ' ' : ''));
}

/** A longer text as printed: also a paragraph end stays a line break, and the blank after a sentence stays. */
export function printedProse(document: RawDocument, source: SourceText): string {
  return rebuilt(document, source, (gap, before, after) =>
    PARAGRAPH_END.test(gap) && !/[\n\t|]/.test(gap)
      ? '\n'
      : /\s/.test(gap) && SENTENCE_END.test(before) && !isDecimal(before, after)
        ? ' '
        : '',
  );
}

/** A line ended at the point of a figure. */
function isDecimal(before: string, after: string): boolean {
  return before === '.' && /\d/.test(after);
}

const PARAGRAPH_END = /<\/p>|<br/i;
const SENTENCE_END = /[。;:!?.；：！？]/;
function rebuilt(
  document: RawDocument,
  source: SourceText,
  between: (gap: string, before: string, after: string) => string,
): string {
  const { at } = source;
  let text = '';
  for (let i = 0; i < at.length; ) {
    const from = at[i - 1] ?? 0;
    const to = at[i] ?? 0;
    if (i > 0 && to > from + 1 && to < from + LONGEST_GAP) {
      const gap = document.raw.slice(from + 1, to);
      const before = source.text.charAt(i - 1);
      const after = source.text.charAt(i);
      text += between(gap, before, after) || wordBlank(gap, before, after);
    }
    const end = runFrom(source, i);
    if (!isSame(at, i)) text += end === i + 1 ? characterAt(document, source, i) : document.raw.slice(to, to + end - i);
    i = end;
  }
  return spaced(text);
}

function spaced(text: string): string {
  if (!/\s/.test(text)) return text;
  return text
    .replace(/[ \t\u3000]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Where the characters from `i` on stop to stand side by side in the raw text; a blank is a run of its own. */
function runFrom({ text, at }: SourceText, i: number): number {
  if (isBlank(text.charCodeAt(i))) return i + 1;
  let end = i + 1;
  while (end < at.length && at[end] === (at[end - 1] ?? 0) + 1 && !isBlank(text.charCodeAt(end))) end++;
  return end;
}

/** A character that came from the same place as the one before it was written with it already. */
function isSame(at: Uint32Array, i: number): boolean {
  return i > 0 && at[i] === at[i - 1];
}

function characterAt(document: RawDocument, { text, at }: SourceText, i: number): string {
  return isBlank(text.charCodeAt(i)) ? text.charAt(i) : document.raw.charAt(at[i] ?? 0);
}

function wordBlank(gap: string, before: string, after: string): string {
  return /^[ \t\u3000]+$/.test(gap) && (WORD.test(before) || WORD.test(after)) ? ' ' : '';
}

export function cellOf(source: SourceText, column: number): Cell {
  const tidied = tidy(source);
  return { column, source: tidied, text: tidied.text, fold: fold(tidied.text) };
}

/** The filled cells of a row, in order. Cells of a markdown separator and bare dots are left out. */
export function filledCells(row: Row, document: RawDocument, dialect: string): Cell[] {
  const cells = row.cells.flatMap((source, column) =>
    (dialect === 'spaced' ? apart(source, document) : [source]).map((piece, at) => cellOf(piece, column + at / 100)),
  );
  return cells.filter((cell) => cell.text !== '' && !/^-{3,}$|^[.…]{2,}$/.test(cell.fold));
}

/** Two columns that a layout reader took for one cell: a run of blanks in the raw line parts them. */
function apart(source: SourceText, document: RawDocument): SourceText[] {
  const pieces: SourceText[] = [];
  let from = 0;
  for (let i = 1; i < source.at.length; i++) {
    const before = source.at[i - 1] ?? 0;
    const to = source.at[i] ?? 0;
    if (to <= before + WIDE_GAP || to > before + LONGEST_GAP || !/^ +$/.test(document.raw.slice(before + 1, to)))
      continue;
    pieces.push(slice(source, from, i));
    from = i;
  }
  return [...pieces, slice(source, from)];
}

/** Blanks that part two columns. */
const WIDE_GAP = 2;

/** Cells after one another as one text. */
export function joinCells(cells: readonly Cell[]): Cell {
  const first = cells[0];
  if (!first) return { column: 0, source: EMPTY, text: '', fold: '' };
  return cells.length === 1 ? first : cellOf(join(cells.map((cell) => cell.source)), first.column);
}

/** Whether two blank-separated halves of a cell say the same; then one of them. */
export function withoutRepeat(source: SourceText): SourceText {
  const half = source.text.length >> 1;
  for (const cut of [half, half + 1]) {
    const first = trim(slice(source, 0, cut));
    if (first.text.length > 3 && first.text === trim(slice(source, cut)).text) return first;
  }
  return source;
}
