import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/collect/index.ts';

/** manifest.json of a collections or shard directory: what was read, so that it need not be read again. */
export interface Manifest {
  readonly readerHash: string;
  readonly readings: readonly Reading[];
  /** id → the key of everything its published form depends on. */
  readonly finished: Readonly<Record<string, string>>;
  /** Reading key → stored document, relative to the directory. */
  readonly stored: Readonly<Record<string, string>>;
}

/** A reading and, where it is a document, the file that holds it. */
export interface Stored {
  readonly reading: Reading;
  readonly path: string | null;
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

/** Readings by key whose document is still there. */
export function storedReadings(directory: string, manifest: Manifest): Map<string, Stored> {
  const found = new Map<string, Stored>();
  for (const reading of manifest.readings) {
    const name = manifest.stored[reading.key];
    const path = name ? join(directory, name) : null;
    if (!reading.entry || (path && existsSync(path))) found.set(reading.key, { reading, path });
  }
  return found;
}

/** Readings by key of a directory, none where it has no manifest of this reader. */
export function knownIn(directory: string, readerHash: string): Map<string, Stored> {
  const manifest = loadManifest(directory, readerHash);
  return manifest ? storedReadings(directory, manifest) : new Map();
}
