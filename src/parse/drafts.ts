import type { Region } from './dialects/index.ts';
import type { Furniture } from './furniture.ts';
import type { GridDraft } from './grids.ts';
import type { Line, TextBlock } from './types.ts';

/** A text block while its lines are still being found. */
export interface TextDraft {
  readonly kind: 'text';
  readonly block: TextBlock['kind'];
  readonly level: number | null;
  readonly lines: Line[];
  /** Characters at the beginning that are a heading whose body goes on in the same line. */
  readonly glued: number;
}

/** A block before its lines are counted into parts and its section is known. */
export type Draft = TextDraft | { readonly kind: 'table'; readonly grid: GridDraft };

/** A line of text, or the first line of a table region. */
export interface Item {
  readonly line: Line;
  readonly region: Region | null;
  /** A blank line or furniture stands before it. */
  readonly gap: boolean;
}

/** What blocks are made of, in reading order: lines that are neither blank nor furniture, and table regions. */
export function toItems(lines: readonly Line[], regions: Map<number, Region>, furniture: Furniture): Item[] {
  const items: Item[] = [];
  let gap = true;
  const inside = new Uint8Array(lines.length + 2);
  for (const line of lines) {
    const region = regions.get(line.no) ?? null;
    if (region) {
      items.push({ line, region, gap });
      for (const no of region.lines) inside[no] = 1;
    }
    if (inside[line.no] === 1) gap = false;
    else if (line.blank || furniture.has(line.no)) gap = true;
    else {
      items.push({ line, region: null, gap });
      gap = false;
    }
  }
  return items;
}

export function textDraft(block: TextBlock['kind'], line: Line, level: number | null = null, glued = 0): TextDraft {
  return { kind: 'text', block, level, lines: [line], glued };
}
