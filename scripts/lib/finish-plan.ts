import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { linkEntries, type Publication, type Republication } from '../../src/collect/index.ts';
import { takeOver } from '../../src/files/take-over.ts';
import type { DisclosureEntry } from '../../src/model/index.ts';
import type { FinishTask } from './finish-document.ts';
import { sha256 } from './versions.ts';

/** What the last run published, to be taken over where nothing it depends on has changed. */
export interface FormerRun {
  readonly directory: string;
  /** id → key of everything its published form depended on. */
  readonly finished: Readonly<Record<string, string>>;
  readonly entries: ReadonlyMap<string, DisclosureEntry>;
  readonly history: ReadonlyMap<string, Republication>;
}

export interface FinishInput {
  readonly publications: readonly Publication[];
  /** Stored document of a reading key. */
  readonly pathOf: (key: string) => string;
  /** The collections being written. */
  readonly next: string;
  readonly former: FormerRun | null;
}

export interface FinishPlan {
  readonly tasks: readonly FinishTask[];
  /** Ids whose files were taken over from the former run. */
  readonly taken: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
}

/** Decides for each publication whether the former run's files still hold; those are linked into `next` at once. */
export function planFinish(input: FinishInput): FinishPlan {
  const { publications, former, next } = input;
  const byId = new Map(publications.map((each) => [each.id, each]));
  const links = linkEntries(publications.map(namedEntry));
  const tasks: FinishTask[] = [];
  const taken: string[] = [];
  const keys: Record<string, string> = {};
  for (const [index, publication] of publications.entries()) {
    const related: Related = {
      previous: byId.get(links[index]?.previous ?? ''),
      budget: byId.get(links[index]?.budget ?? ''),
    };
    const key = dependencyKey(publication, related);
    keys[publication.id] = key;
    if (former && takenOver(publication.id, key, former, next)) taken.push(publication.id);
    else tasks.push(toTask(publication, related, input));
  }
  return { tasks, taken, keys };
}

/** Where the published form of a document, its project rows and its digest stand in a collections directory. */
export function publishedPaths(directory: string, id: string): { document: string; projects: string; digest: string } {
  return {
    document: join(directory, 'disclosures', `${id}.json`),
    projects: join(directory, 'projects', `${id}.json`),
    digest: join(directory, 'digests', `${id}.json`),
  };
}

/** The entry of a publication under its final id. */
export function namedEntry({ id, departmentSlug, current }: Publication): DisclosureEntry {
  if (!current.entry) throw new Error(`a publication without a document: ${id}`);
  return { ...current.entry, id, departmentSlug };
}

interface Related {
  readonly previous: Publication | undefined;
  readonly budget: Publication | undefined;
}

function dependencyKey({ id, departmentSlug, current, former }: Publication, { previous, budget }: Related): string {
  const own = [id, departmentSlug, current.key, former.map(({ key }) => key)];
  return sha256(JSON.stringify([...own, previous?.current.key ?? null, budget?.current.key ?? null]));
}

function takenOver(id: string, key: string, former: FormerRun, next: string): boolean {
  if (former.finished[id] !== key || !former.entries.has(id)) return false;
  const from = publishedPaths(former.directory, id);
  const to = publishedPaths(next, id);
  if (![from.document, from.projects, from.digest].every((path) => existsSync(path))) return false;
  takeOver(from.document, to.document);
  takeOver(from.projects, to.projects);
  takeOver(from.digest, to.digest);
  return true;
}

function toTask(publication: Publication, related: Related, { pathOf, next }: FinishInput): FinishTask {
  const { id, departmentSlug, current, former } = publication;
  const out = publishedPaths(next, id);
  return {
    what: 'finish',
    id,
    departmentSlug,
    stored: pathOf(current.key),
    previous: related.previous ? pathOf(related.previous.current.key) : null,
    budget: related.budget ? pathOf(related.budget.current.key) : null,
    former: former.map(({ key }) => pathOf(key)),
    documentOut: out.document,
    projectsOut: out.projects,
    digestOut: out.digest,
  };
}
