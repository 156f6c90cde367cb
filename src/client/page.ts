// Loaded on every page. Small: charts and the menu of a figure are fetched when they are wanted.

import { startTables } from './table.ts';
import { startTerms } from './terms.ts';
import { startUnits } from './units.ts';

function focusSearch(event: KeyboardEvent): void {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector<HTMLInputElement>('main form[role=search] input[type=search], #site-q');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

async function openFigureMenu(event: MouseEvent): Promise<void> {
  const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>('button.fig-menu') : null;
  if (!button) return;
  const { figureMenu } = await import('./figure-menu.ts');
  figureMenu(button);
}

/** Charts are fetched and drawn when one comes near the window. */
function watchCharts(): void {
  const charts = document.querySelectorAll<HTMLElement>('figure.chart');
  if (charts.length === 0) return;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        void import('./chart/index.ts').then(({ drawChart }) => drawChart(target));
      }
    },
    { rootMargin: '200px' },
  );
  for (const chart of charts) observer.observe(chart);
}

/** Links between the two views of a document keep the line the reader is at. */
function keepHash(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-keep-hash]') : null;
  if (link) link.hash = location.hash;
}

/** A print says where and when it was made. */
function datePrint(): void {
  const line = document.getElementById('printed');
  if (line) line.textContent = `打印自 ${location.href}，${new Date().toLocaleDateString('zh-CN')}`;
}

addEventListener('beforeprint', datePrint);
document.addEventListener('keydown', focusSearch);
document.addEventListener('click', (event) => {
  keepHash(event);
  void openFigureMenu(event);
});
startTables();
startTerms();
startUnits();
watchCharts();
