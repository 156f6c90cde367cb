import type { Section, SectionKind } from '../model/index.ts';
import { PART_TITLE } from '../vocab/headings.ts';
import { kindOf, kindUnder } from './headings.ts';
import { asPrinted } from './tighten.ts';
import type { RawDocument, SourceText } from './types.ts';

/** A heading found among the blocks. */
export interface Heading {
  readonly level: number;
  readonly text: SourceText;
  readonly lineStart: number;
}

/** The outline: one section per heading, each ending where the next of its level or above begins. */
export function readSections(
  document: RawDocument,
  headings: readonly Heading[],
  lastLine: number,
  lineBefore: (no: number) => number,
): Section[] {
  const sections: (Section & { lineEnd: number })[] = [];
  const open: number[] = [];
  for (const { level, text, lineStart } of headings) {
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= level)
      close(sections, open, lineBefore(lineStart));
    const parent = open.at(-1) ?? null;
    const parentKind: SectionKind | null = parent === null ? null : (sections[parent]?.kind ?? null);
    const no = sections.length;
    const kind = level === 1 ? (kindOf(text.text, 1) ?? 'other') : kindUnder(text.text, level, parentKind);
    const title = asPrinted(document, text).replace(PART_TITLE, '$1 ');
    sections.push({
      no,
      parent,
      level,
      title,
      kind,
      declaredEmpty: false,
      declaredEmptySource: null,
      lineStart,
      lineEnd: lastLine,
    });
    open.push(no);
  }
  return sections;
}

function close(sections: { lineStart: number; lineEnd: number }[], open: number[], line: number): void {
  const section = sections[open.pop() ?? 0];
  if (section) section.lineEnd = Math.max(section.lineStart, line);
}
