import { parentPort } from 'node:worker_threads';

/** Doubles a number; throws on 3, ends its thread on 5. */
parentPort?.on('message', (task: number) => {
  if (task === 3) throw new Error('three');
  if (task === 5) process.exit(9);
  parentPort?.postMessage(task * 2);
});
