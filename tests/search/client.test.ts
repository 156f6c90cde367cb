import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/client/search/csv.ts';
import { cutAround, excerptsOf } from '../../src/client/search/excerpt.ts';
import { countFacet, filterItems, type Item, sortItems } from '../../src/client/search/filter.ts';
import type { DocRef } from '../../src/client/search/hits.ts';
import { nearestShorter } from '../../src/client/search/nearest.ts';
import { lineLabel, pagePaths, sourcePath } from '../../src/client/search/paths.ts';
import { readState, type SearchState, SORTS, withoutFilters, writeState } from '../../src/client/search/state.ts';
import { MOST, shareLines } from '../../src/client/search/suggestions.ts';
import { KINDS } from '../../src/search/kinds.ts';
import { markForms } from '../../src/search/marks.ts';
import { lineAnchor, lineWords, paths } from '../../src/site/links.ts';

const SEED = { seed: 3 } as const;
const EMPTY = readState('');

function doc(year: number, region: string | null): DocRef {
  return { id: `d-${year}`, department: `局${year}`, slug: `d${year}`, year, kind: 'budget', region };
}
const item = (id: number, year: number, amount: number | null, score: number | null): Item => ({
  id,
  kind: 'project',
  docs: [doc(year, year > 2023 ? '甲' : null)],
  amount,
  score,
});
const ITEMS = [
  item(0, 2024, 5, 90),
  item(1, 2023, null, null),
  item(2, 2023, 12.5, 100),
  { ...item(3, 2024, 7, null), kind: 'unit' as const },
];

describe('the state in the URL', () => {
  it('comes back as it was written', () => {
    const words = fc.array(fc.string({ minLength: 1 }), { maxLength: 3 });
    const amount = fc.oneof(fc.constant(''), fc.nat().map(String), fc.constant('12.5'));
    const state: fc.Arbitrary<SearchState> = fc.record({
      query: fc.string(),
      years: words,
      kinds: words,
      regions: words,
      departments: words,
      where: words,
      evaluated: fc.boolean(),
      min: amount,
      max: amount,
      sort: fc.constantFrom(...SORTS),
      literal: fc.boolean(),
    });
    fc.assert(
      fc.property(state, (value) => {
        expect(readState(writeState(value))).toEqual(value);
      }),
      SEED,
    );
  });

  it('drops what it does not know', () => {
    expect(readState('?q=a&s=DROP&min=<b>&max=-1&zzz=1')).toEqual({ ...EMPTY, query: 'a' });
    expect(writeState(EMPTY)).toBe('');
  });
});

describe('filters', () => {
  it('narrow by year, score and amount', () => {
    const ids = (state: Partial<SearchState>) => filterItems(ITEMS, { ...EMPTY, ...state }).map(({ id }) => id);
    expect(ids({})).toEqual([0, 1, 2, 3]);
    expect(ids({ years: ['2023'] })).toEqual([1, 2]);
    expect(ids({ regions: [''] })).toEqual([1, 2]);
    expect(ids({ evaluated: true })).toEqual([0, 2]);
    expect(ids({ min: '5', max: '12' })).toEqual([0]);
    expect(ids({ where: ['unit'] })).toEqual([3]);
    expect(ids({ years: ['1999'] })).toEqual([]);
  });

  it('count each value with the other filters kept', () => {
    const state = { ...EMPTY, years: ['2023'], where: ['project'] };
    expect(Object.fromEntries(countFacet(ITEMS, state, 'years'))).toEqual({ 2024: 1, 2023: 2 });
    expect(Object.fromEntries(countFacet(ITEMS, state, 'where'))).toEqual({ project: 2 });
  });

  it('are all taken away by 去掉筛选', () => {
    const state = readState('?q=a&y=2023&k=budget&r=x&d=y&w=unit&e=1&min=1&max=2&s=amount');
    expect(writeState(withoutFilters(state))).toBe('?q=a&s=amount');
  });

  it('sort with what is missing last and ties in default order', () => {
    expect(sortItems(ITEMS, 'amount').map(({ id }) => id)).toEqual([2, 3, 0, 1]);
    expect(sortItems(ITEMS, 'score').map(({ id }) => id)).toEqual([2, 0, 1, 3]);
    expect(sortItems(ITEMS, 'year').map(({ id }) => id)).toEqual([0, 3, 1, 2]);
  });
});

