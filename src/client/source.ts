// The two views of a document: a link to several lines (#L83-L85) marks all of them, not only the first; the outline
// shows where the reader is.
import { linesOf } from './lines.ts';

function elementOf(line: number): Element | null {
  return document.getElementById(`L${line}`)?.closest('tr, .ln, .rawdoc li') ?? null;
}

function aim(): void {
  for (const marked of document.querySelectorAll('.aim')) marked.classList.remove('aim');
  const lines = linesOf(location.hash);
  if (!lines) return;
  for (let line = lines[0]; line <= lines[1]; line++) elementOf(line)?.classList.add('aim');
  const first = elementOf(lines[0]);
  if (first && !document.getElementById(location.hash.slice(1))) first.scrollIntoView({ block: 'center' });
}

interface Entry {
  readonly line: number;
  readonly link: HTMLAnchorElement;
}

/** The raw line at the top of the window: that of the first block there which has one. */
function lineAtTop(doc: Element): number | null {
  const { left, width } = doc.getBoundingClientRect();
  for (const y of [24, 72, 140]) {
    const block = document.elementFromPoint(left + width / 2, y)?.closest('tr, .ln');
    const number = /^#L(\d+)/.exec(block?.querySelector<HTMLAnchorElement>('a[href^="#L"]')?.hash ?? '')?.[1];
    if (number) return Number(number);
  }
  return null;
}

/** Marks the entry of the outline the reader is in and keeps it in view, at most once a frame. */
function followOutline(doc: Element, entries: readonly Entry[]): void {
  let marked: Entry | null = null;
  let waiting = false;
  const follow = () => {
    waiting = false;
    const line = lineAtTop(doc);
    const here = line === null ? null : (entries.findLast((entry) => entry.line <= line) ?? null);
    if (here === null || here === marked) return;
    marked?.link.removeAttribute('aria-current');
    here.link.setAttribute('aria-current', 'location');
    marked = here;
    const box = here.link.closest('.outline');
    if (!box) return;
    const gap = here.link.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (gap < 40 || gap > box.clientHeight - 40) box.scrollTop += gap - box.clientHeight / 3;
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(follow);
  };
  addEventListener('scroll', soon, { passive: true });
  soon();
}

const doc = document.querySelector('.doc');
const entries = [...document.querySelectorAll<HTMLAnchorElement>('.outline a')].map((link) => ({
  line: linesOf(link.hash)?.[0] ?? 0,
  link,
}));
if (doc && entries.length > 0) followOutline(doc, entries);
addEventListener('hashchange', aim);
aim();
