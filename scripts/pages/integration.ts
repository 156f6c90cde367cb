import type { AstroIntegration } from 'astro';
import { byDocument, departmentsOf } from './order.ts';

/** Makes the pages document by document. What each page says is left to Astro. */
export function documentOrder(collections: string): AstroIntegration {
  return {
    name: 'document-order',
    hooks: {
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((own) => ({
          ...own,
          name: 'document-order',
          getStaticPaths: async () => byDocument(await own.getStaticPaths(), departmentsOf(collections)),
        }));
      },
    },
  };
}
