import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Duplicate, Quarantined, RawRecord } from '../../src/collect/index.ts';
import { listRawFiles, readSidecar } from './raw-files.ts';
import { sha256 } from './versions.ts';

/** The raw folder before anything is parsed: what to read, and what is set aside already. */
export interface Scan {
  readonly records: readonly RawRecord[];
  readonly duplicates: readonly Duplicate[];
  readonly quarantined: readonly Quarantined[];
  /** Names every byte of input: raw files and sidecars, by name. */
  readonly inputHash: string;
}

/** Hashes every raw file; of several with the same bytes the first by name is read. */
export function scanRaw(directory: string): Scan {
  const { files, skipped } = listRawFiles(directory);
  const quarantined: Quarantined[] = skipped.map(({ file, reason }) => setAside(file, reason));
  const duplicates: Duplicate[] = [];
  const first = new Map<string, RawRecord>();
  for (const file of files) {
    try {
      const record = toRecord(directory, file);
      const known = first.get(record.sha256);
      if (known) duplicates.push({ file, sha256: record.sha256, sameAs: known.file });
      else first.set(record.sha256, record);
    } catch (error) {
      quarantined.push(setAside(file, error instanceof Error ? error.message : String(error)));
    }
  }
  const records = [...first.values()];
  return { records, duplicates, quarantined, inputHash: sha256(JSON.stringify({ records, duplicates, quarantined })) };
}

function toRecord(directory: string, file: string): RawRecord {
  const bytes = readFileSync(join(directory, file));
  const { url = null, published = null, replaces = null } = readSidecar(directory, file);
  return { file, sha256: sha256(bytes), bytes: bytes.length, url, published, replaces };
}

function setAside(file: string, reason: string): Quarantined {
  return { file, sha256: null, bytes: null, reason: reason.replaceAll(process.cwd(), '.'), diagnostics: [] };
}
