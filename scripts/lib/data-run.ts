import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionMeta, identify, type Quarantined } from '../../src/collect/index.ts';
import type { DisclosureEntry } from '../../src/model/index.ts';
import { finishAll } from './finish-all.ts';
import { loadFormerRun } from './former-run.ts';
import { readAll } from './read-all.ts';
import { openNext, recover, replace } from './replace.ts';
import { oneLine } from './report.ts';
import { scanRaw } from './scan-raw.ts';
import { knownIn, type Stored, storedFolder } from './stored.ts';
import { programVersion, readerHash } from './versions.ts';
import { quarantineList, writeCollections } from './write-collections.ts';

export interface DataInput {
  readonly raw: string;
  readonly collections: string;
  /** Directories that `--shard` runs have filled. */
  readonly shards?: readonly string[];
}

export interface DataResult {
  readonly meta: CollectionMeta;
  readonly entries: readonly DisclosureEntry[];
  readonly quarantined: readonly Quarantined[];
  /** Ids written anew; the others were taken over from the former run. */
  readonly fresh: ReadonlySet<string>;
  /** id → key of everything its published form depends on. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * The raw folder → the collections, replaced as a whole when complete.
 * Throws when there are raw files and none could be read: the last good output stays then.
 */
export async function runData(input: DataInput): Promise<DataResult> {
  recover(input.collections);
  const next = openNext(input.collections);
  try {
    const result = await collectInto(next, input);
    replace(next, input.collections);
    return result;
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

async function collectInto(next: string, { raw, collections, shards = [] }: DataInput): Promise<DataResult> {
  const reader = readerHash();
  const scan = scanRaw(raw);
  const known = new Map([...shards, collections].flatMap((directory) => [...knownIn(directory, reader)]));
  const stored = await readAll({ raw, records: scan.records, readerHash: reader, known, root: next });
  const publications = identify(stored.map(({ reading }) => reading));
  const former = loadFormerRun(collections, reader);
  const finished = await finishAll({ publications, pathOf: pathFinder(stored), next, former });
  const quarantined = quarantineList(scan, stored, finished);
  const { entries } = finished;
  if (entries.length === 0 && quarantined.length > 0) throw new NothingReadError(quarantined);
  const meta: CollectionMeta = {
    version: programVersion(),
    inputHash: scan.inputHash,
    readerHash: reader,
    documents: entries.length,
    quarantined: quarantined.length,
    duplicates: scan.duplicates.length,
  };
  writeCollections(next, { scan, stored, publications, finished, quarantined, meta });
  rmSync(join(next, storedFolder), { recursive: true, force: true });
  return { meta, entries, quarantined, fresh: new Set(finished.fresh), keys: finished.keys };
}

/** Reasons shown when nothing could be read. */
const MOST_REASONS = 20;

/** Not one raw file could be read as a disclosure. */
export class NothingReadError extends Error {
  constructor(quarantined: readonly Quarantined[]) {
    const reasons = quarantined.map(({ file, reason }) => `  ${oneLine(file)}: ${oneLine(reason)}`);
    const head = `none of the ${quarantined.length} raw files could be read as a disclosure; the last output is kept`;
    super([head, ...reasons.slice(0, MOST_REASONS)].join('\n'));
  }
}

function pathFinder(stored: readonly Stored[]): (key: string) => string {
  const paths = new Map(stored.map(({ reading, path }) => [reading.key, path]));
  return (key) => {
    const path = paths.get(key);
    if (!path) throw new Error(`no stored document for reading ${key}`);
    return path;
  };
}
