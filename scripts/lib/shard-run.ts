import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAll } from './read-all.ts';
import { scanRaw } from './scan-raw.ts';
import { knownIn, type Manifest, type Stored, storedName } from './stored.ts';
import { readerHash } from './versions.ts';

/** One share of the raw folder: share `index` (from 1) of `count`. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

/** "2/8" → { index: 2, count: 8 }; null when it is not a share. */
export function parseShare(text: string): Share | null {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [index, count] = [Number(match?.[1]), Number(match?.[2])];
  return match && index >= 1 && index <= count ? { index, count } : null;
}

/** Reads one share of the raw folder into `out`, for a later `--merge`. Records are dealt by their content hash. */
export async function runShard(raw: string, out: string, share: Share): Promise<readonly Stored[]> {
  const reader = readerHash();
  const scan = scanRaw(raw);
  const records = scan.records.filter(
    ({ sha256 }) => Number.parseInt(sha256.slice(0, 8), 16) % share.count === share.index - 1,
  );
  const known = knownIn(out, reader);
  mkdirSync(out, { recursive: true });
  rmSync(join(out, 'manifest.json'), { force: true });
  const stored = await readAll({ raw, records, readerHash: reader, known, root: out });
  const documents = stored.filter(({ reading }) => reading.entry);
  const manifest: Manifest = {
    readerHash: reader,
    readings: stored.map(({ reading }) => reading),
    finished: {},
    stored: Object.fromEntries(documents.map(({ reading: { key } }) => [key, storedName(key)])),
  };
  writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest));
  return stored;
}
