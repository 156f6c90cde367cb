import { Worker } from 'node:worker_threads';
import type { ExportInput } from '../../src/export/write.ts';

/** Writes the downloads on a thread of their own; resolves to the number of files. */
export function runExports({ tick, ...input }: ExportInput): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { workerData: input });
    worker.on('message', (message: 'tick' | number) => (message === 'tick' ? tick() : resolve(message)));
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`the downloads ended with code ${code}`)));
  });
}
