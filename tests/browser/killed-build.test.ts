import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recover } from '../../scripts/lib/replace.ts';
import { scratchFolder, script, shortDocument } from '../cli/run.ts';

/** Killed with nothing but SIGKILL to the command itself: what it started goes on for a moment, as on a real machine. */
const KILLS = 12;

let root: string;
const dist = () => join(root, 'dist');

beforeAll(() => {
  root = scratchFolder();
});
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

const build = (kill?: number) =>
  script('build', [], {
    env: {
      RAW_DIR: join(root, 'raw'),
      COLLECTIONS_DIR: join(root, 'collections'),
      OUT_DIR: dist(),
      SITE_URL: '',
      BASE_PATH: '',
      WORKERS: '1',
    },
    ...(kill === undefined ? {} : { kill }),
  });

const putState = (total: string) =>
  writeFileSync(join(root, 'raw', 'a.txt'), shortDocument().replaceAll('1,159.29', total));

/** The total that page, download and build record of the site all state; fails where they do not belong together. */
function stated(): string {
  recover(dist());
  const csv = readFileSync(join(dist(), 'data/facts.csv'), 'utf8');
  const total = /,revenue\.total,[^,]*,(\d+)/.exec(csv)?.[1] ?? '';
  const [entry] = JSON.parse(readFileSync(join(dist(), 'data/disclosures.json'), 'utf8')) as { id: string }[];
  const page = readFileSync(join(dist(), `disclosures/${entry?.id}/index.html`), 'utf8');
  expect(page.replaceAll(',', '')).toContain(total);
  for (const part of ['index.html', 'build.json', '_headers', 'search/names/manifest.json', 'data/SHA256SUMS'])
    expect(existsSync(join(dist(), part)), part).toBe(true);
  return total;
}

it(`a build killed at ${KILLS} points leaves a whole site each time, and the next one recovers`, async () => {
  putState('1,000.00');
  expect((await build()).code).toBe(0);
  const started = performance.now();
  putState('1,001.00');
  expect((await build()).code).toBe(0);
  const whole = performance.now() - started;
  let former = stated();
  expect(former).toBe('1001');
  for (let round = 0; round < KILLS; round++) {
    const next = String(2000 + round);
    putState(`${next}.00`);
    await build((whole * 1.05 * (round + 1)) / KILLS);
    const now = stated();
    expect([former, next]).toContain(now);
    former = now;
  }
  putState('9,000.00');
  const last = await build();
  expect(last.stderr).not.toContain('build failed');
  expect(last.code).toBe(0);
  expect(stated()).toBe('9000');
  await expect.poll(() => readdirSync(root).sort(), { timeout: 30_000 }).toEqual(['collections', 'dist', 'raw']);
}, 600_000);
