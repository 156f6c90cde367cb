import type { DisclosureDocument } from '../../model/index.ts';
import { type Citation, cite } from '../../site/cite.ts';
import { paths } from '../../site/links.ts';
import { inputHash, programVersion } from '../data.ts';
import { type Figure, type FigureBook, figureBook } from '../figure.ts';
import { type FindingGroup, findingGroups } from './findings.ts';
import { type Fund, funds } from './funds.ts';
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
  readonly income: Structure;
  readonly spending: Structure;
  readonly reasons: readonly Reason[];
  readonly trees: readonly Tree[];
  readonly threePublic: ThreePublic | null;
  readonly funds: readonly Fund[];
  readonly operations: readonly Figure[];
  readonly staff: readonly Figure[];
  readonly projects: ProjectList;
  readonly checks: readonly FindingGroup[];
  readonly citation: Citation;
  readonly all: readonly Figure[];
}

const TREE_TABLES = ['generalPublic', 'expenditure', 'fiscal', 'governmentFund', 'stateCapital', 'revenue'] as const;

function codesOf(book: FigureBook, ...prefixes: readonly string[]): Figure[] {
  const codes = book.peekAll().map((figure) => figure.code ?? '');
  const wanted = [...new Set(codes)].filter((code) => prefixes.some((prefix) => code.startsWith(prefix)));
  return book.figures(wanted);
}

function citation(document: DisclosureDocument): Citation {
  const { id, department, title, source } = document.disclosure;
  return cite({
    author: department,
    title,
    published: source.published,
    lines: null,
    path: paths.disclosure(id),
    version: programVersion(),
    inputHash: inputHash(),
  });
}

/** Figures take their anchors in the order the page shows them. */
export function disclosureView(document: DisclosureDocument): DisclosureView {
  const book = figureBook(document);
  return {
    summary: summary(document.disclosure, book),
    revenue: book.figure('revenue.total'),
    expenditure: book.figure('expenditure.total'),
    threePublicTotal: book.peek('threePublic.total'),
    income: income(book),
    spending: spending(book),
    reasons: reasons(book),
    trees: TREE_TABLES.map((table) => functionTree(document.functionItems, table)).filter((tree) => tree !== null),
    threePublic: threePublic(book),
    funds: funds(document, book),
    operations: codesOf(book, 'procurement.', 'agencyOperating.', 'assets.'),
    staff: codesOf(book, 'staff.', 'units.'),
    projects: projectList(document),
    checks: findingGroups(document.checks),
    citation: citation(document),
    all: book.all(),
  };
}
