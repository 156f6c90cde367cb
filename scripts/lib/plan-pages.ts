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
  made(): Made;
}

/** Plans which pages are made and which are taken over. */
export function planPages({ collections, inputHash, departments, former, downloads, work }: PlanInput): PlannedPages {
  const path = join(work, 'plan.json');
  const plan: PagesPlan = {
    mark: freeMark(collections),
    inputHash: shortHash(inputHash),
    downloads,
    taken: former ? unchanged(departments, former) : {},
    former: former && { directory: former.directory, inputHash: former.inputHash },
    made: join(work, 'made.json'),
  };
  writeFileSync(path, JSON.stringify(plan));
  const taken = Object.keys(plan.taken).length;
  return {
    open: Object.keys(departments).length - taken,
    taken,
    environment: { PAGES_PLAN: path, INPUT_MARK: plan.mark },
    made: () => JSON.parse(readFileSync(plan.made, 'utf8')) as Made,
  };
}

function unchanged(departments: Readonly<Record<string, string>>, former: FormerSite): Made {
  const slugs = Object.keys(departments).filter((slug) => former.departments[slug] === departments[slug]);
  return Object.fromEntries(slugs.flatMap((slug) => (former.pages[slug] ? [[slug, former.pages[slug]]] : [])));
}

/** A mark that occurs in nothing the pages show. */
function freeMark(collections: string): string {
  for (let no = 0; ; no++) {
    const mark = candidateMark(no);
    if (!files(collections).some((path) => readFileSync(path).includes(mark))) return mark;
  }
}

function files(collections: string): string[] {
  const inFolder = (folder: string) => readdirSync(folder, { withFileTypes: true });
  return [collections, join(collections, 'disclosures')].flatMap((folder) =>
    inFolder(folder).flatMap(({ name }) => (name.endsWith('.json') ? [join(folder, name)] : [])),
  );
}
