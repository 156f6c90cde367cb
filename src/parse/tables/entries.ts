import { LABEL_UNIT } from '../../vocab/table-statistics.ts';
import { TOTAL_ROW } from '../../vocab/tables.ts';
import { EMPTY, filter, isBlank, join, slice } from '../source-text.ts';
import type { Context, Row, SourceText } from '../types.ts';
import { bareLabel, compact, figureText, isNothing, toWan } from './cells.ts';
import type { CodePart } from './codes.ts';
import { leafOf, type Side } from './columns.ts';
import { firstOffset } from './spans.ts';
import type { ReadTable } from './types.ts';

/** One line of one side of a table: what it names and the amounts it gives. */
export interface Entry {
  readonly row: Row;
  readonly side: Side;
  /** The code cells and a code glued to the name, left to right. */
  readonly codes: readonly CodePart[];
  /** Name without blanks and without a glued code. */
  readonly printed: string;
  /** The same without enumerators, character for character. */
  readonly name: SourceText;
  /** Label without enumerators and 其中. */
  readonly label: string;
  readonly projectName: string;
  readonly total: boolean;
  /** Amount per column, 万元; null: prints none. */
  readonly amounts: ReadonlyMap<number, number | null>;
  /** A cell of an amount column that is neither a figure nor blank. */
  readonly odd: boolean;
  /** Its figures were moved by a column so that its sums hold. */
  readonly moved: boolean;
}

const LEVEL_WORDS: Readonly<Record<string, CodePart['level']>> = { 类: 'category', 款: 'section', 项: 'item' };
const CODE = /^\d{2,7}$/;
const COUNT_COLUMN = /(数量|个数|人数|辆数|面积)(\(.*\))?$/;
/** A code glued to a name; a number with its measure word is none. */
const GLUED = /^[[(【]?(\d{2,7})[\])】]?[-_:：.、]?(?=[^\d.,、．%年月日万亿元个])(.+)$/;
/** A figure that ran into the name: the row cannot be told apart. */
const FIGURE_IN_NAME = /\d\.\d\d$/;

/** A name cell, blanks taken out, cut behind a code glued to its beginning. */
function splitGlued(cell: SourceText): { code: string | null; name: SourceText } {
  const text = filter(cell, (code) => !isBlank(code));
  if (CODE.test(text.text)) return { code: text.text, name: EMPTY };
  const match = GLUED.exec(text.text);
  return match
    ? { code: match[1] ?? null, name: slice(text, text.text.length - (match[2] ?? '').length) }
    : { code: null, name: text };
}

/** Amount cells of a row; counts (`单位` in the label, 数量 in the header) are not money and keep their value. */
function readAmounts(table: ReadTable, row: Row, columns: readonly number[], counts: boolean): Amounts {
  const amounts = new Map<number, number | null>();
  let odd = false;
  for (const column of columns) {
    const text = compact(row.cells[column]);
    const figure = figureText(text);
    if (figure === null && !isNothing(text)) odd = true;
    const money = !counts && !text.endsWith('%') && !COUNT_COLUMN.test(table.columns[column] ?? '');
    amounts.set(column, figure === null ? null : money ? toWan(figure, table.unit) : Number(figure));
  }
  return { amounts, odd };
}

interface Amounts {
  readonly amounts: Map<number, number | null>;
  readonly odd: boolean;
}

/**
 * A label whose merged cell reaches over the naming cells of the next sides has its amount there:
 *
 *     公用经费合计 |   |   |   |   | 120.00
 */
function readReach(table: ReadTable, row: Row, right: readonly Side[], counts: boolean): Amounts {
  const columns: number[] = [];
  for (const side of right) {
    if (namingOf(side).some((column) => compact(row.cells[column]) !== '')) break;
    columns.push(...side.amounts);
  }
  const figures = columns.filter((column) => !isNothing(compact(row.cells[column])));
  return readAmounts(table, row, figures.length === 1 ? figures : [], counts);
}

export function namingOf(side: Side): number[] {
  return [...side.codes, ...side.names, ...(side.projectName === null ? [] : [side.projectName])];
}

/** A cell that names something; a dash in it names nothing. */
function namingCell(row: Row, column: number): SourceText {
  const cell = row.cells[column] ?? EMPTY;
  return isNothing(compact(cell)) ? EMPTY : cell;
}

/** Codes and words of the naming cells in printed order; a total’s label may stand in a code column. */
function readNames(table: ReadTable, row: Row, side: Side): { codes: CodePart[]; words: SourceText } {
  const codes: CodePart[] = [];
  const words: SourceText[] = [];
  for (const column of [...side.codes, ...side.names].sort((a, b) => a - b)) {
    const { code, name } = splitGlued(namingCell(row, column));
    if (code && (name.text !== '' || words.length === 0)) {
      codes.push({ digits: code, level: LEVEL_WORDS[leafOf(table.columns[column] ?? '')] ?? null });
    }
    if (name.text !== '') words.push(name);
  }
  return { codes, words: words.length > 0 ? join(words) : EMPTY };
}

function readEntry(table: ReadTable, row: Row, side: Side, right: readonly Side[], context: Context): Entry | null {
  const { codes, words } = readNames(table, row, side);
  const printed = words.text;
  if (FIGURE_IN_NAME.test(printed)) {
    context.report('table.row-unread', firstOffset(row), { label: printed });
    return null;
  }
  const projectName = side.projectName === null ? '' : compact(namingCell(row, side.projectName));
  const counts = LABEL_UNIT.test(printed);
  let { amounts, odd } = readAmounts(table, row, side.amounts, counts);
  const label = bareLabel(printed);
  const empty = [...amounts.values()].every((amount) => amount === null);
  if (empty && printed === '' && projectName === '' && codes.length === 0) return null;
  if (empty && /(合计|总计)$/.test(label)) {
    const reach = readReach(table, row, right, counts);
    amounts = new Map([...amounts, ...reach.amounts]);
    odd ||= reach.odd;
  }
  const total = TOTAL_ROW.test(label) || TOTAL_ROW.test(projectName);
  const name = slice(words, Math.max(0, printed.lastIndexOf(label)), printed.lastIndexOf(label) + label.length);
  return { row, side, codes, printed, name, label, projectName, total, amounts, odd, moved: false };
}

/** The lines of one side; `right`: the sides after it, into which a merged label may reach. */
export function entriesOf(table: ReadTable, side: Side, right: readonly Side[], context: Context): Entry[] {
  return table.bodyRows.flatMap((row) => {
    const entry = readEntry(table, row, side, right, context);
    return entry ? [entry] : [];
  });
}

/** Every column an entry was read from. */
export function cellsOf(entry: Entry): number[] {
  return [...namingOf(entry.side), ...entry.amounts.keys()];
}
