import type { EntryKind } from '../../search/kinds.ts';
import type { DocFilterFacts } from './hits.ts';
import { isProjectOnly, type SearchState } from './state.ts';

/** What filters and sorting see of a name hit. */
export interface Item {
  readonly id: number;
  readonly kind: EntryKind;
  readonly docs: readonly DocFilterFacts[];
  readonly amount: number | null;
  readonly score: number | null;
}

export type FacetKey = 'years' | 'kinds' | 'regions' | 'departments' | 'where';

const NO_REGION = '';

/** What a disclosure counts as under a facet. */
const VALUE: Readonly<Record<Exclude<FacetKey, 'where'>, (doc: DocFilterFacts) => string>> = {
  years: (doc) => String(doc.year),
  kinds: (doc) => doc.kind,
  regions: (doc) => doc.region ?? NO_REGION,
  departments: (doc) => doc.department,
};
const DOC_FACETS = ['years', 'kinds', 'regions', 'departments'] as const;

/** Whether a disclosure passes the filters on disclosures, one facet left out. */
export function docPasses(doc: DocFilterFacts, state: SearchState, except: FacetKey | null = null): boolean {
  return DOC_FACETS.every((key) => key === except || state[key].length === 0 || state[key].includes(VALUE[key](doc)));
}

function projectPasses(item: Item, state: SearchState): boolean {
  if (!isProjectOnly(state)) return true;
  if (item.kind !== 'project' || (state.evaluated && item.score === null)) return false;
  if (state.min === '' && state.max === '') return true;
  const { amount } = item;
  return (
    amount !== null &&
    (state.min === '' || amount >= Number(state.min)) &&
    (state.max === '' || amount <= Number(state.max))
  );
}

function passes(item: Item, state: SearchState, except: FacetKey | null): boolean {
  if (except !== 'where' && state.where.length > 0 && !state.where.includes(item.kind)) return false;
  return projectPasses(item, state) && item.docs.some((doc) => docPasses(doc, state, except));
}

/** The items that pass all filters. */
export function filterItems(items: readonly Item[], state: SearchState): Item[] {
  return items.filter((item) => passes(item, state, null));
}

/** How many items each value of a facet would show, the other filters kept. */
export function countFacet(items: readonly Item[], state: SearchState, key: FacetKey): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const item of items) {
    if (!passes(item, state, key)) continue;
    if (key === 'where') count(item.kind);
    else {
      const docs = item.docs.filter((doc) => docPasses(doc, state, key));
      for (const value of new Set(docs.map(VALUE[key]))) count(value);
    }
  }
  return counts;
}

/** Sorted by amount or score (missing last) or year, ties in default order. */
export function sortItems(items: readonly Item[], sort: SearchState['sort']): Item[] {
  if (sort === 'relevance') return [...items];
  const value = (item: Item) => (sort === 'year' ? Math.max(...item.docs.map(({ year }) => year)) : item[sort]);
  return [...items].sort(
    (a, b) => (value(b) ?? Number.NEGATIVE_INFINITY) - (value(a) ?? Number.NEGATIVE_INFINITY) || a.id - b.id,
  );
}
