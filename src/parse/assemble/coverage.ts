import type { Block, Furniture, Section, Unbound } from '../../model/index.ts';
import { FIGURE, UNBOUND_REASONS, UNIT } from '../../vocab/figures.ts';
import { placeAt } from '../source-text.ts';
import type { Context, SourceText, Structure } from '../types.ts';

/** How many figures with a unit the text states, how many published data hold, and the rest by place. */
export interface NumberCoverage {
  readonly total: number;
  readonly bound: number;
  readonly unbound: Unbound[];
}

/** Every text of the document that may state figures: re-joined paragraphs, and the cells of tables. */
function* textsOf(structure: Structure): Generator<{ text: SourceText; kind: string; section: Section | null }> {
  for (const block of structure.blocks) {
    const section = block.section === null ? null : (structure.sections[block.section] ?? null);
    if (block.kind === 'contents') continue;
    if (block.kind !== 'table') yield { text: block.text, kind: block.kind, section };
    else for (const row of block.grid.rows) for (const cell of row.cells) yield { text: cell, kind: 'table', section };
  }
}

/** The parser's honest score: every figure with a unit is bound to published data or listed here. */
export function numberCoverage(structure: Structure, context: Context): NumberCoverage {
  const { document, bound } = context;
  const unbound: Unbound[] = [];
  let total = 0;
  for (const { text, kind, section } of textsOf(structure)) {
    if (!UNIT.test(text.text)) continue;
    for (const match of text.text.matchAll(FIGURE)) {
      total++;
      if (bound[text.at[match.index] ?? 0]) continue;
      const around = text.text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 4);
      const reason = reasonFor(kind, section);
      unbound.push({ ...placeAt(document, text.at[match.index] ?? 0), text: match[0], context: around, reason });
    }
  }
  return { total, bound: total - unbound.length, unbound };
}

function reasonFor(kind: string, section: Section | null): string {
  if (kind === 'table') return UNBOUND_REASONS.table;
  return UNBOUND_REASONS[section?.kind ?? 'other'] ?? UNBOUND_REASONS.other;
}

/** Non-blank raw lines that a block or a furniture entry holds. */
export function linesCovered(structure: Structure, blocks: readonly Block[], furniture: readonly Furniture[]): number {
  const held = new Uint8Array(structure.lines.length + 2);
  for (const { lineStart, lineEnd } of [...blocks, ...furniture]) held.fill(1, lineStart, lineEnd + 1);
  return structure.lines.reduce((sum, line) => sum + (!line.blank && held[line.no] ? 1 : 0), 0);
}
