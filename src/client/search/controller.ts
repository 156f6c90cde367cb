import type { Item } from './filter.ts';
import { docPasses, filterItems } from './filter.ts';
import type { AmountHit } from './hits.ts';
import { loadItems } from './items.ts';
import { Loader } from './loader.ts';
import { type NameResult, NamesEngine } from './names.ts';
import { browserPagefind, type FilterCounts } from './pagefind.ts';
import { siteBase } from './paths.ts';
import type { Counted } from './render-facets.ts';
import { isFiltered, isProjectOnly, readState, type SearchState } from './state.ts';
import { TextEngine, type TextResult } from './text.ts';
import { workerFetcher } from './worker-fetcher.ts';

/** All a query found, as far as it is known. */
export interface Found {
  readonly state: SearchState;
  readonly names: NameResult;
  /** The query in simplified characters, where it was also looked for in them. */
  readonly simplified: string | null;
  /** Names that begin with the typed letters in pinyin; null: not asked for, or filters are set. */
  readonly initials: NameResult | null;
  /** Every hit with what filters need; null while unknown and not needed. */
  readonly items: readonly Item[] | null;
  /** Hits that pass the filters; null: nothing is filtered or sorted. */
  readonly filtered: readonly Item[] | null;
  readonly amounts: readonly AmountHit[];
  /** Null: not searched (yet), or not to be. */
  readonly text: TextResult | null;
}

/** Opens the engines once, each when it is first needed; one that failed is opened again. */
export class Engines {
  readonly loader = new Loader(workerFetcher(`${siteBase()}search/names/`));
  private openNames: Promise<NamesEngine> | null = null;
  private openText: Promise<TextEngine> | null = null;

  names(): Promise<NamesEngine> {
    this.openNames ??= NamesEngine.open(this.loader).catch((error: unknown) => {
      this.openNames = null;
      throw error;
    });
    return this.openNames;
  }

  text(): Promise<TextEngine> {
    this.openText ??= openText(this.names()).catch((error: unknown) => {
      this.openText = null;
      throw error;
    });
    return this.openText;
  }
}

async function openText(names: Promise<NamesEngine>): Promise<TextEngine> {
  const { basePath, load } = browserPagefind(siteBase());
  return TextEngine.open(basePath, load, (await names).manifest.volumes);
}

const wants = (state: SearchState, kind: string) => state.where.length === 0 || state.where.includes(kind);

/** The names of a query; one that finds nothing is tried in simplified characters. */
async function namesOf(
  engine: NamesEngine,
  { query, literal }: SearchState,
): Promise<Pick<Found, 'names' | 'simplified'>> {
  const names = await engine.search(query, literal);
  if (names.total > 0 || literal || names.forms.length === 0) return { names, simplified: null };
  const simplified = await engine.simplified(query);
  if (simplified === query) return { names, simplified: null };
  const again = await engine.search(simplified);
  return { names: { ...again, forms: [...names.forms, ...again.forms] }, simplified };
}

/** Names and amounts of a state. Columns are read only where a filter or an order needs them. */
export async function findNamesOf(engines: Engines, state: SearchState): Promise<Found> {
  const engine = await engines.names();
  const needed = isFiltered(state) || state.sort !== 'relevance';
  const [{ names, simplified }, stated, initials] = await Promise.all([
    namesOf(engine, state),
    engine.amounts(state.query),
    isFiltered(state) ? null : engine.initials(state.query),
  ]);
  const asked = wants(state, 'amount') && !isProjectOnly(state);
  const amounts = asked ? stated.filter(({ doc }) => docPasses(doc, state)) : [];
  const items = needed ? await loadItems(engine, names) : null;
  const filtered = items ? filterItems(items, state) : null;
  return { state, names, simplified, initials, items, filtered, amounts, text: null };
}

/** Whether the full text can answer: it knows pairs of characters, and nothing of amounts of projects. */
export function isForText({ query, where, ...state }: SearchState, forms: readonly string[]): boolean {
  const asked = where.length === 0 || where.includes('text');
  return (
    query !== '' &&
    asked &&
    !isProjectOnly({ query, where, ...state }) &&
    forms.some((form) => Array.from(form).length >= 2)
  );
}

/** Adds the full text. */
export async function withText(engines: Engines, found: Found): Promise<Found> {
  const { state, names } = found;
  if (!isForText(state, names.forms)) return found;
  const text = await (await engines.text()).search(state.query, names.forms, state);
  return { ...found, text };
}

/** Hits of a query as it stands, names and full text, without filters. */
export async function countAll(engines: Engines, query: string): Promise<number> {
  const state = { ...readState(''), query, literal: true };
  const names = await (await engines.names()).search(query, true);
  if (!isForText(state, names.forms)) return names.total;
  const text = await (await engines.text()).search(query, names.forms, state);
  return names.total + text.count;
}

/** What the filters count of all that was found. */
export async function countedOf(engines: Engines, { names, items, amounts, text }: Found): Promise<Counted> {
  const counted = items ?? (await loadItems(await engines.names(), names));
  const totals: FilterCounts = (await text?.totals()) ?? {};
  return { items: counted, totals, others: { amount: amounts.length, text: text?.count ?? 0 } };
}

/** Hits in all. */
export function totalOf({ names, initials, filtered, amounts, text }: Found): { names: number; text: number } {
  const named = (filtered?.length ?? names.total) + (initials?.total ?? 0);
  return { names: named + amounts.length, text: text?.count ?? 0 };
}
