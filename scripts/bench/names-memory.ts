// The names engine over files in memory, counting what it fetches.
import { gzipSync } from 'node:zlib';
import { Loader } from '../../src/client/search/loader.ts';
import { NamesEngine } from '../../src/client/search/names.ts';
import { AmountCollector } from '../../src/search/amounts.ts';
import type { Entry } from '../../src/search/entries.ts';
import { buildNames } from '../../src/search/names-index.ts';
import type { DocTuple } from '../../src/search/rows.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** All files of a names index as a server would hold them. */
export function namesFiles(
  entries: readonly Entry[],
  docs: readonly DocTuple[],
  amounts = new AmountCollector(),
): Files {
  const { manifest, files } = buildNames(entries, amounts, docs, new Set(entries.flatMap(({ text }) => [...text])));
  const encode = (content: Uint8Array | string) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const all = new Map([...files].map(([path, content]) => [`v/${path}`, encode(content)]));
  return all.set('manifest.json', encode(JSON.stringify({ version: 'v', ...manifest })));
}

/** What one engine has fetched. */
export interface Traffic {
  files: number;
  raw: number;
  /** JSON compressed as servers do, lists as they are. */
  sent: number;
}

/** An engine with an empty cache over some files. */
export async function openEngine(files: Files): Promise<{ engine: NamesEngine; traffic: Traffic }> {
  const traffic: Traffic = { files: 0, raw: 0, sent: 0 };
  const loader = new Loader(async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    traffic.files += 1;
    traffic.raw += bytes.length;
    traffic.sent += path.endsWith('.json') ? gzipSync(bytes).length : bytes.length;
    return bytes;
  });
  return { engine: await NamesEngine.open(loader), traffic };
}
