import type { DisclosureDocument, DisclosureEntry, Project } from '../model/index.ts';
import { asPrinted, decimalText } from '../site/amount.ts';
import type { EntryKind } from './kinds.ts';

/** Where an entry is stated. `doc` is the rank of the disclosure; amounts are decimal text in 万元, null: not stated. */
export interface Place {
  readonly doc: number;
  /** 0: the entry is the disclosure itself, no line. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Project of the disclosure that states it, null: none. */
  readonly no: number | null;
  readonly amount: string | null;
  readonly executed: string | null;
  readonly rate: string | null;
  readonly score: string | null;
  /** A few words beside it: 目标 ≤ 23.76，实际 23.76. */
  readonly note: string | null;
}

/** One searchable name, with every place that states it. */
export interface Entry {
  readonly kind: EntryKind;
  readonly text: string;
  readonly places: readonly Place[];
}

const NOWHERE = {
  lineStart: 0,
  lineEnd: 0,
  no: null,
  amount: null,
  executed: null,
  rate: null,
  score: null,
  note: null,
};

interface Span {
  readonly lineStart: number;
  readonly lineEnd: number;
}

const decimal = (value: number | null) => (value === null ? null : decimalText(value));
const lines = ({ lineStart, lineEnd }: Span) => ({ lineStart, lineEnd });

/** An amount of a project with the decimals the document prints. */
function printed(value: number | null, project: Project): string | null {
  return value === null ? null : asPrinted(value, (project.amountSource ?? project.source).text);
}

/** A name as found, before equal names are joined. */
interface Found {
  readonly kind: EntryKind;
  readonly text: string;
  readonly place: Place;
}

type Finder = (document: DisclosureDocument, doc: number) => Found[];

const findDepartment: Finder = ({ disclosure }, doc) => [
  {
    kind: 'department',
    text: disclosure.department,
    place: { ...NOWHERE, doc, amount: decimal(disclosure.headline.expenditure) },
  },
];

const findProjects: Finder = (document, doc) =>
  document.projects.map((project) => ({
    kind: 'project',
    text: project.name,
    place: {
      ...lines(project.nameSource ?? project.source),
      doc,
      no: project.no,
      amount: printed(project.annualBudget ?? project.initialBudget ?? project.executed, project),
      executed: printed(project.executed, project),
      rate: decimal(project.executionRate),
      score: decimal(project.score),
      note: null,
    },
  }));

const findUnits: Finder = (document, doc) => [
  ...document.units.map((unit) => ({
    kind: 'unit' as const,
    text: unit.text,
    place: { ...NOWHERE, ...lines(unit.source), doc },
  })),
  ...document.projects.flatMap((project) =>
    [project.unit, project.department]
      .filter((name): name is string => name !== null && name !== document.disclosure.department)
      .map((text) => ({
        kind: 'unit' as const,
        text,
        place: { ...NOWHERE, ...lines(project.source), doc, no: project.no },
      })),
  ),
];

const findFunctionItems: Finder = (document, doc) =>
  document.functionItems.flatMap((item) => {
    const name = item[item.level];
    const code = item[`${item.level}Code`];
    if (name === null) return [];
    const place = { ...NOWHERE, ...lines(item.source), doc, amount: decimal(item.amount) };
    return [{ kind: 'function' as const, text: code === null ? name : `${code} ${name}`, place }];
  });

const findIndicators: Finder = (document, doc) =>
  [...document.projects, ...(document.performance.overallTable ? [document.performance.overallTable] : [])].flatMap(
    (project) =>
      project.indicators.flatMap((indicator) => {
        const text = indicator.level3 ?? indicator.level2;
        if (text === null) return [];
        const note = [
          indicator.targetRaw && `目标 ${indicator.targetRaw}`,
          indicator.actualRaw && `实际 ${indicator.actualRaw}`,
        ];
        const place = { ...NOWHERE, ...lines(indicator.source), doc, no: project.no, score: decimal(indicator.score) };
        return [
          { kind: 'indicator' as const, text, place: { ...place, note: note.filter(Boolean).join('，') || null } },
        ];
      }),
  );

const findGlossary: Finder = (document, doc) =>
  document.glossary.map(({ term, source }) => ({
    kind: 'glossary',
    text: term,
    place: { ...NOWHERE, ...lines(source), doc },
  }));

const findHeadings: Finder = (document, doc) =>
  document.sections.map((section) => ({
    kind: 'heading',
    text: section.title,
    place: { ...NOWHERE, lineStart: section.lineStart, lineEnd: section.lineStart, doc },
  }));

const FINDERS: readonly Finder[] = [
  findDepartment,
  findProjects,
  findUnits,
  findFunctionItems,
  findIndicators,
  findGlossary,
  findHeadings,
];

/** Every name one document states, in reading order of each kind. `doc` is the rank of the disclosure. */
export function findNames(document: DisclosureDocument, doc: number): Found[] {
  return FINDERS.flatMap((find) => find(document, doc)).filter(({ text }) => text.trim() !== '');
}

/** Newest year first, final accounts before budgets, then by id. The rank of a disclosure in this order is its `doc`. */
export function rankDisclosures(entries: readonly DisclosureEntry[]): DisclosureEntry[] {
  return [...entries].sort((a, b) => b.fiscalYear - a.fiscalYear || -compare(a.kind, b.kind) || compare(a.id, b.id));
}

/** By UTF-16 units: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
