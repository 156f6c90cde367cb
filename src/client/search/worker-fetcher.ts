import { type Fetcher, httpFetcher, PartError } from './loader.ts';

/** A file wanted from the worker. */
export interface Ask {
  readonly id: number;
  readonly url: string;
  readonly fresh: boolean;
}

/** What came of it. */
export type Answer =
  | { readonly id: number; readonly bytes: ArrayBuffer }
  | { readonly id: number; readonly error: string };

interface Waiting {
  readonly path: string;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Hands questions to the worker and its answers back. What is asked in one go travels in one message: a query reads a
 * dozen files, and each message costs a slow processor more than the bytes in it.
 */
class WorkerFetcher {
  private readonly worker: Worker;
  private readonly waiting = new Map<number, Waiting>();
  private readonly unsent: Ask[] = [];
  private asked = 0;

  constructor(worker: Worker) {
    this.worker = worker;
    worker.addEventListener('message', (event: MessageEvent<readonly Answer[]>) => {
      for (const answer of event.data) this.settle(answer);
    });
  }

  ask(path: string, url: string, fresh: boolean): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const id = this.asked++;
      this.waiting.set(id, { path, resolve, reject });
      if (this.unsent.length === 0) queueMicrotask(() => this.send());
      this.unsent.push({ id, url, fresh });
    });
  }

  private send(): void {
    this.worker.postMessage(this.unsent.splice(0));
  }

  private settle(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('error' in answer) waiting?.reject(new PartError(waiting.path, answer.error));
    else waiting?.resolve(new Uint8Array(answer.bytes));
  }

  /** Everything still open, when the worker cannot run. */
  giveUp(): Waiting[] {
    const open = [...this.waiting.values()];
    this.waiting.clear();
    return open;
  }
}

/**
 * Fetches below an address in a worker, so that the page stays free; where a worker cannot run, in the page itself.
 */
export function workerFetcher(base: string): Fetcher {
  const plain = httpFetcher(base);
  const absolute = new URL(base, location.href).href;
  let inWorker: WorkerFetcher | null = null;
  try {
    const worker = new Worker(new URL('./fetch-worker.ts', import.meta.url), { type: 'module' });
    inWorker = new WorkerFetcher(worker);
    worker.addEventListener('error', () => {
      const open = inWorker?.giveUp() ?? [];
      inWorker = null;
      for (const { path, resolve, reject } of open) plain(path, false).then(resolve, reject);
    });
  } catch {
    inWorker = null;
  }
  return (path, fresh) => inWorker?.ask(path, absolute + path, fresh) ?? plain(path, fresh);
}
