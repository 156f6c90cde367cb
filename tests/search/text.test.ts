import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { disclosures, pick, seeded, textPiece } from '../../scripts/bench/synthetic.ts';
import { type OpenText, openText } from '../../scripts/bench/text-server.ts';
import { fold, normalise } from '../../src/search/normalise.ts';
import { cutLong, type Piece } from '../../src/search/pieces.ts';
import { queryForms } from '../../src/search/query.ts';
import { TextIndex } from '../../src/search/text-index.ts';

const random = seeded(5);
const [entry] = disclosures(1, random);
const pieces: Piece[] = Array.from({ length: 150 }, (_, at) => ({ ...textPiece(random, 4), section: `第${at}段` }));
/** Cells of a table: 独有甲 | 1285 | 20 | 乙未. */
const cells = ['独有甲', '1285', '20', '乙未'].map((cell, at) => ({
  text: cell,
  parts: [{ offset: 0, lineStart: at + 1, lineEnd: at + 1 }],
  last: at === 3,
}));
pieces.push({ section: '第150段', segments: cells });
/** One paragraph far longer than a record. */
const LONG = {
  text: Array.from({ length: 60 }, () => textPiece(random, 1).segments[0]?.text).join(''),
  parts: [{ offset: 0, lineStart: 7, lineEnd: 9 }],
  last: true,
};
pieces.push(...cutLong(LONG).map((segment, at) => ({ section: `第${151 + at}段`, segments: [segment] })));
const folded = pieces.map(({ segments }) => segments.map(({ text }) => normalise(text)));
const NO_FILTERS = { years: [], kinds: [], regions: [], departments: [] };
let text: OpenText;
let files: Map<string, Uint8Array>;

beforeAll(async () => {
  const index = await TextIndex.create();
  for (const piece of pieces) if (entry) await index.add(entry, piece);
  files = await index.files();
  text = await openText(files);
  await TextIndex.close();
});
afterAll(() => text.close());

/** Sections found, every hit loaded. */
async function find(query: string) {
  const result = await text.engine.search(query, queryForms(query), NO_FILTERS);
  return result.hits(0, result.count);
}

/** Sections a plain scan finds: a segment holds one of the forms, or, for a bare number, prints a figure equal to it. */
function scan(query: string): string[] {
  const forms = queryForms(query);
  const bare = /^[\d,.]+$/.test(query.normalize('NFKC')) ? Number(query.normalize('NFKC').replaceAll(',', '')) : null;
  const holds = (segment: string) =>
    forms.some((form) => segment.includes(form)) ||
    (segment.match(/\d+(\.\d+)?/g) ?? []).some((figure) => Number(figure) === bare);
  return pieces.flatMap(({ section }, at) => (folded[at]?.some(holds) ? [section] : []));
}

describe('the full text', () => {
  for (let length = 2; length <= 12; length++) {
    it(`finds all and only the records with a substring of ${length} characters`, async () => {
      for (let k = 0; k < 12; k++) {
        const { source, starts, ends } = fold(pick(random, pick(random, pieces).segments).text);
        const at = Math.floor(random() * (starts.length - length));
        const query = source.slice(starts[at], ends[at + length - 1]);
        if (Array.from(normalise(query)).length < 2) continue; // '.2' is one character
        const sections = (await find(query)).map(({ section }) => section);
        expect(sections.sort(), query).toEqual(scan(query).sort());
      }
    });
  }

  it('shows the matched words in every hit, marked, with their line', async () => {
    const hits = await find('委托第三方');
    expect(hits.length).toBeGreaterThan(5);
    for (const { excerpts } of hits) {
      for (const { marked, lineStart } of excerpts) {
        expect(lineStart).toBeGreaterThan(0);
        const [first] = marked.ranges;
        expect(normalise(marked.text.slice(first?.start, first?.end))).toBe('委托第三方');
      }
    }
  });

  it('finds an amount typed in four ways, those that print it first', async () => {
    const printed = /[\d,]+\.\d\d(?= ?万元)/.exec(pieces[3]?.segments[0]?.text ?? '')?.[0] ?? '';
    const plain = printed.replaceAll(',', '');
    const wide = plain.replace(/./g, (char) =>
      char === '.' ? '．' : String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0),
    );
    const grouped = Number(plain).toLocaleString('en-US', { minimumFractionDigits: 2 });
    const ways = [grouped, plain, String(Number(plain)), wide];
    for (const way of ways) {
      const sections = (await find(way)).map(({ section }) => section);
      const exact = pieces.filter(({ segments }) =>
        segments.some((s) =>
          s.text
            .replaceAll(',', '')
            .split(/[^\d.]+/)
            .includes(plain),
        ),
      );
      expect(exact.length).toBeGreaterThan(0);
      expect(sections.slice(0, exact.length).sort(), way).toEqual(exact.map(({ section }) => section).sort());
    }
  });

  it('does not join what stands in different cells or paragraphs', async () => {
    for (const query of ['独有甲乙', '甲12', '5.20乙', '20乙']) expect(await find(query), query).toEqual([]);
    for (const query of ['独有甲', '乙未', '1285', '20']) expect((await find(query)).length, query).toBeGreaterThan(0);
  });

  it('narrows by filters and counts what they leave out', async () => {
    const query = '支出';
    const all = await text.engine.search(query, [query], NO_FILTERS);
    const none = await text.engine.search(query, [query], { ...NO_FILTERS, years: ['1999'] });
    expect(none.count).toBe(0);
    expect((await all.totals()).year).toEqual({ '2019': all.count });
  });

  it('keeps the order records were added in', async () => {
    const sections = (await find('万元')).map(({ section }) => Number(/\d+/.exec(section)?.[0]));
    expect(sections).toEqual([...sections].sort((a, b) => a - b));
  });

  it('finds a phrase wherever a long text is cut', async () => {
    const { chars } = fold(LONG.text);
    for (let at = 1400; at + 41 < chars.length; at += 37) {
      expect((await find(chars.slice(at, at + 41).join(''))).length, String(at)).toBeGreaterThan(0);
    }
    expect(await find(chars.slice(100, 400).join(''))).toHaveLength(1);
    expect(await find(`${chars.slice(100, 400).join('')}甲`)).toEqual([]);
  });

  it('says so when a part of the index is missing, instead of finding less', async () => {
    const broken = await openText(new Map([...files].filter(([path]) => !path.endsWith('.pf_index'))));
    await expect(broken.engine.search('支出', ['支出'], NO_FILTERS)).rejects.toThrow('search/text/index');
    await broken.close();
  });

  it.each(['"', '" OR "', '<i>', '\\', '🦊', '，。'])('answers %j without an error', async (query) => {
    expect(await find(query)).toEqual([]);
  });
});
