import { KINDS } from '../../search/kinds.ts';
import type { Item } from './filter.ts';
import type { NameResult, NamesEngine } from './names.ts';

/** What filters, counts and sorting need of every hit of a query, in default order. */
export async function loadItems(engine: NamesEngine, result: NameResult): Promise<Item[]> {
  const found = KINDS.filter((kind) => result.counts[kind] > 0);
  const [docs, ...lists] = await Promise.all([engine.disclosures(), ...found.map((kind) => result.ids(kind))]);
  const items = await Promise.all(
    found.map(async (kind, at) => {
      const ids = lists[at] ?? [];
      const columns = await engine.columns(ids);
      return ids.map((id, row): Item => {
        const column = columns[row];
        const named = (column?.docs ?? []).map((doc) => docs[doc]).filter((ref) => ref !== undefined);
        return { id, kind, docs: named, amount: column?.amount ?? null, score: column?.score ?? null };
      });
    }),
  );
  return items.flat();
}
