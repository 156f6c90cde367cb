import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { candidateMark } from '../pages/marks.ts';
import type { Made, PagesPlan } from '../pages/plan.ts';
import { type FormerSite, shortHash } from './former-site.ts';

interface PlanInput {
  readonly collections: string;
  readonly inputHash: string;
  /** Keys of what the pages of each department depend on now. */
  readonly departments: Readonly<Record<string, string>>;
  readonly former: FormerSite | null;
  readonly entries: readonly { readonly id: string; readonly departmentSlug: string }[];
  /** List of the downloads, written when they are complete. */
  readonly downloads: string;
  /** A directory for the plan and what comes of it. */
  readonly work: string;
}

/** A plan on disk, and what was made of it once the pages are there. */
export interface PlannedPages {
  /** Departments whose pages are made, and taken over. */
  readonly open: number;
  readonly taken: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly mark: string;
  made(): Made;
}

/** Plans which pages are made and which are taken over. */
export function planPages(input: PlanInput): PlannedPages {
  const { inputHash, departments, former, downloads, work } = input;
  const path = join(work, 'plan.json');
  const taken = former ? unchanged(departments, former) : {};
  const plan: PagesPlan = {
    mark: freeMark(input, taken),
    inputHash: shortHash(inputHash),
    downloads,
    taken,
    former: former && { directory: former.directory, inputHash: former.inputHash },
    made: join(work, 'made.json'),
  };
  writeFileSync(path, JSON.stringify(plan));
  const count = Object.keys(taken).length;
  return {
    open: Object.keys(departments).length - count,
    taken: count,
    mark: plan.mark,
    environment: { PAGES_PLAN: path, INPUT_MARK: plan.mark },
    made: () => JSON.parse(readFileSync(plan.made, 'utf8')) as Made,
  };
}

function unchanged(departments: Readonly<Record<string, string>>, former: FormerSite): Made {
  const slugs = Object.keys(departments).filter((slug) => former.departments[slug] === departments[slug]);
  return Object.fromEntries(slugs.flatMap((slug) => (former.pages[slug] ? [[slug, former.pages[slug]]] : [])));
}

/**
 * The first mark that occurs in nothing the pages show. What stood in the former site and has not changed is known to be
 * without the mark of that site.
 */
function freeMark({ collections, former, entries }: PlanInput, taken: Made): string {
  const pathOf = ({ id }: { readonly id: string }) => join(collections, 'disclosures', `${id}.json`);
  const all = entries.map(pathOf);
  const changed = entries.filter(({ departmentSlug }) => !taken[departmentSlug]).map(pathOf);
  const lists = readdirSync(collections).flatMap((name) => (name.endsWith('.json') ? [join(collections, name)] : []));
  for (let no = 0; ; no++) {
    const mark = candidateMark(no);
    const documents = former?.mark === mark ? changed : all;
    if (![...lists, ...documents].some((path) => readFileSync(path).includes(mark))) return mark;
  }
}
