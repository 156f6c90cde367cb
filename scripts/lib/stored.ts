import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedRawName, type Reading } from '../../src/collect/index.ts';

/** manifest.json of a collections or shard directory: what was read, so that it need not be read again. */
export interface Manifest {
  readonly readerHash: string;
  readonly readings: readonly Reading[];
  /** id → the key of everything its published form depends on. */
  readonly finished: Readonly<Record<string, string>>;
  /** Reading key → stored document, relative to the directory. */
  readonly stored: Readonly<Record<string, string>>;
}

/** A reading and the files that hold what was read. */
export interface Stored {
  readonly reading: Reading;
  /** The document; null where the file is no disclosure. */
  readonly path: string | null;
  /** The raw copy to be published. */
  readonly raw: string;
}

/** Folders of freshly read documents, and of raw copies, in a collections or shard directory. */
export const storedFolder = 'stored';
export const rawFolder = 'raw';

export function storedName(key: string): string {
  return join(storedFolder, `${key}.json`);
}

/** The reading that a worker has just stored under `root`. */
export function freshlyStored(root: string, reading: Reading): Stored {
  const path = reading.entry ? join(root, storedName(reading.key)) : null;
  return { reading, path, raw: rawPath(root, reading) };
}

function rawPath(root: string, { record }: Reading): string {
  return join(root, rawFolder, publishedRawName(record.file));
}

/** The manifest a former run left, or null where there is none of this reader. */
export function loadManifest(directory: string, readerHash: string): Manifest | null {
  try {
    const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8')) as Manifest;
    return manifest.readerHash === readerHash ? manifest : null;
  } catch {
    return null;
  }
}

/** Readings by key whose files are still there; none where the directory has no manifest of this reader. */
export function knownIn(directory: string, readerHash: string): Map<string, Stored> {
  const manifest = loadManifest(directory, readerHash);
  const found = new Map<string, Stored>();
  for (const reading of manifest?.readings ?? []) {
    const name = manifest?.stored[reading.key];
    const path = name ? join(directory, name) : null;
    const raw = rawPath(directory, reading);
    if (existsSync(raw) && (!reading.entry || (path && existsSync(path))))
      found.set(reading.key, { reading, path, raw });
  }
  return found;
}
