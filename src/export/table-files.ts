import { join } from 'node:path';
import type { DisclosureDocument } from '../model/index.ts';
import { BOM, headerRow, toBothCsv } from './csv.ts';
import { measureFile, openTextFile, type PublishedFile } from './output-file.ts';
import { openParquetFile } from './parquet.ts';
import type { ExportTable } from './table.ts';

/** The three files of one table (CSV, its spreadsheet twin, Parquet), filled document by document. */
export interface TableFiles {
  /** Adds a document's rows; returns them as a CSV of their own, null where there are none. */
  add(document: DisclosureDocument): string | null;
  close(): Promise<PublishedFile[]>;
}

export function openTableFiles(directory: string, table: ExportTable): TableFiles {
  const [csvName, excelName, parquetName] = ['csv', 'excel.csv', 'parquet'].map((end) => `${table.name}.${end}`) as [
    string,
    string,
    string,
  ];
  const csv = openTextFile(join(directory, csvName));
  const excel = openTextFile(join(directory, excelName));
  const parquet = openParquetFile(join(directory, parquetName), table.columns);
  const header = headerRow(table);
  csv.write(header);
  excel.write(BOM + header);
  let rows = 0;
  return {
    add(document) {
      const added = [...table.rows(document)];
      const lines = toBothCsv(added);
      csv.write(lines.csv);
      excel.write(lines.excel);
      for (const row of added) parquet.add(row);
      rows += added.length;
      return added.length > 0 ? header + lines.csv : null;
    },
    async close() {
      parquet.close();
      return [
        { path: csvName, ...csv.close(), rows },
        { path: excelName, ...excel.close(), rows },
        { path: parquetName, ...(await measureFile(join(directory, parquetName))), rows },
      ];
    },
  };
}
