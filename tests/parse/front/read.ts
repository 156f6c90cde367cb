import { readdirSync, readFileSync } from 'node:fs';
import { createContext } from '../../../src/parse/context.ts';
import { decode } from '../../../src/parse/decode.ts';
import { readStructure } from '../../../src/parse/structure.ts';
import { tighten } from '../../../src/parse/tighten.ts';
import type { Structure, TableBlock, TextBlock } from '../../../src/parse/types.ts';

const raw = new URL('../../../content/raw/', import.meta.url);

/** The real documents of the repository, by the number their names begin with. */
export const DOCUMENTS: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(raw)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.slice(0, 3), readFileSync(new URL(name, raw), 'utf8')]),
);

export function documentOf(number: string): string {
  const text = DOCUMENTS[number];
  if (text === undefined) throw new Error(`content/raw holds no document ${number}`);
  return text;
}

/** Structure of a text or of bytes; the file is always called sample.txt. */
export function structureOf(input: string | Uint8Array): Structure {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const { document } = decode('sample.txt', bytes);
  if (!document) throw new Error('not decoded');
  return readStructure(document, createContext(document));
}

export function textBlocks(structure: Structure): TextBlock[] {
  return structure.blocks.filter((block): block is TextBlock => block.kind !== 'table');
}

export function tableBlocks(structure: Structure): TableBlock[] {
  return structure.blocks.filter((block): block is TableBlock => block.kind === 'table');
}

/** `kind: text` of every text block. */
export function texts(input: string): string[] {
  return textBlocks(structureOf(input)).map((block) => `${block.kind}: ${block.text.text}`);
}

/** Cells of every table, tightened, joined by a bar. */
export function rows(input: string): string[][] {
  return tableBlocks(structureOf(input)).map((block) =>
    block.grid.rows.map((row) => row.cells.map((cell) => tighten(cell).text).join('|')),
  );
}
