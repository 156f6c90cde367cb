import { readFileSync, writeFileSync } from 'node:fs';
import { type Change, changedFigures, toDigest, toProjectRows } from '../../src/collect/index.ts';
import type { DisclosureDocument, DisclosureEntry } from '../../src/model/index.ts';
import { withChecks } from './check-document.ts';

/** Checks one document beside its related ones and writes its published form. Paths are of stored documents. */
export interface FinishTask {
  readonly what: 'finish';
  readonly id: string;
  readonly departmentSlug: string;
  readonly stored: string;
  readonly previous: string | null;
  readonly budget: string | null;
  /** Former versions, oldest first. */
  readonly former: readonly string[];
  readonly documentOut: string;
  readonly projectsOut: string;
  readonly digestOut: string;
}

export interface Finished {
  readonly entry: DisclosureEntry;
  /** For each former version: what changed towards the next one. */
  readonly changes: readonly (readonly Change[])[];
}

export function finishDocument(task: FinishTask): Finished {
  const { id, departmentSlug } = task;
  const stored = load(task.stored);
  const named = { ...stored, disclosure: { ...stored.disclosure, id, departmentSlug } };
  const related = { previous: task.previous && load(task.previous), budget: task.budget && load(task.budget) };
  const document = withChecks(named, { previous: related.previous || null, budget: related.budget || null });
  writeFileSync(task.documentOut, JSON.stringify(document));
  writeFileSync(task.projectsOut, JSON.stringify(toProjectRows(document)));
  writeFileSync(task.digestOut, JSON.stringify(toDigest(document)));
  const versions = [...task.former.map(load), document];
  const changes = versions.slice(1).map((version, index) => changedFigures(versions[index] ?? version, version));
  return { entry: document.disclosure, changes };
}

function load(path: string): DisclosureDocument {
  return JSON.parse(readFileSync(path, 'utf8')) as DisclosureDocument;
}
