import { normalise } from '../../search/normalise.ts';
import { countAll, countedOf, Engines, type Found, findNamesOf, isForText, totalOf, withText } from './controller.ts';
import { downloadHits } from './download.ts';
import { emptySection } from './empty-view.ts';
import { nearestShorter } from './nearest.ts';
import { type PageElements, PageView } from './page-view.ts';
import { readFacets } from './render-facets.ts';
import { amountSection, initialSections, nameSections, textSection, type ViewContext } from './results-view.ts';
import { readState, type SearchState, withoutFilters, writeState } from './state.ts';

/** Longer queries are not cut down one by one to find what has hits. */
const NEAREST_LIMIT = 60;

/** The search page: one state, shown. A newer run always wins over an older one that ends late. */
export class SearchPage {
  private readonly on: PageElements;
  private readonly view: PageView;
  private readonly engines = new Engines();
  private state: SearchState = readState(location.search);
  private found: Found | null = null;
  private run = 0;

  constructor(elements: PageElements) {
    this.on = elements;
    this.view = new PageView(elements);
  }

  /** Shows what the URL asks for and listens. */
  start(): void {
    const { form, field, facets } = this.on;
    field.value = this.state.query || field.value;
    this.state = { ...this.state, query: field.value };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ ...this.state, query: field.value });
    });
    facets.addEventListener('submit', (event) => event.preventDefault());
    facets.addEventListener('change', () => this.go(readFacets(facets, this.state)));
    window.addEventListener('popstate', () => {
      this.state = readState(location.search);
      field.value = this.state.query;
      void this.search(true);
    });
    this.view.showTools(() => this.download());
    void this.search(true);
  }

  /** Text was typed: names at once, the full text after a pause. */
  typed(text: string): void {
    this.state = { ...this.state, query: text, literal: false };
    history.replaceState(null, '', location.pathname + writeState(this.state));
    void this.search(false);
  }

  /** Nothing was typed for a moment: the full text too. */
  paused(): void {
    void this.search(true);
  }

  /** A step of its own in the history: Enter, a filter, an order. */
  private go(state: SearchState): void {
    this.state = state;
    const search = writeState(state);
    if (search !== location.search) history.pushState(null, '', location.pathname + search);
    void this.search(true);
  }

  private async search(full: boolean): Promise<void> {
    const run = ++this.run;
    const isCurrent = () => run === this.run;
    this.view.busy(true);
    try {
      await this.steps(full, isCurrent);
    } catch (error) {
      if (isCurrent()) this.failed(error);
    }
    if (isCurrent()) this.view.busy(false);
  }

  /** Names, then the full text, then the counts of the filters: each is shown as soon as it is there. */
  private async steps(full: boolean, isCurrent: () => boolean): Promise<void> {
    if (this.state.query.trim() === '') {
      this.found = null;
      return this.view.showNothing();
    }
    let found = await findNamesOf(this.engines, this.state);
    if (!isCurrent()) return;
    await this.show(found, full, isCurrent);
    if (!full || !isCurrent()) return;
    found = await withText(this.engines, found);
    if (!isCurrent()) return;
    if (found.text) await this.show(found, false, isCurrent);
    const counted = await countedOf(this.engines, found);
    if (isCurrent()) this.view.showFacets(counted, this.state);
  }

  private context(): ViewContext {
    return {
      state: this.state,
      failed: (error) => this.failed(error),
      sortBy: (sort) => this.go({ ...this.state, sort }),
    };
  }

  private async sections(found: Found): Promise<HTMLElement[]> {
    const engine = await this.engines.names();
    const context = this.context();
    const { amounts, names, filtered, initials, text } = found;
    const groups = await Promise.all([
      amounts.length > 0 ? amountSection(amounts, context) : [],
      nameSections(engine, names, filtered, context),
      initials ? initialSections(engine, initials, context) : [],
      text && text.count > 0 ? textSection(text, context) : [],
    ]);
    return groups.flat();
  }

  private async show(found: Found, wantsText: boolean, isCurrent: () => boolean): Promise<void> {
    const sections = await this.sections(found);
    if (!isCurrent()) return;
    const waits = wantsText && isForText(found.state, found.names.forms);
    this.found = found;
    this.view.showSections(sections, waits);
    this.view.showNotes(found, () => this.go({ ...this.state, literal: true }));
    this.view.showStatus(found, waits);
    const { names, text } = totalOf(found);
    if (names + text === 0 && (found.text !== null || !isForText(found.state, found.names.forms))) {
      await this.showEmpty(found, isCurrent);
    }
  }

  private async showEmpty({ state, names, filtered }: Found, isCurrent: () => boolean): Promise<void> {
    const engine = await this.engines.names();
    const query = Array.from(normalise(state.query)).slice(0, NEAREST_LIMIT).join('');
    const shorter = await nearestShorter(query, (part) => countAll(this.engines, part));
    if (!isCurrent()) return;
    const clearFilters = () => this.go(withoutFilters(this.state));
    const unfiltered = filtered ? names.total : 0;
    const { disclosures } = engine.manifest;
    this.view.showSections(
      [emptySection({ query: state.query, disclosures, shorter, unfiltered, clearFilters })],
      false,
    );
  }

  private failed(error: unknown): void {
    const isOfThisQuery = this.found?.state.query === this.state.query;
    this.view.showError(error, isOfThisQuery, () => void this.search(true));
  }

  private async download(): Promise<void> {
    try {
      if (this.found) await downloadHits(this.engines, this.found);
    } catch (error) {
      this.failed(error);
    }
  }
}
