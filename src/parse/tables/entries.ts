import { TOTAL_ROW } from '../../vocab/tables.ts';
import type { Row } from '../types.ts';
import { bareLabel, compact, figureText, isNothing, toWan } from './cells.ts';
import type { Side } from './columns.ts';
import type { ReadTable } from './types.ts';

/** One line of one side of a table: what it names and the amounts it gives. */
export interface Entry {
  readonly row: Row;
  readonly side: Side;
  /** Digits of the code cells and of a code glued to the name, left to right. */
  readonly codes: readonly string[];
  /** Label as printed, without blanks and without a glued code. */
  readonly printed: string;
  /** Label without enumerators and 其中. */
  readonly label: string;
  readonly projectName: string;
  readonly total: boolean;
  /** Amount per column, 万元; null: prints none. */
  readonly amounts: ReadonlyMap<number, number | null>;
  /** A cell of an amount column that is neither a figure nor blank. */
  readonly odd: boolean;
}

const GLUED = /^[[(【]?(\d{2,7})[\])】]?[-_:：.、]?(?=[^\d.,、．%])(.+)$/;

function splitGlued(text: string): { code: string | null; name: string } {
  const match = GLUED.exec(text);
  return match ? { code: match[1] ?? null, name: match[2] ?? '' } : { code: null, name: text };
}

function readAmounts(table: ReadTable, row: Row, side: Side): { amounts: Map<number, number | null>; odd: boolean } {
  const amounts = new Map<number, number | null>();
  let odd = false;
  for (const column of side.amounts) {
    const text = compact(row.cells[column]);
    const figure = figureText(text);
    if (figure === null && !isNothing(text)) odd = true;
    const money = !text.endsWith('%');
    amounts.set(column, figure === null ? null : money ? toWan(figure, table.unit) : Number(figure));
  }
  return { amounts, odd };
}

function readEntry(table: ReadTable, row: Row, side: Side): Entry | null {
  const codes = side.codes.map((column) => compact(row.cells[column])).filter((code) => /^\d{2,7}$/.test(code));
  let printed = '';
  for (const column of side.names) {
    const text = compact(row.cells[column]);
    if (/^\d{2,7}$/.test(text) && printed === '') {
      codes.push(text);
      continue;
    }
    const { code, name } = splitGlued(text);
    if (code) codes.push(code);
    printed += name;
  }
  const projectName = side.projectName === null ? '' : compact(row.cells[side.projectName]);
  const { amounts, odd } = readAmounts(table, row, side);
  const blank = printed === '' && projectName === '' && codes.length === 0;
  if (blank && [...amounts.values()].every((amount) => amount === null)) return null;
  const label = bareLabel(printed);
  return { row, side, codes, printed, label, projectName, total: TOTAL_ROW.test(label), amounts, odd };
}

/** Every line of every side, side by side in reading order of the left-most side first. */
export function entriesOf(table: ReadTable, sides: readonly Side[]): Entry[] {
  return sides.flatMap((side) =>
    table.bodyRows.flatMap((row) => {
      const entry = readEntry(table, row, side);
      return entry ? [entry] : [];
    }),
  );
}

/** The span of the cells of an entry, all of its side. */
export function cellsOf(entry: Entry): number[] {
  const { codes, names, projectName, amounts } = entry.side;
  return [...codes, ...names, ...(projectName === null ? [] : [projectName]), ...amounts];
}
