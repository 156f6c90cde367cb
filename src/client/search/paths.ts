import type { AmountHit, DocRef, NameHit, PlaceHit } from './hits.ts';

/** Sub-path the site is served under, with a slash at both ends: the layout writes it on <html data-base>. */
export function siteBase(): string {
  return document.documentElement.dataset.base || '/';
}

/** Where pages are, relative to the base. The same paths as in src/site/links.ts. */
export const pagePaths = {
  search: 'search/',
  department: (slug: string) => `departments/${slug}/`,
  disclosure: (id: string) => `disclosures/${id}/`,
  source: (id: string) => `disclosures/${id}/source/`,
  project: (id: string, no: number) => `projects/${id}/${no}/`,
} as const;

/** A path of a search for something. */
export function searchPath(query: string): string {
  return `${pagePaths.search}?q=${encodeURIComponent(query)}`;
}

interface Lines {
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** The lines in the reading view of a document: disclosures/<id>/source/#L83-L85. */
export function sourcePath(doc: DocRef, { lineStart, lineEnd }: Lines): string {
  const anchor = lineStart === 0 ? '' : lineEnd > lineStart ? `#L${lineStart}-L${lineEnd}` : `#L${lineStart}`;
  return pagePaths.source(doc.id) + anchor;
}

/** '原文 L83' or '原文 L83–85'. */
export function lineLabel({ lineStart, lineEnd }: Lines): string {
  return lineEnd > lineStart ? `原文 L${lineStart}–${lineEnd}` : `原文 L${lineStart}`;
}

/** The page that tells most about a hit: the department, the project, else the lines. */
export function hitPath(hit: Pick<NameHit, 'kind'>, place: PlaceHit): string {
  if (hit.kind === 'department') return pagePaths.department(place.doc.slug);
  if (place.no !== null && place.no > 0 && (hit.kind === 'project' || hit.kind === 'indicator')) {
    return pagePaths.project(place.doc.id, place.no);
  }
  return sourcePath(place.doc, place);
}

/** The project that has the amount, else the lines that state it. */
export function amountPath(hit: AmountHit): string {
  return hit.no ? pagePaths.project(hit.doc.id, hit.no) : sourcePath(hit.doc, hit);
}
