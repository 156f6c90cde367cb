import { normalise } from '../../search/normalise.ts';
import { type Found, totalOf } from './controller.ts';
import { h } from './dom.ts';
import { aliasNote, errorNote, wordsNote } from './notes-view.ts';
import { type Counted, facetElements } from './render-facets.ts';
import type { SearchState } from './state.ts';

/** The parts of the search page. */
export interface PageElements {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly tools: HTMLElement;
  readonly notes: HTMLElement;
  readonly facets: HTMLFormElement;
  readonly results: HTMLElement;
}

/** Longer queries are cut in the words about them. */
const SHOWN = 60;

/** Writes into the parts of the page; knows nothing of how hits are found. */
export class PageView {
  private readonly on: PageElements;

  constructor(elements: PageElements) {
    this.on = elements;
  }

  busy(isBusy: boolean): void {
    if (isBusy) this.on.results.setAttribute('aria-busy', 'true');
    else this.on.results.removeAttribute('aria-busy');
  }

  /** Nothing is asked. */
  showNothing(): void {
    const { status, notes, facets, results, tools } = this.on;
    for (const element of [status, notes, facets, results]) element.replaceChildren();
    tools.hidden = true;
    results.append(wordsNote('项目名、部门、功能科目、绩效指标、金额，或原文里的任意字词。'));
  }

  showSections(sections: readonly HTMLElement[], waitsForText: boolean): void {
    this.on.results.replaceChildren(...sections, ...(waitsForText ? [wordsNote('正在查全文……')] : []));
  }

  /** What was also looked for, and what was not. */
  showNotes({ names, simplified, state }: Found, onlyTyped: () => void): void {
    const { notes } = this.on;
    const alias = aliasNote(names.aliases, onlyTyped);
    const isOne = Array.from(normalise(state.query)).length === 1;
    notes.replaceChildren(
      ...(simplified ? [wordsNote(`原文是简体字，按“${simplified.slice(0, SHOWN)}”查。`)] : []),
      ...(alias ? [alias] : []),
      ...(isOne ? [wordsNote('只有一个字：查了全部名称；全文请至少写两个字。')] : []),
    );
  }

  showStatus(found: Found, waitsForText: boolean): void {
    const { names, text } = totalOf(found);
    const query = found.state.query.slice(0, SHOWN);
    const words = found.text ? `名称与金额 ${names} 处，正文 ${text} 段` : waitsForText ? '正在查全文……' : '';
    const total = h('span', {}, h('b', {}, String(names + text)), ` 处写有“${query}”`);
    this.on.status.replaceChildren(total, ...(words ? [h('span', {}, words)] : []));
    this.on.tools.hidden = names + text === 0;
    document.title = `“${query}” · 搜索 · 明账`;
  }

  /** Writes the filters anew and keeps the focus where it was. */
  showFacets(counted: Counted, state: SearchState): void {
    const { facets } = this.on;
    const active = document.activeElement;
    const focused = active instanceof HTMLInputElement && facets.contains(active) ? active : null;
    facets.replaceChildren(...facetElements(counted, state));
    if (!focused) return;
    const isSame = (input: HTMLInputElement) =>
      input.name === focused.name && (input.type === 'text' || input.value === focused.value);
    [...facets.querySelectorAll('input')].find(isSame)?.focus();
  }

  /** A part could not be had. What is shown stays only if it answers the same query. */
  showError(error: unknown, keepsHits: boolean, retry: () => void): void {
    const { notes, status, results } = this.on;
    notes.replaceChildren(errorNote(error, retry));
    status.replaceChildren(h('span', {}, '索引的一部分没有读到'));
    if (!keepsHits) results.replaceChildren();
  }

  /** Download and link. */
  showTools(download: () => Promise<void>): void {
    const csv = h('button', { type: 'button', class: 'link' }, '下载这些结果（CSV）');
    csv.addEventListener('click', async () => {
      csv.disabled = true;
      await download();
      csv.disabled = false;
    });
    const copy = h('button', { type: 'button', class: 'link' }, '复制本次查询的链接');
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(location.href);
      copy.textContent = '已复制链接';
      setTimeout(() => copy.replaceChildren('复制本次查询的链接'), 3000);
    });
    this.on.tools.replaceChildren(csv, copy);
  }
}
