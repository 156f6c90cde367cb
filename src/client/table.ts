import { copyText, saveCsv } from './save.ts';
import { cellText, numberOf, tableData, toCsv, toTabs } from './table-data.ts';

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'tool';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

/** The tools stand before the table, not in its caption: a caption is no place for buttons. They take no height. */
function addTools(table: HTMLTableElement): void {
  const name = table.dataset.name ?? document.title;
  const tools = document.createElement('div');
  tools.className = 'table-tools';
  tools.append(
    button('复制', () => void copyText(toTabs(tableData(table)), '已复制表格')),
    button('CSV', () => saveCsv(name, toCsv(tableData(table)))),
  );
  table.before(tools);
}

type Key = number | string | null;

/** Figures by size, words by their order in the dictionary, cells that say nothing last. */
function compare(a: Key, b: Key, down: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN');
  return down ? -order : order;
}

function sortBy(table: HTMLTableElement, head: HTMLTableCellElement): void {
  const down = head.getAttribute('aria-sort') !== 'descending';
  for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
  const numeric = head.classList.contains('n');
  const key = (row: HTMLTableRowElement): Key => {
    const text = row.cells[head.cellIndex] ? cellText(row.cells[head.cellIndex] as Element) : '';
    return numeric ? numberOf(text) : text || null;
  };
  for (const body of table.tBodies)
    body.append(
      ...[...body.rows]
        .map((row) => ({ row, key: key(row) }))
        .sort((a, b) => compare(a.key, b.key, down))
        .map(({ row }) => row),
    );
}

function addSort(table: HTMLTableElement): void {
  for (const head of table.querySelectorAll<HTMLTableCellElement>('th[data-sort]')) {
    const press = document.createElement('button');
    press.type = 'button';
    press.className = 'sort';
    press.append(...head.childNodes);
    press.addEventListener('click', () => sortBy(table, head));
    head.append(press);
  }
}

/** Copying, CSV and sorting for the tables of a page. */
export function startTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-name]')) {
    addTools(table);
    addSort(table);
  }
}
