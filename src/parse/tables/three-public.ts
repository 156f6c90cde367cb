import type { Fact, Kind } from '../../model/index.ts';
import { THREE_PUBLIC } from '../../vocab/table-facts.ts';
import type { Context } from '../types.ts';
import type { Entry } from './entries.ts';
import { factOf } from './facts.ts';
import type { ReadTable } from './types.ts';

function codeOf(label: string): string | null {
  return THREE_PUBLIC.find((item) => item.label.test(label))?.code ?? null;
}

/** Long form: one row per item, value in the first amount column (合计, 预算数 in a budget). */
export function threePublicFacts(table: ReadTable, entries: readonly Entry[], kind: Kind, context: Context): Fact[] {
  if (table.kind !== 'threePublic' || kind !== 'budget') return [];
  return entries.flatMap((entry) => {
    const code = codeOf(entry.label);
    const column = entry.side.amounts[0];
    const fact = code && column !== undefined ? factOf(code, entry, column, table, context) : null;
    return fact ? [fact] : [];
  });
}
