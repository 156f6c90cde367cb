import type { Fact, Kind } from '../../model/index.ts';
import type { Context, Row } from '../types.ts';
import { compact, isFigure } from './cells.ts';
import type { Side } from './columns.ts';
import { entriesOf } from './entries.ts';
import { factOf, withoutDoubts } from './facts.ts';
import { meaningsOf } from './meanings.ts';
import { firstOffset } from './spans.ts';
import { type BudgetBase, itemOfPath, suffixOf } from './statistics.ts';
import type { ReadTable } from './types.ts';

/** The wide form of 三公 has its items in the header and one row of figures, labelled 合计 where several rows stand. */
function figureRow(table: ReadTable): Row | null {
  const rows = table.bodyRows.filter((row) => row.cells.some((cell) => isFigure(compact(cell))));
  const totals = rows.filter((row) => row.cells.some((cell) => /^(合计|总计)$/.test(compact(cell))));
  if (rows.length === 1) return rows[0] ?? null;
  return totals.length === 1 ? (totals[0] ?? null) : null;
}

/** Columns whose header names a 三公 item. */
export function isWide(table: ReadTable): boolean {
  if (table.kind !== 'threePublic') return false;
  const named = table.columns.filter((path) => itemOfPath(path)?.code.startsWith('threePublic.'));
  return new Set(named).size >= 3;
}

/** Facts of the wide form of 三公. */
export function wideFacts(table: ReadTable, kind: Kind, base: BudgetBase, context: Context): Fact[] {
  const row = figureRow(table);
  if (!row) return [];
  const amounts = table.columns.flatMap((path, column) => (itemOfPath(path) ? [column] : []));
  const side: Side = { codes: [], names: [], projectName: null, amounts };
  const entry = entriesOf({ ...table, bodyRows: [row] }, side, [], context)[0];
  if (!entry) return [];
  const facts = [...meaningsOf(side, table.columns, kind)].flatMap(([column, meaning]) => {
    const rule = itemOfPath(table.columns[column] ?? '');
    const suffix = suffixOf(meaning, base);
    const fact = rule && suffix !== null ? factOf({ code: rule.code + suffix }, entry, column, table, context) : null;
    return fact ? [fact] : [];
  });
  if (table.grid.dialect === 'spaced' && !addsUp(facts)) {
    context.report('table.columns-doubtful', firstOffset(row), { title: table.table.title });
    return [];
  }
  return withoutDoubts(facts, entry, context);
}

const PARTS: Readonly<Record<string, readonly string[]>> = {
  'threePublic.total': ['threePublic.abroad', 'threePublic.vehicle', 'threePublic.reception'],
  'threePublic.vehicle': ['threePublic.vehicle.purchase', 'threePublic.vehicle.operation'],
};

/** Whether the totals are the sums of their parts, where all are stated: else the columns may be misread. */
function addsUp(facts: readonly Fact[]): boolean {
  const value = (code: string) => facts.find((fact) => fact.code === code)?.value;
  return Object.entries(PARTS).every(([total, codes]) => {
    const parts = codes.map(value);
    const sum = value(total);
    if (sum === undefined || parts.includes(undefined)) return true;
    return Math.abs(parts.reduce((all: number, part) => all + (part ?? 0), 0) - sum) <= 0.02;
  });
}
