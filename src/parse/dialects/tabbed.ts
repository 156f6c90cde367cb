import type { Wrap } from '../wrap.ts';
import { splitCells, toRows } from './cells.ts';
import type { Dialect, Run } from './types.ts';

/**
 * One row per line, cells between tabs, empty cells kept. A page break is a blank line.
 *
 *     主管部门⇥⇥市财政局⇥实施单位⇥市财政局本级⇥
 *     ⇥年度资金总额⇥16.64⇥16.64⇥16.64⇥10⇥100.00%
 *
 * Where lines were cut at a fixed width, a row goes on in the next line.
 */
export const tabbed: Dialect = {
  name: 'tabbed',
  accepts: (line, previous, wrap) =>
    !line.blank && (line.text.text.includes('\t') || (previous !== null && wrap.cutsTables && wrap.isFull(previous))),
  confirms: () => true,
  toRows: (run, wrap) => toRows(run, rowStarts(run, wrap), (source) => splitCells(source, '\t')),
};

function rowStarts({ members, gaps }: Run, wrap: Wrap): number[] {
  const starts: number[] = [];
  for (const index of members.keys()) {
    const above = members[index - 1];
    if (!above || gaps.has(index) || !wrap.cutsTables || !wrap.isFull(above)) starts.push(index);
  }
  return starts;
}
