import { MONEY_UNIT, PERFORMANCE_KINDS, type TableKind } from '../../vocab/tables.ts';
import { lineAt } from '../source-text.ts';
import { asPrinted } from '../tighten.ts';
import type { Context, Grid, Row, SourceText, Structure, TableBlock } from '../types.ts';
import { classifyTable } from './classify.ts';
import { countHeaderRows, headerPaths, isCaptionRow, isIndexRow, joinBroken, texts, unshift } from './header.ts';
import { bodyRows, squared } from './rows.ts';
import { firstOffset, rawLabel } from './spans.ts';
import type { ReadTable } from './types.ts';

const LINES_ABOVE = 10;

/** Texts standing over a table, nearest first: the lines over the grid as far as the table or heading before it. */
function above(structure: Structure, index: number): string[] {
  const found: string[] = [];
  const { lineStart } = structure.blocks[index] as TableBlock;
  for (let at = index - 1; at >= 0 && index - at <= LINES_ABOVE; at--) {
    const block = structure.blocks[at];
    if (!block || block.kind === 'table' || lineStart - block.lineEnd > LINES_ABOVE) break;
    if (block.kind === 'heading' || /表/.test(block.text.text)) found.push(block.text.text);
    if (block.kind === 'heading') break;
  }
  return found;
}

/** The unit of money printed in the captions, in the lines over the grid or in its header. */
function moneyUnit(structure: Structure, grid: Grid, columns: readonly string[]): string | null {
  const lines = structure.lines.slice(Math.max(0, grid.lineStart - LINES_ABOVE), grid.lineStart).reverse();
  const places = [...grid.captions.map((caption) => caption.text), ...lines.map((line) => line.text.text)];
  for (const text of [...places, ...columns]) {
    const match = MONEY_UNIT.exec(text.replace(/\s+/g, ''));
    if (match) return match[1] ?? match[2] ?? null;
  }
  return null;
}

function publishedRows(rows: readonly Row[], { document }: Context): { text: string; line: number }[][] {
  const line = (cell: SourceText, row: Row) => (cell.at.length > 0 ? lineAt(document, cell.at[0] ?? 0) : row.lineStart);
  return rows.map((row) => row.cells.map((cell) => ({ text: asPrinted(document, cell), line: line(cell, row) })));
}

interface Reading {
  readonly columns: readonly string[];
  /** The same paths as printed. */
  readonly headers: readonly string[];
  readonly headerRows: readonly Row[];
  readonly bodyRows: readonly Row[];
}

/** Leading rows that only repeat captions (部门：…, 单位：万元, 公开05表) are no part of the header. */
function withoutCaptions(rows: readonly Row[]): Row[] {
  const start = rows.findIndex((row) => !isCaptionRow(texts(row)));
  return rows.slice(Math.max(0, start));
}

/** Header and body of an account table. */
function readAccount(grid: Grid, kind: TableKind | null, context: Context): Reading {
  const { rows, width } = squared(withoutCaptions(grid.rows));
  const cells = rows.map(texts);
  const count = countHeaderRows(cells);
  const words = rows.slice(0, count).filter((row) => !isIndexRow(texts(row)));
  const { rows: header, moved } = unshift(joinBroken(words.map(texts)));
  const printed = unshift(joinBroken(words.map((row) => row.cells.map((cell) => rawLabel(context.document, cell)))));
  if (moved) context.report('table.header-shifted', rows[0] ? firstOffset(rows[0]) : 0);
  return {
    columns: headerPaths(header, width),
    headers: headerPaths(printed.rows, width),
    headerRows: rows.slice(0, count),
    bodyRows: bodyRows(rows, cells.slice(0, count), count, kind),
  };
}

/** A performance form has no header over its columns: every row is a body row. */
function readForm(grid: Grid): Reading {
  const { rows, width } = squared(grid.rows);
  const blank = Array.from({ length: width }, () => '');
  return { columns: blank, headers: blank, headerRows: [], bodyRows: rows };
}

/** One grid → its typed reading and the published table. `no` counts from 1 in order of appearance. */
export function readTable(structure: Structure, index: number, no: number, context: Context): ReadTable {
  const block = structure.blocks[index] as TableBlock;
  const { grid, lineStart, lineEnd, section } = block;
  const kind = classifyTable(grid, above(structure, index));
  const reading = kind && PERFORMANCE_KINDS.has(kind) ? readForm(grid) : readAccount(grid, kind, context);
  const { columns, headers, headerRows, bodyRows: body } = reading;
  const unit = moneyUnit(structure, grid, columns);
  const table = {
    no,
    title: rawLabel(context.document, grid.title),
    kind,
    unit,
    section,
    headerRows: headerRows.length,
    headers: [...headers],
    rows: publishedRows([...headerRows, ...body], context),
    lineStart,
    lineEnd,
  };
  return { table, kind, grid, columns, headerRows, bodyRows: body, block: index, unit };
}
