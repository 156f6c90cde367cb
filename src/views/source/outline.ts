import type { DisclosureDocument, Section } from '../../model/index.ts';

/** An entry of the outline beside the reading view. */
export interface OutlineEntry {
  readonly title: string;
  readonly line: number;
  readonly children: readonly OutlineEntry[];
}

/** Sections as a tree, two levels deep: deeper headings would make the outline longer than it helps. */
export function outline(document: DisclosureDocument): OutlineEntry[] {
  const children = Map.groupBy(document.sections, (section) => section.parent);
  const known = new Set(document.sections.map((section) => section.no));
  const entry = (section: Section, depth: number): OutlineEntry => ({
    title: section.title,
    line: section.lineStart,
    children: depth >= 2 ? [] : (children.get(section.no) ?? []).map((child) => entry(child, depth + 1)),
  });
  return document.sections
    .filter((section) => section.parent === null || !known.has(section.parent))
    .map((section) => entry(section, 1));
}
