import { readBlocks } from './blocks.ts';
import { findRegions } from './dialects/index.ts';
import { finish } from './finish.ts';
import { findFurniture, toRanges } from './furniture.ts';
import { readLines } from './lines.ts';
import { normalise } from './normalise.ts';
import { joinPipes } from './pipes.ts';
import type { Context, RawDocument, Structure } from './types.ts';
import { findWrap } from './wrap.ts';

/** The decoded text → clean lines, blocks in reading order, furniture and the outline. Pure, linear, never throws. */
export function readStructure(document: RawDocument, _context: Context): Structure {
  const lines = joinPipes(readLines(document, normalise(document.raw)));
  const furniture = findFurniture(document, lines);
  const wrap = findWrap(document, lines, furniture);
  const regions = findRegions(lines, furniture, wrap);
  const drafts = readBlocks(lines, regions, furniture, wrap);
  const { blocks, sections } = finish(document, lines, drafts, furniture);
  return { document, lines, blocks, furniture: toRanges(furniture), sections };
}
