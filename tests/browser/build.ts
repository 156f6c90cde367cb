import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { writeYears } from './years.ts';

const ROOT = new URL('../..', import.meta.url).pathname;

declare module 'vitest' {
  export interface ProvidedContext {
    /** Directory of the site built as it comes: at the root, no address. */
    site: string;
    /** Directory of the site built for a sub-path of an address, with three more documents of one department. */
    subSite: string;
  }
}

/** The address of the second build. Nothing is ever fetched from it. */
const ADDRESS = {
  SITE_URL: 'https://mingzhang.example',
  BASE_PATH: '/open/',
  REPORT_URL: 'https://mingzhang.example/report?page={page}&figure={figure}&build={build}',
};

function build(out: string, more: Readonly<Record<string, string>>): void {
  const env = { ...process.env, OUT_DIR: out, COLLECTIONS_DIR: join(ROOT, '.cache/collections'), ...more };
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--strict'], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`scripts/build.ts ended with ${status}`);
}

/** Builds the whole site twice, as npm run build does, into folders of its own. TEST_SITE names a built one instead. */
export default function setup(project: TestProject): void {
  const site = process.env.TEST_SITE ?? join(ROOT, '.cache/site');
  const subSite = process.env.TEST_SUB_SITE ?? join(ROOT, '.cache/site-sub');
  if (!process.env.TEST_SITE) build(site, { SITE_URL: '', BASE_PATH: '' });
  if (!process.env.TEST_SUB_SITE) {
    const raw = join(ROOT, '.cache/raw-sub');
    writeYears(raw, join(ROOT, 'content/raw'));
    build(subSite, { ...ADDRESS, RAW_DIR: raw, COLLECTIONS_DIR: join(ROOT, '.cache/collections-sub') });
  }
  project.provide('site', site);
  project.provide('subSite', subSite);
}
