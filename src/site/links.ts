import { href } from './env.ts';

/** Where the pages are. Paths have no leading slash; `href` adds the base. */
export const paths = {
  home: '',
  departments: 'departments/',
  department: (slug: string) => `departments/${slug}/`,
  disclosure: (id: string) => `disclosures/${id}/`,
  source: (id: string) => `disclosures/${id}/source/`,
  rawLines: (id: string) => `disclosures/${id}/source/raw/`,
  disclosureChecks: (id: string) => `disclosures/${id}/checks/`,
  projects: 'projects/',
  project: (id: string, no: number) => `projects/${id}/${no}/`,
  search: 'search/',
  compare: 'compare/',
  checks: 'checks/',
  rules: 'checks/rules/',
  rule: (id: string) => `checks/rules/#${id}`,
  data: 'data/',
  dataFile: (name: string) => `data/${name}`,
  glossary: 'glossary/',
  status: 'status/',
  about: 'about/',
} as const;

/** A range of raw lines. */
export interface Lines {
  readonly lineStart: number;
  readonly lineEnd: number;
}

/** `L83`, or `L83-L85` for a range: the anchor on the source page. */
export function lineAnchor({ lineStart, lineEnd }: Lines): string {
  return lineEnd > lineStart ? `L${lineStart}-L${lineEnd}` : `L${lineStart}`;
}

/** `L83`, or `L83–85` for a range: what a reader sees. */
export function lineWords({ lineStart, lineEnd }: Lines): string {
  return lineEnd > lineStart ? `L${lineStart}–${lineEnd}` : `L${lineStart}`;
}

/** The lines in the reading view of a document. */
export function sourceHref(id: string, lines: Lines): string {
  return `${href(paths.source(id))}#${lineAnchor(lines)}`;
}
