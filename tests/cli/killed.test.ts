import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openNext, recover, replace } from '../../scripts/lib/replace.ts';
import type { CollectionMeta } from '../../src/collect/index.ts';
import type { DisclosureEntry } from '../../src/model/index.ts';
import { scratchFolder, script, shortDocument } from './run.ts';

const KILLS = 50;

let root: string;
const raw = () => join(root, 'raw');
const collections = () => join(root, 'collections');
const data = (kill?: number) =>
  script('data', ['--raw', raw(), '--out', collections()], {
    env: { WORKERS: '1' },
    ...(kill === undefined ? {} : { kill }),
  });

/** Two states of the input: each gives every document its own total. */
function putState(total: string): void {
  for (const year of [2022, 2023, 2024]) {
    writeFileSync(
      join(raw(), `${year}.txt`),
      shortDocument().replaceAll('2024', `${year}`).replaceAll('1,159.29', total),
    );
  }
}

/** The totals of the documents, each read whole: a half-written output does not parse or misses a file. */
function totals(): Set<number | null> {
  const load = <T>(name: string) => JSON.parse(readFileSync(join(collections(), name), 'utf8')) as T;
  const entries = load<DisclosureEntry[]>('disclosures.json');
  expect(load<CollectionMeta>('meta.json').documents).toBe(entries.length);
  expect(entries).toHaveLength(3);
  for (const { id } of entries) {
    expect(load<{ disclosure: DisclosureEntry }>(`disclosures/${id}.json`).disclosure.id).toBe(id);
    expect(existsSync(join(collections(), 'projects', `${id}.json`))).toBe(true);
  }
  return new Set(entries.map(({ headline }) => headline.revenue));
}

beforeAll(async () => {
  root = scratchFolder();
  putState('1,000.00');
  expect((await data()).code).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('npm run data killed', () => {
  it(`at ${KILLS} points leaves a whole output each time, and the next run recovers`, async () => {
    const started = performance.now();
    putState('1,001.00');
    await data();
    const whole = performance.now() - started;
    let [kept, replaced] = [0, 0];
    for (let round = 0; round < KILLS; round++) {
      const before = totals();
      const total = 2000 + round;
      putState(`${total}.00`);
      await data((whole * 1.1 * (round + 1)) / KILLS);
      recover(collections());
      const after = totals();
      expect([before, new Set([total])]).toContainEqual(after);
      if (after.has(total)) replaced++;
      else kept++;
    }
    expect(kept).toBeGreaterThan(0);
    expect(replaced + kept).toBe(KILLS);
    putState('9,000.00');
    expect((await data()).code).toBe(0);
    expect(totals()).toEqual(new Set([9000]));
    expect(readdirSync(root).sort()).toEqual(['collections', 'raw']);
  }, 900_000);
});

describe('replace and recover', () => {
  it('puts the former output back when a run died between its two renames', () => {
    cpSync(collections(), join(root, 'site-old-999999'), { recursive: true });
    const site = join(root, 'site');
    recover(site);
    expect(existsSync(join(site, 'disclosures.json'))).toBe(true);
    expect(readdirSync(root)).not.toContain('site-old-999999');
  });

  it('removes what dead runs left and leaves a live run alone', () => {
    const site = join(root, 'site');
    for (const name of ['site-next-999999', `site-next-${process.ppid}`])
      cpSync(site, join(root, name), { recursive: true });
    recover(site);
    const left = readdirSync(root).filter((name) => name.startsWith('site-'));
    expect(left).toEqual([`site-next-${process.ppid}`]);
  });

  it('replaces a directory as a whole', () => {
    const site = join(root, 'site');
    const next = openNext(site);
    writeFileSync(join(next, 'only.txt'), 'new');
    replace(next, site);
    expect(readdirSync(site)).toEqual(['only.txt']);
  });
});
