import type { SchemaElement } from 'hyparquet';
import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column } from './column.ts';

/** Rows held before they are written as one row group. */
const ROW_GROUP = 50_000;

/** A Parquet file written row group by row group, so that memory does not grow with the number of rows. */
export interface ParquetFile {
  add(row: readonly Cell[]): void;
  close(): void;
}

/** Columns typed by what they hold: UTF-8 text, INT32, DOUBLE or BOOLEAN; required columns are never null. */
export function openParquetFile(path: string, columns: readonly Column[]): ParquetFile {
  const writer = new ParquetWriter({ writer: fileWriter(path), schema: schemaOf(columns), createdBy: 'mingzhang' });
  let held: Cell[][] = columns.map(() => []);
  const flush = () => {
    if (held[0]?.length) {
      const columnData = columns.map(({ name }, index) => ({ name, data: held[index] ?? [] }));
      writer.write({ columnData, rowGroupSize: ROW_GROUP });
    }
    held = columns.map(() => []);
  };
  return {
    add(row) {
      for (const [index, column] of held.entries()) column.push(row[index] ?? null);
      if ((held[0]?.length ?? 0) >= ROW_GROUP) flush();
    },
    close() {
      flush();
      writer.finish();
    },
  };
}

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)];
}

function elementOf({ name, type, required }: Column): SchemaElement {
  const repetition_type = required ? 'REQUIRED' : 'OPTIONAL';
  switch (type) {
    case 'string':
      return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type };
    case 'integer':
      return { name, type: 'INT32', repetition_type };
    case 'number':
      return { name, type: 'DOUBLE', repetition_type };
    case 'boolean':
      return { name, type: 'BOOLEAN', repetition_type };
  }
}
