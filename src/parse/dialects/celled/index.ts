import type { TableKind } from '../../../vocab/tables.ts';
import type { Furniture } from '../../furniture.ts';
import type { Line } from '../../types.ts';
import type { Region } from '../index.ts';
import { MOST_LINES, type Span, tableSpans } from '../strung/spans.ts';
import { readCelled } from './coded.ts';
import { readOverview } from './sides.ts';

const READERS: Readonly<Partial<Record<TableKind, (span: Span, lines: readonly Line[]) => Region | null>>> = {
  overall: readOverview,
  fiscal: readOverview,
  revenue: readCelled,
  expenditure: readCelled,
  generalPublic: readCelled,
  governmentFund: readCelled,
  stateCapital: readCelled,
  basic: readCelled,
};

/**
 * Account tables each cell of which stands on a line of its own, blank cells dropped: the cells of a row are put into
 * one line and read like those of tables whose cells are divided by single blanks. Only what is code, name and amounts
 * over and over under the title of such a table, or labels with their amounts; all else is left as it is.
 */
export function celledRegions(lines: readonly Line[], furniture: Furniture, claimed: Uint8Array): Region[] {
  const skip = (line: Line) => line.blank || furniture.has(line.no);
  const spans = tableSpans(lines, skip, (line) => claimed[line.no] === 1);
  return spans.flatMap((span) => {
    const region = span.lines.length < MOST_LINES ? READERS[span.kind]?.(span, lines) : null;
    return region ? [region] : [];
  });
}
