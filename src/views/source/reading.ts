import type { Block, DisclosureDocument, Furniture, Table } from '../../model/index.ts';
import type { Lines } from '../../site/links.ts';
import { anchorsFor, rangeAnchors } from './anchors.ts';
import { type MarkIndex, markIndex, type Segment, segments } from './marks.ts';
import { targets } from './targets.ts';

/** A cell of the reading view; `blank`: the document prints nothing there. */
export interface ReadingCell {
  readonly line: number;
  readonly segments: readonly Segment[];
  readonly blank: boolean;
  readonly number: boolean;
  /** Columns it takes. */
  readonly span: number;
}

export interface ReadingRow extends Lines {
  readonly ids: readonly string[];
  readonly cells: readonly ReadingCell[];
}

/** A piece of the reading view in line order. The first id is that of its first line. */
export type ReadingItem = Lines & { readonly ids: readonly string[] } & (
    | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5; readonly segments: readonly Segment[] }
    | { readonly kind: 'text'; readonly style: Block['kind']; readonly segments: readonly Segment[] }
    | { readonly kind: 'contents'; readonly lines: readonly string[] }
    | { readonly kind: 'furniture'; readonly reason: Furniture['reason']; readonly text: string }
    | {
        readonly kind: 'table';
        readonly table: Table;
        readonly head: readonly ReadingRow[];
        readonly body: readonly ReadingRow[];
      }
  );

interface Place extends Lines {
  readonly block: Block | null;
  readonly furniture: Furniture | null;
}

interface Tools {
  readonly marks: MarkIndex;
  readonly ranges: ReadonlyMap<number, readonly string[]>;
  readonly raw: readonly string[];
}

function inLineOrder(document: DisclosureDocument): Place[] {
  const blocks = document.blocks.map((block) => ({
    lineStart: block.lineStart,
    lineEnd: block.lineEnd,
    block,
    furniture: null,
  }));
  const furniture = document.furniture.map((piece) => ({
    lineStart: piece.lineStart,
    lineEnd: piece.lineEnd,
    block: null,
    furniture: piece,
  }));
  return [...blocks, ...furniture].sort((a, b) => a.lineStart - b.lineStart || a.lineEnd - b.lineEnd);
}

const NUMBER_CELL = /^[-+−]?[\d,，]+(\.\d+)?%?$|^[-—–/]$/;

type Row = Table['rows'][number];

/** Up to this many characters a cell of a form is a label. */
const LABEL = 8;

/**
 * Columns the filled cells of a form row take: labels one each, texts the rest by their length. Blanks in front keep
 * their place: [blank, 4 characters, 60 characters, blank, blank] → [1, 1, 3].
 */
