import { captionKind } from '../captions.ts';
import type { Line } from '../types.ts';
import type { Wrap } from '../wrap.ts';
import { splitCells, toRows } from './cells.ts';
import { isContentsList, isHeading, isIndentedText, reads } from './tabs.ts';
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
  bridges: ({ members }, held, next, wrap) => {
    const lines = [...members.slice(-1), ...held, next];
    if (wrap.cutsTables && beginRow(lines, wrap)) return true;
    return held.length <= MOST_LABELS && labelsAlone(lines);
  },
  confirms: (run) => run.members.some(({ text }) => /\S\t|\t\t/.test(text.text)) && !isContentsList(run),
  toRows: (run, wrap) => toRows(run, rowStarts(run, wrap), (source) => splitCells(source, '\t')),
};

/** Most rows in a row that print nothing but their label, and the longest label. */
const MOST_LABELS = 12;
const LONGEST_LABEL = 40;

/**
 * Rows that print nothing but their label, without the tabs behind it, in the middle of a table. No blank line stands
 * around them:
 *
 *     合计⇥118.62⇥118.62
 *     因公出国（境）费
 *     公务用车运行费⇥118.62⇥118.62
 */
function labelsAlone(lines: readonly Line[]): boolean {
  return lines.every((line, index) => {
    const above = lines[index - 1];
    if (above && line.no !== above.no + 1) return false;
    const inner = index > 0 && index < lines.length - 1;
    return inner ? isLabel(line) : startsWithCell(line);
  });
}

function startsWithCell({ text }: Line): boolean {
  return /^[^\t]*[^\s\d.,%-][^\t]*\t/.test(text.text);
}

function isLabel(line: Line): boolean {
  const { text } = line.text;
  const plain = text.length <= LONGEST_LABEL && !/[。;:]$/.test(text.trim());
  return plain && captionKind(line.text) === null && !isHeading(line);
}

/** Most lines that a first cell fills. */
const MOST_FILLED = 3;

/**
 * Lines without a tab between two rows that the first cell of the second one fills:
 *
 *     2023年度项目⇥18.40⇥18.40
 *     提前下达中央土壤污染防治资金-重点监管单位周边土        ← full
 *     壤环境监测调查项目⇥1,182.30⇥1,182.30
 */
function beginRow(lines: readonly Line[], wrap: Wrap): boolean {
  const adjoin = lines.every((line, index) => index === 0 || line.no === (lines[index - 1]?.no ?? 0) + 1);
  const filled = lines.slice(1, -1);
  return (
    adjoin && filled.length <= MOST_FILLED && filled.every((line, index) => isFilled(line, lines[index + 2], wrap))
  );
}

function isFilled(line: Line, next: Line | undefined, wrap: Wrap): boolean {
  return next !== undefined && !reads(line) && wrap.isFull(line, next);
}

/**
 * Members at which a row begins; a line goes on with the full one above it unless both are whole rows, or it
 * fills the first cell of the row that ends in the line below, or both have as many cells as the row above.
 */
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
  let above = 0;
  for (const [index, count] of counts.entries()) {
    const fills = cells === widest && count === 1 && goesOn(index + 1) && (counts[index + 1] ?? 0) > 1;
    const isLike = count > 1 && cells > 1 && cells === above && rowFrom(counts, index, cells, goesOn) === cells;
    const joins = goesOn(index) && cells + count - 1 <= widest && !fills && !isLike;
    if (!joins) {
      starts.push(index);
      above = cells;
    }
    cells = joins ? cells + count - 1 : count;
  }
  return starts;
}

/** How many cells a row has that begins at a member, at most `most`. */
function rowFrom(counts: readonly number[], from: number, most: number, goesOn: (index: number) => boolean): number {
  let cells = counts[from] ?? 0;
  for (let at = from + 1; goesOn(at) && cells + (counts[at] ?? 0) - 1 <= most; at++) cells += (counts[at] ?? 0) - 1;
  return cells;
}
