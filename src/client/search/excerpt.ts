import { type Marked, markForms, type Range } from '../../search/marks.ts';
import type { TextRecord } from '../../search/text-index.ts';

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
  return rowsOf(record)
    .filter((row) => row.some(([, , , text]) => markForms(text, forms).ranges.length > 0))
    .map((row) => excerptOfRow(row, forms));
}

type RecordSegment = TextRecord['segments'][number];

function rowsOf(record: TextRecord): RecordSegment[][] {
  const rows: RecordSegment[][] = [[]];
  for (const segment of record.segments) {
    rows[rows.length - 1]?.push(segment);
    if (segment[2] === 1) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

function excerptOfRow(row: readonly RecordSegment[], forms: readonly string[]): Excerpt {
  const hit = row.find(([, , , text]) => markForms(text, forms).ranges.length > 0) ?? (row[0] as RecordSegment);
  let text = '';
  const ranges: Range[] = [];
  for (const [, , , part] of row) {
    const found = markForms(part, forms);
    const offset = text.length + (text ? 1 : 0);
    text += (text ? '　' : '') + found.text;
    ranges.push(...found.ranges.map(({ start, end }) => ({ start: start + offset, end: end + offset })));
  }
  return { marked: cutAround({ text, ranges }), lineStart: hit[0], lineEnd: hit[1] };
}
