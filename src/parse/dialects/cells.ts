import { slice, trim } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';

/** The text cut at every `separator`, outer blanks removed; empty pieces stay. */
export function splitCells(source: SourceText, separator: string): SourceText[] {
  const cells: SourceText[] = [];
  let from = 0;
  for (;;) {
    const to = source.text.indexOf(separator, from);
    cells.push(trim(slice(source, from, to === -1 ? source.text.length : to)));
    if (to === -1) return cells;
    from = to + separator.length;
  }
}

export function rowOf(line: Line, cells: readonly SourceText[]): Row {
  return { cells, lineStart: line.no, lineEnd: line.no };
}
