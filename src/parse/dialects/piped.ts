import { slice, trim } from '../source-text.ts';
import type { SourceText } from '../types.ts';
import { splitCells, toRows } from './cells.ts';
import { cellsToRows } from './piped-cells.ts';
import type { Dialect } from './types.ts';

/**
 * Markdown: one row per line, cells between pipes, the outer pipes optional. The row of dashes is furniture.
 *
 *     | 项目 | 预算数 |
 *     |---|---|
 *     | 收入总计 | 1,200.00 |
 */
export const piped: Dialect = {
  name: 'piped',
  accepts: ({ text }) => text.text.includes('|') && !text.text.includes('\t'),
  confirms: ({ members }) => members.length >= 2 || isEdged(members[0]?.text.text.trim() ?? ''),
  toRows: (run) =>
    cellsToRows(run) ?? toRows(run, [...run.members.keys()], (source) => splitCells(withoutEdges(trim(source)), '|')),
};

function isEdged(text: string): boolean {
  return text.length > 1 && text.startsWith('|') && text.endsWith('|');
}

function withoutEdges(source: SourceText): SourceText {
  if (!source.text.startsWith('|')) return source;
  const to = source.text.length > 1 && source.text.endsWith('|') ? source.text.length - 1 : source.text.length;
  return slice(source, 1, to);
}
