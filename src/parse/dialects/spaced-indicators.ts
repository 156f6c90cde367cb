import { INDICATOR_COLUMNS, NO_OUTPUT_LEVEL1, OUTPUT_LEVEL2 } from '../../vocab/performance-indicators.ts';
import { indicatorColumn, isLevel1, isLevel2, labelText, parentsOf } from '../projects/labels.ts';
import { decimalText } from '../projects/numbers.ts';
import { EMPTY } from '../source-text.ts';
import type { Row, SourceText } from '../types.ts';
import type { Chunk } from './chunks.ts';
import { type FormLine, joined, piecesOf, placeOf, rowOfTexts } from './form-lines.ts';
import { blockStarts, type RowLines } from './level-blocks.ts';
import { rowBounds } from './row-bounds.ts';
import { distance, type Strip, stripsOf } from './strips.ts';

/** The lines of the header of the indicators, `at` being that with most of its words. */
export interface HeaderLines {
  readonly top: number;
  readonly at: number;
  readonly bottom: number;
}

const LABELS = Object.values(INDICATOR_COLUMNS).flat();
/** Most lines of a header above or below that with most of its words. */
const MOST_REST = 3;

export function findHeader(lines: readonly FormLine[]): HeaderLines | null {
  const hits = lines.map(({ chunks }) => {
    const fields = chunks.map(({ text }) => indicatorColumn(text.text));
    return fields.some((field) => field?.startsWith('level')) ? fields.filter((field) => field !== null).length : 0;
  });
  const most = Math.max(0, ...hits);
  if (most < 3) return null;
  const at = hits.indexOf(most);
  const left = lines[at]?.chunks.find(({ text }) => indicatorColumn(text.text) !== null)?.from ?? 0;
  const words: Word[] = (lines[at]?.chunks ?? [])
    .filter(({ from }) => from >= left)
    .map(({ from, to, text }) => ({ from, to, text: text.text }));
  let bottom = at;
  while (bottom - at < MOST_REST && takeRest(lines[bottom + 1], words, left, false)) bottom++;
  let top = at;
  while (top > 0 && at - top < MOST_REST && takeRest(lines[top - 1], words, left, true)) top--;
  return { top, at, bottom };
}

/** A heading as far as its lines were put together. */
interface Word extends Strip {
  text: string;
}

/**
 * Adds a line of pieces of headings, above or below, to the words they belong to; what stands left of them is the side
 * label. False where the line holds anything else.
 */
function takeRest(line: FormLine | undefined, words: Word[], left: number, above: boolean): boolean {
  const pieces = (line?.chunks ?? []).filter(({ to }) => to > left);
  const whole = pieces.map((piece) => {
    const word = words.find((each) => distance(each, piece) < 1) ?? null;
    const text = above ? piece.text.text + (word?.text ?? '') : (word?.text ?? '') + piece.text.text;
    return { piece, word, text };
  });
  if (whole.length === 0 || !whole.every(({ word, text }) => isHeading(text, word?.text ?? '', above))) return false;
  for (const { piece, word, text } of whole) {
    if (word) word.text = text;
    else words.push({ from: piece.from, to: piece.to, text });
  }
  return true;
}

