import { h } from './dom.ts';

/** A group of hits that shows its first ones and the rest on request. */
export interface GroupOptions {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly words: string;
  /** Hits shown at first, and with each 再看. */
  readonly step: number;
  /** Elements of hits `from` up to before `to`. */
  readonly load: (from: number, to: number) => Promise<readonly HTMLElement[]>;
  /** Stands right of the heading: sorting. */
  readonly tools?: HTMLElement | null;
  /** Called when a part could not be loaded. */
  readonly failed: (error: unknown) => void;
}

function head({ id, label, count, words, tools }: GroupOptions): HTMLElement {
  const title = h('h2', { id }, `${label} `, h('small', { class: 'muted small' }, String(count)));
  return h('div', { class: 'bar-line' }, h('div', { class: 'head' }, title, h('p', {}, words)), tools ?? null);
}

/** The section of a group with its first hits loaded. Rejects where they cannot be. */
export async function groupSection(options: GroupOptions): Promise<HTMLElement> {
  const { id, count, step, load, failed } = options;
  const hits = h('div', { class: 'hits' }, ...(await load(0, Math.min(step, count))));
  const button = h('button', { type: 'button', class: 'btn' });
  const line = h('p', { class: 'vgap' }, button);
  const relabel = () => {
    const rest = count - hits.childElementCount;
    line.hidden = rest <= 0;
    button.textContent = `再看 ${Math.min(rest, step * 2)} 条（还有 ${rest} 条）`;
  };
  button.addEventListener('click', async () => {
    const from = hits.childElementCount;
    button.disabled = true;
    try {
      hits.append(...(await load(from, Math.min(from + step * 2, count))));
      hits.children[from]?.querySelector('a')?.focus();
    } catch (error) {
      failed(error);
    }
    button.disabled = false;
    relabel();
  });
  relabel();
  return h('section', { 'aria-labelledby': id }, head(options), hits, line);
}
