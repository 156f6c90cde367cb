import type { Block } from '../../model/index.ts';
import { slice } from '../source-text.ts';
import type { LineRange, RawDocument, SourceText, Structure, StructureBlock } from '../types.ts';

/**
 * Blocks of the reading view: one per contiguous run of lines, so that every non-blank line is in exactly one
 * block or one furniture entry. A paragraph interrupted by furniture gives several, each `continues` the one before.
 */
export function toBlocks(structure: Structure): Block[] {
  const blocks: Block[] = [];
  let tableNo = 0;
  for (const block of structure.blocks) {
    if (block.kind === 'table') tableNo++;
    let previous: number | null = null;
    for (const part of block.parts) {
      const no = blocks.length;
      blocks.push({
        no,
        kind: block.kind,
        section: block.section,
        level: block.kind === 'table' ? null : block.level,
        lineStart: part.lineStart,
        lineEnd: part.lineEnd,
        text: partText(structure.document, block, part),
        tableNo: block.kind === 'table' ? tableNo : null,
        continues: previous,
      });
      previous = no;
    }
  }
  return blocks;
}

function partText(document: RawDocument, block: StructureBlock, part: LineRange): string {
  if (block.kind === 'table') return '';
  return block.parts.length === 1 ? block.text.text : within(document, block.text, part).text;
}

/** The characters of a text that stand on the lines of `part`. */
function within(document: RawDocument, text: SourceText, part: LineRange): SourceText {
  const start = document.lineStarts[part.lineStart - 1] ?? 0;
  const end = document.lineStarts[part.lineEnd] ?? document.raw.length;
  let from = 0;
  while (from < text.at.length && (text.at[from] ?? 0) < start) from++;
  let to = from;
  while (to < text.at.length && (text.at[to] ?? 0) < end) to++;
  return slice(text, from, to);
}
