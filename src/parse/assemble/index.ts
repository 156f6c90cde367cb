import type { Counts, DisclosureDocument, Fact, Headline, Section, SourceFile } from '../../model/index.ts';
import type { Identity } from '../identity/index.ts';
import type { ProjectsResult } from '../projects/index.ts';
import type { ProseResult } from '../prose/index.ts';
import type { ReadTable, TablesResult } from '../tables/types.ts';
import type { Context, Structure } from '../types.ts';
import { toBlocks } from './blocks.ts';
import { linesCovered, numberCoverage } from './coverage.ts';
import { mergeFacts } from './facts.ts';
import { areOneRounded } from './precision.ts';

export interface Extracted {
  readonly identity: Identity;
  readonly prose: ProseResult;
  readonly tables: readonly ReadTable[];
  readonly items: TablesResult;
  readonly projects: ProjectsResult;
}

/** Everything read from one document, in the published shape; checks are added by the caller. */
export function assemble(
  structure: Structure,
  context: Context,
  extracted: Extracted,
  source: SourceFile,
): DisclosureDocument {
  const { identity, prose, tables, items, projects } = extracted;
  const facts = mergeFacts(prose.facts, items.facts);
  reportDifferences(facts, context);
  const blocks = toBlocks(structure);
  const furniture = structure.furniture.map(({ lineStart, lineEnd, reason }) => ({ lineStart, lineEnd, reason }));
  const numbers = numberCoverage(structure, context);
  const document: DisclosureDocument = {
    disclosure: { ...identity, source, counts: EMPTY_COUNTS, headline: headlineOf(facts) },
    sections: markEmpty(structure.sections, prose),
    blocks,
    furniture,
    facts,
    functionItems: [...prose.functionItems, ...items.functionItems],
    economicItems: items.economicItems.length > 0 ? [...items.economicItems] : prose.economicItems,
    projects: projects.projects,
    performance: { overallTable: projects.overallTable },
    tables: tables.map(({ table }) => table),
    functions: prose.functions,
    offices: prose.offices,
    units: prose.units,
    glossary: prose.glossary,
    attachedTables: prose.attachedTables,
    checks: [],
    numbers,
    diagnostics: [...context.diagnostics].sort((a, b) => a.line - b.line || a.column - b.column),
  };
  document.disclosure.counts = countsOf(document, structure, linesCovered(structure, blocks, furniture));
  return document;
}

const EMPTY_COUNTS: Counts = {
  facts: 0,
  functionItems: 0,
  economicItems: 0,
  projects: 0,
  indicators: 0,
  tables: 0,
  checks: { pass: 0, rounding: 0, differs: 0, missing: 0, uncertain: 0, notApplicable: 0 },
  lines: 0,
  linesCovered: 0,
  figures: 0,
  figuresBound: 0,
  diagnostics: 0,
};

function countsOf(document: DisclosureDocument, structure: Structure, covered: number): Counts {
  const overall = document.performance.overallTable?.indicators.length ?? 0;
  return {
    ...EMPTY_COUNTS,
    facts: document.facts.length,
    functionItems: document.functionItems.length,
    economicItems: document.economicItems.length,
    projects: document.projects.length,
    indicators: document.projects.reduce((sum, project) => sum + project.indicators.length, overall),
    tables: document.tables.length,
    lines: structure.lines.filter((line) => !line.blank).length,
    linesCovered: covered,
    figures: document.numbers.total,
    figuresBound: document.numbers.bound,
    diagnostics: document.diagnostics.length,
  };
}

function headlineOf(facts: readonly Fact[]): Headline {
  const value = (...codes: string[]) => {
    for (const code of codes) {
      const fact = facts.find((each) => each.code === code);
      if (fact) return fact.value;
    }
    return null;
  };
  return {
    revenue: value('revenue.total', 'revenue.current'),
    expenditure: value('expenditure.total', 'expenditure.current'),
    fiscal: value('fiscal.revenue.total', 'fiscal.expenditure.total', 'fiscal.revenue.current'),
    generalPublic: value('generalPublic.expenditure'),
    threePublic: value('threePublic.total'),
    basic: value('expenditure.nature.basic'),
    project: value('expenditure.nature.project'),
    staff: value('staff.total'),
    yoyRate: value('overall.yoyRate', 'expenditure.yoyRate', 'revenue.yoyRate'),
  };
}

function markEmpty(sections: readonly Section[], prose: ProseResult): Section[] {
  const empty = new Map(prose.declaredEmpty.map((each) => [each.section, each.source]));
  return sections.map((section) => {
    const source = empty.get(section.no);
    return source ? { ...section, declaredEmpty: true, declaredEmptySource: source } : { ...section };
  });
}

function reportDifferences(facts: readonly Fact[], context: Context): void {
  const first = new Map<string, Fact>();
  for (const fact of facts) {
    const known = first.get(fact.code);
    if (!known) first.set(fact.code, fact);
    else if (!areOneRounded(known, fact)) {
      const at = context.document.lineStarts[fact.source.lineStart - 1] ?? 0;
      context.report('fact.stated-twice', at, { code: fact.code, first: known.raw, second: fact.raw });
    }
  }
}
