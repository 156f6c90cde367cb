import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RawRecord, Reading } from '../../src/collect/index.ts';
import type { DocumentTask } from './document-worker.ts';
import { runPool } from './pool.ts';
import { progress } from './progress.ts';
import { freshlyStored, rawFolder, type Stored, storedFolder } from './stored.ts';
import { sha256 } from './versions.ts';

interface ReadAll {
  readonly raw: string;
  readonly records: readonly RawRecord[];
  readonly readerHash: string;
  /** What former runs and shards have read. */
  readonly known: ReadonlyMap<string, Stored>;
  /** The collections or shard directory that gets what is read. */
  readonly root: string;
}

/** Content, name, sidecar and reader: a document is read again when one of them changes. */
export function readingKey(record: RawRecord, readerHash: string): string {
  return sha256(JSON.stringify([readerHash, record])).slice(0, 40);
}

/** A stored reading for every record, in record order; only those not known are read, on worker threads. */
export async function readAll({ raw, records, readerHash, known, root }: ReadAll): Promise<Stored[]> {
  for (const folder of [storedFolder, rawFolder]) mkdirSync(join(root, folder), { recursive: true });
  const found = new Map<string, Stored>();
  const tasks: Extract<DocumentTask, { what: 'read' }>[] = [];
  for (const record of records) {
    const key = readingKey(record, readerHash);
    const stored = known.get(key);
    if (stored) found.set(record.file, stored);
    else tasks.push({ what: 'read', record, key, path: join(raw, record.file), root });
  }
  const shown = progress('reading', tasks.length);
  await runPool<(typeof tasks)[number], Reading>({
    script: new URL('./document-worker.ts', import.meta.url),
    tasks,
    done(task, outcome) {
      const reading = outcome.ok ? outcome.result : failed(task.record, task.key, outcome.reason);
      found.set(task.record.file, freshlyStored(root, reading));
      shown.tick();
    },
  });
  return records.flatMap(({ file }) => found.get(file) ?? []);
}

/** Id of the diagnostic of a file the reader failed on. */
export const CRASHED = 'read.crashed';

/** The reader itself failed: the file is set aside, the others go on. */
function failed(record: RawRecord, key: string, reason: string): Reading {
  const { file } = record;
  const message = `the reader failed on this file (${reason})`;
  const hint = 'This is a defect of the reader: please report it with the file.';
  const diagnostic = { severity: 'error', id: CRASHED, file, line: 1, column: 1, message, hint } as const;
  return { record, key, entry: null, diagnostics: [diagnostic] };
}
