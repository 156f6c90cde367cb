import { readFileSync } from 'node:fs';
import { createContext } from '../../../src/parse/context.ts';
import { decode } from '../../../src/parse/decode.ts';
import { readStructure } from '../../../src/parse/structure.ts';
import { extractTables, type ReadTable, readTables, type TablesResult } from '../../../src/parse/tables/index.ts';
import type { Context } from '../../../src/parse/types.ts';

export interface TablesOfDocument extends TablesResult {
  readonly tables: readonly ReadTable[];
  readonly context: Context;
}

/** Everything the table reader gives for the bytes of one document. */
export function tablesOf(file: string, bytes: Uint8Array): TablesOfDocument {
  const { document } = decode(file, bytes);
  if (!document) throw new Error(`${file}: not decoded`);
  const context = createContext(document);
  const structure = readStructure(document, context);
  const tables = readTables(structure, context);
  return { tables, context, ...extractTables(structure, tables, context) };
}

export function tablesOfText(text: string): TablesOfDocument {
  return tablesOf('test.txt', new TextEncoder().encode(text));
}

/** Tables of a raw document of the collection, by the beginning of its file name. */
export function tablesOfRaw(file: string): TablesOfDocument {
  return tablesOf(file, readFileSync(new URL(`../../../content/raw/${file}`, import.meta.url)));
}
