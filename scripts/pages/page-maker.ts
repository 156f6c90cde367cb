import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fillMarks, refill } from './marks.ts';
import { byDocument, DATA_ROUTE, ownerOf, type Path } from './order.ts';
import type { PagesPlan, Places } from './plan.ts';

/** The part of Astro's routes that is used. */
interface Route {
  readonly route: string;
  readonly type: string;
}

/** Carries out a plan: takes over what has not changed, and fills in the checksum of what is rendered. */
export class PageMaker {
  private readonly plan: PagesPlan;
  private readonly outDir: string;
  private readonly departments: ReadonlyMap<string, string>;
  private readonly made: Record<string, Record<string, readonly number[]>> = {};
  private readonly parent = process.ppid;

  constructor(plan: PagesPlan, outDir: string, departments: ReadonlyMap<string, string>) {
    this.plan = plan;
    this.outDir = outDir;
    this.departments = departments;
  }

  /** The pages still to be rendered, in order; all others stand in the output when this ends. */
  remaining<T extends Path>(paths: readonly T[]): T[] {
    const done = new Set(Object.keys(this.plan.taken).filter((slug) => this.takeOver(slug)));
    const open = paths.filter((path) => !done.has(this.departments.get(ownerOf(path) ?? '') ?? ''));
    return byDocument(open, this.departments);
  }

  /** Before a page is rendered: the page of the downloads waits until they are complete. */
  async ready({ route }: Route): Promise<void> {
    while (route === DATA_ROUTE && !existsSync(this.plan.downloads)) {
      if (process.ppid !== this.parent) throw new Error('the build that wanted these pages has ended');
      await setTimeout(100);
    }
  }

  /** A rendered page with the checksum filled in. `pathname` is without base and without leading slash. */
  async fill(response: Response, pathname: string, route: Route): Promise<Response> {
    const page = Buffer.from(await response.arrayBuffer());
    const places = fillMarks(page, this.plan.mark, this.plan.inputHash);
    const owner = ownerOf({ pathname, route });
    const slug = owner === null ? undefined : this.departments.get(owner);
    if (slug !== undefined) {
      const file = route.type === 'page' ? join(pathname, 'index.html') : pathname;
      this.made[slug] ??= {};
      this.made[slug][file] = places;
    }
    return new Response(page, { status: response.status, headers: response.headers });
  }

  /** Tells which pages each department has. */
  end(): void {
    const slugs = Object.keys(this.made).sort();
    const sorted = slugs.map((slug) => [slug, inOrder(this.made[slug] ?? {})] as const);
    writeFileSync(this.plan.made, JSON.stringify(Object.fromEntries(sorted)));
  }

  private takeOver(slug: string): boolean {
    const { taken, former, inputHash } = this.plan;
    const pages = taken[slug];
    if (!former || !pages) return false;
    for (const [file, places] of Object.entries(pages)) {
      const page = readOrNull(join(former.directory, file));
      if (!page || !refill(page, places, former.inputHash, inputHash)) return false;
      const target = join(this.outDir, file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, page);
    }
    this.made[slug] = pages;
    return true;
  }
}

function inOrder(pages: Places): Places {
  return Object.fromEntries(Object.entries(pages).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
