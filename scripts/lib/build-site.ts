import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_LIST } from '../../src/export/write.ts';
import { buildSearchIndex } from '../../src/search/build.ts';
import { buildPages } from './astro.ts';
import { type DataResult, runData } from './data-run.ts';
import { dataSummary } from './data-summary.ts';
import { runExports } from './export-run.ts';
import { departmentKeys, formerSite, PARTS_FILE, type SiteParts } from './former-site.ts';
import { paths } from './paths.ts';
import { planPages } from './plan-pages.ts';
import { progress, say } from './progress.ts';
import { openNext, recover, replace } from './replace.ts';
import { scanRaw } from './scan-raw.ts';
import { headersFile } from './site-headers.ts';
import { programVersion, sha256, siteHash } from './versions.ts';

/** build.json: what the site was built from. Hashes only, so that equal input gives equal bytes. */
export interface BuildInfo {
  readonly version: string;
  readonly inputHash: string;
  readonly siteHash: string;
  /** Address of the site's home, or null where SITE_URL is unset. */
  readonly siteUrl: string | null;
  readonly base: string;
  /** Where readers report errors, or null where REPORT_URL is unset. */
  readonly reportUrl: string | null;
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
    reportUrl: process.env.REPORT_URL || null,
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
    const made = await buildParts({ parts, next, data, info });
    moveInto(parts, next);
    writeFileSync(join(next, PARTS_FILE), JSON.stringify(made));
    writeFileSync(join(next, '_headers'), headersFile(info.base));
    writeFileSync(join(next, 'build.json'), infoText(info));
    say('5/5 publish');
    replace(next, paths.dist, 'later');
  } finally {
    for (const directory of [next, parts]) rmSync(directory, { recursive: true, force: true });
  }
}

interface Parts {
  /** Gets data/ and search/. */
  readonly parts: string;
  /** Gets the pages. */
  readonly next: string;
  readonly data: DataResult;
  readonly info: BuildInfo;
}

/**
 * What is made from the collections alone, side by side: the downloads on a thread of their own, the pages in a process
 * of its own (the page that names the downloads waits for them), the search index here. What a former site holds and
 * nothing has changed of is taken over. Every part has ended when this ends, also when one fails.
 */
async function buildParts({ parts, next, data, info }: Parts): Promise<SiteParts> {
  const { collections } = paths;
  const downloads = join(parts, 'data');
  const work = join(parts, 'work');
  mkdirSync(work);
  const program = sha256(JSON.stringify([info.siteHash, info.siteUrl, info.base, info.reportUrl]));
  const former = formerSite(paths.dist);
  const departments = departmentKeys(data.entries, data.keys, program);
  const { inputHash } = info;
  const list = join(downloads, FILE_LIST);
  const { entries } = data;
  const plan = planPages({ collections, entries, inputHash, departments, former, downloads: list, work });
  const failed = new AbortController();
  say('2/5 downloads');
  const { tick } = progress('exporting', data.entries.length);
  const released = former?.siteHash === info.siteHash ? join(former.directory, 'data') : null;
  const exports = runExports({ collections, out: downloads, siteUrl: info.siteUrl, former: released, tick });
  say(`3/5 pages of ${plan.open} departments; ${plan.taken} have not changed`);
  const environment = { ...plan.environment, COLLECTIONS_DIR: collections, EXPORTS_DIR: downloads };
  const pages = buildPages(next, environment, failed.signal);
  say('4/5 search index');
  const volumes = former && { directory: join(former.directory, 'search/text'), keys: former.volumes };
  const reuse = { program: info.siteHash, documents: data.keys, former: volumes };
  const search = buildSearchIndex({ collectionsDir: collections, outDir: parts, log: say, reuse });
  const [, , { volumes: keys }] = await all(failed, [exports, pages, search] as const);
  const made = plan.made();
  rmSync(work, { recursive: true });
  return { departments, pages: made, volumes: keys, mark: plan.mark };
}

/** Every result, when all have ended; where one fails the others are told to stop, and the first reason is thrown. */
async function all<T extends readonly Promise<unknown>[]>(
  failed: AbortController,
  parts: T,
): Promise<{ -readonly [Key in keyof T]: Awaited<T[Key]> }> {
  for (const part of parts) part.catch((reason: unknown) => failed.abort(reason));
  await Promise.allSettled(parts);
  if (failed.signal.aborted) throw failed.signal.reason;
  return Promise.all(parts);
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
