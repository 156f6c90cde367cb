import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { headerRow, toCsv } from '../../src/export/csv.ts';
import type { ExportTable } from '../../src/export/table.ts';
import { DOCUMENT_TABLES } from '../../src/export/tables/index.ts';
import type { DisclosureDocument } from '../../src/model/index.ts';
import { countsLine } from './report.ts';

/** What `--format` takes: the two whole-document forms, and each published table by name. */
export const FORMATS = ['report', 'json', ...DOCUMENT_TABLES.map(({ name }) => name)];

/** The documents in one format, as one text for stdout: one JSON document (an array for several files) or one CSV. */
export function formatDocuments(documents: readonly DisclosureDocument[], format: string): string {
  if (format === 'report') return documents.map(report).join('\n');
  if (format === 'json') return json(documents.length === 1 ? documents[0] : documents);
  const table = DOCUMENT_TABLES.find(({ name }) => name === format);
  if (!table) throw new Error(`no such format: ${format}`);
  return csvOf(table, documents);
}

/** Writes disclosure.json and every CSV of one document into a directory. */
export function writeOutputs(document: DisclosureDocument, directory: string): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'disclosure.json'), json(document));
  for (const table of DOCUMENT_TABLES) writeFileSync(join(directory, `${table.name}.csv`), csvOf(table, [document]));
}

/** A sub-directory name per file: its name without extension, numbered where two are the same. */
export function directoryNames(files: readonly string[]): string[] {
  const used = new Map<string, number>();
  return files.map((file) => {
    const stem = basename(file).replace(/(?<=.)\.[^.]*$/, '');
    const count = (used.get(stem) ?? 0) + 1;
    used.set(stem, count);
    return count === 1 ? stem : `${stem}-${count}`;
  });
}

function csvOf(table: ExportTable, documents: readonly DisclosureDocument[]): string {
  return headerRow(table) + documents.map((document) => toCsv([...table.rows(document)])).join('');
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** A readable summary; the second line is the reader's score. */
function report(document: DisclosureDocument): string {
  const { disclosure, checks, numbers } = document;
  const { pass, rounding, differs, missing } = disclosure.counts.checks;
  const unbound = numbers.unbound.map(({ line, text, reason }) => `    line ${line}: ${text} (${reason})\n`);
  return [
    `${disclosure.source.file}: ${disclosure.title}\n`,
    `  ${countsLine(document)}\n`,
    `  id ${disclosure.id}; ${disclosure.department}, ${disclosure.fiscalYear}, ${disclosure.kind}, ${disclosure.unitScope}\n`,
    `  checks: ${pass} pass, ${rounding} rounding, ${differs} differ, ${missing} missing\n`,
    ...checks.filter(({ status }) => status === 'differs').map(({ message }) => `    ${message}\n`),
    unbound.length > 0 ? `  unbound figures:\n` : '',
    ...unbound,
  ].join('');
}
