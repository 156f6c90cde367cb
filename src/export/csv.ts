import { type Options, stringify } from 'csv-stringify/sync';
import type { Cell } from './column.ts';
import type { ExportTable } from './table.ts';

const OPTIONS: Options = {
  record_delimiter: '\n',
  quoted_string: false,
  cast: { number: decimalText, boolean: String },
};

/** Rows → CSV lines: UTF-8, RFC 4180 quoting, `\n`. A value the document does not state is an empty cell. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], OPTIONS);
}

/** The same for spreadsheets: a text that would run as a formula gets a leading apostrophe. The BOM is the file's. */
export function toExcelCsv(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], { ...OPTIONS, escape_formulas: true });
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
