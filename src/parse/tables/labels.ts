import { ROW_RULES } from '../../vocab/table-facts.ts';
import { STATISTICS } from '../../vocab/table-statistics.ts';
import { type TableKind, TOTAL_ROW } from '../../vocab/tables.ts';
import { categoryNamed } from '../classification.ts';
import { bareLabel } from './cells.ts';
import { statisticOf } from './statistics.ts';

/** Whether a row label of a table without codes is one the vocabulary knows: a total, a 类, an item of its kind. */
export function isKnownLabel(label: string, kind: TableKind | null): boolean {
  const bare = bareLabel(label);
  if (bare === '') return false;
  if (TOTAL_ROW.test(bare) || categoryNamed(bare) !== null) return true;
  if (ROW_RULES.some((rule) => rule.kinds.some((name) => name === kind) && rule.row.test(bare))) return true;
  return statisticOf(label, (kind && STATISTICS[kind]) ?? []) !== null;
}
