import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GramLookup } from '../../src/client/search/gram-lookup.ts';
import { Loader } from '../../src/client/search/loader.ts';
import { buildGramIndex } from '../../src/search/gram-index.ts';
import { decodePostings, encodePostings, idsOf, POSITIONS } from '../../src/search/postings.ts';

const SEED = { seed: 7 } as const;
/** Few letters, so that grams are frequent and repeat inside one text. */
const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('用', '电', '量'), minLength, maxLength });

/** A lookup over an index in memory, with blocks so short that every layer of it is used. */
function lookupOver(texts: readonly string[], ends: readonly number[], block: number): GramLookup {
  const index = buildGramIndex(
    texts.map((text) => Array.from(text)),
    ends,
    block,
  );
  const loader = new Loader(async (path) => {
    const bytes = index.files.get(path.replace('x/', ''));
    if (!bytes) throw new Error(`no file ${path}`);
    return bytes;
  });
  return new GramLookup(loader, 'x', index.manifest, ends);
}

async function scan(texts: readonly string[], ends: readonly number[], query: string, block: number) {
  const verify = async (ids: readonly number[]) => ids.filter((id) => texts[id]?.includes(query));
  const source = await lookupOver(texts, ends, block).find(query, verify);
  return { ids: await source.take(0, texts.length, texts.length), counts: source.counts };
}

describe('postings', () => {
  it('come back as they went in', () => {
    const postings = fc
      .uniqueArray(fc.nat({ max: 3_000_000 * POSITIONS }), { maxLength: 50 })
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(postings, (list) => {
        expect(decodePostings(encodePostings(list))).toEqual(list);
      }),
      SEED,
    );
  });

  it('names each entry once', () => {
    expect(idsOf([0, 3, POSITIONS, POSITIONS + 7, 5 * POSITIONS])).toEqual([0, 1, 5]);
  });
});

describe('the gram index', () => {
  it('finds all and only the texts that hold the query, whatever is frequent', async () => {
    const cases = fc.record({
      texts: fc.array(word(0, 14), { minLength: 1, maxLength: 40 }),
      query: word(1, 9),
      block: fc.integer({ min: 1, max: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(cases, async ({ texts, query, block }) => {
        const { ids } = await scan(texts, [texts.length], query, block);
        expect(ids).toEqual(texts.flatMap((text, id) => (text.includes(query) ? [id] : [])));
      }),
      { ...SEED, numRuns: 400 },
    );
  });

  it('counts each kind, read to the end or not', async () => {
    const texts = ['用电', '电', '用电量用电', '量', '用电用'];
    for (const block of [1, 2, 100]) {
      const { ids, counts } = await scan(texts, [1, 3, 5], '用电', block);
      expect(ids).toEqual([0, 2, 4]);
      expect(counts).toEqual([1, 1, 1]);
    }
  });

  it('reads only the blocks it needs', async () => {
    const texts = Array.from({ length: 5000 }, () => '用电量');
    const index = buildGramIndex(
      texts.map((text) => Array.from(text)),
      [5000],
    );
    const asked: string[] = [];
    const loader = new Loader(async (path) => {
      asked.push(path);
      return index.files.get(path.replace('x/', '')) ?? new Uint8Array();
    });
    const source = await new GramLookup(loader, 'x', index.manifest, [5000]).find('用电量', async (ids) => [...ids]);
    expect(source.counts).toEqual([5000]);
    expect(await source.take(0, 5000, 10)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(asked.filter((path) => path.includes('/b/'))).toHaveLength(1);
  });
});
