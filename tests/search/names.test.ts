import { describe, expect, it } from 'vitest';
import { namesFiles, openEngine } from '../../scripts/bench/names-memory.ts';
import { disclosures, pick, projectEntries, seeded } from '../../scripts/bench/synthetic.ts';
import { normalise } from '../../src/search/normalise.ts';
import { docTuple } from '../../src/search/rows.ts';

const random = seeded(11);
const entries = projectEntries(600, random);
const docs = disclosures(30, random).map(docTuple);
const files = namesFiles(entries, docs);
const folded = entries.map(({ text }) => normalise(text));

/** A random piece of a random name, of `length` folded characters. */
function sample(length: number): string | null {
  const chars = Array.from(pick(random, folded));
  const at = Math.floor(random() * (chars.length - length + 1));
  return chars.length < length ? null : chars.slice(at, at + length).join('');
}

describe('the names engine', () => {
  for (let length = 1; length <= 12; length++) {
    it(`finds all and only the names with a substring of ${length} characters`, async () => {
      const { engine } = await openEngine(files);
      for (let k = 0; k < 30; k++) {
        const query = sample(length);
        if (query === null) continue;
        const result = await engine.search(query, true);
        const truth = folded.flatMap((text, id) => (result.forms.some((form) => text.includes(form)) ? [id] : []));
        expect(await result.ids('project'), query).toEqual(truth);
        expect(result.counts.project, query).toBe(truth.length);
        expect((await result.ids('project', 10)).length, query).toBe(Math.min(10, truth.length));
      }
    });
  }

  it('costs at most 8 kB for the first ten hits of a first query at this size', async () => {
    const costs: number[] = [];
    for (let k = 0; k < 60; k++) {
      const { engine, traffic } = await openEngine(files);
      const result = await engine.search(sample(2 + (k % 11)) ?? '监测', true);
      await engine.hits(await result.ids('project', 10));
      costs.push(traffic.sent);
    }
    expect(Math.max(...costs)).toBeLessThan(8 * 1024);
  });

  it.each([
    '，',
    '<script>alert(1)</script>',
    '"\'`',
    '.*+?[a-z]{2}(\\d)',
    '🦊🦊',
    '用電量監控',
    '监'.repeat(500),
    '\u0000\ud800',
  ])('answers %j without an error', async (query) => {
    const { engine } = await openEngine(files);
    const result = await engine.search(query);
    const hits = await engine.hits(await result.ids('project', 10));
    for (const { text } of hits) expect(result.forms.some((form) => normalise(text).includes(form))).toBe(true);
  });

  it('gives the row of an id', async () => {
    const { engine } = await openEngine(files);
    const [hit] = await engine.hits([123]);
    expect(hit?.text).toBe(entries[123]?.text);
    expect(hit?.places[0]?.doc.id).toBe('department-6-2023-final-accounts');
    expect(hit?.places[0]?.amount).toBe(entries[123]?.places[0]?.amount);
  });

  it('says which part is missing and has it the next time', async () => {
    const { Loader } = await import('../../src/client/search/loader.ts');
    const { NamesEngine } = await import('../../src/client/search/names.ts');
    const gone = new Set(['g']);
    const loader = new Loader(async (path) => {
      if (gone.has(path.split('/')[1] ?? '')) throw new Error(`${path}: HTTP 503`);
      return files.get(path) ?? new Uint8Array();
    });
    const engine = await NamesEngine.open(loader);
    await expect(engine.search('监测')).rejects.toThrow('HTTP 503');
    gone.clear();
    expect((await engine.search('监测')).total).toBeGreaterThan(0);
  });
});
