import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PublishedFile } from '../export/output-file.ts';
import type { ExportTable } from '../export/table.ts';
import { EXPORT_TABLES } from '../export/tables/index.ts';
import { ARCHIVE, FILE_LIST } from '../export/write.ts';

const DIRECTORY = process.env.EXPORTS_DIR ?? null;

let files: ReadonlyMap<string, PublishedFile> | null = null;

/** The published files by path. Empty while the pages are built without the downloads (npm run dev). */
function publishedFiles(): ReadonlyMap<string, PublishedFile> {
  if (files) return files;
  if (DIRECTORY === null) return new Map();
  const list = JSON.parse(readFileSync(join(DIRECTORY, FILE_LIST), 'utf8')) as PublishedFile[];
  files = new Map(list.map((file) => [file.path, file]));
  return files;
}

/** A table with the files that hold it. */
export interface ExportView {
  readonly table: ExportTable;
  readonly rows: number | null;
  readonly csv: PublishedFile | null;
  readonly parquet: PublishedFile | null;
  readonly excel: PublishedFile | null;
}

export function exportViews(): ExportView[] {
  const all = publishedFiles();
  return EXPORT_TABLES.map((table) => {
    const csv = all.get(`${table.name}.csv`) ?? null;
    const parquet = all.get(`${table.name}.parquet`) ?? null;
    return {
      table,
      rows: csv?.rows ?? parquet?.rows ?? null,
      csv,
      parquet,
      excel: all.get(`${table.name}.excel.csv`) ?? null,
    };
  });
}

/** Files beside the tables, as far as they are published. */
export function otherFiles(): { file: PublishedFile; what: string }[] {
  const named: readonly (readonly [string, string])[] = [
    ['disclosures.json', '全部文件的目录与要点'],
    ['departments.json', '部门与它的各年文件'],
    ['history.json', '重新公开的文件：前一版与改动的数字'],
    ['quarantine.json', '没有读成的文件与原因'],
    ['datapackage.json', 'Data Package v2：资源、列、校验值、来源'],
    ['catalog.jsonld', 'DCAT 目录'],
    ['SHA256SUMS', '每个文件的 SHA-256'],
    ['CHANGELOG.md', '版本说明'],
    ['CITATION.cff', '引用格式'],
  ];
  const all = publishedFiles();
  return named.flatMap(([path, what]) => {
    const file = all.get(path);
    return file ? [{ file, what }] : [];
  });
}

export const archiveFile = (): PublishedFile | null => publishedFiles().get(ARCHIVE) ?? null;

/** 96.4 MB, 0.4 MB, 812 B. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 100_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
