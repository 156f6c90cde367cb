/** One page of a list, with the paths of all pages. */
export interface ListPage<T> {
  readonly rows: readonly T[];
  /** 1-based. */
  readonly page: number;
  readonly pages: number;
  /** Number of the first row, 1-based. */
  readonly first: number;
  readonly total: number;
}

/** Rows a list page holds: with a row at about 100 bytes compressed, a page stays well under 150 kB. */
export const PAGE_SIZE = 400;

/** Pages a list of `total` rows has; an empty list still has one. */
export const pageCount = (total: number, size = PAGE_SIZE): number => Math.max(1, Math.ceil(total / size));

export function pageOf<T>(rows: readonly T[], page: number, size = PAGE_SIZE): ListPage<T> {
  const from = (page - 1) * size;
  return {
    rows: rows.slice(from, from + size),
    page,
    pages: pageCount(rows.length, size),
    first: from + 1,
    total: rows.length,
  };
}

/** What getStaticPaths of a `[...page]` route returns: page 1 has no number in its path. */
export function pagePaths(total: number, size = PAGE_SIZE): { params: { page: string | undefined } }[] {
  return Array.from({ length: pageCount(total, size) }, (_, index) => ({
    params: { page: index === 0 ? undefined : String(index + 1) },
  }));
}

/** The page number of a `[...page]` parameter. */
export const pageNumber = (param: string | undefined): number => (param ? Number(param) : 1);

/** Page numbers worth a link: the ends, and those around the current one. Gaps are left out. */
export function nearPages(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (each) => each === 1 || each === pages || Math.abs(each - page) <= 2,
  );
}
