import type { SourceSpan } from '../../model/index.ts';
import { spanOf } from '../source-text.ts';
import { asPrinted } from '../tighten.ts';
import type { Context, RawDocument, Row, SourceText } from '../types.ts';

/** The raw slice from the first to the last printed character of some cells of a row. */
export function spanOfCells(context: Context, row: Row, columns: readonly number[]): SourceSpan {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const column of columns) {
    for (const at of row.cells[column]?.at ?? []) {
      if (at < first) first = at;
      if (at > last) last = at;
    }
  }
  if (last < 0) return spanOf(context.document, { text: '', at: new Uint32Array(0) });
  return spanOf(context.document, { text: '  ', at: Uint32Array.of(first, last) });
}

/** Marks whole cells as held by published data. */
export function bindCells(context: Context, row: Row, columns: readonly number[]): void {
  for (const column of columns) {
    const cell = row.cells[column];
    if (cell) context.bind(cell);
  }
}

/** Offset in `raw` of the first printed character of a row. */
export function firstOffset(row: Row): number {
  const starts = row.cells.flatMap((cell) => (cell.at.length > 0 ? [cell.at[0] ?? 0] : []));
  return starts.length > 0 ? Math.min(...starts) : 0;
}

/** A label or header word as printed, without any blanks. */
export function rawLabel(document: RawDocument, text: SourceText | undefined): string {
  return text ? asPrinted(document, text).replace(/\s+/g, '') : '';
}
