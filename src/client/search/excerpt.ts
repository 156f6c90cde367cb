import { type Marked, markForms, type Range } from '../../search/marks.ts';
import type { SegmentTuple, TextRecord } from '../../search/text-index.ts';

/** Characters shown before and after a match. */
const AROUND = 30;

/** A marked excerpt and the lines it stands on. */
export interface Excerpt {
  readonly marked: Marked;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** Cuts a marked text to its first match and what fits after it, with …… where something is left out. */
export function cutAround({ text, ranges }: Marked): Marked {
  const first = ranges[0];
  if (!first) return { text, ranges };
  const start = whole(text, first.start - AROUND);
  const end = whole(text, first.end + AROUND * 2);
  const before = start > 0 ? '……' : '';
  const after = end < text.length ? '……' : '';
  const shift = (range: Range) => ({
    start: range.start - start + before.length,
    end: range.end - start + before.length,
  });
  const kept = ranges.filter((range) => range.end <= end).map(shift);
  return { text: before + text.slice(start, end) + after, ranges: kept };
}

/** An offset inside the text that does not split a surrogate pair. */
function whole(text: string, offset: number): number {
  const at = Math.max(0, Math.min(text.length, offset));
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Cells and paragraphs that hold the query; a table row is told as a whole, its cells joined by blanks. */
export function excerptsOf(record: TextRecord, forms: readonly string[]): Excerpt[] {
  return rowsOf(record).flatMap((row) => excerptOfRow(row, forms) ?? []);
}

function rowsOf(record: TextRecord): SegmentTuple[][] {
  const rows: SegmentTuple[][] = [[]];
  for (const segment of record.segments) {
    rows[rows.length - 1]?.push(segment);
    if (segment[0] === 1) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function excerptOfRow(row: readonly SegmentTuple[], forms: readonly string[]): Excerpt | null {
  let text = '';
  let lines: Pick<Excerpt, 'lineStart' | 'lineEnd'> | null = null;
  const ranges: Range[] = [];
  for (const segment of row) {
    const found = markForms(segment[1], forms);
    const offset = text.length + (text ? 1 : 0);
    text += (text ? '　' : '') + found.text;
    ranges.push(...found.ranges.map(({ start, end }) => ({ start: start + offset, end: end + offset })));
    const [first] = found.ranges;
    if (first) lines ??= linesAt(segment, first.start);
  }
  return lines && { marked: cutAround({ text, ranges }), ...lines };
}

/** The lines of the part that holds an offset. */
function linesAt([, , parts]: SegmentTuple, offset: number): Pick<Excerpt, 'lineStart' | 'lineEnd'> {
  const [, lineStart, lineEnd] = parts.findLast(([from]) => from <= offset) ?? [0, 0, 0];
  return { lineStart, lineEnd };
}
