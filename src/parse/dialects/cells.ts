import { EMPTY, join, slice } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import type { Rows, Run } from './types.ts';

/** The text cut at every `separator`, outer blanks removed; empty pieces stay. */
export function splitCells(source: SourceText, separator: string): SourceText[] {
  const cells: SourceText[] = [];
  let from = 0;
  for (;;) {
    const to = source.text.indexOf(separator, from);
    cells.push(trimmed(source, from, to === -1 ? source.text.length : to));
    if (to === -1) return cells;
    from = to + separator.length;
  }
}

/** Characters [from, to) without outer blanks. */
function trimmed(source: SourceText, from: number, to: number): SourceText {
  const { text } = source;
  let start = from;
  let end = to;
  while (start < end && text.charCodeAt(start) === 32) start++;
  while (end > start && text.charCodeAt(end - 1) === 32) end--;
  return start === end ? EMPTY : slice(source, start, end);
}

/**
 * One row per group of lines, `groups` being the member indexes at which a row begins. A gap before a row is a page
 * break, unless blank lines stand before most rows, as in double-spaced text.
 */
export function toRows(run: Run, groups: readonly number[], cut: (source: SourceText) => SourceText[]): Rows {
  const rows: Row[] = [];
  const breaks: number[] = [];
  const doubleSpaced = run.gaps.size * 2 > run.members.length;
  for (const [index, from] of groups.entries()) {
    const members = run.members.slice(from, groups[index + 1]);
    const gap = run.gaps.get(from);
    if (gap && (gap.page || !doubleSpaced)) breaks.push(rows.length);
    rows.push(
      rowOf(members, cut(members.length === 1 && members[0] ? members[0].text : join(members.map(({ text }) => text)))),
    );
  }
  return { rows, breaks };
}

export function rowOf(members: readonly Line[], cells: readonly SourceText[]): Row {
  return { cells, lineStart: members[0]?.no ?? 1, lineEnd: members.at(-1)?.no ?? 1 };
}
