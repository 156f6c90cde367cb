import {
  CAPTION_LINES,
  FORM_LABELS,
  MARKS,
  NOT_TABLE_TITLE,
  PART,
  TABLE_TITLE,
  TITLE_NUMBER,
  TITLE_REST,
} from '../vocab/headings.ts';
import { EMPTY, slice } from './source-text.ts';
import { tighten, tightText } from './tighten.ts';
import type { SourceText } from './types.ts';

/** What a line over a table is. */
export type CaptionKind = 'title' | 'number' | 'year' | 'unit' | 'maker';

/** Longest caption. */
const LONGEST = 80;

/** What kind of caption a line could be, if a table follows; null where it cannot be one. */
export function captionKind(source: SourceText): CaptionKind | null {
  const printed = source.text.trim();
  if (printed.length > LONGEST) return null;
  const text = tightText(printed);
  for (const kind of ['number', 'year', 'unit', 'maker'] as const) {
    if (CAPTION_LINES[kind].test(kind === 'unit' ? printed : text)) return kind;
  }
  return isTableTitle(text) ? 'title' : null;
}

function isTableTitle(text: string): boolean {
  return TABLE_TITLE.test(text) && !NOT_TABLE_TITLE.test(text) && !PART.test(text);
}

/** The words of a table title: without 表 1, year line, 续 and book-title marks. `表 3：收入决算表（2023年）` → 收入决算表 */
export function titleWords(source: SourceText): SourceText {
  const tight = tighten(source);
  const { text } = tight;
  let from = 0;
  let to = text.length;
  for (const { pattern } of MARKS) from += pattern.exec(text.slice(from, to))?.[0].length ?? 0;
  from += TITLE_NUMBER.exec(text.slice(from))?.[0].length ?? 0;
  to -= TITLE_REST.exec(text.slice(from))?.[0].length ?? 0;
  if (text[from] === '《' && text[to - 1] === '》') return slice(tight, from + 1, to - 1);
  return from < to ? slice(tight, from, to) : EMPTY;
}

/** Whether a row of cells begins a form that is printed once per project. */
export function isFormRow(cells: readonly SourceText[]): boolean {
  return cells.some((cell) => FORM_LABELS.test(tightText(cell.text.slice(0, LONGEST))));
}
