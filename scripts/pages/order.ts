import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page to be made: its path without base, and the route that makes it. */
export interface Path {
  readonly pathname: string;
  readonly route: { readonly route: string };
}

/** Routes of which each page is of one disclosure or one department: the place of its id in the path. */
const OWN: Readonly<Record<string, RegExp>> = {
  '/departments/[slug]': /^\/?departments\/([^/]+)/,
  '/departments/[slug]/feed.xml': /^\/?departments\/([^/]+)/,
  '/disclosures/[id]': /^\/?disclosures\/([^/]+)/,
  '/disclosures/[id]/checks': /^\/?disclosures\/([^/]+)/,
  '/disclosures/[id]/source': /^\/?disclosures\/([^/]+)/,
  '/disclosures/[id]/source/raw': /^\/?disclosures\/([^/]+)/,
  '/projects/[disclosure]/[no]': /^\/?projects\/([^/]+)/,
  '/compare/[id].json': /^\/?compare\/([^/]+)\.json$/,
};

/** The disclosure id or department slug a page is of; null for pages of the whole collection. */
export function ownerOf({ pathname, route }: Path): string | null {
  return OWN[route.route]?.exec(pathname)?.[1] ?? null;
}

/** id or slug → slug of the department, of every disclosure of the collection. */
export function departmentsOf(collections: string): Map<string, string> {
  const text = readFileSync(join(collections, 'disclosures.json'), 'utf8');
  const entries = JSON.parse(text) as readonly { readonly id: string; readonly departmentSlug: string }[];
  return new Map(
    entries.flatMap(({ id, departmentSlug }) => [
      [id, departmentSlug] as const,
      [departmentSlug, departmentSlug] as const,
    ]),
  );
}

/**
 * Pages of the collection first, then department after department with all pages of one disclosure together, so that
 * each document is read once and not once per route.
 */
export function byDocument<T extends Path>(paths: readonly T[], departments: ReadonlyMap<string, string>): T[] {
  const keyed = paths.map((path) => {
    const owner = ownerOf(path);
    return { path, key: owner === null ? '' : `${departments.get(owner) ?? ''}\n${owner}` };
  });
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ path }) => path);
}
