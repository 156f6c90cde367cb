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

/** The page that names the downloads, which are made meanwhile. */
export const DATA_ROUTE = '/data';

/** The disclosure id or department slug a page is of; null for pages of the whole collection. */
export function ownerOf({ pathname, route }: Path): string | null {
  return OWN[route.route]?.exec(pathname)?.[1] ?? null;
}

/** After every name of a department. */
const LAST = '\uffff';

/**
 * Department after department with all pages of one disclosure together, so that each document is read once and not
 * once per route; then the pages of the whole collection, that of the downloads last.
 */
export function byDocument<T extends Path>(paths: readonly T[], departments: ReadonlyMap<string, string>): T[] {
  const keyOf = (path: T) => {
    const owner = ownerOf(path);
    if (owner !== null) return `${departments.get(owner) ?? ''}\n${owner}`;
    return path.route.route === DATA_ROUTE ? LAST + LAST : LAST;
  };
  const keyed = paths.map((path) => ({ path, key: keyOf(path) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ path }) => path);
}
