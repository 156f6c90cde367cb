import type { Cell } from './column.ts';
import type { ExportTable } from './table.ts';

/** RFC 4180: a field with one of these stands in quotes. */
const NEEDS_QUOTES = /[",\n\r]/;

/** Rows → CSV lines: UTF-8, RFC 4180 quoting, `\n`. A value the document does not state is an empty cell. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map(csvLine).join('');
}

export function csvLine(row: readonly Cell[]): string {
  return `${row.map(field).join(',')}\n`;
}

/** The same for spreadsheets: a text that would run as a formula gets a leading apostrophe. The BOM is the file's. */
export function excelLine(row: readonly Cell[]): string {
  return csvLine(row.map((cell) => (typeof cell === 'string' && runsAsFormula(cell) ? `'${cell}` : cell)));
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return decimalText(cell);
  if (typeof cell === 'boolean') return String(cell);
  return NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A spreadsheet would run this text (or the same in full width) as a formula. */
export function runsAsFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/.test(text);
}

/** Starts every `.excel.csv`, so that spreadsheets read it as UTF-8. */
export const BOM = '\uFEFF';

export function headerRow(table: ExportTable): string {
  return toCsv([table.columns.map(({ name }) => name)]);
}

/** The shortest decimal text of a number, never in exponent form. */
export function decimalText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}
