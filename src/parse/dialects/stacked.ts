import { join, trim } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import type { Dialect, Run } from './types.ts';

/** Fewest lines that make a table of this layout. */
const SHORTEST = 3;

/**
 * One cell per line behind a tab; a line with only a tab is an empty cell; a blank line ends the row; a line without
 * a tab goes on with the cell above it.
 *
 *     ⇥主管部门
 *     ⇥市财政局
 *     ⇥实施单位
 *     ⇥
 *                      ← end of row
 *     ⇥项目资金（万元）
 */
export const stacked: Dialect = {
  name: 'stacked',
  accepts(line, previous) {
    if (!line.text.text.includes('\t')) return previous !== null && !line.blank;
    return line.text.text.lastIndexOf('\t') === 0;
  },
  confirms: ({ members, before, after }) =>
    members.length >= SHORTEST &&
    members.filter(isCell).length * 2 > members.length &&
    ![before, after].some((line) => line?.text.text.includes('\t')),
  toRows,
};

function isCell(line: Line): boolean {
  return line.text.text.startsWith('\t');
}

function toRows({ members, gaps, pageGaps }: Run): { rows: Row[]; breaks: number[] } {
  const rows: Row[] = [];
  const breaks: number[] = [];
  let from = 0;
  for (let i = 1; i <= members.length; i++) {
    if (i < members.length && !gaps.has(i)) continue;
    if (pageGaps.has(from)) breaks.push(rows.length);
    rows.push(toRow(members.slice(from, i)));
    from = i;
  }
  return { rows, breaks };
}

function toRow(members: readonly Line[]): Row {
  const cells: SourceText[][] = [];
  for (const line of members) {
    if (isCell(line) || cells.length === 0) cells.push([trim(line.text)]);
    else cells.at(-1)?.push(trim(line.text));
  }
  return {
    cells: cells.map((parts) => join(parts)),
    lineStart: members[0]?.no ?? 1,
    lineEnd: members.at(-1)?.no ?? 1,
  };
}
