/** What a table shows, as text: for copying, CSV and charts. */
export interface TableData {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Rows that are parts of the row above them. */
  readonly sub: readonly boolean[];
}

const SIDE = '.src, .concern, .fig-menu, .calc, svg, .vh, .term-mark';

/** Text of a cell without source links, menus and marks. */
export function cellText(cell: Element): string {
  const copy = cell.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  for (const side of copy.querySelectorAll(SIDE)) side.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function shownRows(table: HTMLTableElement): HTMLTableRowElement[] {
  return [...table.tBodies, ...(table.tFoot ? [table.tFoot] : [])]
    .flatMap((part) => [...part.rows])
    .filter((row) => !row.hidden);
}

/** Lines the row cites: 'L83–85'. */
function sourceOf(row: HTMLTableRowElement): string {
  return (row.querySelector('.src')?.textContent ?? '').replace(/^\S+ /, '');
}

/** Names of the columns whose value was worked out by this site. */
function derivedIn(row: HTMLTableRowElement, header: readonly string[]): string {
  return [...row.cells].flatMap((cell, index) => (cell.querySelector('.calc') ? [header[index] ?? ''] : [])).join('、');
}

/** Rows as shown, then 推算 (which columns are derived) and 原文 (lines), where any row has them. */
export function tableData(table: HTMLTableElement): TableData {
  const head = [...(table.tHead?.rows[0]?.cells ?? [])];
  const kept = head.map((cell) => cell.querySelector('.vh') === null);
  const header = head.map(cellText);
  const rows = shownRows(table).filter((row) => row.cells.length === head.length);
  const extras = [
    { name: '推算', of: (row: HTMLTableRowElement) => derivedIn(row, header) },
    { name: '原文', of: sourceOf },
  ].filter((extra) => rows.some((row) => extra.of(row) !== ''));
  return {
    header: [...header.filter((_, index) => kept[index]), ...extras.map((extra) => extra.name)],
    rows: rows.map((row) => [
      ...[...row.cells].filter((_, index) => kept[index]).map(cellText),
      ...extras.map((extra) => extra.of(row)),
    ]),
    sub: rows.map((row) => row.querySelector('th.sub') !== null),
  };
}

/** '1,159.29' → 1159.29, '−10.70%' → -10.7; null where a cell holds no figure. */
export function numberOf(text: string): number | null {
  const match = /^[^\d+−-]*([+−-]?)([\d,]+(?:\.\d+)?)/.exec(text);
  if (!match) return null;
  const value = Number((match[2] ?? '').replaceAll(',', ''));
  return match[1] === '−' || match[1] === '-' ? -value : value;
}

/** Figures plain (no grouping, ASCII minus); text that a spreadsheet would run as a formula is neutralised. */
function csvCell(text: string): string {
  const number = /^[+−-]?[\d,]+(\.\d+)?%?$/.test(text);
  const plain = number
    ? text.replaceAll(',', '').replace('−', '-').replace(/^\+/, '')
    : text.replace(/^[=+\-@\t\r]/, "'$&");
  return /[",\n\r]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

export function toCsv({ header, rows }: TableData): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

export function toTabs({ header, rows }: TableData): string {
  return [header, ...rows].map((row) => row.map((cell) => cell.replace(/\t/g, ' ')).join('\t')).join('\n');
}