describe('excerpts', () => {
  const long = `${'前'.repeat(80)}用电量${'后'.repeat(120)}`;

  it('show thirty characters before the match and say where something is left out', () => {
    const { text, ranges } = cutAround(markForms(long, ['用电量']));
    expect(text).toBe(`……${'前'.repeat(30)}用电量${'后'.repeat(60)}……`);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['用电量']);
  });

  it('tell a table row as a whole, with the line of the cell that matched', () => {
    const record = {
      doc: ['d', '局', 'd', 2024, 'budget', null] as const,
      section: '',
      segments: [
        [0, '暖气费', [[0, 10, 10]]],
        [1, '16.64', [[0, 11, 11]]],
        [0, '物业', [[0, 12, 12]]],
        [1, '暖气管', [[0, 13, 13]]],
      ] as const,
    };
    const excerpts = excerptsOf(record, ['暖气']);
    expect(excerpts.map(({ marked, lineStart }) => [marked.text, lineStart])).toEqual([
      ['暖气费　16.64', 10],
      ['物业　暖气管', 13],
    ]);
  });

  it('never cut a character in two', () => {
    const text = `${'𠮷'.repeat(50)}用电${'𠮷'.repeat(50)}`;
    expect(cutAround(markForms(text, ['用电'])).text.isWellFormed()).toBe(true);
  });
});

describe('nearestShorter', () => {
  it('finds the longest beginning and end with hits, in few looks', async () => {
    const text = '昌平用电量监控平台与监控台账';
    const looks: string[] = [];
    const count = async (part: string) => {
      looks.push(part);
      return text.includes(part) ? 1 : 0;
    };
    expect(await nearestShorter('用电量监控台账', count)).toEqual([
      { query: '用电量监控', count: 1 },
      { query: '监控台账', count: 1 },
    ]);
    expect(looks.length).toBeLessThan(10);
    expect(await nearestShorter('甲乙丙', count)).toEqual([]);
  });
});

describe('suggestions', () => {
  it('share eight lines among the kinds and waste none', () => {
    const counts = (given: Partial<Record<(typeof KINDS)[number], number>>) =>
      ({ ...Object.fromEntries(KINDS.map((kind) => [kind, 0])), ...given }) as Record<(typeof KINDS)[number], number>;
    expect(shareLines(counts({ project: 100 }), MOST).project).toBe(8);
    expect(shareLines(counts({ department: 9, project: 9, indicator: 9 }), MOST)).toMatchObject({
      department: 2,
      project: 4,
      indicator: 2,
    });
    const shares = fc.record(Object.fromEntries(KINDS.map((kind) => [kind, fc.nat({ max: 12 })])));
    fc.assert(
      fc.property(shares, (found) => {
        const given = shareLines(counts(found), MOST);
        const sum = (record: Readonly<Record<string, number>>) => Object.values(record).reduce((a, b) => a + b, 0);
        expect(sum(given)).toBe(Math.min(MOST, sum(found)));
        for (const kind of KINDS) expect(given[kind]).toBeLessThanOrEqual(found[kind] ?? 0);
      }),
      SEED,
    );
  });
});

describe('CSV', () => {
  it('quotes, keeps numbers, and keeps formulas from running', () => {
    const [, first, second] = toCsv([
      ['正文', '=1+1', '-5.20'],
      ['a"b', '甲,乙', null],
    ]).split('\n');
    expect(first).toBe("正文,'=1+1,-5.20");
    expect(second).toBe('"a""b","甲,乙",');
  });
});

describe('paths', () => {
  it('are those of the site', () => {
    expect(pagePaths.search).toBe(paths.search);
    expect(pagePaths.department('x')).toBe(paths.department('x'));
    expect(pagePaths.disclosure('x')).toBe(paths.disclosure('x'));
    expect(pagePaths.source('x')).toBe(paths.source('x'));
    expect(pagePaths.project('x', 3)).toBe(paths.project('x', 3));
    for (const lines of [
      { lineStart: 83, lineEnd: 83 },
      { lineStart: 83, lineEnd: 85 },
    ]) {
      expect(sourcePath(doc(2024, null), lines)).toBe(`${paths.source('d-2024')}#${lineAnchor(lines)}`);
      expect(lineLabel(lines)).toBe(`原文 ${lineWords(lines)}`);
    }
  });
});
