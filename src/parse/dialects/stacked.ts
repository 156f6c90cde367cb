import { join, trim } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import { rowOf } from './cells.ts';
import type { Dialect, Rows, Run } from './types.ts';

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

/** Members from one end of row to the next, as cells. */
interface Chunk {
  readonly members: readonly Line[];
  /** Whether a page break makes it doubtful that the row before ended. */
  readonly doubtful: boolean;
  readonly page: boolean;
}

function toRows(run: Run): Rows {
  const chunks = toChunks(run);
  const rows: Row[] = [];
  const breaks: number[] = [];
  for (const [index, chunk] of chunks.entries()) {
    const last = rows.at(-1);
    if (last && chunk.doubtful && goesOn(last, chunk, rows.at(-2), chunks[index + 1])) {
      rows[rows.length - 1] = {
        cells: [...last.cells, ...cellsOf(chunk)],
        lineStart: last.lineStart,
        lineEnd: endOf(chunk),
      };
    } else {
      if (chunk.page && last) breaks.push(rows.length);
      rows.push(rowOf(chunk.members, cellsOf(chunk)));
    }
  }
  return { rows, breaks };
}

/** A blank line ends a row; in double-spaced text only a gap wider than the narrowest does. */
function toChunks({ members, gaps }: Run): Chunk[] {
  const widths = [...gaps.values()].filter((gap) => !gap.page).map((gap) => gap.blanks);
  const doubleSpaced = gaps.size >= members.length - 1 && members.length > SHORTEST;
  const cellGap = doubleSpaced ? widths.reduce((least, width) => Math.min(least, width), Number.MAX_SAFE_INTEGER) : 0;
  const chunks: Chunk[] = [];
  let from = 0;
  for (let i = 1; i <= members.length; i++) {
    const gap = gaps.get(i);
    if (i < members.length && (gap?.blanks ?? 0) <= cellGap) continue;
    const page = gaps.get(from)?.page ?? false;
    chunks.push({ members: members.slice(from, i), doubtful: page, page });
    from = i;
  }
  return chunks;
}

/** Whether two pieces beside a page break are one row: together they are as wide as the row before or after. */
function goesOn(row: Row, chunk: Chunk, before: Row | undefined, after: Chunk | undefined): boolean {
  const together = row.cells.length + cellsOf(chunk).length;
  const whole = [before?.cells.length, after && cellsOf(after).length];
  return together > 2 && whole.includes(together);
}

function cellsOf({ members }: Chunk): SourceText[] {
  const cells: SourceText[][] = [];
  for (const line of members) {
    if (isCell(line) || cells.length === 0) cells.push([trim(line.text)]);
    else cells.at(-1)?.push(trim(line.text));
  }
  return cells.map((parts) => join(parts));
}

function endOf({ members }: Chunk): number {
  return members.at(-1)?.no ?? 1;
}
