import { describe, expect, it } from 'vitest';
import { changedFigures, identify, joinDepartments, linkEntries, publishedRawName } from '../../src/collect/index.ts';
import { document, entry, fact, project, reading } from './documents.ts';

const ids = (readings: Parameters<typeof identify>[0]) => identify(readings).map(({ id }) => id);

describe('identify', () => {
  it('publishes one disclosure per department, year and kind, in id order, whatever the file order', () => {
    const readings = [
      reading('c.txt', { fiscalYear: 2024 }),
      reading('a.txt', { fiscalYear: 2022 }),
      reading('b.txt', { kind: 'budget' }),
    ];
    const expected = ['jiaoyuju-2022-final-accounts', 'jiaoyuju-2024-budget', 'jiaoyuju-2024-final-accounts'];
    expect(ids(readings)).toEqual(expected);
    expect(ids([...readings].reverse())).toEqual(expected);
  });

  it('the newest republication keeps the id: by what it replaces, then by day, then by file name', () => {
    const first = reading('z.txt');
    const second = reading('a.txt', {}, { replaces: 'sha-z.txt' });
    const [replaced] = identify([second, first]);
    expect([replaced?.former.map(({ record }) => record.file), replaced?.current.record.file]).toEqual([
      ['z.txt'],
      'a.txt',
    ]);
    const [dated] = identify([
      reading('b.txt', {}, { published: '2024-09-01' }),
      reading('a.txt', {}, { published: '2024-10-01' }),
    ]);
    expect(dated?.current.record.file).toBe('a.txt');
    const [named] = identify([reading('b.txt'), reading('a.txt')]);
    expect(named?.current.record.file).toBe('b.txt');
  });

  it('files that replace each other do not hang', () => {
    const [only] = identify([
      reading('a.txt', {}, { replaces: 'sha-b.txt' }),
      reading('b.txt', {}, { replaces: 'sha-a.txt' }),
    ]);
    expect(only?.former.length).toBe(1);
  });

  it('two departments of one pinyin stay two, the same way in any order', () => {
    const one = reading('a.txt', { department: '教育局', departmentSlug: 'jiaoyuju' });
    const two = reading('b.txt', { department: '郊域局', departmentSlug: 'jiaoyuju' });
    const found = ids([one, two]);
    expect(found.length).toBe(2);
    expect(found[0]).toBe('jiaoyuju-2024-final-accounts');
    expect(found[1]).toMatch(/^jiaoyuju-[0-9a-f]{6}-2024-final-accounts$/);
    expect(ids([two, one])).toEqual(found);
  });

  it('a department and its own unit (本级) of one name stay two', () => {
    const found = ids([reading('a.txt', { unitScope: 'unit' }), reading('b.txt', { unitScope: 'department' })]);
    expect(found.length).toBe(2);
    expect(found).toContain('jiaoyuju-2024-final-accounts');
  });

  it('a body that calls itself 单位 in one year and 部门 in the next is one', () => {
    const years = identify([
      reading('a.txt', { unitScope: 'unit', fiscalYear: 2023 }),
      reading('b.txt', { unitScope: 'department', fiscalYear: 2024 }),
    ]);
    expect(years.map(({ departmentSlug }) => departmentSlug)).toEqual(['jiaoyuju', 'jiaoyuju']);
  });

  it('names that differ only in width are one department', () => {
    expect(
      ids([reading('a.txt', { department: '教育局（汇总）' }), reading('b.txt', { department: '教育局(汇总)' })])
        .length,
    ).toBe(1);
  });

  it('an id fits into a file name', () => {
    const [long] = identify([reading('a.txt', { departmentSlug: 'x'.repeat(600) })]);
    expect(`${long?.id}.json`.length).toBeLessThan(255);
  });

  it('files that are no disclosure are left out', () => {
    expect(ids([{ ...reading('a.txt'), entry: null }])).toEqual([]);
  });
});

describe('linkEntries', () => {
  it('joins years of one kind, and budget and final accounts of one year', () => {
    const entries = [
      entry({ fiscalYear: 2023 }),
      entry({ kind: 'budget' }),
      entry(),
      entry({ departmentSlug: 'caizhengju' }),
    ];
    const links = linkEntries(entries);
    expect(links[2]).toEqual({
      id: 'jiaoyuju-2024-final-accounts',
      previous: 'jiaoyuju-2023-final-accounts',
      next: null,
      budget: 'jiaoyuju-2024-budget',
      finalAccounts: null,
    });
    expect(links[1]?.finalAccounts).toBe('jiaoyuju-2024-final-accounts');
    expect(links[3]).toMatchObject({ previous: null, next: null, budget: null });
  });
});

describe('joinDepartments', () => {
  it('takes name and region from the newest final accounts', () => {
    const joined = joinDepartments([
      entry({ fiscalYear: 2024, department: '教育和体育局', region: '新区' }),
      entry({ fiscalYear: 2025, kind: 'budget', department: '预算里的名称' }),
      entry({ fiscalYear: 2022, region: '旧区' }),
    ]);
    expect(joined).toHaveLength(1);
    expect(joined[0]).toMatchObject({
      slug: 'jiaoyuju',
      name: '教育和体育局',
      region: '新区',
      latest: 'jiaoyuju-2024-final-accounts',
    });
    expect(joined[0]?.disclosures.map((id) => id.slice(9, 13))).toEqual(['2022', '2024', '2025']);
  });
});

describe('changedFigures', () => {
  it('names what changed, came and went, and nothing else', () => {
    const former = document({
      facts: [fact('a', 1), fact('b', 2), fact('c', 3)],
      projects: [project(1, '甲', { executed: 5 })],
    });
    const current = document({
      facts: [fact('a', 1), fact('b', 2.5), fact('d', 4)],
      projects: [project(2, '甲', { executed: 6 })],
    });
    const changes = changedFigures(former, current).map(({ name, field, from, to }) => [name, field, from, to]);
    expect(changes).toEqual([
      ['b', 'value', 2, 2.5],
      ['c', 'value', 3, null],
      ['甲', 'executed', 5, 6],
      ['d', 'value', null, 4],
    ]);
  });

  it('a code stated twice is compared place by place', () => {
    const former = document({ facts: [fact('a', 1), fact('a', 2)] });
    expect(changedFigures(former, document({ facts: [fact('a', 1), fact('a', 3)] }))).toMatchObject([
      { from: 2, to: 3 },
    ]);
    expect(changedFigures(former, former)).toEqual([]);
  });
});

describe('publishedRawName', () => {
  it('never ends like a page or a script', () => {
    expect(['a.txt', 'b.html', 'c.js', 'd', '.txt'].map(publishedRawName)).toEqual([
      'a.txt',
      'b.html.txt',
      'c.js.txt',
      'd.txt',
      '.txt',
    ]);
  });
});
