import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Republication } from '../../src/collect/index.ts';
import type { DisclosureEntry } from '../../src/model/index.ts';
import type { FormerRun } from './finish-plan.ts';
import { loadManifest } from './stored.ts';

/** What stands in the collections from the last run of this very reader; null where there is nothing to take over. */
export function loadFormerRun(directory: string, readerHash: string): FormerRun | null {
  const manifest = loadManifest(directory, readerHash);
  if (!manifest) return null;
  try {
    const entries = read<DisclosureEntry[]>(directory, 'disclosures.json');
    const history = read<Republication[]>(directory, 'history.json');
    return {
      directory,
      finished: manifest.finished,
      entries: new Map(entries.map((entry) => [entry.id, entry])),
      history: new Map(history.map((each) => [each.id, each])),
    };
  } catch {
    return null;
  }
}

function read<T>(directory: string, name: string): T {
  return JSON.parse(readFileSync(join(directory, name), 'utf8')) as T;
}
