import type { Random } from './random.ts';

/** A printed cell: columns [from, to) and the rows it is merged over. */
export interface PageCell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly rows?: number;
}

/** How a page prints a table. */
export interface PageStyle {
  readonly widths: readonly number[];
  readonly middle: boolean;
  readonly centred: boolean;
  /** Lines of a page, 0 for no end. */
  readonly lines: number;
}

const GAP = 2;
/** Columns a text takes: Chinese characters and punctuation two each. */
const width = (text: string) => [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef“”‘’…—]/.test(char) ? 2 : 1), 0);

export function choosePageStyle(random: Random, columns: number): PageStyle {
  const narrow = random.pick([
    [8, 10, 12],
    [10, 12, 16],
    [12, 14, 20],
  ]);
  return {
    widths: Array.from({ length: columns }, () => random.pick(narrow)),
    middle: random.chance(0.7),
    centred: random.chance(0.5),
    lines: random.pick([0, 0, 40]),
  };
}

/** A text cut into lines of at most `most` columns, no line beginning with a comma or full stop. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const char of text) {
    const fits = width(line) + width(char) <= most;
    const back = !fits && /[，。、；：）]/.test(char) && line.length > 1 ? line.length - 1 : line.length;
    if (!fits) lines.push(line.slice(0, back));
    line = fits ? line + char : line.slice(back) + char;
  }
  return [...lines, line];
}

interface Placed {
  readonly row: number;
  readonly cell: PageCell;
  readonly lines: readonly string[];
  readonly room: number;
}

/** Rows of cells as lines of text whose cells wrap in their columns, as text taken from a page of a PDF has them. */
export function writePage(rows: readonly (readonly PageCell[])[], style: PageStyle): string[] {
  const widths = style.widths.map((each, column) =>
    rows.flat().reduce((most, cell) => {
      const figure = cell.from === column && cell.to === column + 1 && /^[\d.,%]+$/.test(cell.text);
      return figure ? Math.max(most, width(cell.text)) : most;
    }, each),
  );
  const left = edgesOf(widths.map((each) => each + GAP));
  const cells = rows.flatMap((row, index) =>
    row.map((cell): Placed => {
      const room = (left[cell.to] ?? 0) - (left[cell.from] ?? 0) - GAP;
      return { row: index, cell, room, lines: wrapped(cell.text, room) };
    }),
  );
  const tops = edgesOf(heights(rows.length, cells));
  const grid: { at: number; text: string }[][] = Array.from({ length: tops.at(-1) ?? 0 }, () => []);
  for (const { row, cell, lines, room } of cells) {
    const free = (tops[row + (cell.rows ?? 1)] ?? 0) - (tops[row] ?? 0) - lines.length;
    const down = style.middle ? Math.floor(free / 2) : 0;
    for (const [index, text] of lines.entries()) {
      const inset = style.centred ? Math.max(0, Math.floor((room - width(text)) / 2)) : 0;
      if (text !== '') grid[(tops[row] ?? 0) + down + index]?.push({ at: (left[cell.from] ?? 0) + inset, text });
    }
  }
  return paged(grid.map(lineOf), tops, style.lines);
}

/** Where each of some sizes begins when they follow one another, and where the last ends. */
function edgesOf(sizes: readonly number[]): number[] {
  const edges = [0];
  for (const size of sizes) edges.push((edges.at(-1) ?? 0) + size);
  return edges;
}

/** Lines of every row: as many as its longest cell, merged cells adding what they lack. */
function heights(count: number, cells: readonly Placed[]): number[] {
  const high = Array.from({ length: count }, () => 1);
  for (const { row, cell, lines } of cells) if (!cell.rows) high[row] = Math.max(high[row] ?? 1, lines.length);
  for (const { row, cell, lines } of cells) {
    const over = cell.rows ?? 1;
    for (let more = 0; high.slice(row, row + over).reduce((sum, each) => sum + each, 0) < lines.length; more++)
      high[row + (more % over)] = (high[row + (more % over)] ?? 1) + 1;
  }
  return high;
}

function lineOf(pieces: readonly { at: number; text: string }[]): string {
  let line = '';
  for (const { at, text } of [...pieces].sort((a, b) => a.at - b.at))
    line += ' '.repeat(Math.max(0, at - width(line))) + text;
  return line;
}

/** A form feed between two rows wherever a page is full. */
function paged(lines: readonly string[], tops: readonly number[], most: number): string[] {
  if (most === 0) return [...lines];
  return lines.flatMap((line, index) => {
    const row = tops.indexOf(index);
    const page = (at: number) => Math.floor(at / most);
    return row > 0 && page(index) !== page(tops[row - 1] ?? 0) ? ['', `\f${line}`] : [line];
  });
}
