import type { Kind } from '../../model/index.ts';
import { PERFORMANCE_KINDS } from '../../vocab/tables.ts';
import type { Context, Structure } from '../types.ts';
import { economicItems } from './economic-items.ts';
import { cellsOf } from './entries.ts';
import { rowFacts, totalFacts } from './facts.ts';
import { functionItems } from './function-items.ts';
import { budgetBase } from './notes.ts';
import { projectRows } from './project-rows.ts';
import { readTable } from './read.ts';
import { readSides } from './side-reading.ts';
import { bindCells, firstOffset } from './spans.ts';
import { statisticFacts } from './statistics.ts';
import type { ReadTable, TablesResult } from './types.ts';
import { isWide, wideFacts } from './wide.ts';

export { classifyTable } from './classify.ts';
export type { ProjectRow, ReadTable, TablesResult } from './types.ts';

/**
 * Every grid of the document as a typed table, numbered from 1 in order of appearance. Performance forms are named
 * by kind and keep all their rows; account tables have their header read and repeated headers dropped.
 */
export function readTables(structure: Structure, context: Context): ReadTable[] {
  const tables: ReadTable[] = [];
  structure.blocks.forEach((block, index) => {
    if (block.kind === 'table') tables.push(readTable(structure, index, tables.length + 1, context));
  });
  return tables;
}

/** Budget or final accounts: 决算 in the table’s title, else what the document is. */
function kindOf(table: ReadTable, document: Kind): Kind {
  return /决算/.test(table.table.title) ? 'final-accounts' : document;
}

/** By the first line of the document that says so. */
function documentKind(structure: Structure): Kind {
  const line = structure.lines.find(({ text }) => /决算|预算/.test(text.text));
  return line && /决算/.test(line.text.text) ? 'final-accounts' : 'budget';
}

function extractTable(table: ReadTable, kind: Kind, structure: Structure, context: Context): TablesResult {
  const readings = readSides(table, kind, context);
  if (readings.some(({ doubtful }) => doubtful)) return doubt(table, context);
  const base = budgetBase(structure, table);
  for (const { entries } of readings) for (const entry of entries) bindCells(context, entry.row, cellsOf(entry));
  const wide = isWide(table);
  const facts = readings.flatMap((reading) => [
    ...rowFacts(reading, context),
    ...totalFacts(reading, context),
    ...(wide ? [] : statisticFacts(reading, base, context)),
  ]);
  return {
    functionItems: readings.flatMap((reading) => functionItems(reading, context)),
    economicItems: readings.flatMap((reading) => economicItems(reading, context)),
    facts: wide ? wideFacts(table, kind, base, context) : facts,
    projectRows: readings.flatMap((reading) => projectRows(reading, context)),
  };
}

const NOTHING: TablesResult = { functionItems: [], economicItems: [], facts: [], projectRows: [] };

/** A table whose columns cannot be told: its cells are published, nothing is read from them. */
function doubt(table: ReadTable, context: Context): TablesResult {
  const [row] = table.bodyRows;
  context.report('table.columns-doubtful', row ? firstOffset(row) : 0, { title: table.table.title });
  return NOTHING;
}

/** Function items, economic items, facts and project rows of all account tables, in order of appearance. */
export function extractTables(structure: Structure, tables: readonly ReadTable[], context: Context): TablesResult {
  const kind = documentKind(structure);
  const results = tables
    .filter((table) => table.kind !== null && !PERFORMANCE_KINDS.has(table.kind))
    .map((table) => extractTable(table, kindOf(table, kind), structure, context));
  return {
    functionItems: results.flatMap((result) => result.functionItems),
    economicItems: results.flatMap((result) => result.economicItems),
    facts: results.flatMap((result) => result.facts),
    projectRows: results.flatMap((result) => result.projectRows),
  };
}
