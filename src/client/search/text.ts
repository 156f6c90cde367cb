import { amountQuery } from '../../search/query.ts';
import type { TextRecord } from '../../search/text-index.ts';
import { figureToken, phraseQuery } from '../../search/text-tokens.ts';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import { type DocRef, docRef } from './hits.ts';
import { PartError } from './loader.ts';
import type { SearchState } from './state.ts';

/** The part of Pagefind's browser module that is used. */
export interface PagefindModule {
  createInstance(options: { basePath: string }): PagefindInstance;
}
interface PagefindInstance {
  init(): Promise<void>;
  filters(): Promise<FilterCounts>;
  search(term: string, options: { filters: Readonly<Record<string, unknown>> }): Promise<PagefindResponse>;
}
interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  readonly totalFilters: FilterCounts;
}
interface PagefindResult {
  readonly id: string;
  data(): Promise<{ readonly raw_url?: string; readonly url: string }>;
}
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A record of the full text that holds the query. */
export interface TextHit {
  readonly doc: DocRef;
  readonly section: string;
  readonly excerpts: readonly Excerpt[];
}

/** What the full text has for a query. */
export interface TextResult {
  readonly forms: readonly string[];
  readonly count: number;
  /** Records by year, kind, region and department, before filters. */
  readonly totals: FilterCounts;
  hits(from: number, to: number): Promise<TextHit[]>;
}

type Filters = Pick<SearchState, 'years' | 'kinds' | 'regions' | 'departments'>;

function pagefindFilters({ years, kinds, regions, departments }: Filters): Record<string, unknown> {
  const lists = { year: years, kind: kinds, region: regions, department: departments };
  const set = Object.entries(lists).filter(([, values]) => values.length > 0);
  return Object.fromEntries(set.map(([name, values]) => [name, { any: values }]));
}

/**
 * Pagefind reads the language from <html lang> while it is created; under zh-CN it would cut the query into words.
 * It is read at once, so the attribute is put back before anything else runs.
 */
function createInstance(module: PagefindModule, basePath: string): PagefindInstance {
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

/** The full-text engine. */
export class TextEngine {
  private readonly instance: PagefindInstance;

  private constructor(instance: PagefindInstance) {
    this.instance = instance;
  }

  /** Opens the bundle at `basePath` (a full address). Rejects with PartError. */
  static async open(basePath: string, load: () => Promise<PagefindModule>): Promise<TextEngine> {
    try {
      const instance = createInstance(await load(), basePath);
      await instance.init();
      await instance.filters();
      return new TextEngine(instance);
    } catch (error) {
      throw new PartError('search/text/pagefind.js', error instanceof Error ? error.message : String(error));
    }
  }

  /** Records that hold one of the forms; for an amount, those that print exactly this figure come first. */
  async search(query: string, forms: readonly string[], filters: Filters): Promise<TextResult> {
    const typed = amountQuery(query);
    const amount = typed?.bare ? typed : null;
    const shown = amount ? [...forms, amount.value] : forms;
    const phrases = forms.map(phraseQuery).filter((phrase) => phrase !== null);
    const terms = amount ? [`"${figureToken(amount.value)}"`, ...phrases] : phrases;
    const responses = await Promise.all(
      terms.map((term) => this.instance.search(term, { filters: pagefindFilters(filters) })),
    );
    const results = new Map(responses.flatMap(({ results }) => results).map((result) => [result.id, result]));
    const list = [...results.values()];
    const totals = responses.find(({ results }) => results.length > 0)?.totalFilters ?? {};
    const load = (from: number, to: number) =>
      Promise.all(list.slice(from, to).map((result) => textHit(result, shown)));
    return { forms: shown, count: list.length, totals, hits: load };
  }
}

async function textHit(result: PagefindResult, forms: readonly string[]): Promise<TextHit> {
  const data = await result.data();
  const record = JSON.parse(data.raw_url ?? data.url) as TextRecord;
  return { doc: docRef(record.doc), section: record.section, excerpts: excerptsOf(record, forms) };
}
