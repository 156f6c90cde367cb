import type { DisclosureEntry } from '../model/index.ts';
import { byText } from './order.ts';
import type { Department } from './types.ts';

/** Entries → one record per department, in slug order. Name, region and level are those of its newest disclosure. */
export function joinDepartments(entries: readonly DisclosureEntry[]): Department[] {
  return [...Map.groupBy(entries, ({ departmentSlug }) => departmentSlug)]
    .map(([slug, own]) => toDepartment(slug, own))
    .sort((a, b) => byText(a.slug, b.slug));
}

function toDepartment(slug: string, own: readonly DisclosureEntry[]): Department {
  const ordered = [...own].sort((a, b) => a.fiscalYear - b.fiscalYear || byText(a.kind, b.kind));
  const latest = ordered.findLast(({ kind }) => kind === 'final-accounts') ?? ordered.at(-1);
  if (!latest) throw new Error(`a department without a disclosure: ${slug}`);
  const { department, region, level, id } = latest;
  return { slug, name: department, region, level, disclosures: ordered.map((entry) => entry.id), latest: id };
}
