import { TOTAL_WORD } from '../../vocab/flowing.ts';
import { nameFitsCode, type Scheme } from '../classification.ts';
import { EMPTY, join } from '../source-text.ts';
import type { Line, Row, SourceText } from '../types.ts';
import { rowOf } from './cells.ts';
import {
  type FlowingRow,
  flowingRow,
  isHeaderLine,
  isIndex,
  isLeafLine,
  isPiece,
  isShort,
  isUnitLine,
  wordsOf,
} from './flowing-lines.ts';
import { type Part, partsOf } from './flowing-parts.ts';
import { columnsOf } from './flowing-places.ts';
import type { Dialect, Rows, Run } from './types.ts';

/** Fewest coded rows that make such a table without a header. */
const FEWEST = 3;
/** Most lines that a broken header, or the names of two rows, are broken over. */
const MOST_PIECES = 8;

/**
 * Rows whose cells are divided by single blanks, so that blank cells are lost:
 *
 *     科目编码 科目名称 本年支出合计 基本支出 项目支出
 *     合计 1,275.35 1,100.25 175.10
 *     2050202 小学教育 920.10 805.00 115.10
 *     208 05 行政事业单位养老支出 130.22 130.22
 *
 * Only rows that begin with a code and end in amounts, between them the pieces of broken names and headers. Where a
 * row has fewer amounts than columns and the sums do not tell which are blank, its first amount is under the total, the
 * rest in a column of their own at the end.
 */
export const flowing: Dialect = {
  name: 'flowing',
  accepts: (line) => isShort(line) && (isUnitLine(line) || isHeaderLine(line) || flowingRow(line.text) !== null),
  bridges: (_run, held, next) => held.length <= MOST_PIECES && held.every(isPiece) && !isUnitLine(next),
  ends: ({ members }, held) => (endsName(members, held) ? 1 : 0),
  confirms: ({ members }) => {
    const rows = members.filter((line) => isCoded(flowingRow(line.text))).length;
    return rows >= FEWEST || (rows > 0 && members.some(isLeafLine));
  },
  toRows: flowingRows,
};

/** The line right behind the last row makes the words before it the name of the row's code. */
function endsName(members: readonly Line[], [piece]: readonly Line[]): boolean {
  const at = members.findLastIndex((line) => flowingRow(line.text) !== null);
  const last = members[at];
  const row = last ? flowingRow(last.text) : null;
  if (!row || !piece || at !== members.length - 1 || piece.no !== (last?.no ?? 0) + 1 || !isPiece(piece)) return false;
  const above = members[at - 1];
  const before = row.name.text === '' && above && isPiece(above) && !isHeaderLine(above) ? above.text.text : '';
  const code = row.codes.map(({ text }) => text).join('');
  return nameFitsCode(code, before + row.name.text + piece.text.text, schemeOf(code)) === true;
}

function schemeOf(code: string): Scheme {
  return code.startsWith('2') ? 'functional' : 'economic';
}

function isCoded(row: FlowingRow | null): boolean {
  return row !== null && row.codes.length > 0;
}

/** The rows of a run of such lines, those of its header first. */
export function flowingRows({ members, gaps }: Run): Rows {
  const parts = partsOf(members);
  const found = parts.flatMap(({ part }) => (part.kind === 'row' ? [part.row] : []));
  const header = parts.flatMap(({ part }) => (part.kind === 'header' ? [part.header] : []))[0] ?? null;
  const codes = found.reduce((most, row) => Math.max(most, row.codes.length), 1);
  const printed = found.reduce((most, row) => Math.max(most, row.amounts.length), 0);
  const leaves = header && header.leaves.length >= printed ? header.leaves : null;
  const place = placing(found, leaves, leaves?.length ?? printed);
  const rows: Row[] = [];
  const breaks: number[] = [];
  const page = new Set([...gaps].flatMap(([index, gap]) => (gap.page ? [index] : [])));
  for (const { part, from } of parts) {
    if (page.has(from)) breaks.push(rows.length);
    rows.push(...rowsOf(part, codes, leaves !== null, place));
  }
  return { rows, breaks };
}

/** The amount cells of every row. */
function placing(
  rows: readonly FlowingRow[],
  leaves: readonly SourceText[] | null,
  width: number,
): (row: FlowingRow) => SourceText[] {
  const totalFirst = TOTAL_WORD.test(leaves?.[0]?.text ?? '');
  const told = totalFirst ? columnsOf(rows.map(plainRow), width) : [];
  const places = new Map(rows.map((row, index) => [row, told[index] ?? null] as const));
  return (row) => {
    const columns = places.get(row);
    if (columns || row.amounts.length === width) {
      const cells: SourceText[] = Array.from({ length: width }, () => EMPTY);
      row.amounts.forEach((amount, index) => {
        cells[columns?.[index] ?? index] = amount;
      });
      return cells;
    }
    const [first = EMPTY, ...others] = row.amounts;
    const blank = Array.from({ length: width - 1 }, () => EMPTY);
    return totalFirst ? [first, ...blank, joined(others)] : [EMPTY, ...blank, joined(row.amounts)];
  };
}

function plainRow({ codes, amounts }: FlowingRow) {
  return {
    code: codes.map(({ text }) => text).join(''),
    amounts: amounts.map(({ text }) => (/\d/.test(text) ? text : null)),
  };
}

function rowsOf(part: Part, codes: number, hasHeader: boolean, place: (row: FlowingRow) => SourceText[]): Row[] {
  if (part.kind === 'header') {
    return hasHeader ? part.header.rows(codes) : part.lines.map((line) => rowOf([line], [joined(wordsOf(line.text))]));
  }
  const blank = (count: number) => Array.from({ length: count }, () => EMPTY);
  if (part.kind === 'row') {
    const { row } = part;
    return [rowOf([part.line], [...row.codes, ...blank(codes - row.codes.length), row.name, ...place(row)])];
  }
  const words = wordsOf(part.line.text);
  const [label = EMPTY, ...numbers] = words;
  if (isUnitLine(part.line)) return [rowOf([part.line], [joined(words)])];
  if (isIndex(words.map(({ text }) => text))) return [rowOf([part.line], [label, ...blank(codes), ...numbers])];
  return [rowOf([part.line], isHeaderLine(part.line) ? [joined(words)] : [...blank(codes), joined(words)])];
}

/** Words one after another, divided by blanks. */
function joined(words: readonly SourceText[]): SourceText {
  if (words.length === 0) return EMPTY;
  const blank = (at: number): SourceText => ({ text: ' ', at: Uint32Array.of(at) });
  return join(words.flatMap((word, index) => (index === 0 ? [word] : [blank(word.at[0] ?? 0), word])));
}