function spread(row: Row): number[] {
  const from = row.findIndex(({ text }) => text.trim() !== '');
  const texts = row.slice(from).filter(({ text }) => text.trim() !== '');
  const weights = texts.map(({ text }) => (text.length <= LABEL ? 0 : text.length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const free = row.length - from - texts.length;
  const spans = weights.map((weight) => 1 + (total > 0 ? Math.floor((free * weight) / total) : 0));
  const left = row.length - from - spans.reduce((sum, span) => sum + span, 0);
  const last = weights.lastIndexOf(Math.max(...weights));
  return spans.map((span, index) => span + (index === last ? left : 0));
}

/** A row of a form in words: mostly blank, with a text in it, and no figure whose column would be lost. */
function isForm(row: Row): boolean {
  const filled = row.filter(({ text }) => text.trim() !== '');
  const text = filled.some((cell) => cell.text.length > LABEL * 1.5);
  return text && filled.length * 2 <= row.length && !filled.some((cell) => NUMBER_CELL.test(cell.text.trim()));
}

function cellOf({ text, line }: Row[number], span: number, marks: MarkIndex): ReadingCell {
  const blank = text.trim() === '';
  const parts = blank ? [] : segments(text, { lineStart: line, lineEnd: line }, marks);
  return { line, segments: parts, blank, number: NUMBER_CELL.test(text.trim()), span };
}

function formCells(row: Row, marks: MarkIndex): ReadingCell[] {
  const from = row.findIndex(({ text }) => text.trim() !== '');
  const [first] = row;
  const spans = spread(row);
  const filled = row.slice(from).filter(({ text }) => text.trim() !== '');
  return [
    ...(first && from > 0 ? [cellOf(first, from, marks)] : []),
    ...filled.map((cell, index) => cellOf(cell, spans[index] ?? 1, marks)),
  ];
}

/**
 * Cells of a row. A form prints a wide cell as one text and blanks beside it: the texts of such a row share its
 * columns. In other rows every column keeps its own; blanks side by side are one.
 */
function cells(row: Row, marks: MarkIndex): ReadingCell[] {
  if (isForm(row)) return formCells(row, marks);
  const made: ReadingCell[] = [];
  for (const each of row) {
    const before = made.at(-1);
    const cell = cellOf(each, 1, marks);
    if (cell.blank && before?.blank) made[made.length - 1] = { ...before, span: before.span + 1 };
    else made.push(cell);
  }
  return made;
}

interface Printed {
  readonly index: number;
  readonly row: Row;
  readonly start: number;
}

/** The rows of a table that stand on these lines: a table broken by furniture is read in several blocks. */
function rowsOn(table: Table, { lineStart, lineEnd }: Lines): Printed[] {
  return table.rows
    .map((row, index) => ({ index, row, start: Math.min(...row.map((cell) => cell.line)) }))
    .filter(({ start }) => start >= lineStart && start <= lineEnd);
}

function rows(printed: readonly Printed[], from: number, to: number, tools: Tools): (ReadingRow & { index: number })[] {
  let next = from;
  return printed.map(({ row, index }, at) => {
    const lineStart = next;
    const until = at === printed.length - 1 ? to : (printed[at + 1]?.start ?? to) - 1;
    const lineEnd = Math.max(next - 1, Math.min(until, to));
    next = lineEnd + 1;
    return {
      index,
      lineStart,
      lineEnd,
      ids: anchorsFor(lineStart, lineEnd, tools.ranges),
      cells: cells(row, tools.marks),
    };
  });
}

/** `from`–`last`: the lines this block has to anchor, blank ones before and after it included. */
function tableItem(table: Table, place: Lines, from: number, last: number, tools: Tools): ReadingItem {
  const printed = rowsOn(table, place);
  const first = Math.max(from, Math.min(printed[0]?.start ?? last + 1, last + 1));
  const all = rows(printed, first, last, tools);
  const ids = anchorsFor(from, first - 1, tools.ranges);
  const head = all.filter((row) => row.index < table.headerRows);
  const body = all.filter((row) => row.index >= table.headerRows);
  return { lineStart: place.lineStart, lineEnd: place.lineEnd, ids, kind: 'table', table, head, body };
}

function headingLevel(level: number | null, above: number): 2 | 3 | 4 | 5 {
  const wanted = Math.min((level ?? 1) + 1, above + 1, 5);
  return wanted <= 2 ? 2 : wanted === 3 ? 3 : wanted === 4 ? 4 : 5;
}

/** The lines of a table of contents as printed: joined up they would run into each other. */
function printedLines({ lineStart, lineEnd }: Lines, raw: readonly string[]): string[] {
  return raw
    .slice(lineStart - 1, lineEnd)
    .map((line) => line.trim().replace(/^[-*•·]\s+/, ''))
    .filter((line) => line !== '');
}

/** The whole document in line order: every raw line has an anchor in exactly one item. */
export function reading(document: DisclosureDocument, raw: readonly string[]): ReadingItem[] {
  const tools: Tools = {
    marks: markIndex(targets(document), document.numbers.unbound),
    ranges: rangeAnchors(document),
    raw,
  };
  const tables = new Map(document.tables.map((table) => [table.no, table]));
  const places = inLineOrder(document);
  let next = 1;
  let above = 1;
  return places.map((place, index): ReadingItem => {
    const until = (places[index + 1]?.lineStart ?? Math.max(document.disclosure.source.lines, place.lineEnd) + 1) - 1;
    const last = Math.max(next - 1, until);
    const base = { lineStart: place.lineStart, lineEnd: place.lineEnd, ids: anchorsFor(next, last, tools.ranges) };
    const from = next;
    next = last + 1;
    const { block, furniture } = place;
    if (furniture)
      return {
        ...base,
        kind: 'furniture',
        reason: furniture.reason,
        text: raw
          .slice(place.lineStart - 1, place.lineEnd)
          .join(' ')
          .trim(),
      };
    const table = block?.tableNo == null ? undefined : tables.get(block.tableNo);
    if (table) return tableItem(table, place, from, last, tools);
    if (block?.kind === 'contents') return { ...base, kind: 'contents', lines: printedLines(place, raw) };
    const parts = segments(block?.text ?? '', place, tools.marks);
    if (block?.kind !== 'heading' && block?.kind !== 'title')
      return { ...base, kind: 'text', style: block?.kind ?? 'paragraph', segments: parts };
    above = headingLevel(block.level, above);
    return { ...base, kind: 'heading', level: headingLevel(block.level, above), segments: parts };
  });
}
