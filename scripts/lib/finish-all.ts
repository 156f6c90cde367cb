import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Change, Publication, Quarantined, Republication } from '../../src/collect/index.ts';
import type { DisclosureEntry } from '../../src/model/index.ts';
import type { Finished, FinishTask } from './finish-document.ts';
import { type FinishInput, planFinish } from './finish-plan.ts';
import { runPool } from './pool.ts';
import { progress } from './progress.ts';

export interface FinishResult {
  /** In id order. */
  readonly entries: readonly DisclosureEntry[];
  readonly history: readonly Republication[];
  readonly keys: Readonly<Record<string, string>>;
  /** Ids written anew in this run. */
  readonly fresh: readonly string[];
  /** Documents that could be read but not finished. */
  readonly quarantined: readonly Quarantined[];
}

/** Publishes every document with its checks, on worker threads; unchanged ones are taken over. */
export async function finishAll(input: FinishInput): Promise<FinishResult> {
  for (const folder of ['disclosures', 'projects', 'digests']) mkdirSync(join(input.next, folder), { recursive: true });
  const { tasks, taken, keys } = planFinish(input);
  const kept = new Set(taken);
  const outcomes = await runTasks(tasks);
  const entries: DisclosureEntry[] = [];
  const history: Republication[] = [];
  const quarantined: Quarantined[] = [];
  for (const publication of input.publications) {
    const { id } = publication;
    const outcome = outcomes.get(id);
    const entry = kept.has(id) ? input.former?.entries.get(id) : outcome?.finished?.entry;
    if (!entry) quarantined.push(notFinished(publication, outcome?.reason ?? 'no result'));
    else entries.push(entry);
    const changed = outcome?.finished
      ? republication(publication, outcome.finished.changes)
      : input.former?.history.get(id);
    if (entry && changed && changed.former.length > 0) history.push(changed);
  }
  return { entries, history, keys, fresh: tasks.map(({ id }) => id), quarantined };
}

interface TaskOutcome {
  readonly finished: Finished | null;
  readonly reason: string | null;
}

async function runTasks(tasks: readonly FinishTask[]): Promise<Map<string, TaskOutcome>> {
  const outcomes = new Map<string, TaskOutcome>();
  const shown = progress('checking', tasks.length);
  await runPool<FinishTask, Finished>({
    script: new URL('./document-worker.ts', import.meta.url),
    tasks,
    done({ id }, outcome) {
      outcomes.set(
        id,
        outcome.ok ? { finished: outcome.result, reason: null } : { finished: null, reason: outcome.reason },
      );
      shown.tick();
    },
  });
  return outcomes;
}

function republication({ id, former }: Publication, changes: readonly (readonly Change[])[]): Republication {
  return {
    id,
    former: former.map(({ record }, index) => {
      const { file, sha256, published } = record;
      return { file, sha256, published, changes: [...(changes[index] ?? [])] };
    }),
  };
}

function notFinished({ current }: Publication, reason: string): Quarantined {
  const { file, sha256, bytes } = current.record;
  return { file, sha256, bytes, reason: `the checks failed on this document (${reason})`, diagnostics: [] };
}
