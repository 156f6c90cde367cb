import type { Wrap } from '../wrap.ts';
import { splitCells, toRows } from './cells.ts';
import { isContentsList, isIndentedText } from './tabs.ts';
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
    (!line.blank && line.text.text.includes('\t') && !isIndentedText(line)) ||
    (line.text.text !== '' && previous !== null && wrap.cutsTables && wrap.isFull(previous, line)),
  confirms: (run) => run.members.some(({ text }) => /\S\t|\t\t/.test(text.text)) && !isContentsList(run),
  toRows: (run, wrap) => toRows(run, rowStarts(run, wrap), (source) => splitCells(source, '\t')),
};

/** Members at which a row begins; a line goes on with the full one above it unless both are whole rows. */
function rowStarts({ members, gaps }: Run, wrap: Wrap): number[] {
  if (!wrap.cutsTables) return [...members.keys()];
  const counts = members.map(({ text }) => text.text.split('\t').length);
  const goesOn = (index: number) => {
    const above = members[index - 1];
    const line = members[index];
    return above !== undefined && line !== undefined && !gaps.has(index) && wrap.isFull(above, line);
  };
  const whole = counts.filter((_, index) => !goesOn(index) && !goesOn(index + 1));
  const widest = whole.length === 0 ? Number.MAX_SAFE_INTEGER : whole.reduce((a, b) => Math.max(a, b), 0);
  const starts: number[] = [];
  let cells = 0;
  for (const [index, count] of counts.entries()) {
    const joins = goesOn(index) && cells + count - 1 <= widest;
    if (!joins) starts.push(index);
    cells = joins ? cells + count - 1 : count;
  }
  return starts;
}
