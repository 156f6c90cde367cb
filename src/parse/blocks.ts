import { HEADING_CLOSED, HEADING_TAIL } from '../vocab/headings.ts';
import { captionKind } from './captions.ts';
import { findContents } from './contents.ts';
import type { Region } from './dialects/index.ts';
import type { Furniture } from './furniture.ts';
import { addPiece, type Caption, continues, type GridDraft, newGrid, splitByTitle } from './grids.ts';
import { gluedHeading, headingLevel } from './headings.ts';
import { goesOn, joinLines, markLevel, opening } from './sentences.ts';
import type { Line, SourceText, TextBlock } from './types.ts';

interface TextDraft {
  readonly kind: 'text';
  readonly block: TextBlock['kind'];
  readonly level: number | null;
  readonly lines: Line[];
  /** Characters at the beginning that are a heading whose body goes on in the same line. */
  readonly glued: number;
}

/** A block before its lines are counted into parts and its section is known. */
export type Draft = TextDraft | { readonly kind: 'table'; readonly grid: GridDraft };

/** Most lines standing over one table. */
const MOST_CAPTIONS = 8;

interface Item {
  readonly line: Line;
  readonly region: Region | null;
  /** A blank line or furniture stands before it. */
  readonly gap: boolean;
}

/** Lines and table regions → blocks in reading order, paragraphs and tables joined over line wraps and page breaks. */
export function readBlocks(lines: readonly Line[], regions: Map<number, Region>, furniture: Furniture): Draft[] {
  const items = toItems(lines, regions, furniture);
  const reader = new BlockReader(items, furniture);
  return reader.read();
}

function toItems(lines: readonly Line[], regions: Map<number, Region>, furniture: Furniture): Item[] {
  const items: Item[] = [];
  let gap = true;
  let inside = new Set<number>();
  for (const line of lines) {
    const region = regions.get(line.no) ?? null;
    if (region) {
      items.push({ line, region, gap });
      inside = new Set(region.lines);
    }
    if (inside.has(line.no)) gap = false;
    else if (line.blank || furniture.has(line.no)) gap = true;
    else {
      items.push({ line, region: null, gap });
      gap = false;
    }
  }
  return items;
}

class BlockReader {
  private readonly items: readonly Item[];
  private readonly furniture: Furniture;
  private readonly drafts: Draft[] = [];
  private readonly contents: { from: number; to: number } | null;
  /** The table that a page break may go on with. */
  private grid: GridDraft | null = null;
  private body = false;

  constructor(items: readonly Item[], furniture: Furniture) {
    this.items = items;
    this.furniture = furniture;
    const tables = new Set(items.filter((item) => item.region).map((item) => item.line.no));
    this.contents = findContents(
      items.map((item) => item.line),
      (no) => tables.has(no),
    );
  }

  read(): Draft[] {
    for (let index = 0; index < this.items.length; ) {
      const captions = this.captionsAt(index);
      index += captions.length;
      const item = this.items[index];
      if (item?.region) this.addRegion(item.region, captions);
      else if (item) this.addLine(item);
      index++;
    }
    for (const draft of this.drafts) if (draft.kind === 'table') this.markRepeated(draft.grid);
    return this.drafts;
  }

  /** The captions from `index` on, if they stand over a table. */
  private captionsAt(index: number): Caption[] {
    const captions: Caption[] = [];
    for (let i = index; i < index + MOST_CAPTIONS; i++) {
      const item = this.items[i];
      if (!item || item.region) return item ? captions : [];
      const kind = captionKind(item.line.text);
      if (!kind) return [];
      captions.push({ text: item.line.text, kind, lineStart: item.line.no, lineEnd: item.line.no });
    }
    return [];
  }

  private addRegion(region: Region, over: readonly Caption[]): void {
    this.body = true;
    for (const piece of splitByTitle(region, over)) {
      if (this.grid && continues(this.grid, piece)) {
        addPiece(this.grid, piece);
      } else {
        for (const caption of piece.captions) this.addCaption(caption);
        this.grid = piece.rows.length > 0 ? newGrid(piece, this.headingOver(piece.captions)) : null;
        if (this.grid) this.drafts.push({ kind: 'table', grid: this.grid });
      }
    }
  }

