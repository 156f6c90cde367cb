import type { FundingRow, Indicator, Project } from '../model/index.ts';
import type { Figure } from './figure.ts';
import type { Reading } from './reading.ts';

/** How a project is called in a message; 0 is the overall table. */
export const titleOf = (project: Project): string =>
  project.no === 0 ? '整体支出绩效自评表' : `项目 ${project.no}“${project.name}”`;

/** Amounts, rate and score of the total row of a project's funding. */
export interface ProjectMoney {
  readonly initial: Figure | null;
  readonly annual: Figure | null;
  readonly executed: Figure | null;
  readonly rate: Figure | null;
  readonly weight: Figure | null;
  readonly score: Figure | null;
}

export const totalRow = (project: Project): FundingRow | null =>
  project.funding.find((row) => row.kind === 'total') ?? null;

/** Amounts already read: nearly every rule on projects asks for them. */
const known = new WeakMap<Project, { readonly scope: Reading; readonly money: ProjectMoney }>();

/** Figures of the total row; where the row was not read, of the project itself. */
export function money(scope: Reading, project: Project): ProjectMoney {
  const entry = known.get(project);
  if (entry?.scope === scope) return entry.money;
  const read = readMoney(scope, project);
  known.set(project, { scope, money: read });
  return read;
}

function readMoney(scope: Reading, project: Project): ProjectMoney {
  const row = totalRow(project);
  const source = row?.source ?? project.amountSource ?? project.source;
  const options = { printed: row?.raw ?? [], uncertain: project.uncertain };
  const amount = (label: string, number: number | null): Figure | null =>
    scope.amount(`${titleOf(project)}${label}`, number, source, options);
  const rate = row?.executionRate ?? project.executionRate;
  return {
    initial: amount('年初预算数', row?.initialBudget ?? project.initialBudget),
    annual: amount('全年预算数', row?.annualBudget ?? project.annualBudget),
    executed: amount('全年执行数', row?.executed ?? project.executed),
    rate: scope.amount(`${titleOf(project)}执行率`, rate, source, { ...options, unit: '%' }),
    weight: scope.amount('执行率分值', row?.weight ?? null, source, { ...options, unit: '分', exact: true }),
    score: scope.amount('执行率得分', row?.score ?? null, source, { ...options, unit: '分', atLeast: 2 }),
  };
}

/** Projects with a self-evaluation table: what was spent is stated. */
export const evaluated = (scope: Reading): readonly Project[] =>
  scope.document.projects.filter(
    (project) => project.executed !== null || project.funding.length > 0 || project.score !== null,
  );

/** Every table with indicators: the overall one first, then the projects. */
export const withTables = (scope: Reading): readonly Project[] => {
  const overall = scope.document.performance.overallTable;
  return overall ? [overall, ...scope.document.projects] : scope.document.projects;
};

/** Weight and score of one indicator row. */
export interface Marks {
  readonly row: Indicator;
  readonly weight: Figure | null;
  readonly score: Figure | null;
}

const marked = new WeakMap<Project, { readonly scope: Reading; readonly marks: readonly Marks[] }>();

/** 分值 and 得分 of every indicator row of a project, read once. */
export function marksOf(scope: Reading, project: Project): readonly Marks[] {
  const entry = marked.get(project);
  if (entry?.scope === scope) return entry.marks;
  const marks = project.indicators.map((row) => ({
    row,
    weight: rowFigure(scope, row, '分值', row.weight, '分', null),
    score: rowFigure(scope, row, '得分', row.score, '分', null),
  }));
  marked.set(project, { scope, marks });
  return marks;
}

export const rowName = (row: Indicator): string => row.level3 ?? row.level2 ?? row.level1 ?? '指标';

/** Figures of one indicator row. */
export function rowFigure(
  scope: Reading,
  row: Indicator,
  label: string,
  number: number | null,
  unit: string,
  printed: string | null,
): Figure | null {
  return scope.amount(`${rowName(row)}${label}`, number, row.source, {
    unit,
    printed: printed === null ? [] : [printed],
    uncertain: row.uncertain,
    ...(unit === '分' ? { atLeast: 2 } : {}),
  });
}
