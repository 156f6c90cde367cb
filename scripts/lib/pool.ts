import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What became of one task: its result, or why the worker failed on it. */
export type Outcome<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly reason: string };

/** A task that takes longer is given up, so that one document cannot hold up the others. In milliseconds. */
const LONGEST = 600_000;

interface Pool<Task, Result> {
  readonly script: URL;
  readonly tasks: readonly Task[];
  /** Called as each task ends, in no particular order. */
  readonly done: (task: Task, outcome: Outcome<Result>) => void;
}

/** One worker per core; WORKERS changes that. */
export function workerCount(tasks: number): number {
  const wanted = Number(process.env.WORKERS) || availableParallelism();
  return Math.max(1, Math.min(wanted, tasks));
}

/**
 * Runs every task on worker threads. A task that makes its worker fail is reported; a new worker takes the rest.
 * Rejects where the disk fails: no task is to blame for that, and none of the rest could be stored.
 */
export async function runPool<Task, Result>(pool: Pool<Task, Result>): Promise<void> {
  const queue = pool.tasks.values();
  const lanes = Array.from({ length: workerCount(pool.tasks.length) }, () => drain(pool, queue));
  const ended = await Promise.allSettled(lanes);
  const failed = ended.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
}

/** Failures of the disk or the system, not of a document. */
const DISK = /^(?:ENOSPC|EFBIG|EDQUOT|EROFS|EIO|EMFILE|ENFILE)\b/;

/** One lane: takes tasks until none is left. */
async function drain<Task, Result>(pool: Pool<Task, Result>, queue: Iterator<Task>): Promise<void> {
  let worker: Worker | null = null;
  for (let next = queue.next(); !next.done; next = queue.next()) {
    worker ??= new Worker(pool.script);
    const outcome: Outcome<Result> = await ask(worker, next.value);
    if (!outcome.ok) {
      await worker.terminate();
      worker = null;
      if (DISK.test(outcome.reason)) {
        while (!queue.next().done);
        throw new Error(outcome.reason);
      }
    }
    pool.done(next.value, outcome);
  }
  await worker?.terminate();
}

function ask<Task, Result>(worker: Worker, task: Task): Promise<Outcome<Result>> {
  return new Promise((resolve) => {
    const onMessage = (result: Result) => settle({ ok: true, result });
    const onError = (error: unknown) =>
      settle({ ok: false, reason: error instanceof Error ? error.message : String(error) });
    const onExit = (code: number) => settle({ ok: false, reason: `the worker ended with code ${code}` });
    const timer = setTimeout(() => settle({ ok: false, reason: `no end after ${LONGEST / 1000} s` }), LONGEST);
    const settle = (outcome: Outcome<Result>) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
