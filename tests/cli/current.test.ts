import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { currentBuild, isCurrent } from '../../scripts/lib/build-site.ts';

let dist: string;
beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'mingzhang-current-'));
  vi.stubEnv('SITE_URL', 'https://mingzhang.example');
  vi.stubEnv('REPORT_URL', 'https://mingzhang.example/report?page={page}');
  writeFileSync(join(dist, 'build.json'), `${JSON.stringify(currentBuild(), null, 1)}\n`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(dist, { recursive: true });
});

it('a site made with these settings is up to date', () => {
  expect(isCurrent(dist, currentBuild())).toBe(true);
});

it.each([
  ['SITE_URL', 'https://other.example'],
  ['BASE_PATH', '/open/'],
  ['REPORT_URL', ''],
  ['REPORT_URL', 'https://other.example/report'],
])('another %s makes it stale', (name, value) => {
  vi.stubEnv(name, value);
  expect(isCurrent(dist, currentBuild())).toBe(false);
});
