import type { EconomicItem } from '../../model/index.ts';
import type { Context } from '../types.ts';
import { checkName } from './coded-entries.ts';
import { economicCode } from './codes.ts';
import { cellsOf } from './entries.ts';
import { namedAmounts } from './function-items.ts';
import type { SideReading } from './side-reading.ts';
import { rawLabel, spanOfCells } from './spans.ts';

/** Economic items of one side: every line with a 类 or 款 code of the economic classification. */
export function economicItems({ table, entries, values }: SideReading, context: Context): EconomicItem[] {
  let category: string | null = null;
  const items: EconomicItem[] = [];
  for (const entry of entries) {
    const code = economicCode(entry.codes, category);
    if (!code || entry.printed === '') continue;
    category = code.slice(0, 3);
    checkName(entry, code, 'economic', context);
    items.push({
      table: table.kind ?? 'basic',
      tableNo: table.table.no,
      code,
      name: rawLabel(context.document, entry.name),
      amount: entry.amounts.get(values[0] ?? -1) ?? null,
      columns: namedAmounts(entry, table.table.headers),
      uncertain: entry.odd,
      source: spanOfCells(context, entry.row, cellsOf(entry)),
    });
  }
  return items;
}
