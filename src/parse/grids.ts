import { captionKind, isFormRow, titleWords } from './captions.ts';
import type { Region } from './dialects/index.ts';
import { EMPTY, join } from './source-text.ts';
import type { Row, SourceText } from './types.ts';

/** Most rows of a header that a page break repeats. */
const MOST_HEADER_ROWS = 8;

/** A line or row standing over a table. */
export interface Caption {
  readonly text: SourceText;
  readonly kind: ReturnType<typeof captionKind>;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** A table being put together from the pieces a page break left. */
export interface GridDraft {
  readonly dialect: string;
  readonly captions: readonly Caption[];
  readonly title: SourceText;
  readonly rows: Row[];
  readonly breaks: number[];
  /** Lines of header rows and captions that a page break repeated. */
  readonly repeated: Caption[];
}

/** Rows of one region up to the next title inside it, with the captions that stand over them. */
export interface Piece {
  readonly dialect: string;
  readonly captions: readonly Caption[];
  readonly rows: readonly Row[];
  readonly breaks: readonly number[];
}

/**
 * A region cut where a title stands in a row of its own: each title begins a table.
 *
 *     ⇥项目支出绩效自评表        ← caption
 *     ⇥（2024年度）             ← caption
 *     ⇥项目名称 ⇥…              ← rows
 */
export function splitByTitle(region: Region, over: readonly Caption[]): Piece[] {
  const pieces: Piece[] = [];
  const breaks = new Set(region.breaks);
  let captions = [...over];
  let rows: Row[] = [];
  let pieceBreaks: number[] = [];
  const flush = () => {
    if (rows.length > 0 || captions.length > 0)
      pieces.push({ dialect: region.dialect, captions, rows, breaks: pieceBreaks });
    captions = [];
    rows = [];
    pieceBreaks = [];
  };
  for (const [index, row] of region.rows.entries()) {
    const caption = captionOf(row, rows.length === 0);
    if (caption) {
      if (rows.length > 0) flush();
      captions.push(caption);
    } else {
      if (breaks.has(index) && rows.length > 0) pieceBreaks.push(rows.length);
      rows.push(row);
    }
  }
  flush();
  return pieces;
}

/** Most caption cells in one row: 部门：…   公开02表   单位：万元 */
const MOST_CAPTION_CELLS = 3;

/** A row that is a caption: a title alone, or before the first row of the table any caption cells. */
function captionOf(row: Row, first: boolean): Caption | null {
  const filled = filledCells(row, first ? MOST_CAPTION_CELLS : 1);
  const kinds = filled.map(captionKind);
  const kind = kinds.at(-1) ?? null;
  if (kind === null || kinds.includes(null) || (filled.length === 1 && kind !== 'title' && !first)) return null;
  if (filled.length > 1 && kinds.includes('title')) return null;
  return { text: joinCells(filled), kind, lineStart: row.lineStart, lineEnd: row.lineEnd };
}

/** The filled cells of a row, none where there are more than `most`. */
function filledCells({ cells }: Row, most: number): SourceText[] {
  const filled: SourceText[] = [];
  for (const cell of cells) {
    if (cell.text === '') continue;
    if (filled.length === most) return [];
    filled.push(cell);
  }
  return filled;
}

function joinCells(cells: readonly SourceText[]): SourceText {
  return join(cells.flatMap((cell, index) => (index === 0 ? [cell] : [blankBefore(cell), cell])));
}

/** One blank before a cell, standing where the cell begins. */
function blankBefore(cell: SourceText): SourceText {
  return { text: ' ', at: cell.at.slice(0, 1) };
}

/** Whether a piece goes on with the table before it: no new title, and the header repeated or no captions at all. */
export function continues(grid: GridDraft, piece: Piece): boolean {
  if (piece.rows.length === 0 || piece.dialect !== grid.dialect) return false;
  const header = repeatedRows(grid, piece.rows);
  const titles = piece.captions.filter(({ kind }) => kind === 'title' || kind === 'number');
  if (titles.length === 0) return piece.captions.length === 0 || header > 0;
  const sameTitle = titles.every(({ kind, text }) => isKnownCaption(grid, text) || kind === 'number');
  const isForm = isFormRow(piece.rows[0]?.cells ?? []);
  return sameTitle && header > 0 && !isForm;
}

function isKnownCaption(grid: GridDraft, text: SourceText): boolean {
  const words = titleWords(text).text;
  return words !== '' && titleWords(grid.title).text === words;
}

/** How many rows at the beginning of `rows` repeat the beginning of the table word for word. */
export function repeatedRows(grid: GridDraft, rows: readonly Row[]): number {
  const most = Math.min(MOST_HEADER_ROWS, grid.rows.length, rows.length);
  let count = 0;
  while (count < most && isSameRow(grid.rows[count], rows[count])) count++;
  return count;
}

/** Whether two rows say the same, blanks and empty cells at the end aside. */
function isSameRow(a: Row | undefined, b: Row | undefined): boolean {
  if (!a || !b) return false;
  const most = Math.max(a.cells.length, b.cells.length);
  for (let i = 0; i < most; i++) {
    if (!isSameText(a.cells[i]?.text ?? '', b.cells[i]?.text ?? '')) return false;
  }
  return true;
}

function isSameText(a: string, b: string): boolean {
  return a === b || (a !== '' && b !== '' && a.replace(/\s/g, '') === b.replace(/\s/g, ''));
}

/** A new table from a piece; `heading` names it where no title stands over it. */
export function newGrid(piece: Piece, heading: SourceText | null): GridDraft {
  const titles = piece.captions.filter(({ kind }) => kind === 'title');
  const title = titles.at(-1)?.text ?? heading ?? EMPTY;
  const grid: GridDraft = {
    dialect: piece.dialect,
    captions: piece.captions,
    title: titleWords(title),
    rows: [],
    breaks: [],
    repeated: [],
  };
  addRows(grid, piece);
  return grid;
}

/** Adds a piece after a page break: repeated captions and header rows become furniture. */
export function addPiece(grid: GridDraft, piece: Piece): void {
  grid.repeated.push(...piece.captions);
  addBreak(grid);
  addRows(grid, piece);
}

/**
 * Rows one after another, header rows taken out where they come again: one or more right after a break, or two and
 * more anywhere (a page break that left no blank line).
 */
function addRows(grid: GridDraft, piece: Piece): void {
  const breaks = new Set(piece.breaks);
  for (let index = 0; index < piece.rows.length; index++) {
    const isBreak = index === 0 || breaks.has(index);
    const repeated = repeatedAt(grid, piece.rows, index);
    const skip = repeated >= (isBreak ? 1 : 2) ? repeated : 0;
    for (const row of piece.rows.slice(index, index + skip)) grid.repeated.push(repeatedCaption(row));
    if (grid.rows.length > 0 && (skip > 0 || (isBreak && index > 0))) addBreak(grid);
    index += skip;
    const row = piece.rows[index];
    if (row) grid.rows.push(row);
  }
}

function addBreak({ breaks, rows }: GridDraft): void {
  if (breaks.at(-1) !== rows.length) breaks.push(rows.length);
}

/** Header rows repeated from `index` on, at least one row of which is left over. */
function repeatedAt(grid: GridDraft, rows: readonly Row[], index: number): number {
  if (grid.rows.length < 2 || !isSameRow(grid.rows[0], rows[index])) return 0;
  return repeatedRows(grid, rows.slice(index, index + MOST_HEADER_ROWS));
}

function repeatedCaption(row: Row): Caption {
  return { text: EMPTY, kind: null, lineStart: row.lineStart, lineEnd: row.lineEnd };
}
