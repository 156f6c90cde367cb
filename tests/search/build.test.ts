// The whole index over real documents: deterministic, exact on their own names and sentences, without private numbers.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../scripts/bench/names-memory.ts';
import { pick, seeded } from '../../scripts/bench/synthetic.ts';
import { openText } from '../../scripts/bench/text-server.ts';
import type { DisclosureDocument } from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { buildSearchIndex } from '../../src/search/build.ts';
import { fold, normalise } from '../../src/search/normalise.ts';
import { queryForms } from '../../src/search/query.ts';

const RAW = new URL('../../content/raw/', import.meta.url).pathname;
const HOME = mkdtempSync(join(tmpdir(), 'search-build-'));
const NO_FILTERS = { years: [], kinds: [], regions: [], departments: [] };
let documents: DisclosureDocument[] = [];

function read(file: string): DisclosureDocument {
  const { document } = parse({ file, bytes: readFileSync(join(RAW, file)), url: null, published: null });
  if (!document) throw new Error(`${file}: expected a disclosure`);
  return document;
}

async function build(name: string): Promise<Map<string, Uint8Array>> {
  const outDir = join(HOME, name);
  await buildSearchIndex({ collectionsDir: join(HOME, 'collections'), outDir, log: () => {} });
  const files = readdirSync(outDir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(outDir, path), readFileSync(path)] as const),
  );
}

/** Files below a folder of the index, by their path in it. */
function below(files: ReadonlyMap<string, Uint8Array>, folder: string): Map<string, Uint8Array> {
  return new Map(
    [...files].filter(([path]) => path.startsWith(folder)).map(([path, bytes]) => [path.slice(folder.length), bytes]),
  );
}

let files: Map<string, Uint8Array>;

beforeAll(async () => {
  documents = ['001_f4976192141c2b6e.txt', '004_72d94d323a0f885e.txt'].map(read);
  mkdirSync(join(HOME, 'collections', 'disclosures'), { recursive: true });
  const store = (name: string, value: unknown) => writeFileSync(join(HOME, 'collections', name), JSON.stringify(value));
  store(
    'disclosures.json',
    documents.map(({ disclosure }) => disclosure),
  );
  for (const document of documents) store(`disclosures/${document.disclosure.id}.json`, document);
  files = await build('once');
});
afterAll(() => rmSync(HOME, { recursive: true }));

describe('buildSearchIndex', () => {
  it('gives the same bytes twice', async () => {
    const again = await build('again');
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again) expect(Buffer.compare(bytes, files.get(path) ?? Buffer.alloc(0)), path).toBe(0);
  });

  it('leaves no user interface of Pagefind and no absolute path behind', () => {
    const names = [...files.keys()].filter((path) => /ui|highlight|\.css/.test(path));
    expect(names).toEqual([]);
    for (const [path, bytes] of below(files, 'search/names/')) {
      if (path.endsWith('.json')) expect(Buffer.from(bytes).toString(), path).not.toContain(HOME);
    }
  });

  it('finds every project by every piece of its name, with its lines', async () => {
    const { engine } = await openEngine(below(files, 'search/names/'));
    const projects = documents.flatMap(({ projects, disclosure }) =>
      projects.map((project) => ({ project, id: disclosure.id })),
    );
    expect(projects.length).toBeGreaterThan(25);
    for (const { project, id } of projects) {
      const { source, starts, ends } = fold(project.name);
      for (let at = 0; at + 3 <= starts.length; at += 3) {
        const query = source.slice(starts[at], ends[at + 2]);
        const result = await engine.search(query, true);
        const hits = await engine.hits(await result.ids('project'));
        const own = hits.find(
          (hit) => hit.text === project.name && hit.places[0]?.doc.id === id && hit.places[0].no === project.no,
        );
        expect(own?.places[0]?.lineStart, query).toBe((project.nameSource ?? project.source).lineStart);
        for (const hit of hits)
          expect(
            result.forms.some((form) => normalise(hit.text).includes(form)),
            query,
          ).toBe(true);
      }
    }
  });

  it('finds the amounts of 001 typed in four ways, with the line that states them', async () => {
    const { engine } = await openEngine(below(files, 'search/names/'));
    // 001 L22: 本年支出 1,085.20 万元
    for (const query of ['1,085.20', '1085.20', '1085.2', '１０８５．２０']) {
      const hits = await engine.amounts(query);
      expect(hits.map(({ lineStart }) => lineStart)).toContain(22);
      for (const hit of hits) expect(hit.printed).toBe('1085.20');
    }
  });

  it('finds every paragraph by a random piece of it', async () => {
    const random = seeded(21);
    const text = await openText(below(files, 'search/text/'));
    for (const { blocks, disclosure } of documents) {
      const long = blocks.filter((block) => block.text.length > 30 && block.kind !== 'contents');
      for (let k = 0; k < 40; k++) {
        const block = pick(random, long);
        const { source, starts, ends } = fold(block.text);
        const length = 4 + Math.floor(random() * 12);
        const at = Math.floor(random() * (starts.length - length));
        const query = source.slice(starts[at], ends[at + length - 1]);
        const result = await text.engine.search(query, queryForms(query), NO_FILTERS);
        const hits = (await result.hits(0, result.count)).filter(({ doc }) => doc.id === disclosure.id);
        const lines = hits.flatMap(({ excerpts }) => excerpts.map(({ lineStart }) => lineStart));
        expect(lines, `${disclosure.id} L${block.lineStart} ${query}`).toContain(block.lineStart);
      }
    }
    await text.close();
  });

  it('finds a phrase that a page break cuts in two', async () => {
    const joins = documents.flatMap(({ blocks }) =>
      blocks
        .filter((block) => block.continues !== null && block.kind === 'paragraph')
        .map((block) => {
          const before = blocks[block.continues ?? 0]?.text ?? '';
          return (
            Array.from(normalise(before)).slice(-5).join('') + Array.from(normalise(block.text)).slice(0, 5).join('')
          );
        }),
    );
    expect(joins.length).toBeGreaterThan(3);
    const text = await openText(below(files, 'search/text/'));
    for (const query of joins)
      expect((await text.engine.search(query, [query], NO_FILTERS)).count, query).toBeGreaterThan(0);
    await text.close();
  });

  it('holds no mobile number that stands in a document', async () => {
    const [first] = documents;
    if (!first) throw new Error('no document');
    const number = '13912345678';
    const blocks = first.blocks.map((block, at) => (at === 20 ? { ...block, text: `联系人电话${number}` } : block));
    const path = join(HOME, 'collections', 'disclosures', `${first.disclosure.id}.json`);
    writeFileSync(path, JSON.stringify({ ...first, blocks }));
    const built = await build('masked');
    writeFileSync(path, JSON.stringify(first));
    for (const [name, bytes] of built) {
      const plain = name.endsWith('.pf_fragment') ? gunzipSync(bytes) : bytes;
      expect(Buffer.from(plain).includes(number), name).toBe(false);
    }
  });
});
