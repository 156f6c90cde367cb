import { join } from './source-text.ts';
import type { Line } from './types.ts';

/** Fewest cells that make a table of this layout. */
const FEWEST_CELLS = 6;
const PIPE = '|';

/**
 * A table of which every cell and every pipe behind it got a line of its own: each cell takes its pipe, as if both stood
 * on one line. The lines of the pipes stay as they are; of two pipes in a row, the second is an empty cell.
 *
 *     项 目          项 目|
 *     |              |
 *     预 算 数   →   预 算 数|
 *     |              |
 */
export function joinPipes(lines: readonly Line[]): readonly Line[] {
  const cells = lines.filter((line, index) => isCell(line, lines[index + 1]));
  if (cells.length < FEWEST_CELLS) return lines;
  return lines.map((line, index) => {
    const below = lines[index + 1];
    return isCell(line, below) && below ? { ...line, text: join([line.text, below.text]) } : line;
  });
}

function isCell(line: Line, below: Line | undefined): boolean {
  return below?.text.text.trim() === PIPE && !line.blank && !line.text.text.includes(PIPE);
}
