import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  byText,
  type CollectionMeta,
  joinDepartments,
  linkEntries,
  type Publication,
  publishedRawName,
  type Quarantined,
} from '../../src/collect/index.ts';
import { takeOver } from '../../src/files/take-over.ts';
import type { FinishResult } from './finish-all.ts';
import { CRASHED } from './read-all.ts';
import type { Scan } from './scan-raw.ts';
import { type Manifest, rawFolder, type Stored } from './stored.ts';

/** Everything one run knows when its documents are finished. */
export interface Collected {
  readonly scan: Scan;
  readonly stored: readonly Stored[];
  readonly publications: readonly Publication[];
  readonly finished: FinishResult;
  readonly quarantined: readonly Quarantined[];
  readonly meta: CollectionMeta;
}

/** The index files beside disclosures/ and projects/, and the manifest of the next run. */
export function writeCollections(directory: string, collected: Collected): void {
  const { scan, stored, finished, quarantined, meta } = collected;
  const { entries, history } = finished;
  for (const each of stored) takeOverRaw(directory, each);
  write(directory, 'disclosures.json', entries);
  write(directory, 'departments.json', joinDepartments(entries));
  write(directory, 'links.json', linkEntries(entries));
  write(directory, 'history.json', history);
  write(directory, 'quarantine.json', quarantined);
  write(directory, 'duplicates.json', scan.duplicates);
  write(directory, 'meta.json', meta);
  write(directory, 'manifest.json', manifestOf(directory, collected));
}

/** Raw copies of files known from a former run; those read in this run are there already. */
function takeOverRaw(directory: string, { reading, raw }: Stored): void {
  const target = join(directory, rawFolder, publishedRawName(reading.record.file));
  if (raw !== target) takeOver(raw, target);
}

/** Files that hold no disclosure, in name order, with the first reason. */
export function quarantineList(scan: Scan, stored: readonly Stored[], finished: FinishResult): Quarantined[] {
  const unread = stored.filter(({ reading }) => !reading.entry).map(({ reading }) => toQuarantined(reading));
  return [...scan.quarantined, ...unread, ...finished.quarantined].sort((a, b) => byText(a.file, b.file));
}

function toQuarantined({ record, diagnostics }: Stored['reading']): Quarantined {
  const { file, sha256, bytes } = record;
  const first = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
  return { file, sha256, bytes, reason: first?.message ?? 'not read as a disclosure', diagnostics };
}

function manifestOf(directory: string, { stored, publications, finished, meta }: Collected): Manifest {
  const names: Record<string, string> = {};
  for (const { id, current, former } of publications) {
    if (finished.keys[id]) names[current.key] = `disclosures/${id}.json`;
    for (const { key } of former) names[key] = keepFormer(directory, key, stored);
  }
  // A file the reader died on is tried again by the next run: the reason may have been elsewhere.
  const readings = stored.map(({ reading }) => reading).filter(({ diagnostics }) => !diagnostics.some(isCrash));
  return { readerHash: meta.readerHash, readings, finished: finished.keys, stored: names };
}

const isCrash = ({ id }: { readonly id: string }): boolean => id === CRASHED;

/** Former versions are not published as documents, but kept for the comparison. */
function keepFormer(directory: string, key: string, stored: readonly Stored[]): string {
  const path = stored.find(({ reading }) => reading.key === key)?.path;
  if (!path) throw new Error(`a former version without a stored document: ${key}`);
  mkdirSync(join(directory, 'former'), { recursive: true });
  takeOver(path, join(directory, 'former', `${key}.json`));
  return `former/${key}.json`;
}

function write(directory: string, name: string, value: unknown): void {
  writeFileSync(join(directory, name), `${JSON.stringify(value, null, 1)}\n`);
}
