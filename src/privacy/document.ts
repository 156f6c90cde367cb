import type { DisclosureDocument, Table } from '../model/index.ts';
import { type KnownNumbers, maskText } from './mask.ts';
import { findPrivateNumbers, type PrivateNumber, saysCode } from './numbers.ts';
import { hidden, isPersonLabel, maskPersons } from './persons.ts';
import { mapStrings, visitStrings } from './strings.ts';

/**
 * The document as it may be published: in every string the mobile, identity-card and bank-account numbers are masked
 * and the names in person fields hidden. Lengths, lines and all figures stay. Idempotent.
 */
export function maskDocument(
  document: DisclosureDocument,
  known: KnownNumbers = privateNumbersOf(document),
): DisclosureDocument {
  const masked = mapStrings(document, (text) => maskPersons(maskText(text, known)));
  return { ...masked, tables: masked.tables.map(hidePersons) };
}

/**
 * The long numbers of a document by their digits: what is private wherever it stands, and what is a code. A table cell
 * is read with its header and the cell before it, which say what it is.
 */
export function privateNumbersOf(document: DisclosureDocument): KnownNumbers {
  const known = new Map<string, PrivateNumber['kind'] | 'code'>();
  const collect = (text: string) => {
    for (const { digits, kind } of findPrivateNumbers(text)) if (!known.has(digits)) known.set(digits, kind);
  };
  for (const { rows, headers } of document.tables) {
    for (const row of rows) {
      for (const [index, { text }] of row.entries()) {
        if (text.length < 11) continue;
        const label = `${headers[index] ?? ''} ${row[index - 1]?.text ?? ''} `;
        for (const { digits } of findPrivateNumbers(text)) if (saysCode(label)) known.set(digits, 'code');
        collect(label + text);
      }
    }
  }
  visitStrings({ ...document, tables: [] }, collect);
  return known;
}

/** Names stand right of their label in a form, or below it under a header. */
function hidePersons(table: Table): Table {
  const columns = new Set(
    table.headers.flatMap((header, index) => (header.split(' / ').some(isPersonLabel) ? [index] : [])),
  );
  const rows = table.rows.map((row, rowIndex) => {
    let pending = false;
    return row.map((cell, index) => {
      if (isPersonLabel(cell.text)) {
        pending = true;
        return cell;
      }
      const isName = (pending || (columns.has(index) && rowIndex >= table.headerRows)) && cell.text !== '';
      if (cell.text !== '') pending = false;
      return isName ? { ...cell, text: hidden(cell.text) } : cell;
    });
  });
  return { ...table, rows };
}
