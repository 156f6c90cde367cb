import type { Section, SectionKind } from '../../model/index.ts';
import { labelsOf } from '../../vocab/labels/index.ts';
import type { Structure, TextBlock } from '../types.ts';

/** Sections whose sub-headings are no statements of their own, whatever they are called. */
const CLOSED: readonly SectionKind[] = ['performance', 'annex', 'glossary', 'contents', 'functions'];

export interface SectionText {
  readonly section: Section;
  /** The section's kind; a heading that is none of the standard ones speaks of what the section above it does. */
  readonly kind: SectionKind;
  readonly blocks: readonly TextBlock[];
}

/** The running text of every section, headings left out. */
export function sectionTexts(structure: Structure): SectionText[] {
  const texts = structure.sections.map((section) => ({
    section,
    kind: kindWithin(section, structure.sections),
    blocks: [] as TextBlock[],
  }));
  for (const block of structure.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
    if (block.section !== null) texts[block.section]?.blocks.push(block);
  }
  return texts;
}

function kindWithin(section: Section, sections: readonly Section[]): SectionKind {
  let at: Section | undefined = section;
  while (at && at.kind === 'other' && at.level > 1 && at.parent !== null) at = sections[at.parent];
  return at?.kind ?? section.kind;
}

/** Whether a section states facts: a kind with labels, not inside an annex or a self-evaluation report. */
export function statesFacts({ section, kind }: SectionText, sections: readonly Section[]): boolean {
  if (labelsOf(kind, 'final-accounts').length === 0) return false;
  for (let at = section.parent; at !== null; at = sections[at]?.parent ?? null) {
    const above = sections[at]?.kind;
    if (above && CLOSED.includes(above) && kind !== above) return false;
  }
  return true;
}
