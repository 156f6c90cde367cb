import { KIND_LABEL } from '../../search/kinds.ts';
import { h } from './dom.ts';
import { countFacet, type FacetKey, type Item } from './filter.ts';
import type { FilterCounts } from './pagefind.ts';
import { isProjectOnly, type SearchState } from './state.ts';
import { KIND_WORD } from './words.ts';

/** Values of one facet shown before 更多. */
const SHOWN = 12;

interface Facet {
  readonly key: FacetKey;
  readonly legend: string;
  /** Name of the same filter in the full text, if it has one. */
  readonly text: string | null;
  readonly label: (value: string) => string;
  readonly order: (a: FacetValue, b: FacetValue) => number;
}

interface FacetValue {
  readonly value: string;
  readonly count: number;
}

const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || (a.value < b.value ? -1 : 1);
const byValueDown = (a: FacetValue, b: FacetValue) => (a.value < b.value ? 1 : -1);

const WHERE_LABEL: Readonly<Record<string, string>> = { ...KIND_LABEL, amount: '金额', text: '正文' };

const FACETS: readonly Facet[] = [
  { key: 'kinds', legend: '种类', text: 'kind', label: (value) => KIND_WORD[value] ?? value, order: byCount },
  { key: 'years', legend: '年度', text: 'year', label: (value) => value, order: byValueDown },
  { key: 'regions', legend: '地区', text: 'region', label: (value) => value || '未写明', order: byCount },
  { key: 'departments', legend: '部门', text: 'department', label: (value) => value, order: byCount },
  {
    key: 'where',
    legend: '出现在',
    text: null,
    label: (value) => WHERE_LABEL[value] ?? value,
    order: byCount,
  },
];

/** What the filters count. */
export interface Counted {
  readonly items: readonly Item[];
  /** Hits of the full text by year, kind, region and department. */
  readonly totals: FilterCounts;
  /** Hits that are no names: amounts, full text. */
  readonly others: Readonly<Record<string, number>>;
}

/** Names and full text counted together, the values already chosen kept even at nought. */
function valuesOf(facet: Facet, { items, totals, others }: Counted, state: SearchState): FacetValue[] {
  const counts = countFacet(items, state, facet.key);
  const more = facet.text ? (totals[facet.text] ?? {}) : others;
  for (const [value, count] of Object.entries(more)) {
    if (count > 0) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  for (const value of state[facet.key]) if (!counts.has(value)) counts.set(value, 0);
  return [...counts].map(([value, count]) => ({ value, count })).sort(facet.order);
}

function valueLabel(facet: Facet, { value, count }: FacetValue, state: SearchState): HTMLElement {
  const checked = state[facet.key].includes(value);
  return h(
    'label',
    {},
    h('input', { type: 'checkbox', name: facet.key, value, checked, disabled: count === 0 && !checked }),
    h('span', {}, facet.label(value)),
    h('span', { class: 'c' }, String(count)),
  );
}

function facetElement(facet: Facet, values: readonly FacetValue[], state: SearchState): HTMLElement {
  const labels = values.map((value) => valueLabel(facet, value, state));
  const rest = labels.slice(SHOWN);
  return h(
    'fieldset',
    { class: 'facet' },
    h('legend', {}, facet.legend),
    labels.slice(0, SHOWN),
    rest.length > 0 ? h('details', { class: 'fold' }, h('summary', {}, `其余 ${rest.length} 个`), rest) : null,
  );
}

function projectFacet(items: readonly Item[], state: SearchState): HTMLElement {
  const evaluated = items.filter((item) => item.kind === 'project' && item.score !== null).length;
  const box = (name: string, label: string, value: string) =>
    h(
      'label',
      {},
      label,
      h('input', {
        class: 'field',
        type: 'text',
        inputmode: 'decimal',
        name,
        value,
        size: 8,
        pattern: '\\d+(\\.\\d+)?',
      }),
    );
  return h(
    'fieldset',
    { class: 'facet' },
    h('legend', {}, '项目'),
    h(
      'label',
      {},
      h('input', { type: 'checkbox', name: 'evaluated', value: '1', checked: state.evaluated }),
      h('span', {}, '有绩效自评'),
      h('span', { class: 'c' }, String(evaluated)),
    ),
    h('div', { class: 'range' }, box('min', '金额不少于', state.min), box('max', '不多于（万元）', state.max)),
  );
}

/** All filters with their counts. A facet with fewer than two values says nothing and is left out. */
export function facetElements(counted: Counted, state: SearchState): HTMLElement[] {
  const shown = FACETS.map((facet) => ({ facet, values: valuesOf(facet, counted, state) })).filter(
    ({ facet, values }) => values.length > 1 || state[facet.key].length > 0,
  );
  const elements = shown.map(({ facet, values }) => facetElement(facet, values, state));
  const hasProjects = counted.items.some((item) => item.kind === 'project');
  return hasProjects || isProjectOnly(state) ? [...elements, projectFacet(counted.items, state)] : elements;
}

/** What the filters form says. */
export function readFacets(form: HTMLFormElement, state: SearchState): SearchState {
  const data = new FormData(form);
  const values = (name: string) => data.getAll(name).map(String);
  const amount = (name: string) => String(data.get(name) ?? '').replace(/[,，\s]/g, '');
  const number = (text: string) => (/^\d+(\.\d+)?$/.test(text) ? text : '');
  return {
    ...state,
    years: values('years'),
    kinds: values('kinds'),
    regions: values('regions'),
    departments: values('departments'),
    where: values('where'),
    evaluated: data.has('evaluated'),
    min: number(amount('min')),
    max: number(amount('max')),
  };
}
