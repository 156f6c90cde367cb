import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeExports } from '../../src/export/write.ts';
import { buildSearchIndex } from '../../src/search/build.ts';
import { buildPages } from './astro.ts';
import { runData } from './data-run.ts';
import { dataSummary } from './data-summary.ts';
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
  const exported = openNext(`${paths.dist}-data`);
  try {
    say('2/5 downloads');
    const shown = progress('exporting', data.entries.length);
    const { siteUrl } = info;
    const files = await writeExports({ collections: paths.collections, out: exported, siteUrl, tick: shown.tick });
    say(`${files.length} files under data/`);
    say('3/5 pages');
    await buildPages(next, { COLLECTIONS_DIR: paths.collections, EXPORTS_DIR: exported });
    moveInto(exported, join(next, 'data'));
    say('4/5 search index');
    await buildSearchIndex({ collectionsDir: paths.collections, outDir: next, log: say });
    writeFileSync(join(next, '_headers'), headersFile(info.base));
    writeFileSync(join(next, 'build.json'), infoText(info));
    say('5/5 publish');
    replace(next, paths.dist);
  } finally {
    rmSync(next, { recursive: true, force: true });
    rmSync(exported, { recursive: true, force: true });
  }
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
