// The two views of a document: a link to several lines (#L83-L85) marks all of them, not only the first; the outline
// shows where the reader is.
import { linesOf } from './lines.ts';

function elementOf(line: number): Element | null {
  return document.getElementById(`L${line}`)?.closest('tr, .ln, .rawdoc li') ?? null;
}

/** Brings a line near the top of the window, again while parts drawn on the way move it. */
function settle(line: number, tries = 4): void {
  requestAnimationFrame(() => {
    const gap = (elementOf(line)?.getBoundingClientRect().top ?? 0) - innerHeight * 0.2;
    if (tries === 0 || Math.abs(gap) < 40) return;
    scrollBy({ top: gap, behavior: 'instant' });
    settle(line, tries - 1);
  });
}

function aim(): void {
  for (const marked of document.querySelectorAll('.aim')) marked.classList.remove('aim');
  const lines = linesOf(location.hash);
  if (!lines) return;
  for (let line = lines[0]; line <= lines[1]; line++) elementOf(line)?.classList.add('aim');
}

function go(): void {
  aim();
  const [line] = linesOf(location.hash) ?? [];
  if (line !== undefined) settle(line);
}

/** A reader who comes back finds the page where it was left. */
function comesAnew(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return !(entry instanceof PerformanceNavigationTiming) || entry.type === 'navigate';
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
    if (here === marked || (here === null && doc.getBoundingClientRect().top < 0)) return;
    marked?.link.removeAttribute('aria-current');
    here?.link.setAttribute('aria-current', 'location');
    marked = here;
    const box = document.querySelector('.outline');
    if (!box) return;
    if (!here) return void box.scrollTo(0, 0);
    const gap = here.link.getBoundingClientRect().top - box.getBoundingClientRect().top;
    if (gap < 40 || gap > box.clientHeight - 40) box.scrollTop += gap - box.clientHeight / 3;
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(follow);
  };
  addEventListener('scroll', soon, { passive: true });
}

const doc = document.querySelector('.doc');
const entries = [...document.querySelectorAll<HTMLAnchorElement>('.outline a')].map((link) => ({
  line: linesOf(link.hash)?.[0] ?? 0,
  link,
}));
if (doc && entries.length > 0) followOutline(doc, entries);
addEventListener('hashchange', go);
if (comesAnew()) go();
else aim();
