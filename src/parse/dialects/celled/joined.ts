import type { Line, Row, SourceText } from '../../types.ts';
import type { Strung } from '../strung/words.ts';

/** Lines of one cell each that make one line of cells divided by blanks: their indexes from `from` to before `to`. */
export interface Joined {
  readonly words: readonly SourceText[];
  readonly from: number;
  readonly to: number;
}

/** Whether the lines stand right below one another, without a blank line or the foot of a page between. */
export function isUnbroken(lines: readonly Strung[], { from, to }: Joined): boolean {
  return (lines[to - 1]?.no ?? 0) - (lines[from]?.no ?? 0) === to - 1 - from;
}

/** Whether a blank line, the foot of a page or a form feed stands before a line. */
export function isBreak(own: readonly Strung[], at: number, lines: readonly Line[]): boolean {
  const no = own[at]?.no ?? 1;
  return at > 0 && ((own[at - 1]?.no ?? 0) < no - 1 || lines[no - 1]?.pageBreak === true);
}

/** A row read from joined lines numbered from 1, with the lines they are joined from. */
export function placed(row: Row, joined: readonly Joined[], lines: readonly Strung[]): Row {
  const first = joined[row.lineStart - 1]?.from ?? 0;
  const last = (joined[row.lineEnd - 1]?.to ?? 1) - 1;
  return { cells: row.cells, lineStart: lines[first]?.no ?? 1, lineEnd: lines[last]?.no ?? 1 };
}
