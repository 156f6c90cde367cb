import type { SearchState } from './state.ts';

/** The part of Pagefind's browser module that is used. */
export interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}

export interface PagefindInstance {
  init(): Promise<void>;
  /** Adds another index: searches give the hits of the first, then those of the others as they were added. */
  mergeIndex(path: string, options: { language: string }): Promise<void>;
  /** Loads all filters; searches after it tell `totalFilters`. */
  filters(): Promise<FilterCounts>;
  search(term: string, options: { filters: Readonly<Record<string, unknown>> }): Promise<PagefindResponse>;
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** Records of the term by filter and value, before filters. */
  readonly totalFilters: FilterCounts;
}

export interface PagefindResult {
  readonly id: string;
  data(): Promise<{ readonly raw_url?: string; readonly url: string }>;
}

export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** The filters of a state that the full text knows. */
export type TextFilters = Pick<SearchState, 'years' | 'kinds' | 'regions' | 'departments'>;

/** As Pagefind wants them: any value of each. */
export function pagefindFilters({ years, kinds, regions, departments }: TextFilters): Record<string, unknown> {
  const lists = { year: years, kind: kinds, region: regions, department: departments };
  const set = Object.entries(lists).filter(([, values]) => values.length > 0);
  return Object.fromEntries(set.map(([name, values]) => [name, { any: values }]));
}

/**
 * Pagefind reads the language from <html lang> while it is created; under zh-CN it would cut the query into words.
 * It is read at once, so the attribute is put back before anything else runs.
 */
export function createInstance(module: PagefindModule, basePath: string): PagefindInstance {
  const root = globalThis.document?.documentElement;
  const lang = root?.lang ?? '';
  if (root) root.lang = 'und';
  try {
    return module.createInstance({ basePath });
  } finally {
    if (root) root.lang = lang;
  }
}

/** Pagefind's module and the full-text bundle below a site base. */
export function browserPagefind(base: string): { basePath: string; load: () => Promise<PagefindModule> } {
  const basePath = new URL(`${base}search/text/`, location.href).href;
  return { basePath, load: () => import(/* @vite-ignore */ `${basePath}pagefind.js`) as Promise<PagefindModule> };
}
