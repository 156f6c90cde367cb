import type { DisclosureDocument, Project } from '../../model/index.ts';
import { type Lines, lineAnchor } from '../../site/links.ts';

function ofProject(project: Project): (Lines | null | undefined)[] {
  return [
    project.source,
    project.nameSource,
    project.amountSource,
    project.scoreSource,
    ...[project.goalExpected, project.goalActual, project.policyBasis, project.allocation, project.period].map(
      (text) => text?.source,
    ),
    ...project.report.map((text) => text.source),
    ...project.funding.map((row) => row.source),
    ...project.indicators.map((indicator) => indicator.source),
    ...project.mentions.map((mention) => mention.source),
  ];
}

/** Every range of lines a page may link to. */
function cited(document: DisclosureDocument): (Lines | null | undefined)[] {
  const overall = document.performance.overallTable;
  return [
    ...document.facts.flatMap((fact) => [fact.source, fact.reason?.source, ...fact.mentions]),
    ...document.functionItems.flatMap((item) => [item.source, item.reason?.source]),
    ...document.economicItems.map((item) => item.source),
    ...document.projects.flatMap(ofProject),
    ...(overall ? ofProject(overall) : []),
    ...document.checks.flatMap((finding) => finding.lines),
    ...document.sections.flatMap((section) => [section, section.declaredEmptySource]),
    ...document.tables,
    ...[document.glossary, document.functions, document.offices, document.units, document.attachedTables].flatMap(
      (list) => list.map((text) => text.source),
    ),
  ];
}

/**
 * Anchors for ranges (L83-L85) by their first line, so that a link to a range works without scripts;
 * a single line has its own anchor anyway.
 */
export function rangeAnchors(document: DisclosureDocument): ReadonlyMap<number, readonly string[]> {
  const byLine = new Map<number, Set<string>>();
  for (const lines of cited(document)) {
    if (!lines || lines.lineEnd <= lines.lineStart) continue;
    const set = byLine.get(lines.lineStart) ?? new Set();
    byLine.set(lines.lineStart, set.add(lineAnchor(lines)));
  }
  return new Map([...byLine].map(([line, set]) => [line, [...set]]));
}

/** Ids for the lines [from, to] and the ranges starting there. */
export function anchorsFor(from: number, to: number, ranges: ReadonlyMap<number, readonly string[]>): string[] {
  const ids: string[] = [];
  for (let line = from; line <= to; line++) ids.push(`L${line}`, ...(ranges.get(line) ?? []));
  return ids;
}
