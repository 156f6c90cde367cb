import type { EconomicItem } from '../../model/index.ts';

/**
 * Items by table and code. Documents print two accounts side by side, so that their own order jumps between them; a table
 * with an item without a code keeps its order.
 */
export function byCode(items: readonly EconomicItem[]): EconomicItem[] {
  return [...Map.groupBy(items, ({ tableNo }) => tableNo).values()].flatMap((table) =>
    table.every(({ code }) => code !== null)
      ? table.toSorted((a, b) => ((a.code ?? '') < (b.code ?? '') ? -1 : a.code === b.code ? 0 : 1))
      : table,
  );
}