/** Whether the words can be a part of a heading; with a heading that was whole before they must be another. */
function isHeading(text: string, before: string, above: boolean): boolean {
  const label = labelText(text);
  if (before === '' || indicatorColumn(before) === null) return LABELS.some((each) => each.includes(label));
  if (/[（(]/.test(before)) return true;
  return LABELS.some((each) => (above ? each.endsWith(label) : each.startsWith(label)));
}

interface Columns {
  readonly strips: readonly Strip[];
  /** Field of every column, null where the header has no word for it. */
  readonly fields: readonly (string | null)[];
}

/** Most columns and lines of such a part. */
const MOST_COLUMNS = 30;
const MOST_LINES_OF_BODY = 2000;

const FIGURES: readonly string[] = ['weight', 'score'];
const LEVELS: readonly string[] = ['level1', 'level2'];

/**
 * Header and rows of the indicators, each a whole row. Null where the columns are not clear.
 *
 * @param bottom last line of the header, `at` that with most of its words, both from the first line given
 */
export function indicatorRows(all: readonly FormLine[], bottom: number, at: number): Row[] | null {
  const header = all.slice(0, bottom + 1);
  const body = withoutRepeats(all.slice(bottom + 1), header);
  const columns = columnsOf(header, body, at);
  if (!columns || body.length === 0 || body.length > MOST_LINES_OF_BODY) return null;
  const { strips, fields } = columns;
  const anchors = body.flatMap(({ chunks }, line) => (chunks.some((chunk) => isFigure(chunk, columns)) ? [line] : []));
  const level1 = fields.indexOf('level1');
  const pieces = piecesOf(body, strips).filter(
    ({ column }) => column >= level1 && !LEVELS.includes(fields[column] ?? ''),
  );
  const breaks = new Set(body.flatMap(({ page }, index) => (page ? [index] : [])));
  const bounds = rowBounds({ lines: body.length, anchors, pieces, breaks });
  if (!bounds) return null;
  const rows = bounds.rows.map((row) => strips.map((_, column) => cellIn(body, strips, column, row)));
  placeLevels(rows, bounds.rows, body, columns);
  const head = strips.map((_, column) =>
    joined(header.flatMap(({ chunks }) => chunks.filter((chunk) => placeOf(chunk, strips) === column))),
  );
  return [
    rowOfTexts(
      head,
      header.map(({ no }) => no),
    ),
    ...rows.map((cells, index) => rowOfTexts(cells, numbersOf(body, bounds.rows[index]))),
  ];
}

function numbersOf(body: readonly FormLine[], row: RowLines | undefined): number[] {
  return body.slice(row?.top ?? 0, (row?.bottom ?? 0) + 1).flatMap(({ no, repeats = [] }) => [...repeats, no]);
}

function cellIn(
  body: readonly FormLine[],
  strips: readonly Strip[],
  column: number,
  { top, bottom }: RowLines,
): SourceText {
  return joined(
    body.slice(top, bottom + 1).flatMap(({ chunks }) => chunks.filter((chunk) => placeOf(chunk, strips) === column)),
  );
}

/** The lines without those that a page repeats of the header; the line behind them has their numbers, else the last. */
function withoutRepeats(body: readonly FormLine[], header: readonly FormLine[]): FormLine[] {
  const words = new Set(header.map(wordsOf));
  const kept: FormLine[] = [];
  let page = false;
  let repeats: number[] = [];
  for (const line of body) {
    page ||= line.page;
    if (words.has(wordsOf(line)) && line.chunks.length > 1) repeats.push(line.no);
    else {
      kept.push({ ...line, page, repeats });
      [page, repeats] = [false, []];
    }
  }
  const last = kept.pop();
  return last ? [...kept, { ...last, repeats: [...(last.repeats ?? []), ...repeats] }] : [];
}

function wordsOf({ chunks }: FormLine): string {
  return chunks.map(({ text }) => text.text).join(' ');
}

function columnsOf(header: readonly FormLine[], body: readonly FormLine[], at: number): Columns | null {
  const strips = stripsOf([...header, ...body].map(({ chunks }) => chunks));
  if (strips.length > MOST_COLUMNS) return null;
  const words = header[at]?.chunks ?? [];
  if (
    words.some((chunk) => words.some((other) => other !== chunk && placeOf(other, strips) === placeOf(chunk, strips)))
  )
    return null;
  const fields = strips.map((_, column) =>
    indicatorColumn(
      header
        .flatMap(({ chunks }) => chunks.filter((chunk) => placeOf(chunk, strips) === column))
        .map(({ text }) => text.text)
        .join(''),
    ),
  );
  const known = new Set(fields);
  return known.has('level3') && FIGURES.some((field) => known.has(field)) ? { strips, fields } : null;
}

function isFigure(chunk: Chunk, { strips, fields }: Columns): boolean {
  return FIGURES.includes(fields[placeOf(chunk, strips)] ?? '') && decimalText(chunk.text.text) !== null;
}

/** Moves the words of merged level cells to the first of the rows they stand for. */
function placeLevels(
  rows: SourceText[][],
  lines: readonly RowLines[],
  body: readonly FormLine[],
  columns: Columns,
): void {
  let starts: Set<number> | null = null;
  for (const field of [...LEVELS].reverse()) {
    const column = columns.fields.indexOf(field);
    const labels = column < 0 ? [] : labelsIn(body, columns.strips, column, lines);
    const strange = field === 'level1' ? strangers(labels, rows, columns.fields.indexOf('level2')) : null;
    const begins = blockStarts(labels, lines, starts, (label, from, to) =>
      strange ? (strange[label]?.[to + 1] ?? 0) - (strange[label]?.[from] ?? 0) : 0,
    );
    if (!begins) continue;
    for (const row of rows) row[column] = EMPTY;
    for (const [index, label] of labels.entries()) {
      const row = rows[begins[index] ?? 0];
      if (row) row[column] = joined(label.chunks);
    }
    starts = new Set(begins);
  }
}

/** For each first level, how many second levels of the rows before each row cannot stand under it. */
function strangers(labels: readonly LevelLabel[], rows: readonly SourceText[][], level2: number): number[][] {
  const names = rows.map((row) => row[level2]?.text ?? '');
  return labels.map(({ chunks }) => {
    const level1 = stem(joined(chunks).text);
    const sums = [0];
    for (const name of names) sums.push((sums.at(-1) ?? 0) + (isStrange(name, level1) ? 1 : 0));
    return sums;
  });
}

function isStrange(level2: string, level1: string): boolean {
  const parents = parentsOf(level2).map(stem);
  if (parents.length > 0) return !parents.includes(level1);
  return OUTPUT_LEVEL2.includes(stem(level2)) && NO_OUTPUT_LEVEL1.includes(level1);
}

function stem(name: string): string {
  return labelText(name).replace(/指标$/, '');
}

interface LevelLabel {
  readonly chunks: readonly Chunk[];
  readonly first: number;
  readonly last: number;
}

/** The names in a column of levels: pieces that make a known name, or stand in one row. */
function labelsIn(
  body: readonly FormLine[],
  strips: readonly Strip[],
  column: number,
  rows: readonly RowLines[],
): LevelLabel[] {
  const pieces = body.flatMap(({ chunks }, line) =>
    chunks
      .filter((chunk) => placeOf(chunk, strips) === column)
      .map((chunk) => ({ chunk, line, row: rows.findIndex(({ bottom }) => line <= bottom) })),
  );
  const labels: LevelLabel[] = [];
  for (let from = 0; from < pieces.length; ) {
    const to = endOfLabel(pieces, from);
    const own = pieces.slice(from, to);
    labels.push({ chunks: own.map(({ chunk }) => chunk), first: own[0]?.line ?? 0, last: own.at(-1)?.line ?? 0 });
    from = to;
  }
  return labels;
}

/** Most lines of a level's name. */
const MOST_LINES = 8;

interface LevelPiece {
  readonly chunk: Chunk;
  readonly line: number;
  readonly row: number;
}

/** Where the label that begins with a piece ends: with the longest known name, else with the row. */
function endOfLabel(pieces: readonly LevelPiece[], from: number): number {
  let text = '';
  let known = 0;
  let same = from;
  for (let at = from; at < Math.min(pieces.length, from + MOST_LINES); at++) {
    const [piece, before] = [pieces[at], pieces[at - 1]];
    if (!piece || (at > from && piece.line - (before?.line ?? 0) > 1)) break;
    text += piece.chunk.text.text;
    if (piece.row === pieces[from]?.row) same = at + 1;
    if (isLevel1(text) || isLevel2(text)) known = at + 1;
  }
  return known || same;
}
