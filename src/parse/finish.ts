import type { Section } from '../model/index.ts';
import type { Draft } from './drafts.ts';
import type { Furniture } from './furniture.ts';
import { type Heading, readSections } from './sections.ts';
import { joinLines } from './sentences.ts';
import { slice } from './source-text.ts';
import type { Line, LineRange, RawDocument, StructureBlock } from './types.ts';

/** Drafts → blocks with their line ranges and sections, and the outline made of their headings. */
export function finish(
  document: RawDocument,
  lines: readonly Line[],
  drafts: readonly Draft[],
  furniture: Furniture,
): { blocks: StructureBlock[]; sections: Section[] } {
  const blocks = drafts.map((draft) => toBlock(draft, lines, furniture));
  const headings = headingsOf(drafts, blocks);
  const lastLine = lines.findLast((line) => !line.blank)?.no ?? 1;
  const sections = readSections(document, headings, lastLine, (no) => lineBefore(lines, no));
  let section: number | null = null;
  let next = 0;
  const placed = blocks.map((block, index) => {
    if (headings[next]?.block === index) section = next++;
    return { ...block, section };
  });
  return { blocks: placed, sections };
}

function headingsOf(drafts: readonly Draft[], blocks: readonly StructureBlock[]): Heading[] {
  const headings: Heading[] = [];
  for (const [index, draft] of drafts.entries()) {
    const block = blocks[index];
    if (draft.kind !== 'text' || !block || block.kind === 'table') continue;
    const { lineStart, text } = block;
    if (draft.block === 'heading') headings.push({ block: index, level: draft.level ?? 2, text, lineStart });
    else if (draft.glued > 0)
      headings.push({ block: index, level: draft.level ?? 2, text: slice(text, 0, draft.glued), lineStart });
  }
  return headings;
}

/** The last line before `no` that is not blank. */
function lineBefore(lines: readonly Line[], no: number): number {
  let at = no - 1;
  while (at > 1 && lines[at - 1]?.blank) at--;
  return at;
}

function toBlock(draft: Draft, lines: readonly Line[], furniture: Furniture): StructureBlock {
  if (draft.kind === 'text') {
    const parts = toParts(
      draft.lines.map((line) => ({ lineStart: line.no, lineEnd: line.no })),
      lines,
      false,
    );
    return {
      kind: draft.block,
      text: joinLines(draft.lines),
      level: draft.level,
      section: null,
      parts,
      ...around(parts),
    };
  }
  const { dialect, rows, breaks, title, captions } = draft.grid;
  const parts = toParts(rows, lines, true, furniture);
  const range = around(parts);
  const grid = { dialect, rows, breaks, title, captions: captions.map(({ text }) => text), ...range };
  return { kind: 'table', grid, section: null, parts, ...range };
}

function around(parts: readonly LineRange[]): LineRange {
  return { lineStart: parts[0]?.lineStart ?? 1, lineEnd: parts.at(-1)?.lineEnd ?? 1 };
}

/** Ranges run together while only blank lines (in tables) or nothing stands between. */
function toParts(
  ranges: readonly LineRange[],
  lines: readonly Line[],
  overBlanks: boolean,
  furniture?: Furniture,
): LineRange[] {
  const parts: { lineStart: number; lineEnd: number }[] = [];
  for (const { lineStart, lineEnd } of ranges) {
    const last = parts.at(-1);
    if (last && isTogether(last.lineEnd, lineStart, lines, overBlanks, furniture)) last.lineEnd = lineEnd;
    else parts.push({ lineStart, lineEnd });
  }
  return parts;
}

function isTogether(
  end: number,
  start: number,
  lines: readonly Line[],
  overBlanks: boolean,
  furniture?: Furniture,
): boolean {
  for (let no = end + 1; no < start; no++) {
    if (!overBlanks || !lines[no - 1]?.blank || furniture?.has(no)) return false;
  }
  return true;
}
