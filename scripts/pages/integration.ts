import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { byDocument } from './order.ts';
import { PageMaker } from './page-maker.ts';
import { planGiven } from './plan.ts';

/** Makes the pages document by document, and only those that have changed. What each page says is left to Astro. */
export function documentPages(collections: string): AstroIntegration {
  let outDir = '';
  let base = '/';
  return {
    name: 'document-pages',
    hooks: {
      'astro:config:done'({ config }) {
        outDir = fileURLToPath(config.outDir);
        base = config.base;
      },
      'astro:build:start'({ setPrerenderer }) {
        setPrerenderer((own) => prerenderer(own, collections, outDir, base));
      },
    },
  };
}

function prerenderer(own: AstroPrerenderer, collections: string, outDir: string, base: string): AstroPrerenderer {
  const departments = departmentsOf(collections);
  const plan = planGiven();
  const name = 'document-pages';
  if (!plan) {
    return { ...own, name, getStaticPaths: async () => byDocument(await own.getStaticPaths(), departments) };
  }
  const maker = new PageMaker(plan, outDir, departments);
  const withoutBase = (url: string) => decodeURI(new URL(url).pathname).slice(base.replace(/\/$/, '').length + 1);
  return {
    ...own,
    name,
    getStaticPaths: async () => maker.remaining(await own.getStaticPaths()),
    async render(request, options) {
      const route = { route: options.routeData.route, type: options.routeData.type };
      await maker.ready(route);
      const result = await own.render(request, options);
      const response = result instanceof Response ? result : result.response;
      return maker.fill(response, withoutBase(request.url), route);
    },
    async teardown() {
      maker.end();
      await own.teardown?.();
    },
  };
}

/** id or slug → slug of the department, of every disclosure of the collection. */
function departmentsOf(collections: string): Map<string, string> {
  const text = readFileSync(join(collections, 'disclosures.json'), 'utf8');
  const entries = JSON.parse(text) as readonly { readonly id: string; readonly departmentSlug: string }[];
  const ids = entries.map(({ id, departmentSlug }) => [id, departmentSlug] as const);
  return new Map([...ids, ...entries.map(({ departmentSlug }) => [departmentSlug, departmentSlug] as const)]);
}
