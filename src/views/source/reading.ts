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

/**
 * Cells of a row. A form prints a wide cell as one text and blanks after it; in rows that are mostly blank the text
 * takes the blanks' place, in others every column keeps its own.
 */
function cells(row: Table['rows'][number], marks: MarkIndex): ReadingCell[] {
  const wide = row.filter((cell) => cell.text.trim() !== '').length * 2 <= row.length;
  const made: ReadingCell[] = [];
  for (const { text, line } of row) {
    const before = made.at(-1);
    const blank = text.trim() === '';
    if (wide && blank && before && !before.blank) {
      made[made.length - 1] = { ...before, span: before.span + 1 };
      continue;
    }
    const parts = segments(text, { lineStart: line, lineEnd: line }, marks);
    made.push({ line, segments: parts, blank, number: NUMBER_CELL.test(text.trim()), span: 1 });
  }
  return made;
}

interface Printed {
  readonly index: number;
  readonly row: Table['rows'][number];
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
    .map((line) => line.trim())
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
