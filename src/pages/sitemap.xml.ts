import { absolute } from '../site/env.ts';
import { paths } from '../site/links.ts';
import { allEntries } from '../views/data.ts';
import { xmlText } from '../views/feed.ts';
import { departmentRows } from '../views/lists/departments.ts';

const FIXED = [
  paths.home,
  paths.departments,
  paths.projects,
  paths.compare,
  paths.checks,
  paths.rules,
  paths.data,
  paths.glossary,
  paths.status,
  paths.about,
  paths.search,
];

/** Sitemap of departments, disclosures and the main pages. Empty where SITE_URL is unset: addresses are not invented. */
export function GET(): Response {
  const all = [
    ...FIXED,
    ...departmentRows().map(({ slug }) => paths.department(slug)),
    ...allEntries().flatMap(({ id }) => [paths.disclosure(id), paths.source(id)]),
  ];
  const urls = all.flatMap((path) => absolute(path) ?? []).slice(0, 50_000);
  const body = urls.map((url) => `  <url><loc>${xmlText(url)}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body}\n</urlset>\n`,
  );
}
