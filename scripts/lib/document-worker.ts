import { parentPort } from 'node:worker_threads';
import { type FinishTask, finishDocument } from './finish-document.ts';
import { type ReadTask, readDocument } from './read-document.ts';

/** The worker thread of `npm run data`: reads raw files, and finishes documents once all are read. */
export type DocumentTask = ReadTask | FinishTask;

parentPort?.on('message', (task: DocumentTask) => {
  parentPort?.postMessage(task.what === 'read' ? readDocument(task) : finishDocument(task));
});
