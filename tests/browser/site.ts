import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { DisclosureDocument, DisclosureEntry } from '../../src/model/index.ts';

/** Directory of the site under test. */
export const SITE = inject('site');

const json = <T>(path: string) => JSON.parse(readFileSync(join(SITE, path), 'utf8')) as T;

export const entries = json<DisclosureEntry[]>('data/disclosures.json');
export const documentOf = (id: string) => json<DisclosureDocument>(`data/disclosures/${id}.json`);

/** The first entry for which `wanted` holds. */
export function entryWith(wanted: (entry: DisclosureEntry) => boolean): DisclosureEntry {
  const found = entries.find(wanted);
  if (!found) throw new Error('no such disclosure in the site under test');
  return found;
}

const final = entryWith(({ kind, counts }) => kind === 'final-accounts' && counts.projects > 0);
const budget = entryWith(({ kind }) => kind === 'budget');

/** One page of every kind, by name; the disclosure, source and project pages in both kinds of document. */
export const PAGES: Readonly<Record<string, string>> = {
  home: '/',
  departments: '/departments/',
  department: `/departments/${final.departmentSlug}/`,
  disclosure: `/disclosures/${final.id}/`,
  'disclosure-budget': `/disclosures/${budget.id}/`,
  source: `/disclosures/${final.id}/source/`,
  projects: '/projects/',
  project: `/projects/${final.id}/1/`,
  'project-budget': `/projects/${budget.id}/1/`,
  search: '/search/',
  compare: '/compare/',
  checks: '/checks/',
  rules: '/checks/rules/',
  data: '/data/',
  glossary: '/glossary/',
  status: '/status/',
  about: '/about/',
  'not-found': '/404.html',
};

/** Every file of the site with this ending, relative to its directory. */
export function filesEnding(ending: string): string[] {
  return readdirSync(SITE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(SITE.length + 1))
    .sort();
}
