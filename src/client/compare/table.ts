import { type CompareCell, type CompareColumn, type CompareRow, compareSections } from '../../site/compare.ts';

type Child = Node | string | null;

/** An element with attributes and children; text stays text. */
export function el(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

function bar(width: number, kind: 'in' | 'out'): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [key, value] of Object.entries({
    class: kind === 'in' ? 'bar in' : 'bar',
    viewBox: '0 0 100 1',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  }))
    svg.setAttribute(key, value);
  const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  rect.setAttribute('width', String(Math.round(width * 100) / 100));
  rect.setAttribute('height', '1');
  svg.append(rect);
  return svg;
}

function cellOf(row: CompareRow, cell: CompareCell | null, column: CompareColumn, base: string): HTMLElement {
  const td = el('td', { role: 'cell', class: 'n', 'data-l': column.department });
  if (!cell) {
    td.append(el('span', { class: 'nil' }, '未写'));
    return td;
  }
  if (cell.derived) td.append(el('span', { class: 'calc', title: cell.derived }, '推算'));
  td.append(el('span', row.money ? { class: 'm' } : {}, cell.text));
  if (cell.width !== null && row.bar) td.append(bar(cell.width, row.bar));
  if (cell.lines)
    td.append(
      el(
        'small',
        {},
        el(
          'a',
          { class: 'src', href: `${base}disclosures/${column.id}/source/#L${cell.lines[0]}` },
          `原文 L${cell.lines[0]}`,
        ),
      ),
    );
  return td;
}

/** Replaces head and bodies of the table by those of the chosen columns. */
export function fillTable(table: HTMLTableElement, columns: readonly CompareColumn[], base: string): void {
  const heads = columns.map((column) =>
    el(
      'th',
      { role: 'columnheader', scope: 'col', class: 'n' },
      el('a', { href: `${base}disclosures/${column.id}/` }, column.department),
      el('small', {}, `${column.yearKind}·${column.standing}`),
    ),
  );
  table.tHead?.replaceChildren(
    el('tr', { role: 'row' }, el('th', { role: 'columnheader', scope: 'col' }, '指标'), ...heads),
  );
  for (const body of [...table.tBodies]) body.remove();
  for (const section of compareSections(columns)) {
    const title = el(
      'th',
      { role: 'rowheader', scope: 'rowgroup', colspan: String(columns.length + 1) },
      section.title,
      section.note ? el('small', {}, ` ${section.note}`) : null,
    );
    const rows = section.rows.map((row) =>
      el(
        'tr',
        { role: 'row' },
        el('th', { role: 'rowheader', scope: 'row' }, row.label),
        ...columns.map((column, index) => cellOf(row, row.cells[index] ?? null, column, base)),
      ),
    );
    table.append(el('tbody', { role: 'rowgroup' }, el('tr', { role: 'row' }, title), ...rows));
  }
}
