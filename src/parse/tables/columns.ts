import { COLUMN_WORDS } from '../../vocab/tables.ts';
import type { Row } from '../types.ts';
import { compact, isFigure, isNothing } from './cells.ts';

export type ColumnRole = 'code' | 'line' | 'name' | 'projectName' | 'unitName' | 'note' | 'amount';

/** One side of a table: the columns that name a line, and the columns that give its amounts. */
export interface Side {
  readonly codes: readonly number[];
  readonly names: readonly number[];
  readonly projectName: number | null;
  readonly amounts: readonly number[];
}

export function leafOf(path: string): string {
  return path.split(' / ').at(-1) ?? '';
}

function rolesByHeader(path: string): ColumnRole | null {
  const leaf = leafOf(path);
  if (COLUMN_WORDS.projectName.test(leaf)) return 'projectName';
  if (COLUMN_WORDS.line.test(leaf)) return 'line';
  if (COLUMN_WORDS.code.test(leaf)) return 'code';
  if (COLUMN_WORDS.note.test(leaf)) return 'note';
  if (COLUMN_WORDS.name.test(leaf)) return 'name';
  return COLUMN_WORDS.unitName.test(leaf) ? 'unitName' : null;
}

/** Codes of 类, 款 and 项: a column of nothing else needs no header word. */
const ACCOUNT_CODE = /^[235]\d{2}(\d{2}){0,2}$/;

/** Role of a column by its header word, corrected by what its cells can only be. */
function roleOf(path: string, cells: readonly string[]): ColumnRole {
  const printed = cells.filter((cell) => !isNothing(cell));
  const figures = printed.filter(isFigure).length;
  const named = rolesByHeader(path);
  if (named === 'code' && printed.some((cell) => !/^\d{2,7}$/.test(cell))) return 'name';
  if (named === 'name' && printed.length > 0 && figures === printed.length) {
    return printed.every((cell) => /^\d{2,7}$/.test(cell)) ? 'code' : 'amount';
  }
  if (named) return named;
  if (printed.length > 0 && figures * 2 < printed.length) return 'name';
  if (path === '' && printed.length > 1 && printed.every((cell) => ACCOUNT_CODE.test(cell))) return 'code';
  return 'amount';
}

/** Role of every column. */
export function columnRoles(columns: readonly string[], body: readonly Row[]): ColumnRole[] {
  return columns.map((path, column) =>
    roleOf(
      path,
      body.map((row) => compact(row.cells[column])),
    ),
  );
}

/** The sides of a table, left to right: a naming column after an amount column starts the next side. */
export function sidesOf(roles: readonly ColumnRole[]): Side[] {
  const sides: { codes: number[]; names: number[]; projectName: number | null; amounts: number[] }[] = [];
  roles.forEach((role, column) => {
    const naming = role === 'code' || role === 'name' || role === 'projectName' || role === 'unitName';
    let side = sides.at(-1);
    if (naming && (!side || side.amounts.length > 0)) {
      side = { codes: [], names: [], projectName: null, amounts: [] };
      sides.push(side);
    }
    if (!side) return;
    if (role === 'code') side.codes.push(column);
    else if (role === 'name') side.names.push(column);
    else if (role === 'projectName') side.projectName = column;
    else if (role === 'amount') side.amounts.push(column);
  });
  return sides;
}
