import type { Section, SectionKind } from '../../model/index.ts';
import { labelsOf, THREE_PUBLIC_TITLE } from '../../vocab/labels/index.ts';
import { join } from '../source-text.ts';
import type { SourceText, Structure, TextBlock } from '../types.ts';

/** Sections whose sub-headings are no statements of their own, whatever they are called. */
const CLOSED: readonly SectionKind[] = ['performance', 'annex', 'glossary', 'contents', 'functions'];

export interface SectionText {
  readonly section: Section;
  /** The section's kind; a heading that is none of the standard ones speaks of what the section above it does. */
  readonly kind: SectionKind;
  readonly blocks: readonly TextBlock[];
}

/** The name of a 类, 款 or 项, set apart from its figures on a line of its own. */
const ITEM_NAME = /\((?:类|款|项)\)/;
const NAME_ALONE = /\((?:类|款|项)\)\s*[:,。]?\s*$/;

/** The paragraphs of a section, each as one text; a 项 named on a line of its own goes with the line that has its figures. */
export function paragraphsOf(blocks: readonly TextBlock[]): SourceText[] {
  const texts: SourceText[] = [];
  let open: SourceText | null = null;
  for (const { text } of blocks) {
    const whole: SourceText = open && !ITEM_NAME.test(text.text) ? join([open, text]) : text;
    if (open && whole === text) texts.push(open);
    open = NAME_ALONE.test(whole.text) ? whole : null;
    if (!open) texts.push(whole);
  }
  return open ? [...texts, open] : texts;
}

/** The running text of every section, headings left out but for names of items; `apart`: blocks read elsewhere. */
export function sectionTexts(structure: Structure, apart: ReadonlySet<unknown> = new Set()): SectionText[] {
  const texts = structure.sections.map((section) => ({
    section,
    kind: kindWithin(section, structure.sections),
    blocks: [] as TextBlock[],
  }));
  for (const block of structure.blocks) {
    const named = block.kind === 'heading' && ITEM_NAME.test(block.text.text);
    if (block.kind !== 'paragraph' && block.kind !== 'list' && !named) continue;
    if (block.section !== null && !apart.has(block)) texts[block.section]?.blocks.push(block);
  }
  if (!texts.some((text) => statesFacts(text, structure.sections))) return [...texts, ...unsectioned(structure)];
  return [...unsectioned(structure).filter(({ kind }) => kind === 'threePublic'), ...texts];
}

/** Text outside of headings (of a document on 三公 alone often all of it): one section, named by the title. */
function unsectioned({ blocks, sections }: Structure): SectionText[] {
  const loose = blocks.filter((block) => block.kind !== 'table' && block.section === null) as TextBlock[];
  const title = loose.filter(({ kind }) => kind === 'title').map(({ text }) => text.text);
  const kind: SectionKind = THREE_PUBLIC_TITLE.test(title.join('')) ? 'threePublic' : 'statement';
  const texts = loose.filter((block) => block.kind === 'paragraph' || block.kind === 'list');
  const whole = { lineStart: texts[0]?.lineStart ?? 1, lineEnd: texts.at(-1)?.lineEnd ?? 1 };
  const none = { parent: null, level: 1, title: '', declaredEmpty: false, declaredEmptySource: null };
  return texts.length === 0 ? [] : [{ section: { no: sections.length, kind, ...none, ...whole }, kind, blocks: texts }];
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
