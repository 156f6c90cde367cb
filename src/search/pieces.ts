import type { Block, DisclosureDocument, Section, Table } from '../model/index.ts';
import { fold } from './normalise.ts';

/** Folded characters of text in one full-text record, about. */
export const PIECE = 1500;
/** A longer single text is cut with this much said twice, so that a phrase across the cut is found. */
export const OVERLAP = 40;

/** Where a part of a segment stands: from `offset` of its text on. */
export interface Part {
  readonly offset: number;
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** A run of text that a phrase may not leave: a paragraph, a heading, a table cell. */
export interface Segment {
  readonly text: string;
  /** More than one where a page break stands inside. */
  readonly parts: readonly Part[];
  /** Ends a row of a table or a paragraph: shown as a break in excerpts. */
  readonly last: boolean;
}

/** One full-text record: some segments of one section. */
export interface Piece {
  readonly section: string;
  readonly segments: readonly Segment[];
}

function tableSegments(table: Table, block: Block): Segment[] {
  return table.rows.flatMap((row) => {
    const cells = row.filter(
      ({ text, line }) => text.trim() !== '' && line >= block.lineStart && line <= block.lineEnd,
    );
    return cells.map(({ text, line }, at) => ({
      text,
      parts: [{ offset: 0, lineStart: line, lineEnd: line }],
      last: at === cells.length - 1,
    }));
  });
}

/** No character folds to more than this (ﷺ is the longest): a text this much shorter than a piece needs no cutting. */
const WIDEST = 18;

/** Cuts a text longer than a piece into parts that overlap by OVERLAP folded characters. */
export function cutLong(segment: Segment): Segment[] {
  if (segment.text.length * WIDEST <= PIECE) return [segment];
  const { chars, source, starts, ends } = fold(segment.text);
  if (chars.length <= PIECE) return [segment];
  const cuts: Segment[] = [];
  for (let at = 0; at === 0 || at + OVERLAP < chars.length; at += PIECE - OVERLAP) {
    const from = at === 0 ? 0 : (starts[at] as number);
    const to = at + PIECE >= chars.length ? source.length : (ends[at + PIECE - 1] as number);
    cuts.push({ ...segment, text: source.slice(from, to), parts: partsFrom(segment.parts, from) });
  }
  return cuts;
}

/** The parts of a text of which the first `from` characters were cut off. */
function partsFrom(parts: readonly Part[], from: number): Part[] {
  const first = parts.findLastIndex(({ offset }) => offset <= from);
  return parts.slice(Math.max(0, first)).map((part) => ({ ...part, offset: Math.max(0, part.offset - from) }));
}

/** A sentence that goes on after a page break is one text: 年初预|算数. Tables and contents go on row by row instead. */
function goesOn(block: Block): boolean {
  return block.continues !== null && block.kind !== 'table' && block.kind !== 'contents';
}

function joined(segment: Segment, block: Block): Segment {
  const part = { offset: segment.text.length, lineStart: block.lineStart, lineEnd: block.lineEnd };
  return { ...segment, text: segment.text + block.text, parts: [...segment.parts, part] };
}

/** The segments of each block; a block that goes on from another is told with it. */
function segmentsByBlock(document: DisclosureDocument): Map<Block, Segment[]> {
  const tables = new Map(document.tables.map((table) => [table.no, table]));
  const holder = new Map<number, Block>();
  const segments = new Map<Block, Segment[]>();
  for (const block of document.blocks) {
    const open = goesOn(block) ? holder.get(block.continues ?? -1) : undefined;
    const [whole] = (open && segments.get(open)) ?? [];
    if (open && whole) segments.set(open, [joined(whole, block)]);
    else segments.set(block, ownSegments(block, tables));
    if (block.kind !== 'table') holder.set(block.no, open ?? block);
  }
  return segments;
}

function ownSegments(block: Block, tables: ReadonlyMap<number, Table>): Segment[] {
  const table = block.tableNo === null ? undefined : tables.get(block.tableNo);
  if (block.kind === 'table') return table ? tableSegments(table, block) : [];
  const { lineStart, lineEnd, text } = block;
  return [{ text: text.normalize('NFC'), parts: [{ offset: 0, lineStart, lineEnd }], last: true }];
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

/** Fills records with segments of one section. */
class Packer {
  readonly pieces: { section: string; segments: Segment[] }[] = [];
  private size = 0;

  add(section: string, segment: Segment): void {
    const length = fold(segment.text).chars.length;
    if (length === 0) return;
    const open = this.pieces[this.pieces.length - 1];
    if (open?.section === section && this.size + length <= PIECE) {
      open.segments.push(segment);
      this.size += length;
    } else {
      this.pieces.push({ section, segments: [segment] });
      this.size = length;
    }
  }
}

/** Every text of a document that its records hold, whole. */
export function textsOf(document: DisclosureDocument): string[] {
  return [...segmentsByBlock(document).values()].flatMap((segments) => segments.map(({ text }) => text));
}

/** The whole text of a document as full-text records, in reading order. */
export function piecesOf(document: DisclosureDocument): Piece[] {
  const sections = new Map(document.sections.map((section) => [section.no, section]));
  const packer = new Packer();
  for (const [block, segments] of segmentsByBlock(document)) {
    const section = sectionPath(block.section, sections);
    for (const segment of segments.flatMap(cutLong)) packer.add(section, segment);
  }
  return packer.pieces;
}
