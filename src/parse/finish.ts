import type { Section } from '../model/index.ts';
import type { Draft, TextDraft } from './drafts.ts';
import type { Furniture } from './furniture.ts';
import { type Heading, readSections } from './sections.ts';
import { joinLines } from './sentences.ts';
import { slice } from './source-text.ts';
import type { Line, LineRange, RawDocument, StructureBlock, TextBlock } from './types.ts';

/** Drafts → blocks with their line ranges and sections, and the outline made of their headings. */
export function finish(
  document: RawDocument,
  lines: readonly Line[],
  drafts: readonly Draft[],
  furniture: Furniture,
): { blocks: StructureBlock[]; sections: Section[] } {
  const blocks: StructureBlock[] = [];
  const headings: Heading[] = [];
  for (const draft of drafts) {
    const isHeading = draft.kind === 'text' && (draft.block === 'heading' || draft.glued > 0);
    const section = headings.length + (isHeading ? 0 : -1);
    const block = toBlock(draft, lines, furniture, section < 0 ? null : section);
    blocks.push(block);
    if (isHeading && block.kind !== 'table') headings.push(headingOf(draft, block));
  }
  const lastLine = lines.findLast((line) => !line.blank)?.no ?? 1;
  return { blocks, sections: readSections(document, headings, lastLine, (no) => lineBefore(lines, no)) };
}

function headingOf({ level, glued }: TextDraft, { text, lineStart }: TextBlock): Heading {
  return { level: level ?? 2, text: glued > 0 ? slice(text, 0, glued) : text, lineStart };
}

/** The last line before `no` that is not blank. */
function lineBefore(lines: readonly Line[], no: number): number {
  let at = no - 1;
  while (at > 1 && lines[at - 1]?.blank) at--;
  return at;
}

function toBlock(draft: Draft, lines: readonly Line[], furniture: Furniture, section: number | null): StructureBlock {
  if (draft.kind === 'text') {
    const parts = toParts(
      draft.lines.map((line) => ({ lineStart: line.no, lineEnd: line.no })),
      lines,
      false,
    );
    return {
      kind: draft.block,
      text: joinLines(draft.lines),
      level: draft.block === 'heading' ? draft.level : null,
      section,
      parts,
      ...around(parts),
    };
  }
  const { dialect, rows, breaks, title, captions } = draft.grid;
  const parts = toParts(rows, lines, true, furniture);
  const range = around(parts);
  const grid = { dialect, rows, breaks, title, captions: captions.map(({ text }) => text), ...range };
  return { kind: 'table', grid, section, parts, ...range };
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
