import type { Block, DisclosureDocument, Section, Table } from '../model/index.ts';
import { fold } from './normalise.ts';

/** Characters of text in one full-text record, about. */
export const PIECE = 1500;
/** A longer single text is cut with this much said twice, so that a phrase across the cut is found. */
export const OVERLAP = 40;

/** A run of text that a phrase may not leave: a paragraph, a heading, a table cell. */
export interface Segment {
  readonly text: string;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Ends a row of a table or a paragraph: shown as a break in excerpts. */
  readonly last: boolean;
}

/** One full-text record: some segments of one section. */
export interface Piece {
  readonly section: string;
  readonly segments: readonly Segment[];
}

function tableSegments(table: Table): Segment[] {
  return table.rows.flatMap((row) => {
    const cells = row.filter(({ text }) => text.trim() !== '');
    return cells.map(({ text, line }, at) => ({ text, lineStart: line, lineEnd: line, last: at === cells.length - 1 }));
  });
}

/** Cuts a text longer than a piece into overlapping parts. */
export function cutLong(segment: Segment): Segment[] {
  const chars = Array.from(segment.text);
  if (chars.length <= PIECE) return [segment];
  const parts: Segment[] = [];
  for (let at = 0; at + OVERLAP < chars.length || at === 0; at += PIECE - OVERLAP) {
    parts.push({ ...segment, text: chars.slice(at, at + PIECE).join('') });
  }
  return parts;
}

function blockSegments(block: Block, tables: ReadonlyMap<number, Table>): Segment[] {
  const table = block.tableNo === null ? undefined : tables.get(block.tableNo);
  if (block.kind === 'table') return table ? tableSegments(table).filter((segment) => isWithin(segment, block)) : [];
  return [{ text: block.text, lineStart: block.lineStart, lineEnd: block.lineEnd, last: true }];
}

/** A table over several blocks (a page break between) is told row by row, each row in its own block. */
function isWithin({ lineStart }: Segment, block: Block): boolean {
  return lineStart >= block.lineStart && lineStart <= block.lineEnd;
}

/** 'title › title' of a section and those it stands in. */
function sectionPath(no: number | null, sections: ReadonlyMap<number, Section>): string {
  const titles: string[] = [];
  for (let at = no; at !== null; ) {
    const section = sections.get(at);
    if (!section || titles.length > 6) break;
    titles.unshift(section.title);
    at = section.parent;
  }
  return titles.join(' › ');
}

/** The whole text of a document as full-text records, in reading order. */
export function piecesOf(document: DisclosureDocument): Piece[] {
  const tables = new Map(document.tables.map((table) => [table.no, table]));
  const sections = new Map(document.sections.map((section) => [section.no, section]));
  const pieces: { section: string; segments: Segment[] }[] = [];
  let size = 0;
  for (const block of document.blocks) {
    const section = sectionPath(block.section, sections);
    for (const segment of blockSegments(block, tables).flatMap(cutLong)) {
      if (fold(segment.text).chars.length === 0) continue;
      const open = pieces[pieces.length - 1];
      if (open && open.section === section && size + segment.text.length <= PIECE) open.segments.push(segment);
      else {
        pieces.push({ section, segments: [segment] });
        size = 0;
      }
      size += segment.text.length;
    }
  }
  return pieces;
}
