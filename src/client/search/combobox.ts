import { h, marked } from './dom.ts';
import { Loader } from './loader.ts';
import { NamesEngine } from './names.ts';
import { searchPath, siteBase } from './paths.ts';
import { type Suggestion, suggest } from './suggestions.ts';
import { watchTyping } from './typing.ts';
import { workerFetcher } from './worker-fetcher.ts';

let opened: Promise<NamesEngine> | null = null;

function openEngine(): Promise<NamesEngine> {
  opened ??= NamesEngine.open(new Loader(workerFetcher(`${siteBase()}search/names/`))).catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

/**
 * Makes a search field a combobox (ARIA Authoring Practices: editable, list autocomplete): the first hits as one types,
 * arrows choose, Enter opens, Escape closes. Without a choice Enter searches as the form does.
 */
class Combobox {
  private readonly field: HTMLInputElement;
  private readonly list: HTMLUListElement;
  private readonly status: HTMLElement;
  private lines: readonly Suggestion[] = [];
  private active = -1;
  private run = 0;

  constructor(field: HTMLInputElement) {
    this.field = field;
    this.list = h('ul', {
      id: `${field.id}-list`,
      role: 'listbox',
      class: 'suggest',
      'aria-label': '搜索建议',
      hidden: true,
    });
    this.status = h('span', { class: 'vh', role: 'status' });
    field.after(this.list, this.status);
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.list.id,
    };
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    this.listen();
  }

  private listen(): void {
    watchTyping(this.field, { typed: (text) => void this.update(text), paused: () => {} });
    this.field.addEventListener('keydown', (event) => this.key(event));
    this.field.addEventListener('blur', () => this.close());
    this.list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option) this.open(Number(option.getAttribute('data-at')), event.ctrlKey || event.metaKey);
    });
  }

  /** Looks up what stands in the field. A look-up that fails shows nothing: Enter still searches. */
  async update(text: string): Promise<void> {
    const run = ++this.run;
    if (text.trim() === '') return this.close();
    try {
      const lines = await suggest(await openEngine(), text);
      if (run === this.run && document.activeElement === this.field) this.show(lines, text);
    } catch {
      if (run === this.run) this.close();
    }
  }

  private show(lines: readonly Suggestion[], text: string): void {
    const all = {
      label: { text: `搜索“${text.slice(0, 30)}”的全部结果`, ranges: [] },
      note: '含全文',
      path: searchPath(text),
    };
    this.lines = [...lines, all];
    this.list.replaceChildren(...this.lines.map((line, at) => this.option(line, at)));
    this.list.hidden = false;
    this.field.setAttribute('aria-expanded', 'true');
    this.status.textContent = lines.length > 0 ? `${lines.length} 条建议，按上下键选择` : '没有建议，按回车查全文';
    this.choose(-1);
  }

  private option({ label, note }: Suggestion, at: number): HTMLElement {
    return h(
      'li',
      { id: `${this.list.id}-${at}`, role: 'option', 'aria-selected': 'false', 'data-at': at },
      h('span', {}, marked(label)),
      h('span', { class: 'note' }, note),
    );
  }

  private close(): void {
    this.run += 1;
    this.list.hidden = true;
    this.field.setAttribute('aria-expanded', 'false');
    this.choose(-1);
  }

  private choose(at: number): void {
    this.active = at;
    this.list.querySelectorAll('[role=option]').forEach((option, i) => {
      option.setAttribute('aria-selected', String(i === at));
      if (i === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) this.field.removeAttribute('aria-activedescendant');
    else this.field.setAttribute('aria-activedescendant', `${this.list.id}-${at}`);
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const isOpen = !this.list.hidden;
    if (event.key === 'Escape' && isOpen) this.close();
    else if (event.key === 'Enter' && isOpen && this.active >= 0)
      this.open(this.active, event.ctrlKey || event.metaKey);
    else if (event.key === 'ArrowDown' && !isOpen) void this.update(this.field.value);
    else if (event.key === 'ArrowDown') this.choose(this.active + 1 >= this.lines.length ? -1 : this.active + 1);
    else if (event.key === 'ArrowUp' && isOpen) this.choose(this.active < 0 ? this.lines.length - 1 : this.active - 1);
    else return;
    event.preventDefault();
  }

  private open(at: number, inNewTab: boolean): void {
    const line = this.lines[at];
    if (!line) return;
    const url = siteBase() + line.path;
    if (inNewTab) window.open(url, '_blank', 'noopener');
    else location.assign(url);
  }
}

/** Turns a field into a combobox, once, and answers what was typed before this code had arrived. */
export function attach(field: HTMLInputElement): void {
  if (field.getAttribute('role') === 'combobox') return;
  const combobox = new Combobox(field);
  if (field.value) void combobox.update(field.value);
}
