import type { TableKind } from '../../../vocab/tables.ts';
import type { Furniture } from '../../furniture.ts';
import type { Line } from '../../types.ts';
import type { Region } from '../index.ts';
import { readCoded } from './coded.ts';
import { readEconomic } from './economic.ts';
import { readSides } from './sides.ts';
import { type Span, tableSpans } from './spans.ts';
import { readStated, type Stated } from './stated.ts';
import { readWide } from './wide.ts';
import { type DraftRow, toRows } from './words.ts';

const READERS: Readonly<Partial<Record<TableKind, (span: Span, stated: Stated) => DraftRow[] | null>>> = {
  overall: readSides,
  fiscal: readSides,
  revenue: readCoded,
  expenditure: readCoded,
  generalPublic: readCoded,
  governmentFund: readCoded,
  stateCapital: readCoded,
  basic: readEconomic,
  threePublic: readWide,
};

/**
 * Account tables whose cells are strung together by single blanks, as most extractions from PDF give them: header cells
 * over several lines, words of wrapped names above and below their rows, nothing where a cell is blank. Each is known by
 * its title and read as the form that title names; what is not that form is left to the other layouts.
 */
export function strungRegions(lines: readonly Line[], furniture: Furniture, claimed: Uint8Array): Region[] {
  const skip = (line: Line) => line.blank || furniture.has(line.no);
  const spans = tableSpans(lines, skip, (line) => claimed[line.no] === 1);
  if (spans.length === 0) return [];
  const stated = readStated(lines);
  return spans.flatMap((span) => {
    const drafts = READERS[span.kind]?.(span, stated);
    if (!drafts) return [];
    const numbers = span.lines.map(({ no }) => no);
    return [{ dialect: 'strung', rows: toRows(drafts, numbers), breaks: [], lines: numbers }];
  });
}
