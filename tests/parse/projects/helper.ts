import { readFileSync } from 'node:fs';
import type { Diagnostic, Indicator, Project } from '../../../src/model/index.ts';
import { createContext } from '../../../src/parse/context.ts';
import { decode } from '../../../src/parse/decode.ts';
import { extractProjects, type ProjectsResult } from '../../../src/parse/projects/index.ts';
import { readStructure } from '../../../src/parse/structure.ts';
import { extractTables, readTables } from '../../../src/parse/tables/index.ts';
import type { TableBlock } from '../../../src/parse/types.ts';

export interface ReadProjects extends ProjectsResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly raw: string;
  readonly tables: readonly TableBlock[];
}

/** The projects of one document's bytes, through the stages before them. */
export function readProjects(bytes: Uint8Array, file = 'test.txt'): ReadProjects {
  const { document } = decode(file, bytes);
  if (!document) throw new Error(`not decoded: ${file}`);
  const context = createContext(document);
  const structure = readStructure(document, context);
  const tables = readTables(structure, context);
  const { projectRows } = extractTables(structure, tables, context);
  context.diagnostics.length = 0;
  const result = extractProjects(structure, tables, projectRows, context);
  const blocks = structure.blocks.filter((block) => block.kind === 'table');
  return { ...result, diagnostics: context.diagnostics, raw: document.raw, tables: blocks };
}

export function readText(text: string): ReadProjects {
  return readProjects(new TextEncoder().encode(text));
}

export function readSample(name: string): ReadProjects {
  return readProjects(readFileSync(new URL(`../../../content/raw/${name}`, import.meta.url)), name);
}

/** The only project of a text. */
export function onlyProject(text: string): Project {
  const { projects } = readText(text);
  if (projects.length !== 1 || !projects[0]) throw new Error(`expected one project, found ${projects.length}`);
  return projects[0];
}

/** An indicator in short: levels, target, actual, weight, score. */
export function short(indicator: Indicator | undefined): unknown[] {
  if (!indicator) return [];
  const { level1, level2, level3, targetRaw, actualRaw, weight, score } = indicator;
  return [level1, level2, level3, targetRaw, actualRaw, weight, score];
}

/** Tab-separated lines as one cell per line (a line of its own per cell, a blank line after each row). */
export function stacked(tabbed: string): string {
  return tabbed
    .split('\n')
    .map((line) =>
      line.includes('\t')
        ? `${line
            .split('\t')
            .map((cell) => `\t${cell}`)
            .join('\n')}\n`
        : `\t${line}\n`,
    )
    .join('\n');
}

/** Tab-separated lines as a markdown table. */
export function piped(tabbed: string): string {
  let first = true;
  return tabbed
    .split('\n')
    .map((line) => {
      if (!line.includes('\t')) return `\n${line}\n`;
      const row = `| ${line.split('\t').join(' | ')} |`;
      if (!first) return row;
      first = false;
      return `${row}\n|${line
        .split('\t')
        .map(() => '---')
        .join('|')}|`;
    })
    .join('\n');
}

const cellWidth = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 256 ? 1 : 2), 0);

/** Tab-separated lines as blank-aligned columns, as text taken from a PDF has them. */
export function spaced(tabbed: string): string {
  const rows = tabbed.split('\n').map((line) => line.split('\t'));
  const widths: number[] = [];
  for (const row of rows.filter((cells) => cells.length > 1)) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, Math.min(cellWidth(cell), 40));
  }
  const pad = (cell: string, at: number): string =>
    cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - cellWidth(cell)) + 3);
  return rows.map((row) => (row.length > 1 ? row.map(pad).join('').trimEnd() : (row[0] ?? ''))).join('\n');
}
