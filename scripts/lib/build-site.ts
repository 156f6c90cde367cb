import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSearchIndex } from '../../src/search/build.ts';
import { buildPages } from './astro.ts';
import { runData } from './data-run.ts';
import { dataSummary } from './data-summary.ts';
import { runExports } from './export-run.ts';
import { paths } from './paths.ts';
import { progress, say } from './progress.ts';
import { openNext, recover, replace } from './replace.ts';
import { scanRaw } from './scan-raw.ts';
import { headersFile } from './site-headers.ts';
import { programVersion, siteHash } from './versions.ts';

/** build.json: what the site was built from. Hashes only, so that equal input gives equal bytes. */
export interface BuildInfo {
  readonly version: string;
  readonly inputHash: string;
  readonly siteHash: string;
  /** Address of the site's home, or null where SITE_URL is unset. */
  readonly siteUrl: string | null;
  readonly base: string;
}

/** What a build now would be made from. */
export function currentBuild(): BuildInfo {
  const base = `/${process.env.BASE_PATH ?? ''}/`.replace(/\/{2,}/g, '/');
  return {
    version: programVersion(),
    inputHash: scanRaw(paths.raw).inputHash,
    siteHash: siteHash(),
    siteUrl: process.env.SITE_URL ? new URL(base, process.env.SITE_URL).href : null,
    base,
  };
}

/** What stands in dist was made from the very same input. */
export function isCurrent(dist: string, wanted: BuildInfo): boolean {
  recover(dist);
  try {
    return readFileSync(join(dist, 'build.json'), 'utf8') === infoText(wanted);
  } catch {
    return false;
  }
}

/** Raw files → dist, replaced as a whole when complete: a failed or killed build leaves the last good one. */
export async function buildSite(strict: boolean): Promise<void> {
  recover(paths.dist);
  const info = currentBuild();
  say('1/5 documents');
  const data = await runData({ raw: paths.raw, collections: paths.collections });
  for (const line of dataSummary(data)) say(line);
  if (strict && data.quarantined.length > 0) throw new Error('a file could not be read as a disclosure (--strict)');
  const next = openNext(paths.dist);
  recover(`${paths.dist}-parts`);
  const parts = openNext(`${paths.dist}-parts`);
  try {
    await buildParts({ parts, next, documents: data.entries.length, siteUrl: info.siteUrl });
    moveInto(parts, next);
    writeFileSync(join(next, '_headers'), headersFile(info.base));
    writeFileSync(join(next, 'build.json'), infoText(info));
    say('5/5 publish');
    replace(next, paths.dist);
  } finally {
    for (const directory of [next, parts]) rmSync(directory, { recursive: true, force: true });
  }
}

interface Parts {
  /** Gets data/ and search/. */
  readonly parts: string;
  /** Gets the pages. */
  readonly next: string;
  readonly documents: number;
  readonly siteUrl: string | null;
}

/**
 * What is made from the collections alone, side by side: downloads on a thread of their own and then the pages, which
 * name them, in a process of its own; the search index meanwhile. Every part has ended when this ends, also when one fails.
 */
async function buildParts({ parts, next, documents, siteUrl }: Parts): Promise<void> {
  const { collections } = paths;
  const data = join(parts, 'data');
  say('2/5 downloads');
  const { tick } = progress('exporting', documents);
  const pages = runExports({ collections, out: data, siteUrl, tick }).then((files) => {
    say(`${files} files under data/`);
    say('4/5 pages');
    return buildPages(next, { COLLECTIONS_DIR: collections, EXPORTS_DIR: data });
  });
  say('3/5 search index');
  const search = buildSearchIndex({ collectionsDir: collections, outDir: parts, log: say });
  for (const ended of await Promise.allSettled([pages, search])) if (ended.status === 'rejected') throw ended.reason;
}

function infoText(info: BuildInfo): string {
  return `${JSON.stringify(info, null, 1)}\n`;
}

/** Moves every file below `from` into `to`, where pages may stand already. */
function moveInto(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else renameSync(source, target);
  }
}
