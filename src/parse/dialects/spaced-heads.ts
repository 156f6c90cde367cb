import { fundingColumn, headField, isGoalActual, isGoalExpected, isSideLabel } from '../projects/labels.ts';
import { EMPTY } from '../source-text.ts';
import type { Row, SourceText } from '../types.ts';
import { type Chunk, isFigureText } from './chunks.ts';
import { type FormLine, joined, piecesOf, rowOfTexts } from './form-lines.ts';
import type { RowLines } from './level-blocks.ts';
import { rowBounds } from './row-bounds.ts';
import { placesOf, type Strip, stripsOf } from './strips.ts';

/** Most columns and lines of a head. */
const MOST_COLUMNS = 40;
const MOST_LINES = 300;

/** The rows of the head and of the money: one for each line with a label, a heading of money or figures. */
export function headRows(lines: readonly FormLine[]): Row[] {
  const strips = stripsOf(lines.map(({ chunks }) => chunks));
  const plain = () =>
    lines.map(({ chunks, no }) =>
      rowOfTexts(
        placed(
          chunks.map((chunk) => [chunk]),
          strips,
        ),
        [no],
      ),
    );
  if (strips.length > MOST_COLUMNS || lines.length > MOST_LINES) return plain();
  const anchors = lines.flatMap(({ chunks }, index) => (isAnchor(chunks) ? [index] : []));
  const money = lines.findIndex(({ chunks }) => isMoneyHeader(chunks));
  const pieces = [
    ...piecesOf(lines, strips)
      .filter(({ line }) => money < 0 || line < money)
      .map((piece) => ({ ...piece, full: true, ends: true })),
    ...(money < 0 ? [] : piecesOf(lines.slice(money), strips).map((piece) => ({ ...piece, line: piece.line + money }))),
  ];
  const breaks = new Set(lines.flatMap(({ page }, index) => (page ? [index] : [])));
  const bounds = rowBounds({ lines: lines.length, anchors, pieces, breaks });
  if (!bounds) return plain();
  const side = sideLabel(lines);
  return withoutTornLabels(bounds.rows, lines).map(({ top, bottom }) => {
    const own = lines.slice(top, bottom + 1);
    const chunks = own.flatMap((line) => line.chunks.filter((chunk) => !side.rest.has(chunk)));
    const cells = placed(clusters(chunks), strips);
    const at = side.first ? cells.indexOf(side.first.text) : -1;
    return rowOfTexts(
      at < 0 ? cells : cells.with(at, side.whole),
      own.map(({ no }) => no),
    );
  });
}

/** Rows whose label words above it would spoil begin with the label: those words end the row before. */
function withoutTornLabels(rows: readonly RowLines[], lines: readonly FormLine[]): RowLines[] {
  const mended = [...rows];
  for (const [index, { top, bottom, anchor }] of rows.entries()) {
    const before = mended[index - 1];
    if (
      !before ||
      top === anchor ||
      !spoils(lines.slice(top, anchor), lines[anchor], lines.slice(anchor + 1, bottom + 1))
    )
      continue;
    mended[index - 1] = { ...before, bottom: anchor - 1 };
    mended[index] = { top: anchor, bottom, anchor };
  }
  return mended;
}

function spoils(above: readonly FormLine[], anchor: FormLine | undefined, below: readonly FormLine[]): boolean {
  const chunks = [...above, ...(anchor ? [anchor] : []), ...below].flatMap((line) => line.chunks);
  return clusters(chunks).some((cluster) => {
    const label = cluster.find((chunk) => anchor?.chunks.includes(chunk));
    const first = cluster[0];
    if (!label || !first || first === label) return false;
    return isLabel(label.text.text) && !isLabel(joined(cluster).text);
  });
}

function isLabel(text: string): boolean {
  return fundingColumn(text) !== null || headField(text) !== null;
}

function isAnchor(chunks: readonly Chunk[]): boolean {
  const texts = chunks.map(({ text }) => text.text);
  if (texts.some((text) => headField(text) !== null || isGoalExpected(text) || isGoalActual(text) || isInline(text)))
    return true;
  if (isMoneyHeader(chunks)) return true;
  return texts.filter(isFigureText).length > 1;
}

function isMoneyHeader(chunks: readonly Chunk[]): boolean {
  return chunks.filter(({ text }) => fundingColumn(text.text) !== null).length > 1;
}

function isInline(text: string): boolean {
  return headField(/^([^::]{2,12})[::]/.exec(text)?.[1] ?? '') !== null;
}

/** Chunks that stand over one another, left to right. */
function clusters(chunks: readonly Chunk[]): Chunk[][] {
  const found: { from: number; to: number; chunks: Chunk[] }[] = [];
  for (const chunk of chunks) {
    const cluster = found.find(({ from, to }) => chunk.from < to && from < chunk.to);
    if (cluster) {
      cluster.chunks.push(chunk);
      cluster.from = Math.min(cluster.from, chunk.from);
      cluster.to = Math.max(cluster.to, chunk.to);
    } else found.push({ from: chunk.from, to: chunk.to, chunks: [chunk] });
  }
  return found.sort((a, b) => a.from - b.from).map((cluster) => cluster.chunks);
}

/** The cells in the columns of the part; where two cells stand in one of them, one after the other. */
function placed(cells: readonly (readonly Chunk[])[], strips: readonly Strip[]): SourceText[] {
  const extents = cells.map((chunks) => ({
    from: Math.min(...chunks.map(({ from }) => from)),
    to: Math.max(...chunks.map(({ to }) => to)),
  }));
  const row: SourceText[] = [];
  for (const [index, place] of placesOf(extents, strips).entries()) {
    const at = Math.max(row.length, place);
    while (row.length < at) row.push(EMPTY);
    row.push(joined(cells[index] ?? []));
  }
  return row;
}

/** The label at the side of the money rows (项目资金（万 / 元）), broken over lines of several rows. */
function sideLabel(lines: readonly FormLine[]): { first: Chunk | null; whole: SourceText; rest: ReadonlySet<Chunk> } {
  const none = { first: null, whole: EMPTY, rest: new Set<Chunk>() };
  const money = lines.findIndex(({ chunks }) => isMoneyHeader(chunks));
  if (money < 0) return none;
  const leftmost = lines.slice(Math.max(0, money - 1)).flatMap(({ chunks }) => chunks[0] ?? []);
  const edge = Math.min(...leftmost.map(({ from }) => from));
  const column = leftmost.filter(({ from, text }) => from <= edge + SLACK && headField(text.text) === null);
  for (let from = 0; from < column.length; from++) {
    for (let to = column.length; to > from + 1; to--) {
      const chunks = column.slice(from, to);
      const whole = joined(chunks);
      if (isSideLabel(whole.text)) return { first: chunks[0] ?? null, whole, rest: new Set(chunks.slice(1)) };
    }
  }
  return none;
}

/** How far the lines of one centred cell may begin apart. */
const SLACK = 12;
