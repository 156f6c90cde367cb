import { createContext } from '../../src/parse/context.ts';
import { findRegions } from '../../src/parse/dialects/index.ts';
import { findFurniture } from '../../src/parse/furniture.ts';
import { readLines } from '../../src/parse/lines.ts';
import { normalise } from '../../src/parse/normalise.ts';
import { extractProjects } from '../../src/parse/projects/index.ts';
import { extractProse } from '../../src/parse/prose/index.ts';
import { readStructure } from '../../src/parse/structure.ts';
import { extractTables, readTables } from '../../src/parse/tables/index.ts';
import type { LineRange, RawDocument, Row, StructureBlock } from '../../src/parse/types.ts';
import { findWrap } from '../../src/parse/wrap.ts';

/** What each stage prints for a document, in the order of the pipeline. */
export const STAGES: Readonly<Record<string, (document: RawDocument) => Iterable<string>>> = {
  decode: ({ encoding, bytes, sha256, lineStarts }) => [
    `${encoding}, ${bytes} bytes, ${lineStarts.length} lines, ${sha256}`,
  ],
  lines: (document) =>
    linesOf(document).map(({ no, mark, text }) => `${no}\t${mark}\t${text.text.replaceAll('\t', '⇥')}`),
  furniture: (document) => [...findFurniture(document, linesOf(document))].map(([no, reason]) => `${no}\t${reason}`),
  regions: (document) =>
    [...regionsOf(document).values()].flatMap(({ dialect, rows }) => [
      `${dialect}: ${rows.length} rows`,
      ...rows.map(rowLine),
    ]),
  blocks: (document) => structureOf(document).blocks.map(blockLine),
  grids: (document) =>
    structureOf(document).blocks.flatMap((block) => (block.kind === 'table' ? gridLines(block) : [])),
  sections: (document) =>
    structureOf(document).sections.map(
      ({ no, level, kind, title, lineStart, lineEnd }) =>
        `${'  '.repeat(level)}${no} ${kind} ${lineStart}-${lineEnd} ${title}`,
    ),
  covered: (document) => structureOf(document).furniture.map((range) => `${lineNumbers([range])}\t${range.reason}`),
  tables: (document) =>
    json(document, (structure, context) => extractTables(structure, readTables(structure, context), context)),
  prose: (document) => json(document, extractProse),
  projects: (document) =>
    json(document, (structure, context) => {
      const tables = readTables(structure, context);
      return extractProjects(structure, tables, extractTables(structure, tables, context).projectRows, context);
    }),
};

function linesOf(document: RawDocument) {
  return readLines(document, normalise(document.raw));
}

function regionsOf(document: RawDocument) {
  const lines = linesOf(document);
  const furniture = findFurniture(document, lines);
  return findRegions(lines, furniture, findWrap(document, lines, furniture));
}

function structureOf(document: RawDocument) {
  return readStructure(document, createContext(document));
}

function json(
  document: RawDocument,
  read: (structure: ReturnType<typeof readStructure>, context: ReturnType<typeof createContext>) => unknown,
) {
  const context = createContext(document);
  return [JSON.stringify(read(readStructure(document, context), context), null, 2)];
}

function blockLine(block: StructureBlock): string {
  const place = `${lineNumbers(block.parts)} §${block.section ?? '-'}`;
  if (block.kind !== 'table') return `${block.kind}${block.level ?? ''} ${place} ${block.text.text}`;
  const { dialect, title, rows, breaks } = block.grid;
  return `table ${place} ${dialect} “${title.text}” ${rows.length} rows, breaks [${breaks.join(', ')}]`;
}

function gridLines(block: Extract<StructureBlock, { kind: 'table' }>): string[] {
  return [blockLine(block), ...block.grid.captions.map(({ text }) => `  ${text}`), ...block.grid.rows.map(rowLine)];
}

function rowLine(row: Row): string {
  return `${row.lineStart}\t${row.cells.map(({ text }) => text).join(' ¦ ')}`;
}

function lineNumbers(ranges: readonly LineRange[]): string {
  return ranges
    .map(({ lineStart, lineEnd }) => (lineStart === lineEnd ? lineStart : `${lineStart}-${lineEnd}`))
    .join(',');
}
