import type { DisclosureDocument, SectionKind } from '../../model/index.ts';
import type { Lines } from '../../site/links.ts';
import type { Figure, FigureBook } from '../figure.ts';

/** Government fund or state capital budget: its figures, or that the document declares it empty, or says nothing. */
export interface Fund {
  readonly key: 'governmentFund' | 'stateCapital';
  readonly title: string;
  readonly state: 'stated' | 'empty' | 'unstated';
  readonly emptySource: Lines | null;
  readonly figures: readonly Figure[];
}

const SUFFIXES = [
  'revenue.total',
  'revenue.openingBalance',
  'revenue.current',
  'expenditure.total',
  'expenditure.current',
  'expenditure.closingBalance',
  'initialBudget',
  'finalAccount',
  'varianceRate',
  'yoyChange',
  'yoyRate',
];

const FUNDS = [
  ['governmentFund', '政府性基金预算'],
  ['stateCapital', '国有资本经营预算'],
] as const;

function declaredEmpty(document: DisclosureDocument, kind: SectionKind): Lines | null {
  const section = document.sections.find((candidate) => candidate.kind === kind && candidate.declaredEmpty);
  return section ? (section.declaredEmptySource ?? section) : null;
}

export function funds(document: DisclosureDocument, book: FigureBook): Fund[] {
  return FUNDS.map(([key, title]) => {
    const figures = book.figures(SUFFIXES.map((suffix) => `${key}.${suffix}`));
    const emptySource = declaredEmpty(document, key);
    const state = figures.length ? 'stated' : emptySource ? 'empty' : 'unstated';
    return { key, title, state, emptySource, figures };
  });
}
