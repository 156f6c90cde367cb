import { type CompareColumn, compareWarnings, MAX_COLUMNS, MIN_COLUMNS } from '../../site/compare.ts';
import { refreshUnits } from '../units.ts';
import { el, fillTable } from './table.ts';

type Choice = readonly [id: string, department: string, yearKind: string];

const base = document.documentElement.dataset.base ?? '/';
const form = document.querySelector<HTMLElement>('#compare');
const input = document.querySelector<HTMLInputElement>('#compare-add');
const list = document.querySelector<HTMLDataListElement>('#compare-choices');
const notes = document.querySelector<HTMLElement>('#compare-notes');
const table = document.querySelector<HTMLTableElement>('#t-compare');

const columns = new Map<string, Promise<CompareColumn>>();
let choices: Promise<readonly Choice[]> | null = null;

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

function columnOf(id: string): Promise<CompareColumn> {
  const known = columns.get(id) ?? fetchJson<CompareColumn>(`compare/${encodeURIComponent(id)}.json`);
  columns.set(id, known);
  known.catch(() => columns.delete(id));
  return known;
}

const loadChoices = () => {
  choices ??= fetchJson<readonly Choice[]>('compare/choices.json');
  return choices;
};
const nameOf = (choice: Choice) => `${choice[1]} ${choice[2]}`;

function chosen(): string[] {
  const ids = new URLSearchParams(location.search).getAll('d');
  return [...new Set(ids.length > 0 ? ids : (form?.dataset.chosen ?? '').split(' ').filter(Boolean))].slice(
    0,
    MAX_COLUMNS,
  );
}

function choose(ids: readonly string[]): void {
  const query = new URLSearchParams(ids.map((id) => ['d', id]));
  history.pushState(null, '', `${location.pathname}?${query}`);
  void show();
}

function say(text: string): void {
  if (!notes) return;
  notes.hidden = text === '';
  notes.textContent = text;
}

function showPills(shown: readonly CompareColumn[]): void {
  const pills = shown.map((column) => {
    const remove = el(
      'button',
      { type: 'button', class: 'tool', 'aria-label': `去掉 ${column.department} ${column.yearKind}` },
      '×',
    );
    remove.addEventListener('click', () => choose(chosen().filter((id) => id !== column.id)));
    return el('li', {}, `${column.department} ${column.yearKind} `, remove);
  });
  form?.querySelector('ul')?.replaceChildren(...pills);
}

async function show(): Promise<void> {
  if (!table) return;
  const results = await Promise.allSettled(chosen().map(columnOf));
  const shown = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const missing = results.length - shown.length;
  showPills(shown);
  if (shown.length > 0) fillTable(table, shown, base);
  const warnings = [
    ...compareWarnings(shown),
    ...(shown.length < MIN_COLUMNS ? ['再选一份才能对比'] : []),
    ...(missing > 0 ? [`有 ${missing} 份没有找到或没有取到，请检查链接或重试`] : []),
  ];
  say(warnings.length > 0 ? `读表之前：${warnings.join('；')}。` : '');
  refreshUnits();
}

/** Offers at most twenty names that hold what was typed. */
async function offer(): Promise<void> {
  const typed = input?.value.trim() ?? '';
  const all = await loadChoices().catch(() => null);
  if (!all) return say('可选的文件没有取到，请检查网络后重试。');
  const exact = all.find((choice) => nameOf(choice) === typed);
  if (exact && input) {
    input.value = '';
    list?.replaceChildren();
    const ids = chosen();
    if (ids.length >= MAX_COLUMNS) return say(`最多对比 ${MAX_COLUMNS} 份，先去掉一份。`);
    return choose([...new Set([...ids, exact[0]])]);
  }
  const words = typed.toLowerCase().split(/\s+/);
  const hits = all.filter((choice) => words.every((word) => nameOf(choice).toLowerCase().includes(word))).slice(0, 20);
  list?.replaceChildren(...hits.map((choice) => el('option', { value: nameOf(choice) })));
}

if (form && input) {
  input.addEventListener('focus', () => void offer());
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void offer();
  });
  window.addEventListener('popstate', () => void show());
  void show();
}
