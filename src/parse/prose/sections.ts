import type { Section, SectionKind } from '../../model/index.ts';
import { labelsOf } from '../../vocab/labels/index.ts';
import type { Structure, TextBlock } from '../types.ts';

/** Sections whose sub-headings are no statements of their own, whatever they are called. */
const CLOSED: readonly SectionKind[] = ['performance', 'annex', 'glossary', 'contents', 'functions'];

export interface SectionText {
  readonly section: Section;
  readonly blocks: readonly TextBlock[];
}

/** The running text of every section, headings left out. */
export function sectionTexts(structure: Structure): SectionText[] {
  const texts = structure.sections.map((section) => ({ section, blocks: [] as TextBlock[] }));
  for (const block of structure.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
    if (block.section !== null) texts[block.section]?.blocks.push(block);
  }
  return texts;
}

/** Whether a section states facts: a kind with labels, not inside an annex or a self-evaluation report. */
export function statesFacts(section: Section, sections: readonly Section[]): boolean {
  if (labelsOf(section.kind, 'final-accounts').length === 0) return false;
  for (let at = section.parent; at !== null; at = sections[at]?.parent ?? null) {
    const kind = sections[at]?.kind;
    if (kind && CLOSED.includes(kind) && section.kind !== kind) return false;
  }
  return true;
}
