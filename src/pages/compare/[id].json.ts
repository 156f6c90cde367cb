import type { APIContext } from 'astro';
import { compareColumn } from '../../views/compare.ts';
import { allEntries } from '../../views/data.ts';

export const getStaticPaths = () => allEntries().map(({ id }) => ({ params: { id } }));

/** The figures of one disclosure that comparisons show. */
export function GET({ params }: APIContext): Response {
  return Response.json(compareColumn(params.id ?? ''));
}
