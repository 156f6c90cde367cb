import { GLUED_DASH } from '../vocab/headings.ts';
import { slice } from './source-text.ts';
import type { Line, RawDocument, SourceText } from './types.ts';

/** List dashes and heading hashes of markdown before a text; `- 5 -` is a page number and stays. */
const MARK = /^[ ]*(?:(?:[-*•●■◆▪]|#{1,6})[ ]+)+(?=\S)/;

/**
 * The normalised text cut at its line ends: line n here is line n of the stored file.
 * A list dash or heading mark at the beginning is taken off and remembered in `mark`.
 */
export function readLines(document: RawDocument, clean: SourceText): Line[] {
  const lines: Line[] = [];
  const { lineStarts, raw } = document;
  let from = 0;
  for (let index = 0; index < lineStarts.length; index++) {
    const end = clean.text.indexOf('\n', from);
    const to = end === -1 ? clean.text.length : end;
    const rawStart = lineStarts[index] ?? 0;
    const pageBreak = raw.charCodeAt(rawStart) === 12;
    lines.push(toLine(index + 1, slice(clean, pageBreak && from < to ? from + 1 : from, to), pageBreak));
    from = to + 1;
  }
  return lines;
}

function toLine(no: number, text: SourceText, pageBreak: boolean): Line {
  const mark = hasMark(text.text) ? MARK.exec(text.text)?.[0] : GLUED_DASH.exec(text.text)?.[0];
  const unmarked = mark === undefined ? text : slice(text, mark.length);
  return { no, text: unmarked, blank: unmarked.text.trim() === '', mark: mark?.trim() ?? '', pageBreak };
}

function hasMark(text: string): boolean {
  if (!MARK.test(text)) return false;
  return !/^[ ]*-[ ]+\d{1,4}[ ]+-[ ]*$/.test(text);
}
