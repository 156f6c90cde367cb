import { rowOf, splitCells } from './cells.ts';
import type { Dialect } from './types.ts';

/**
 * One row per line, cells between tabs, empty cells kept. A page break is a blank line.
 *
 *     主管部门⇥⇥市财政局⇥实施单位⇥市财政局本级⇥
 *     ⇥年度资金总额⇥16.64⇥16.64⇥16.64⇥10⇥100.00%
 */
export const tabbed: Dialect = {
  name: 'tabbed',
  accepts: (line) => line.text.text.includes('\t') && !line.blank,
  confirms: () => true,
  toRows: ({ members, gaps }) => ({
    rows: members.map((line) => rowOf(line, splitCells(line.text, '\t'))),
    breaks: gaps.size * 2 > members.length ? [] : [...gaps],
  }),
};