  private headingOver(captions: readonly Caption[]): SourceText | null {
    const last = this.drafts.at(-1 - captions.length);
    if (last?.kind !== 'text' || last.block !== 'heading') return null;
    const text = joinLines(last.lines);
    return /表$/.test(text.text) ? text : null;
  }

  private addCaption(caption: Caption): void {
    const line: Line = { no: caption.lineStart, text: caption.text, blank: false, mark: '', pageBreak: false };
    this.drafts.push({ kind: 'text', block: 'caption', level: null, lines: [line], glued: 0 });
  }

  private addLine({ line, gap }: Item): void {
    this.grid = null;
    const text = opening(line.text);
    const last = this.lastText();
    const level = line.text.text.length <= 120 ? headingLevel(text) : 0;
    if (this.isContents(line)) this.addTo('contents', line);
    else if (last?.block === 'heading' && endsHeading(last.lines, line)) last.lines.push(line);
    else if (level > 0) this.start('heading', line, level);
    else if (!this.body && isCover(text)) this.addTo('title', line);
    else if (last && isProse(last.block) && goesOn(this.textOf(last), line, gap)) this.goOn(last, line);
    else this.start(markLevel(text) > 0 || line.mark === '-' ? 'list' : 'paragraph', line, null, gluedHeading(text));
  }

  private isContents(line: Line): boolean {
    return this.contents !== null && line.no >= this.contents.from && line.no <= this.contents.to;
  }

  private lastText(): TextDraft | null {
    const last = this.drafts.at(-1);
    return last?.kind === 'text' ? last : null;
  }

  private goOn(draft: TextDraft, line: Line): void {
    draft.lines.push(line);
    this.tails.delete(draft);
  }

  private readonly tails = new Map<Draft, string>();

  /** Enough of the end of an open paragraph to see whether it goes on; the whole of it when short. */
  private textOf(draft: TextDraft): string {
    const known = this.tails.get(draft);
    if (known !== undefined) return known;
    const lines = draft.lines.slice(-3);
    const text = joinLines(lines.map((line) => ({ ...line, text: tail(line.text) }))).text;
    this.tails.set(draft, text);
    return text;
  }

  private addTo(block: 'contents' | 'title', line: Line): void {
    const last = this.drafts.at(-1);
    if (last?.kind === 'text' && last.block === block) last.lines.push(line);
    else this.drafts.push({ kind: 'text', block, level: null, lines: [line], glued: 0 });
  }

  private start(block: TextBlock['kind'], line: Line, level: number | null, glued = 0): void {
    this.body = true;
    this.drafts.push({ kind: 'text', block, level, lines: [line], glued });
  }

  private markRepeated(grid: GridDraft): void {
    for (const { lineStart, lineEnd, kind } of grid.repeated) {
      for (let no = lineStart; no <= lineEnd; no++)
        this.furniture.set(no, kind === 'unit' ? 'unit-line' : 'repeated-header');
    }
  }
}

function isProse(kind: TextBlock['kind']): boolean {
  return kind === 'paragraph' || kind === 'list';
}

/** 一、…支出决算情 ⏎ 况说明: a heading broken over two lines. */
function endsHeading(lines: readonly Line[], line: Line): boolean {
  const before = opening(joinLines(lines));
  const text = line.text.text.trim();
  if (line.text.text.length > 20 || lines.length > 1 || markLevel(text) > 0) return false;
  if (HEADING_CLOSED.test(before)) return false;
  return HEADING_TAIL.test(text) && headingLevel(before + text) > 0;
}

/** Lines before the first heading, table or sentence are the cover. */
function isCover(text: string): boolean {
  return text.length <= 60 && !/[。;,]/.test(text) && markLevel(text) === 0;
}

function tail(source: SourceText): SourceText {
  const from = Math.max(0, source.text.length - 200);
  return { text: source.text.slice(from), at: source.at.subarray(from) };
}
