import type { DisclosureDocument } from '../model/index.ts';
import type { Cell, Column, Words } from './column.ts';

/** One published table: its columns, and its rows of one document in stable order. */
export interface ExportTable {
  readonly name: string;
  readonly title: Words;
  readonly description: Words;
  readonly columns: readonly Column[];
  /** Names the columns that together name a row, where such a key exists. */
  readonly key: readonly string[] | null;
  rows(document: DisclosureDocument): Iterable<Cell[]>;
}
