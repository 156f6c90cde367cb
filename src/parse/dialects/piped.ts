import { slice, trim } from '../source-text.ts';
import { rowOf, splitCells } from './cells.ts';
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
  accepts: (line) => /\|[^|]*\|/.test(line.text.text) || /^\s*[^|]+\|[^|]+$/.test(line.text.text),
  confirms: ({ members }) => members.length >= 2 || /^\s*\|.*\|\s*$/.test(members[0]?.text.text ?? ''),
  toRows: ({ members, gaps }) => ({
    rows: members.map((line) => rowOf(line, splitCells(withoutEdges(trim(line.text)), '|'))),
    breaks: gaps.size * 2 > members.length ? [] : [...gaps],
  }),
};

function withoutEdges(source: ReturnType<typeof trim>) {
  const from = source.text.startsWith('|') ? 1 : 0;
  const to = source.text.length > from && source.text.endsWith('|') ? source.text.length - 1 : source.text.length;
  return slice(source, from, to);
}
