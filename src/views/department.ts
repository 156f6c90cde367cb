import type { DisclosureDocument, DisclosureEntry } from '../model/index.ts';
import { documentOf, entriesOfDepartment } from './data.ts';
import { type Figure, figureBook, lastYear } from './figure.ts';

/** One disclosure in a row over the years. */
export interface YearCell {
  readonly figure: Figure | null;
  readonly disclosure: string;
}

/** A line of the table over years: one figure, a cell per column. */
export interface YearRow {
  readonly label: string;
  readonly unit: string;
  readonly cells: readonly (YearCell | null)[];
}

export interface YearColumn {
  readonly year: number;
  readonly kind: DisclosureEntry['kind'];
  /** Null where the column holds only figures worked out from the year after. */
  readonly entry: DisclosureEntry | null;
}

export interface DepartmentView {
  readonly slug: string;
  readonly name: string;
  readonly entries: readonly DisclosureEntry[];
  readonly columns: readonly YearColumn[];
  readonly rows: readonly YearRow[];
  readonly threePublic: readonly YearRow[];
  readonly units: readonly { text: string; disclosure: string; lineStart: number; lineEnd: number }[];
  /** Newest final accounts, else newest budget. */
  readonly latest: DisclosureEntry;
}

/** Codes shown over the years, the first that is stated wins. */
const MAIN: readonly (readonly string[])[] = [
  ['revenue.total', 'revenue.current'],
  ['expenditure.current', 'expenditure.total'],
  ['expenditure.nature.basic'],
  ['expenditure.nature.project'],
  ['fiscal.revenue.total', 'fiscal.revenue.current'],
  ['generalPublic.expenditure'],
  ['procurement.total'],
  ['staff.active', 'staff.total'],
];
const THREE: readonly (readonly string[])[] = [
  ['threePublic.total'],
  ['threePublic.abroad'],
  ['threePublic.vehicle'],
  ['threePublic.vehicle.purchase'],
  ['threePublic.vehicle.operation'],
  ['threePublic.reception'],
];

/** Totals whose change stands under a code of its own. */
const CHANGES: Readonly<Record<string, string>> = {
  'revenue.total': 'overall.yoyChange',
  'expenditure.total': 'overall.yoyChange',
  'revenue.current': 'revenue.yoyChange',
  'expenditure.current': 'expenditure.yoyChange',
  'fiscal.revenue.total': 'fiscal.yoyChange',
  'generalPublic.expenditure': 'generalPublic.yoyChange',
};

type Read = (codes: readonly string[]) => YearCell | null;

/** Reads the figures of one disclosure; the document itself is not kept. */
function reader(id: string, codes: readonly (readonly string[])[]): { own: Read; before: Read } {
  const document: DisclosureDocument = documentOf(id);
  const book = figureBook(document);
  const own = new Map<string, Figure>();
  const before = new Map<string, Figure>();
  for (const alternatives of codes) {
    const code = alternatives.find((each) => book.peek(each));
    const figure = code ? book.peek(code) : null;
    if (!figure || !code) continue;
    own.set(alternatives.join(), figure);
    const change = book.peek(CHANGES[code] ?? `${code}.yoyChange`);
    const derived = lastYear(figure, change);
    if (derived) before.set(alternatives.join(), derived);
  }
  const cell = (from: ReadonlyMap<string, Figure>) => (each: readonly string[]) => {
    const figure = from.get(each.join());
    return figure ? { figure, disclosure: id } : null;
  };
  return { own: cell(own), before: cell(before) };
}

/** Columns by year, budget before final accounts; a year known only from the next one's changes gets a column marked 推算. */
export function departmentView(slug: string): DepartmentView {
  const entries = entriesOfDepartment(slug);
  const latest = entries.findLast((entry) => entry.kind === 'final-accounts') ?? entries.at(-1);
  if (!latest) throw new Error(`no disclosure of department ${slug}`);
  const codes = [...MAIN, ...THREE];
  const columns: { column: YearColumn; read: Read }[] = [];
  for (const entry of entries) {
    const { own, before } = reader(entry.id, codes);
    const known = entries.some((other) => other.fiscalYear === entry.fiscalYear - 1 && other.kind === entry.kind);
    const derived = !known && codes.some((each) => before(each));
    if (derived) columns.push({ column: { year: entry.fiscalYear - 1, kind: entry.kind, entry: null }, read: before });
    columns.push({ column: { year: entry.fiscalYear, kind: entry.kind, entry }, read: own });
  }
  columns.sort((a, b) => a.column.year - b.column.year || (a.column.kind < b.column.kind ? -1 : 1));
  const row = (alternatives: readonly string[]): YearRow[] => {
    const cells = columns.map(({ read }) => read(alternatives));
    const sample = cells.findLast((cell) => cell?.figure && !cell.figure.derived)?.figure;
    return sample ? [{ label: sample.label, unit: sample.unit, cells }] : [];
  };
  const units = documentOf(latest.id).units.map(({ text, source }) => ({
    text,
    disclosure: latest.id,
    lineStart: source.lineStart,
    lineEnd: source.lineEnd,
  }));
  return {
    slug,
    name: latest.department,
    entries,
    latest,
    columns: columns.map(({ column }) => column),
    rows: MAIN.flatMap(row),
    threePublic: THREE.flatMap(row),
    units,
  };
}
