import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProjectRow } from '../../collect/index.ts';
import type { DisclosureEntry } from '../../model/index.ts';
import { allEntries, COLLECTIONS } from '../data.ts';

/** A project in the list of all: what its disclosure's shard says, and which disclosure it is of. */
export interface ListedProject {
  readonly row: ProjectRow;
  readonly entry: DisclosureEntry;
}

/** Where a project stands in the list: its disclosure and its size, enough to sort without holding the names. */
interface Ref {
  readonly entry: DisclosureEntry;
  readonly no: number;
  readonly amount: number;
}

const shards = new Map<string, readonly ProjectRow[]>();

/** The projects of one disclosure, from its shard; the last few shards are kept. */
function shardOf(id: string): readonly ProjectRow[] {
  const kept = shards.get(id);
  if (kept) return kept;
  const rows = ProjectRow.array().parse(JSON.parse(readFileSync(join(COLLECTIONS, 'projects', `${id}.json`), 'utf8')));
  if (shards.size > 200) shards.clear();
  shards.set(id, rows);
  return rows;
}

let refs: readonly Ref[] | null = null;

/** Every project, the largest first: by money spent, then by budget; equal ones by disclosure and number. */
export function projectRefs(): readonly Ref[] {
  refs ??= allEntries()
    .filter((entry) => entry.counts.projects > 0)
    .flatMap((entry) =>
      shardOf(entry.id).map(({ no, executed, annualBudget, initialBudget }) => ({
        entry,
        no,
        amount: executed ?? annualBudget ?? initialBudget ?? -1,
      })),
    )
    .sort((a, b) => b.amount - a.amount || (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : a.no - b.no));
  return refs;
}

/** The rows of a part of the list. */
export function listedProjects(part: readonly Ref[]): ListedProject[] {
  return part.flatMap(({ entry, no }) => {
    const row = shardOf(entry.id).find((each) => each.no === no);
    return row ? [{ row, entry }] : [];
  });
}
