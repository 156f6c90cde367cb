import type { DisclosureEntry } from '../model/index.ts';
import { ABOUT, DATA_VERSION } from './about.ts';
import type { Column, Words } from './column.ts';
import type { PublishedFile } from './output-file.ts';
import type { ExportTable } from './table.ts';
import { EXPORT_TABLES } from './tables/index.ts';

interface PackageInput {
  readonly entries: readonly DisclosureEntry[];
  readonly files: readonly PublishedFile[];
  readonly siteUrl: string | null;
}

/**
 * datapackage.json: Data Package v2 (https://datapackage.org/standard/data-package/) with a Table Schema per table,
 * the SHA-256 of every file, and the documents as sources. Titles and descriptions are said in Chinese and English.
 */
export function dataPackage({ entries, files, siteUrl }: PackageInput): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: ABOUT.name,
    title: both(ABOUT.title),
    description: both(ABOUT.description),
    ...(siteUrl ? { homepage: siteUrl } : {}),
    version: DATA_VERSION,
    keywords: ABOUT.keywords,
    licenses: [ABOUT.licence],
    contributors: [{ title: ABOUT.name, roles: ['publisher'] }],
    sources: entries.map(toSource),
    resources: files.filter(({ path }) => !isSlice(path)).map(toResource),
  };
}

/** Raw copies are sources, and the tables of single documents are parts of the whole tables: neither is a resource. */
function isSlice(path: string): boolean {
  return path.startsWith('raw/') || /^disclosures\/[^/]+\//.test(path);
}

/** The document a figure was read from: its address where known, else the raw copy. */
function toSource({ title, source }: DisclosureEntry): Record<string, string> {
  return { title, path: source.url ?? `raw/${encodeURIComponent(source.file)}` };
}

const MEDIA: readonly (readonly [string, string, string])[] = [
  ['.excel.csv', 'csv', 'text/csv'],
  ['.csv', 'csv', 'text/csv'],
  ['.parquet', 'parquet', 'application/vnd.apache.parquet'],
  ['.schema.json', 'json', 'application/schema+json'],
  ['.json', 'json', 'application/json'],
];

function toResource(file: PublishedFile): Record<string, unknown> {
  const { path, bytes, sha256 } = file;
  const [ending, format, mediatype] = MEDIA.find(([end]) => path.endsWith(end)) ?? ['', 'txt', 'text/plain'];
  const table = EXPORT_TABLES.find(({ name }) => path === `${name}${ending}`);
  const common = {
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: resourceName(path),
    path,
    format,
    mediatype,
    ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
    bytes,
    hash: `sha256:${sha256}`,
  };
  return table && format !== 'json' ? { ...common, ...tabular(table, format, ending === '.excel.csv') } : common;
}

/** `facts.excel.csv` → `facts-excel-csv`: unique, lower case, of letters, digits, hyphens, dots and underscores. */
function resourceName(path: string): string {
  return path.toLowerCase().replace(/[^a-z0-9_-]+/g, '-');
}

const CSV_DIALECT = { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true };

function tabular(table: ExportTable, format: string, forSpreadsheets: boolean): Record<string, unknown> {
  const note = '（供电子表格：带 BOM，公式已中和） · For spreadsheets: with BOM, formulas neutralised';
  return {
    type: 'table',
    title: both(table.title),
    description: forSpreadsheets ? `${both(table.description)}${note}` : both(table.description),
    ...(format === 'csv' ? { dialect: CSV_DIALECT } : {}),
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map(toField),
      missingValues: [{ value: '', label: '原文未载 Not stated in the document' }],
      ...(table.key ? { primaryKey: table.key } : {}),
      ...(table.columns.some(({ name }) => name === 'disclosure_id') ? { foreignKeys: [TO_DISCLOSURE] } : {}),
    },
  };
}

const TO_DISCLOSURE = { fields: ['disclosure_id'], reference: { resource: 'disclosures-csv', fields: ['id'] } };

function toField({ name, type, title, description, required, values, blankIsText }: Column): Record<string, unknown> {
  const constraints = { ...(required ? { required } : {}), ...(values ? { enum: values } : {}) };
  return {
    name,
    type,
    title: both(title),
    description: both(description),
    ...(blankIsText ? { missingValues: [] } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function both({ zh, en }: Words): string {
  return `${zh} · ${en}`;
}
