/** What a search page shows: all of it stands in the URL, so that a link says the same to somebody else. */
export interface SearchState {
  readonly query: string;
  readonly years: readonly string[];
  readonly kinds: readonly string[];
  readonly regions: readonly string[];
  readonly departments: readonly string[];
  /** Kinds of hits shown; empty: all. */
  readonly where: readonly string[];
  /** Only projects with a self-evaluation score. */
  readonly evaluated: boolean;
  /** Amount range of projects in 万元, as typed; '' is open. */
  readonly min: string;
  readonly max: string;
  readonly sort: Sort;
  /** Aliases are not followed. */
  readonly literal: boolean;
}

export const SORTS = ['relevance', 'amount', 'score', 'year'] as const;
export type Sort = (typeof SORTS)[number];

const isSort = (text: string | null): text is Sort => SORTS.some((sort) => sort === text);
const amountText = (text: string | null) => (text !== null && /^\d+(\.\d+)?$/.test(text) ? text : '');

/** Reads the state from a query string. Unknown parts are dropped. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('s');
  return {
    query: parameters.get('q') ?? '',
    years: parameters.getAll('y'),
    kinds: parameters.getAll('k'),
    regions: parameters.getAll('r'),
    departments: parameters.getAll('d'),
    where: parameters.getAll('w'),
    evaluated: parameters.get('e') === '1',
    min: amountText(parameters.get('min')),
    max: amountText(parameters.get('max')),
    sort: isSort(sort) ? sort : 'relevance',
    literal: parameters.get('a') === '0',
  };
}

/** The query string of a state, with what differs from the default only. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query) parameters.set('q', state.query);
  const lists = { y: state.years, k: state.kinds, r: state.regions, d: state.departments, w: state.where };
  for (const [name, values] of Object.entries(lists)) for (const value of values) parameters.append(name, value);
  if (state.evaluated) parameters.set('e', '1');
  if (state.min) parameters.set('min', state.min);
  if (state.max) parameters.set('max', state.max);
  if (state.sort !== 'relevance') parameters.set('s', state.sort);
  if (state.literal) parameters.set('a', '0');
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Whether anything narrows the hits. */
export function isFiltered(state: SearchState): boolean {
  const lists = [state.years, state.kinds, state.regions, state.departments, state.where];
  return lists.some((list) => list.length > 0) || isProjectOnly(state);
}

/** Whether a filter is set that only projects can meet. */
export function isProjectOnly(state: SearchState): boolean {
  return state.evaluated || state.min !== '' || state.max !== '';
}

/** The same query with nothing narrowed. */
export function withoutFilters(state: SearchState): SearchState {
  return {
    ...state,
    years: [],
    kinds: [],
    regions: [],
    departments: [],
    where: [],
    evaluated: false,
    min: '',
    max: '',
  };
}
