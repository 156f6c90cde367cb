import { normalise } from '../../search/normalise.ts';
import { h } from './dom.ts';
import type { Shorter } from './nearest.ts';
import { searchPath, siteBase } from './paths.ts';

/** What the empty page can tell. */
export interface EmptyFacts {
  readonly query: string;
  readonly disclosures: number;
  readonly shorter: readonly Shorter[];
  /** Hits the same query has without filters; 0: no filter is set. */
  readonly unfiltered: number;
  readonly clearFilters: () => void;
}

function searchLink(query: string, label = query): HTMLElement {
  return h('a', { href: siteBase() + searchPath(query) }, label);
}

function shorterItem(shorter: readonly Shorter[]): HTMLElement | null {
  if (shorter.length === 0) return null;
  const links = shorter.flatMap(({ query, count }) => [searchLink(query), `（${count}）　`]);
  return h('li', {}, '少几个字再试：', ...links);
}

function filterItem({ unfiltered, clearFilters }: EmptyFacts): HTMLElement | null {
  if (unfiltered === 0) return null;
  const button = h('button', { type: 'button', class: 'link' }, '去掉筛选');
  button.addEventListener('click', clearFilters);
  return h('li', {}, `当前筛选下没有结果，不筛选有 ${unfiltered} 处：`, button);
}

/** Nothing holds the query: what to try next. */
export function emptySection(facts: EmptyFacts): HTMLElement {
  const { query, disclosures, shorter } = facts;
  const nothing = normalise(query) === '';
  const title = nothing ? '请输入汉字、字母或数字' : `没有一处写有“${query.slice(0, 60)}”`;
  const checked = nothing
    ? '标点、空格和符号不参与查找。'
    : `已查 ${disclosures} 份文件的全部名称与正文；标点、空格、全角半角不影响结果。`;
  return h(
    'section',
    { 'aria-labelledby': 'empty' },
    h('h2', { id: 'empty' }, title),
    h('p', { class: 'small muted' }, checked),
    h(
      'ul',
      { class: 'plain' },
      filterItem(facts),
      shorterItem(shorter),
      h(
        'li',
        {},
        '缩写会一并查全称：',
        searchLink('危废'),
        ' → 危险废物，',
        searchLink('三公'),
        ' → 因公出国、公务用车、公务接待。',
      ),
      h('li', {}, '金额直接写数字，逗号和末尾的零可有可无，全角也行。'),
    ),
  );
}
