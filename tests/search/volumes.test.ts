import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disclosures, pick, seeded, textPiece } from '../../scripts/bench/synthetic.ts';
import { type OpenText, openText } from '../../scripts/bench/text-server.ts';
import type { DisclosureEntry } from '../../src/model/index.ts';
import { normalise } from '../../src/search/normalise.ts';
import { queryForms } from '../../src/search/query.ts';
import { TextIndex } from '../../src/search/text-index.ts';
import { cutVolumes, type FormerVolumes, VolumeWriter } from '../../src/search/text-volumes.ts';

const random = seeded(11);
const entries = disclosures(6, random);
/** Twenty records of each of six documents. */
const pieces = entries.map((_, doc) =>
  Array.from({ length: 20 }, (_, at) => ({ ...textPiece(random, 3), section: `第${doc}份第${at}段` })),
);
const NO_FILTERS = { years: [], kinds: [], regions: [], departments: [] };
const HOME = mkdtempSync(join(tmpdir(), 'volumes-'));
const opened: OpenText[] = [];

afterAll(async () => {
  for (const each of opened) await each.close();
  await TextIndex.close();
  rmSync(HOME, { recursive: true });
});

/** Writes volumes of `size` documents; returns how many were indexed anew. */
async function write(name: string, size: number, former: FormerVolumes | null = null): Promise<number> {
  const writer = new VolumeWriter(join(HOME, name), former);
  let fresh = 0;
  for (let first = 0; first < entries.length; first += size) {
    const indexed = await writer.open(`key of ${first}`);
    if (indexed) fresh += 1;
    for (let doc = first; indexed && doc < first + size; doc++)
      for (const piece of pieces[doc] ?? []) await writer.add(entries[doc] as DisclosureEntry, piece);
    await writer.close();
  }
  return fresh;
}

function filesOf(name: string): Map<string, Uint8Array> {
  const directory = join(HOME, name);
  const found = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = found.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(directory, path))]));
}

async function open(name: string, volumes: number): Promise<OpenText> {
  const text = await openText(filesOf(name), volumes);
  opened.push(text);
  return text;
}

let one: OpenText;
let three: OpenText;

beforeAll(async () => {
  expect(await write('one', 6)).toBe(1);
  expect(await write('three', 2)).toBe(3);
  one = await open('one', 1);
  three = await open('three', 3);
});

async function sections({ engine }: OpenText, query: string): Promise<string[]> {
  const result = await engine.search(query, queryForms(query), NO_FILTERS);
  return (await result.hits(0, result.count)).map(({ section }) => section);
}

describe('volumes of the full text', () => {
  it('find what one index finds, in the same order', async () => {
    for (let k = 0; k < 40; k++) {
      const text = normalise(pick(random, pick(random, pick(random, pieces)).segments).text);
      const [run = ''] = /\p{L}{9,}/u.exec(text) ?? [];
      const query = run.slice(0, 2 + (k % 7));
      const found = await sections(three, query);
      expect(found.length, query).toBeGreaterThan(0);
      expect(found, query).toEqual(await sections(one, query));
    }
  });

  it('count by filter as one index does', async () => {
    const query = '支出';
    const totals = async ({ engine }: OpenText) => (await engine.search(query, queryForms(query), NO_FILTERS)).totals();
    expect(await totals(three)).toEqual(await totals(one));
    expect(await totals(three)).toEqual(await totals(three));
  });

  it('hold the engine once', () => {
    const names = [...filesOf('three').keys()];
    expect(names.filter((path) => /pagefind\.js$|wasm/.test(path))).toEqual(['pagefind.js', 'wasm.unknown.pagefind']);
    expect(names.filter((path) => path.endsWith('pagefind-entry.json')).sort()).toEqual([
      '2/pagefind-entry.json',
      '3/pagefind-entry.json',
      'pagefind-entry.json',
    ]);
  });

  it('are taken over byte for byte where their keys have not changed', async () => {
    const keys = ['key of 0', 'of another text', 'key of 4'];
    const fresh = await write('again', 2, { directory: join(HOME, 'three'), keys });
    expect(fresh).toBe(1);
    expect(filesOf('again')).toEqual(filesOf('three'));
  });
});

describe('cutVolumes', () => {
  const sized = (...bytes: number[]) => bytes.map((each) => ({ source: { bytes: each } }) as DisclosureEntry);
  const most = { documents: 3, bytes: 100 };

  it.each([
    [
      'by number',
      sized(1, 1, 1, 1),
      [
        [0, 3],
        [3, 4],
      ],
    ],
    [
      'by size',
      sized(60, 40, 1, 99),
      [
        [0, 2],
        [2, 4],
      ],
    ],
    [
      'one document larger than a volume',
      sized(1, 500, 1),
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
    ],
    ['none', [], [[0, 0]]],
  ])('%s', (_, entries, expected) => {
    expect(cutVolumes(entries, most).map(({ first, end }) => [first, end])).toEqual(expected);
  });
});
