import { FORM_WORDS, HEADER_WORDS, TABLE_TITLES, type TableKind } from '../../vocab/tables.ts';
import type { Grid } from '../types.ts';
import { compact } from './cells.ts';

const ROWS_LOOKED_AT = 40;
const HEADER_ROWS = 4;
const LONGEST_TITLE = 60;

function plain(title: string): string {
  return title.replace(/\s+/g, '').replace(/[“”"'‘’《》]/g, '');
}

/** The kind a title names, or null. */
export function kindOfTitle(title: string): TableKind | null {
  const text = plain(title);
  if (!/表|情况/.test(text)) return null;
  return TABLE_TITLES.find((rule) => rule.title.test(text))?.kind ?? null;
}

/** The performance form that the words inside a grid make, or null. */
function kindOfWords(grid: Grid): TableKind | null {
  const cells = grid.rows.slice(0, ROWS_LOOKED_AT).map((row) => row.cells.map(compact).join(' '));
  const text = cells.join('\n');
  const rule = FORM_WORDS.find(({ words, without }) => words.every((word) => word.test(text)) && !without?.test(text));
  return rule?.kind ?? null;
}

/** The account table that the words of a header alone can only be, or null. */
function kindOfHeader(grid: Grid): TableKind | null {
  const words = grid.rows.slice(0, HEADER_ROWS).flatMap((row) => row.cells.map(compact));
  const rule = HEADER_WORDS.find(({ all, none }) => {
    const has = (word: RegExp) => words.some((cell) => word.test(cell));
    return all.every(has) && !(none && has(none));
  });
  return rule?.kind ?? null;
}

/**
 * Form kind of a grid: by its title, else by the lines over it, else by the words of a performance form or of a header.
 * `above`: short texts standing over the grid, nearest first.
 */
export function classifyTable(grid: Grid, above: readonly string[] = []): TableKind | null {
  const titles = [grid.title.text, ...grid.captions.map((caption) => caption.text), ...above];
  for (const title of titles) {
    const kind = title.length <= LONGEST_TITLE ? kindOfTitle(title) : null;
    if (kind) return kind;
  }
  return kindOfWords(grid) ?? kindOfHeader(grid);
}
