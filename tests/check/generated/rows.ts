import type {
  DisclosureDocument,
  FunctionItem,
  FundingRow,
  Indicator,
  Project,
  SourceSpan,
} from '../../../src/model/index.ts';
import type { Planted } from './written.ts';

const linesOf = ({ lineStart, lineEnd }: SourceSpan): number[] =>
  Array.from({ length: lineEnd - lineStart + 1 }, (_, index) => lineStart + index);

/** The span with a changed figure written into it, as the raw text would show it. */
const showing = (source: SourceSpan, value: number): SourceSpan => ({
  ...source,
  text: `${source.text} ${value.toFixed(2)}`,
});

function withProject(document: DisclosureDocument, project: Project, changed: Project): DisclosureDocument {
  return { ...document, projects: document.projects.map((each) => (each === project ? changed : each)) };
}

/** One funding row changed. */
export function plantFunding(
  document: DisclosureDocument,
  wanted: (row: FundingRow) => boolean,
  change: (row: FundingRow) => Partial<FundingRow>,
): Planted | null {
  for (const project of document.projects) {
    const index = project.funding.findIndex(wanted);
    const row = project.funding[index];
    if (!row) continue;
    const changes = change(row);
    const printed = Object.values(changes).map((value) => (typeof value === 'number' ? value.toFixed(2) : ''));
    const funding = project.funding.with(index, { ...row, ...changes, raw: [...row.raw, ...printed] });
    return { document: withProject(document, project, { ...project, funding }), lines: linesOf(row.source) };
  }
  return null;
}

/** One indicator row changed. */
export function plantRow(
  document: DisclosureDocument,
  wanted: (row: Indicator) => boolean,
  change: (row: Indicator) => Partial<Indicator>,
): Planted | null {
  for (const project of document.projects) {
    const index = project.indicators.findIndex(wanted);
    const row = project.indicators[index];
    if (!row) continue;
    const indicators = project.indicators.with(index, { ...row, ...change(row) });
    return { document: withProject(document, project, { ...project, indicators }), lines: linesOf(row.source) };
  }
  return null;
}

const FIELDS = ['amount', 'share', 'yoyChange', 'yoyRate', 'basic', 'project'] as const;
type Field = (typeof FIELDS)[number];

const tenthMore = (value: number): number => value * 1.1 + 3.37;

/** One line by function changed: its figure grows by a tenth and some, or as told. */
export function plantItem(
  document: DisclosureDocument,
  field: Field,
  wanted: (item: FunctionItem) => boolean,
  change: (value: number) => number = tenthMore,
): Planted | null {
  const item = document.functionItems.find((each) => (each[field] ?? 0) !== 0 && wanted(each));
  if (!item) return null;
  const value = Math.round(change(item[field] ?? 0) * 100) / 100;
  const column = Object.entries(item.columns).find(([, each]) => each === item[field])?.[0];
  const columns = column === undefined ? item.columns : { ...item.columns, [column]: value };
  const changed = { ...item, [field]: value, columns, source: showing(item.source, value) };
  const functionItems = document.functionItems.map((each) => (each === item ? changed : each));
  return { document: { ...document, functionItems }, lines: linesOf(item.source) };
}

/** One project's total score changed. */
export function plantScore(document: DisclosureDocument): Planted | null {
  const project = document.projects.find(({ score }) => score !== null);
  if (!project) return null;
  const score = (project.score ?? 0) - 2.5;
  const changed = { ...project, score, scoreRaw: score.toFixed(2) };
  return { document: withProject(document, project, changed), lines: linesOf(project.scoreSource ?? project.source) };
}
