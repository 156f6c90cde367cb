import type { DisclosureDocument } from '../../model/index.ts';
import type { Work } from '../../site/cite.ts';
import { absolute } from '../../site/env.ts';
import { paths } from '../../site/links.ts';
import { concerns } from '../concerns.ts';
import { inputHash, programVersion } from '../data.ts';
import { type Figure, type FigureBook, figureBook } from '../figure.ts';
import { type FindingGroup, findingGroups } from './findings.ts';
import { type Fund, funds } from './funds.ts';
import { fiscalGroups, type Group, groups, performanceGroups } from './groups.ts';
import { type ProjectList, projectList } from './projects.ts';
import { type Reason, reasons } from './reasons.ts';
import { income, type Structure, spending } from './structure.ts';
import { type Piece, summary } from './summary.ts';
import { type ThreePublic, threePublic } from './three-public.ts';
import { functionTree, type Tree } from './tree.ts';

/** Everything a disclosure page shows, worked out before anything is rendered. */
export interface DisclosureView {
  readonly summary: readonly Piece[];
  readonly revenue: Figure | null;
  readonly expenditure: Figure | null;
  readonly threePublicTotal: Figure | null;
  readonly vehicles: Figure | null;
  readonly staff: Figure | null;
  readonly procurement: Figure | null;
  /** What small and medium firms got of the purchases, as a share where the document gives one. */
  readonly smallFirms: Figure | null;
  readonly income: Structure;
  readonly spending: Structure;
  readonly reasons: readonly Reason[];
  readonly trees: readonly Tree[];
  readonly threePublic: ThreePublic | null;
  readonly funds: readonly Fund[];
  readonly fiscal: readonly Group[];
  readonly groups: readonly Group[];
  readonly projects: ProjectList;
  readonly performance: readonly Group[];
  /** Money spent by all projects, where the document says it. */
  readonly executed: Figure | null;
  readonly checks: readonly FindingGroup[];
  readonly work: Work;
  readonly all: readonly Figure[];
}

/** The first of these purchases figures that is stated. */
function firstOf(book: FigureBook, names: readonly string[]): Figure | null {
  for (const name of names) {
    const figure = book.peek(`procurement.${name}`);
    if (figure) return figure;
  }
  return null;
}

const TREE_TABLES = ['generalPublic', 'expenditure', 'fiscal', 'governmentFund', 'stateCapital', 'revenue'] as const;

function work(document: DisclosureDocument): Work {
  const { id, department, title, source } = document.disclosure;
  return {
    author: department,
    title,
    published: source.published,
    lines: null,
    path: paths.disclosure(id),
    url: absolute(paths.disclosure(id)),
    version: programVersion(),
    inputHash: inputHash(),
  };
}

/** Figures take their anchors in the order the page shows them. */
export function disclosureView(document: DisclosureDocument): DisclosureView {
  const book = figureBook(document);
  const { row: concernOf } = concerns(document);
  return {
    summary: summary(document.disclosure, book),
    revenue: book.figure('revenue.total'),
    expenditure: book.figure('expenditure.total'),
    threePublicTotal: book.peek('threePublic.total'),
    vehicles: book.peek('assets.vehicleCount'),
    staff: book.peek('staff.total'),
    procurement: book.peek('procurement.total'),
    smallFirms: firstOf(book, ['smeShare', 'sme', 'microSmallShare', 'microSmall']),
    income: income(book),
    spending: spending(book),
    reasons: reasons(book),
    trees: TREE_TABLES.map((table) => functionTree(document.functionItems, table, concernOf)).filter(
      (tree) => tree !== null,
    ),
    threePublic: threePublic(book),
    funds: funds(document, book),
    fiscal: fiscalGroups(book),
    groups: groups(book),
    projects: projectList(document),
    performance: performanceGroups(book),
    executed: book.peek('performance.projects.executed'),
    checks: findingGroups(document.checks),
    work: work(document),
    all: book.all(),
  };
}
