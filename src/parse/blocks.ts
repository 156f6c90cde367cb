import { ENDS_IN_TABLE } from '../vocab/headings.ts';
import { captionKind } from './captions.ts';
import { findContents, namedEntries } from './contents.ts';
import type { Region } from './dialects/index.ts';
import { type Draft, type Item, textDraft, toItems } from './drafts.ts';
import type { Furniture } from './furniture.ts';
import { addPiece, type Caption, continues, type GridDraft, newGrid, splitByTitle } from './grids.ts';
import { headingLevel } from './headings.ts';
import { joinLines, markLevel, opening } from './sentences.ts';
import { EMPTY, trim } from './source-text.ts';
import { addLine, type TextState } from './text-blocks.ts';
import type { Line, SourceText } from './types.ts';
import type { Wrap } from './wrap.ts';

/** Most lines standing over one table. */
const MOST_CAPTIONS = 8;

interface State extends TextState {
  /** The table that a page break may go on with. */
  grid: GridDraft | null;
}

/**
 * Lines and table regions → blocks in reading order, paragraphs and tables joined over line wraps and page breaks.
 * Captions and header rows that a page break repeated are added to the furniture.
 */
export function readBlocks(
  lines: readonly Line[],
  regions: Map<number, Region>,
  furniture: Furniture,
  wrap: Wrap,
): Draft[] {
  const items = toItems(lines, regions, furniture);
  const contents = contentsOf(items);
  const unmarked = hasUnmarkedHeadings(items);
  const named = contents ? namedEntries(lines, contents) : [];
  const state: State = {
    drafts: [],
    wrap,
    contents,
    named,
    unmarked,
    body: false,
    glossary: 0,
    tail: null,
    grid: null,
  };
  for (let index = 0; index < items.length; index++) {
    const captions = captionsAt(items, index);
    index += captions.length;
    const item = items[index];
    if (item?.region) addRegion(state, item.region, captions);
    else if (item) {
      state.grid = null;
      addLine(state, item);
    }
  }
  for (const draft of state.drafts) if (draft.kind === 'table') markRepeated(draft.grid, furniture);
  return state.drafts;
}

/** Fewest numbered sections below the parts of a document that numbers them. */
const FEWEST_NUMBERED = 3;

function hasUnmarkedHeadings(items: readonly Item[]): boolean {
  let numbered = 0;
  for (const { line, region } of items) {
    if (!region && line.text.text.length <= 90 && headingLevel(opening(line.text)) > 1) numbered++;
    if (numbered >= FEWEST_NUMBERED) return false;
  }
  return true;
}

function contentsOf(items: readonly Item[]): { from: number; to: number } | null {
  const tables = new Set(items.filter((item) => item.region).map((item) => item.line.no));
  return findContents(
    items.map((item) => item.line),
    (no) => tables.has(no),
  );
}

/** The captions from `index` on, if they stand over a table. */
function captionsAt(items: readonly Item[], index: number): Caption[] {
  const captions: Caption[] = [];
  for (let i = index; i < index + MOST_CAPTIONS; i++) {
    const item = items[i];
    if (!item || item.region) return item ? captions : [];
    const { line } = item;
    const kind = captionKind(line.text);
    if (!kind || (kind === 'title' && isListed(line) && captions.some((caption) => caption.kind === 'title')))
      return [];
    captions.push({ text: trim(line.text), kind, lineStart: line.no, lineEnd: line.no });
  }
  return [];
}

/** A title with a number is an entry of a list where another title stands over it. */
function isListed(line: Line): boolean {
  return line.mark !== '' || markLevel(opening(line.text)) > 0;
}

function addRegion(state: State, region: Region, over: readonly Caption[]): void {
  state.body = true;
  for (const piece of splitByTitle(region, over)) {
    if (state.grid && continues(state.grid, piece)) {
      addPiece(state.grid, piece);
      continue;
    }
    const heading = headingOver(state.drafts);
    for (const caption of piece.captions) state.drafts.push(captionDraft(caption));
    state.grid = piece.rows.length > 0 ? newGrid(piece, heading) : null;
    if (state.grid) state.drafts.push({ kind: 'table', grid: state.grid });
  }
}

/** A heading right over a table that ends in 表 names it. */
function headingOver(drafts: readonly Draft[]): SourceText | null {
  const last = drafts.at(-1);
  if (last?.kind !== 'text' || last.block !== 'heading') return null;
  const text = joinLines(last.lines);
  return ENDS_IN_TABLE.test(text.text) ? text : null;
}

/** A caption holds every line of it: a cell may go on in the next line. */
function captionDraft({ text, lineStart, lineEnd }: Caption): Draft {
  const draft = textDraft('caption', lineOf(lineStart, text));
  for (let no = lineStart + 1; no <= lineEnd; no++) draft.lines.push(lineOf(no, EMPTY));
  return draft;
}

function lineOf(no: number, text: SourceText): Line {
  return { no, text, blank: false, mark: '', pageBreak: false };
}

function markRepeated(grid: GridDraft, furniture: Furniture): void {
  for (const { lineStart, lineEnd, kind } of grid.repeated) {
    for (let no = lineStart; no <= lineEnd; no++) furniture.set(no, kind === 'unit' ? 'unit-line' : 'repeated-header');
  }
}
