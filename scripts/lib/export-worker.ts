import { parentPort, workerData } from 'node:worker_threads';
import { type ExportInput, writeExports } from '../../src/export/write.ts';

/** The thread that writes the downloads while the search index is built. Posts 'tick' per document, then the file count. */
const files = await writeExports({
  ...(workerData as Omit<ExportInput, 'tick'>),
  tick: () => parentPort?.postMessage('tick'),
});
parentPort?.postMessage(files.length);
