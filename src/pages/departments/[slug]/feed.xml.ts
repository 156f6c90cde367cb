import type { APIContext } from 'astro';
import { paths } from '../../../site/links.ts';
import { SITE_NAME } from '../../../site/words.ts';
import { entriesOfDepartment } from '../../../views/data.ts';
import { atomFeed } from '../../../views/feed.ts';
import { departmentRows } from '../../../views/lists/departments.ts';

export const getStaticPaths = () => departmentRows().map(({ slug }) => ({ params: { slug } }));

/** Atom feed of one department. */
export function GET({ params }: APIContext): Response {
  const slug = params.slug ?? '';
  const entries = entriesOfDepartment(slug);
  return new Response(
    atomFeed(`${entries.at(-1)?.department ?? slug} · ${SITE_NAME}`, `${paths.department(slug)}feed.xml`, entries),
  );
}
