import type { Kind } from '../../model/index.ts';
import { PERFORMANCE_KINDS } from '../../vocab/tables.ts';
import type { Context, Structure } from '../types.ts';
import { columnRoles, sidesOf } from './columns.ts';
import { economicItems } from './economic-items.ts';
import { type Entry, entriesOf } from './entries.ts';
import { rowFacts, sideKind, totalFacts } from './facts.ts';
import { functionItems } from './function-items.ts';
import { projectRows } from './project-rows.ts';
import { readTable } from './read.ts';
import { bindCells } from './spans.ts';
import { threePublicFacts } from './three-public.ts';
import type { ReadTable, TablesResult } from './types.ts';

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

/** Budget or final accounts: by the table’s title, else by the first line of the document that says so. */
function kindOf(table: ReadTable, fallback: Kind): Kind {
  const title = table.table.title;
  if (/决算/.test(title)) return 'final-accounts';
  return /预算(?!财政)/.test(title) && !/决算/.test(table.columns.join()) ? 'budget' : fallback;
}

function documentKind(structure: Structure): Kind {
  const line = structure.lines.find(({ text }) => /决算|预算/.test(text.text));
  return line && /决算/.test(line.text.text) ? 'final-accounts' : 'budget';
}

function extractTable(table: ReadTable, kind: Kind, context: Context): TablesResult {
  const sides = sidesOf(columnRoles(table.columns, table.bodyRows));
  const bySide = sides.map((side) => entriesOf(table, [side]));
  const all = bySide.flat();
  for (const entry of all) bindEntry(entry, context);
  const lists = table.kind === 'carryover' || table.kind === 'generalPublicProject';
  return {
    functionItems: bySide.flatMap((entries) => functionItems(table, entries, context)),
    economicItems: bySide.flatMap((entries) => economicItems(table, entries, context)),
    facts: [
      ...bySide.flatMap((entries, index) => {
        const side = sides[index];
        if (!side) return [];
        return rowFacts(table, entries, kind, sideKind(side, index, sides.length, table.columns), context);
      }),
      ...totalFacts(table, all, kind, context),
      ...threePublicFacts(table, all, kind, context),
    ],
    projectRows: lists ? projectRows(table, all, context) : [],
  };
}

function bindEntry(entry: Entry, context: Context): void {
  const { codes, names, projectName, amounts } = entry.side;
  bindCells(context, entry.row, [...codes, ...names, ...(projectName === null ? [] : [projectName]), ...amounts]);
}

/** Function items, economic items, facts and project rows of all account tables, in order of appearance. */
export function extractTables(structure: Structure, tables: readonly ReadTable[], context: Context): TablesResult {
  const fallback = documentKind(structure);
  const results = tables
    .filter((table) => table.kind !== null && !PERFORMANCE_KINDS.has(table.kind))
    .map((table) => extractTable(table, kindOf(table, fallback), context));
  return {
    functionItems: results.flatMap((result) => result.functionItems),
    economicItems: results.flatMap((result) => result.economicItems),
    facts: results.flatMap((result) => result.facts),
    projectRows: results.flatMap((result) => result.projectRows),
  };
}
