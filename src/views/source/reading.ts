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
}

export interface ReadingRow extends Lines {
  readonly ids: readonly string[];
  readonly cells: readonly ReadingCell[];
}

/** A piece of the reading view in line order. The first id is that of its first line. */
export type ReadingItem = Lines & { readonly ids: readonly string[] } & (
    | { readonly kind: 'heading'; readonly level: 2 | 3 | 4 | 5; readonly segments: readonly Segment[] }
    | { readonly kind: 'text'; readonly style: Block['kind']; readonly segments: readonly Segment[] }
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

function rows(table: Table, tools: Tools, from: number, to: number): ReadingRow[] {
  const starts = table.rows.map((row) => Math.min(...row.map((cell) => cell.line)));
  let next = from;
  return table.rows.map((row, index) => {
    const following = starts.slice(index + 1).find((start) => Number.isFinite(start)) ?? Number.POSITIVE_INFINITY;
    const lineStart = next;
    const lineEnd =
      index === table.rows.length - 1 ? Math.max(next - 1, to) : Math.max(next - 1, Math.min(following - 1, to));
    next = lineEnd + 1;
    const cells = row.map(({ text, line }) => ({
      line,
      segments: segments(text, { lineStart: line, lineEnd: line }, tools.marks),
      blank: text.trim() === '',
      number: NUMBER_CELL.test(text.trim()),
    }));
    return { lineStart, lineEnd, ids: anchorsFor(lineStart, lineEnd, tools.ranges), cells };
  });
}

function tableItem(table: Table, base: Lines & { ids: string[] }, tools: Tools): ReadingItem {
  const first = Math.max(base.lineStart, Math.min(table.lineStart, base.lineEnd));
  const all = rows(table, tools, first, base.lineEnd);
  const ids = anchorsFor(base.lineStart, first - 1, tools.ranges);
  return {
    ...base,
    ids,
    kind: 'table',
    table,
    head: all.slice(0, table.headerRows),
    body: all.slice(table.headerRows),
  };
}

function headingLevel(level: number | null, above: number): 2 | 3 | 4 | 5 {
  const wanted = Math.min((level ?? 1) + 1, above + 1, 5);
  return wanted <= 2 ? 2 : wanted === 3 ? 3 : wanted === 4 ? 4 : 5;
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
    if (table) return tableItem(table, { ...base, lineStart: from, lineEnd: last }, tools);
    const parts = segments(block?.text ?? '', place, tools.marks);
    if (block?.kind !== 'heading' && block?.kind !== 'title')
      return { ...base, kind: 'text', style: block?.kind ?? 'paragraph', segments: parts };
    above = headingLevel(block.level, above);
    return { ...base, kind: 'heading', level: headingLevel(block.level, above), segments: parts };
  });
}
