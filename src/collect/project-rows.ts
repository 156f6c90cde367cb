import type { DisclosureDocument } from '../model/index.ts';
import type { ProjectRow } from './types.ts';

/** What list pages show of each project, in project order. */
export function toProjectRows({ disclosure, projects }: DisclosureDocument): ProjectRow[] {
  return projects.map((project) => ({
    disclosureId: disclosure.id,
    no: project.no,
    name: project.name,
    unit: project.unit,
    initialBudget: project.initialBudget,
    annualBudget: project.annualBudget,
    executed: project.executed,
    executionRate: project.executionRate,
    score: project.score,
    indicators: project.indicators.length,
    lineStart: project.source.lineStart,
    lineEnd: project.source.lineEnd,
  }));
}
