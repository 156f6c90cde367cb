import { type EntryKind, KIND_LABEL, KINDS } from '../../search/kinds.ts';
import { h } from './dom.ts';
import { docPasses, type Item, sortItems } from './filter.ts';
import { groupSection } from './group.ts';
import type { AmountHit, NameHit, PlaceHit } from './hits.ts';
import type { NameResult, NamesEngine } from './names.ts';
import { amountArticle, nameArticle } from './render-names.ts';
import { textArticle } from './render-text.ts';
import { isFiltered, type SearchState, type Sort } from './state.ts';
import type { TextResult } from './text.ts';

const STEP: Readonly<Record<EntryKind, number>> = {
  department: 5,
  project: 10,
  unit: 5,
  function: 5,
  indicator: 5,
  glossary: 5,
  heading: 5,
};

const SORT_LABEL: Readonly<Record<Sort, string>> = {
  relevance: '默认',
  amount: '金额 ↓',
  score: '自评得分 ↓',
  year: '年度 ↓',
};

/** What a section needs besides its hits. */
export interface ViewContext {
  readonly state: SearchState;
  readonly failed: (error: unknown) => void;
  readonly sortBy: (sort: Sort) => void;
}

function sortTools({ state, sortBy }: ViewContext): HTMLElement {
  const buttons = Object.entries(SORT_LABEL).map(([sort, label]) => {
    const button = h('button', { type: 'button', class: 'link', 'aria-pressed': String(state.sort === sort) }, label);
    button.addEventListener('click', () => sortBy(sort as Sort));
    return button;
  });
  return h('div', { class: 'small sorts', role: 'group', 'aria-label': '项目排序' }, '排序：', ...buttons);
}

/** The places of a name in disclosures that pass the filters. */
export async function passingPlaces(
  engine: NamesEngine,
  hit: NameHit,
  state: SearchState,
): Promise<readonly PlaceHit[]> {
  return (await engine.places(hit)).filter(({ doc }) => docPasses(doc, state));
}

/** A hit as the filters leave it: with the first place that passes, and the number of those that do. */
async function withPassing(engine: NamesEngine, hit: NameHit, state: SearchState): Promise<NameHit> {
  if (hit.placeCount === 1 || !isFiltered(state)) return hit;
  const places = await passingPlaces(engine, hit, state);
  return { ...hit, placeCount: places.length, places };
}

/** One kind of names: its hits, filtered or not. */
interface KindHits {
  readonly kind: EntryKind;
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly count: number;
  readonly ids: (to: number) => Promise<number[]>;
}

function kindSection(
  engine: NamesEngine,
  forms: readonly string[],
  hits: KindHits,
  context: ViewContext,
): Promise<HTMLElement> {
  const { kind, id, label, words, count, ids } = hits;
  return groupSection({
    id,
    label,
    count,
    words,
    step: STEP[kind],
    tools: id === 'hits-project' && count > 1 ? sortTools(context) : null,
    failed: context.failed,
    load: async (from, to) => {
      const found = await engine.hits((await ids(to)).slice(from));
      const shown = await Promise.all(found.map((hit) => withPassing(engine, hit, context.state)));
      return shown.map((hit) => nameArticle(hit, forms, (name) => passingPlaces(engine, name, context.state)));
    },
  });
}

/** Sections of the names, a kind each. `items` are the filtered hits; null: none filtered, default order. */
export function nameSections(
  engine: NamesEngine,
  result: NameResult,
  items: readonly Item[] | null,
  context: ViewContext,
): Promise<HTMLElement[]> {
  const words = '名称里完整出现这几个字';
  const kinds = KINDS.map((kind): KindHits => {
    const ofKind = items?.filter((item) => item.kind === kind) ?? null;
    const sorted = ofKind && kind === 'project' ? sortItems(ofKind, context.state.sort) : ofKind;
    const ids = async (to: number) => sorted?.slice(0, to).map((item) => item.id) ?? (await result.ids(kind, to));
    return {
      kind,
      id: `hits-${kind}`,
      label: KIND_LABEL[kind],
      words,
      count: ofKind?.length ?? result.counts[kind],
      ids,
    };
  });
  return sectionsOf(engine, result.forms, kinds, context);
}

/** Sections of the names that begin with the typed letters in pinyin. */
export function initialSections(engine: NamesEngine, result: NameResult, context: ViewContext): Promise<HTMLElement[]> {
  const words = '各字拼音的首字母依次是这些字母';
  const kinds = KINDS.map((kind): KindHits => {
    const label = `${KIND_LABEL[kind]} · 拼音首字母`;
    const ids = (to: number) => result.ids(kind, to);
    return { kind, id: `initials-${kind}`, label, words, count: result.counts[kind], ids };
  });
  return sectionsOf(engine, [], kinds, context);
}

function sectionsOf(
  engine: NamesEngine,
  forms: readonly string[],
  kinds: readonly KindHits[],
  context: ViewContext,
): Promise<HTMLElement[]> {
  const found = kinds.filter(({ count }) => count > 0);
  return Promise.all(found.map((hits) => kindSection(engine, forms, hits, context)));
}

/** The section of the places that state an amount. */
export function amountSection(hits: readonly AmountHit[], context: ViewContext): Promise<HTMLElement> {
  return groupSection({
    id: 'hits-amount',
    label: '金额',
    count: hits.length,
    words: '原文写有这个数的地方，单位万元',
    step: 10,
    failed: context.failed,
    load: async (from, to) => hits.slice(from, to).map(amountArticle),
  });
}

/** The section of the full text. */
export function textSection(result: TextResult, context: ViewContext): Promise<HTMLElement> {
  return groupSection({
    id: 'hits-text',
    label: '全文',
    count: result.count,
    words: '写有这几个字的段落和表格行，前后各三十字',
    step: 10,
    failed: context.failed,
    load: async (from, to) => (await result.hits(from, to)).map(textArticle),
  });
}
