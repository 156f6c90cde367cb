import type { EconomicItem } from '../../model/index.ts';
import type { Context } from '../types.ts';
import type { Entry } from './entries.ts';
import { namedAmounts } from './function-items.ts';
import { bindCells, spanOfCells } from './spans.ts';
import type { ReadTable } from './types.ts';

/** 301, 30101, or 301 + 01; `01` alone goes under the 类 printed before it. */
function economicCode(parts: readonly string[], category: string | null): string | null {
  const joined = parts.reduce((code, part) => (part.startsWith(code) && code ? part : code + part), '');
  if (/^[35]\d{2}(\d{2})?$/.test(joined)) return joined;
  return /^\d{2}$/.test(joined) && category ? category + joined : null;
}

/** Economic items of one table: every line with a 类 or 款 code of the economic classification. */
export function economicItems(table: ReadTable, entries: readonly Entry[], context: Context): EconomicItem[] {
  let category: string | null = null;
  const items: EconomicItem[] = [];
  for (const entry of entries) {
    const code = economicCode(entry.codes, category);
    if (!code || entry.printed === '') continue;
    category = code.slice(0, 3);
    const { codes, names, amounts } = entry.side;
    const cells = [...codes, ...names, ...amounts];
    bindCells(context, entry.row, cells);
    items.push({
      table: table.kind ?? 'basic',
      tableNo: table.table.no,
      code,
      name: entry.printed,
      amount: entry.amounts.get(amounts[0] ?? -1) ?? null,
      columns: namedAmounts(entry, table.columns),
      uncertain: entry.odd,
      source: spanOfCells(context, entry.row, cells),
    });
  }
  return items;
}
