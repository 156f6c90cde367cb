import type { DisclosureEntry } from '../model/index.ts';
import type { Links } from './types.ts';

/** Which disclosures belong beside each: the years before and after, and budget and final accounts of one year. */
export function linkEntries(
  entries: readonly Pick<DisclosureEntry, 'id' | 'departmentSlug' | 'fiscalYear' | 'kind'>[],
): Links[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.map(({ id, departmentSlug, fiscalYear, kind }) => {
    const find = (year: number, wanted: string) => {
      const other = `${departmentSlug}-${year}-${wanted}`;
      return ids.has(other) ? other : null;
    };
    return {
      id,
      previous: find(fiscalYear - 1, kind),
      next: find(fiscalYear + 1, kind),
      budget: kind === 'final-accounts' ? find(fiscalYear, 'budget') : null,
      finalAccounts: kind === 'budget' ? find(fiscalYear, 'final-accounts') : null,
    };
  });
}
