import type { DisclosureEntry } from '../../model/index.ts';
import { allEntries } from '../data.ts';

/** One department in the list: its newest final accounts, or its newest budget where there are none. */
export interface DepartmentRow {
  readonly slug: string;
  readonly name: string;
  readonly latest: DisclosureEntry;
  /** Disclosures of this department in the collection. */
  readonly count: number;
}

let rows: readonly DepartmentRow[] | null = null;

function latestOf(own: readonly DisclosureEntry[]): DisclosureEntry | undefined {
  return own.find((entry) => entry.kind === 'final-accounts') ?? own[0];
}

/** All departments by region, then by name. Computed once per build. */
export function departmentRows(): readonly DepartmentRow[] {
  if (rows) return rows;
  const groups = Map.groupBy(allEntries(), (entry) => entry.departmentSlug);
  const order = (row: DepartmentRow) => `${row.latest.region ?? '￿'}\n${row.slug}`;
  rows = [...groups]
    .flatMap(([slug, own]) => {
      const latest = latestOf(own);
      return latest ? [{ slug, name: latest.department, latest, count: own.length }] : [];
    })
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return rows;
}
