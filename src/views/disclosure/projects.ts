import type { DisclosureDocument, Project } from '../../model/index.ts';
import { asPrinted, percent } from '../../site/amount.ts';
import type { Lines } from '../../site/links.ts';
import { concerns } from '../concerns.ts';

/** One project in a list. Amounts in 万元 as decimal text, null: the document does not say. */
export interface ProjectRow {
  readonly no: number;
  readonly name: string;
  readonly unit: string | null;
  readonly budget: string | null;
  readonly executed: string | null;
  /** Per cent; derived where the document prints none but both amounts. */
  readonly rate: string | null;
  readonly rateDerived: boolean;
  readonly score: string | null;
  readonly uncertain: boolean;
  /** Differences the checks found in it. */
  readonly differences: number;
  readonly source: Lines;
}

export interface ProjectList {
  readonly rows: readonly ProjectRow[];
  /** Whether any project states what was spent, a score, more than one unit: columns that would be empty are left out. */
  readonly hasExecuted: boolean;
  readonly hasScore: boolean;
  readonly hasUnits: boolean;
  readonly max: number;
}

function text(value: number | null, ...places: readonly ({ text: string } | null)[]): string | null {
  return value === null ? null : asPrinted(value, places.map((place) => place?.text ?? '').join('\n'));
}

/** Annual budget where stated, else the initial one. */
export function budgetOf(project: Project): number | null {
  return project.annualBudget ?? project.initialBudget;
}

export function projectRow(project: Project, differences = 0): ProjectRow {
  const money = project.amountSource ?? project.source;
  const budget = budgetOf(project);
  const rate = text(project.executionRate, money);
  const derived = project.executed === null || budget === null ? null : percent(project.executed, budget);
  return {
    no: project.no,
    name: project.name,
    unit: project.unit ?? project.department,
    budget: text(budget, money),
    executed: text(project.executed, money),
    rate: rate ?? derived,
    rateDerived: rate === null && derived !== null,
    score: text(project.score, project.scoreSource, project.source),
    uncertain: project.uncertain,
    differences,
    source: project.nameSource ?? project.source,
  };
}

/** Projects by money spent (then by budget), largest first; equal ones in document order. */
export function projectList(document: DisclosureDocument): ProjectList {
  const size = (row: ProjectRow) => Number(row.executed ?? row.budget ?? -1);
  const found = concerns(document);
  const rows = document.projects
    .map((project) => projectRow(project, found.project(project.no)))
    .sort((a, b) => size(b) - size(a) || a.no - b.no);
  return {
    rows,
    hasExecuted: rows.some((row) => row.executed !== null),
    hasScore: rows.some((row) => row.score !== null),
    hasUnits: new Set(rows.map((row) => row.unit)).size > 1,
    max: Math.max(0, ...rows.map((row) => Math.max(Number(row.budget ?? 0), Number(row.executed ?? 0)))),
  };
}
