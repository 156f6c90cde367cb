import { normalise } from '../../search/normalise.ts';
import { Engines, type Found, findNamesOf, isForText, totalOf, withItems, withText } from './controller.ts';
import { h } from './dom.ts';
import { downloadHits } from './download.ts';
import { emptySection } from './empty-view.ts';
import { nearestShorter } from './nearest.ts';
import { aliasNote, errorNote, wordsNote } from './notes-view.ts';
import { facetElements, readFacets } from './render-facets.ts';
import { amountSection, initialSections, nameSections, textSection, type ViewContext } from './results-view.ts';
import { readState, type SearchState, withoutFilters, writeState } from './state.ts';

interface PageElements {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly tools: HTMLElement;
  readonly notes: HTMLElement;
  readonly facets: HTMLFormElement;
  readonly results: HTMLElement;
}

/** The search page: one state, shown; a newer run always wins over an older one that ends late. */
export class SearchPage {
  private readonly on: PageElements;
  private readonly engines = new Engines();
  private state: SearchState = readState(location.search);
  private found: Found | null = null;
  private run = 0;

  constructor(elements: PageElements) {
    this.on = elements;
  }

  start(): void {
    const { form, field, facets } = this.on;
    field.value = this.state.query || field.value;
    this.state = { ...this.state, query: field.value };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ ...this.state, query: field.value }, 'push');
    });
    facets.addEventListener('submit', (event) => event.preventDefault());
    facets.addEventListener('change', () => this.go(readFacets(facets, this.state), 'push'));
    window.addEventListener('popstate', () => {
      this.state = readState(location.search);
      field.value = this.state.query;
      void this.search(true);
    });
    this.showTools();
    void this.search(true);
  }

  /** Text was typed: names at once, the full text after a pause. */
  typed(text: string): void {
    this.state = { ...this.state, query: text, literal: false };
    this.remember('replace');
    void this.search(false);
  }

  /** Adds the full text to what is shown. */
  searchText(): void {
    void this.search(true);
  }

  private go(state: SearchState, how: 'push' | 'replace'): void {
    this.state = state;
    this.remember(how);
    void this.search(true);
  }

  private remember(how: 'push' | 'replace'): void {
    const url = location.pathname + writeState(this.state);
    if (how === 'push' && url !== location.pathname + location.search) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  }

  private async search(full: boolean): Promise<void> {
    const run = ++this.run;
    const isCurrent = () => run === this.run;
    const { results } = this.on;
    results.setAttribute('aria-busy', 'true');
    try {
      await this.steps(full, isCurrent);
    } catch (error) {
      if (isCurrent()) this.failed(error);
    }
    if (isCurrent()) results.removeAttribute('aria-busy');
  }

  /** Names, then filters, then the full text: each is shown as soon as it is there. */
  private async steps(full: boolean, isCurrent: () => boolean): Promise<void> {
    if (this.state.query.trim() === '') return this.showNothing();
    let found = await findNamesOf(this.engines, this.state);
    if (!isCurrent()) return;
    await this.show(found, full, isCurrent);
    if (!full) return;
    found = await withText(this.engines, found);
    if (!isCurrent()) return;
    if (found.text) await this.show(found, false, isCurrent);
    found = await withItems(this.engines, found);
    if (isCurrent()) this.showFacets(found);
  }

  private context(): ViewContext {
    return {
      state: this.state,
      failed: (error) => this.failed(error),
      sortBy: (sort) => this.go({ ...this.state, sort }, 'push'),
    };
  }

  private async show(found: Found, waitsForText: boolean, isCurrent: () => boolean): Promise<void> {
    const engine = await this.engines.names();
    const context = this.context();
    const sections = [
      ...(found.amounts.length > 0 ? [await amountSection(found.amounts, context)] : []),
      ...(await nameSections(engine, found.names, found.filtered, context)),
      ...(found.initials ? await initialSections(engine, found.initials, context) : []),
      ...(found.text && found.text.count > 0 ? [await textSection(found.text, context)] : []),
    ];
    if (!isCurrent()) return;
    this.found = found;
    const textComes = waitsForText && isForText(found.state, found.names.forms);
    this.on.results.replaceChildren(...sections);
    if (textComes) this.on.results.append(wordsNote('正在查全文……'));
    this.showNotes(found);
    this.showStatus(found, textComes);
    const { names, text } = totalOf(found);
    if (names + text === 0 && !textComes) await this.showEmpty(found, isCurrent);
  }

  private showNotes({ names, simplified, state }: Found): void {
    const { notes } = this.on;
    notes.replaceChildren();
    if (simplified) notes.append(wordsNote(`原文是简体字，按“${simplified}”查。`));
    const alias = aliasNote(names.aliases, () => this.go({ ...this.state, literal: true }, 'push'));
    if (alias) notes.append(alias);
    if (Array.from(normalise(state.query)).length === 1)
      notes.append(wordsNote('只有一个字：查了全部名称；全文请至少写两个字。'));
  }

  private showStatus(found: Found, textComes: boolean): void {
    const { names, text } = totalOf(found);
    const { status } = this.on;
    const words = found.text ? `名称与金额 ${names} 处，正文 ${text} 段` : textComes ? '正在查全文……' : '按回车查全文';
    status.replaceChildren(
      h('span', {}, h('b', {}, String(names + text)), ` 处写有“${found.state.query.slice(0, 60)}”`),
      h('span', {}, words),
    );
    document.title = `“${found.state.query.slice(0, 30)}” · 搜索 · 明账`;
  }

  private showFacets(found: Found): void {
    const { facets } = this.on;
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
    const inside = focused && facets.contains(focused) ? focused : null;
    facets.replaceChildren(...facetElements(found.items ?? [], this.state, found.text?.totals ?? {}));
    const again = [...facets.querySelectorAll('input')].find(
      (input) => input.name === inside?.name && (input.type === 'text' || input.value === inside?.value),
    );
    again?.focus();
  }

  private async showEmpty(found: Found, isCurrent: () => boolean): Promise<void> {
    const engine = await this.engines.names();
    const count = async (query: string) => (await engine.search(query, true)).total;
    const shorter = await nearestShorter(normalise(found.state.query).slice(0, 60), count);
    if (!isCurrent()) return;
    const section = emptySection({
      query: found.state.query,
      disclosures: engine.manifest.disclosures,
      shorter,
      unfiltered: found.filtered ? found.names.total : 0,
      clearFilters: () => this.go(withoutFilters(this.state), 'push'),
    });
    this.on.results.replaceChildren(section);
  }

  private showNothing(): void {
    const { status, notes, facets, results } = this.on;
    this.found = null;
    for (const element of [status, notes, facets, results]) element.replaceChildren();
    results.append(wordsNote('项目名、部门、功能科目、绩效指标、金额，或原文里的任意字词。'));
  }

  private failed(error: unknown): void {
    this.on.notes.replaceChildren(errorNote(error, () => void this.search(true)));
    this.on.status.replaceChildren(h('span', {}, '索引的一部分没有读到'));
  }

  private showTools(): void {
    const csv = h('button', { type: 'button', class: 'link' }, '下载这些结果（CSV）');
    csv.addEventListener('click', () => void this.download(csv));
    const copy = h('button', { type: 'button', class: 'link' }, '复制本次查询的链接');
    copy.addEventListener('click', async () => {
      await navigator.clipboard.writeText(location.href);
      copy.textContent = '已复制链接';
    });
    this.on.tools.replaceChildren(csv, copy);
  }

  private async download(button: HTMLButtonElement): Promise<void> {
    if (!this.found) return;
    button.disabled = true;
    try {
      await downloadHits(this.engines, this.found);
    } catch (error) {
      this.failed(error);
    }
    button.disabled = false;
  }
}
