import { describe, expect, it } from 'vitest';
import { departmentKeys } from '../../scripts/lib/former-site.ts';
import { candidateMark, fillMarks, refill } from '../../scripts/pages/marks.ts';
import { byDocument, ownerOf } from '../../scripts/pages/order.ts';

describe('marks', () => {
  const mark = candidateMark(0);

  it('are filled in, and filled in again with another checksum', () => {
    const page = Buffer.from(`<p>校验 ${mark}</p><a href="?b=${encodeURIComponent(mark)}">${mark}${mark}</a>`);
    const places = fillMarks(page, mark, '0a1b2c3d');
    expect(page.toString()).toBe('<p>校验 0a1b2c3d</p><a href="?b=0a1b2c3d">0a1b2c3d0a1b2c3d</a>');
    expect(places).toHaveLength(4);
    expect(refill(page, places, '0a1b2c3d', 'ffffffff')).toBe(true);
    expect(page.toString()).toBe('<p>校验 ffffffff</p><a href="?b=ffffffff">ffffffffffffffff</a>');
  });

  it('leave a text alone that states the same digits elsewhere', () => {
    const page = Buffer.from(`${mark} 原文写 0a1b2c3d`);
    const places = fillMarks(page, mark, '0a1b2c3d');
    refill(page, places, '0a1b2c3d', 'ffffffff');
    expect(page.toString()).toBe('ffffffff 原文写 0a1b2c3d');
  });

  it('tell a page that is not the one that was made', () => {
    expect(refill(Buffer.from('another page altogether'), [3], '0a1b2c3d', 'ffffffff')).toBe(false);
  });

  it('are as long as the checksum, each another one', () => {
    const some = Array.from({ length: 1000 }, (_, no) => candidateMark(no));
    expect(new Set(some).size).toBe(1000);
    expect(new Set(some.map((each) => Buffer.byteLength(each)))).toEqual(new Set([8]));
  });
});

describe('the order of pages', () => {
  const page = (route: string, pathname: string) => ({ pathname, route: { route } });
  const pages = [
    page('/data', 'data/'),
    page('/departments/[slug]', 'departments/b/'),
    page('/', ''),
    page('/projects/[...page]', 'projects/2/'),
    page('/disclosures/[id]', 'disclosures/b-2023/'),
    page('/disclosures/[id]', 'disclosures/a-2023/'),
    page('/projects/[disclosure]/[no]', 'projects/b-2023/1/'),
    page('/compare/[id].json', 'compare/a-2023.json'),
  ];
  const departments = new Map([
    ['a-2023', 'a'],
    ['b-2023', 'b'],
    ['b', 'b'],
  ]);

  it('keeps a department together, then the whole collection, then the downloads', () => {
    expect(byDocument(pages, departments).map(({ pathname }) => pathname)).toEqual([
      'disclosures/a-2023/',
      'compare/a-2023.json',
      'departments/b/',
      'disclosures/b-2023/',
      'projects/b-2023/1/',
      '',
      'projects/2/',
      'data/',
    ]);
  });

  it('knows whose page it is', () => {
    expect(pages.map(ownerOf)).toEqual([null, 'b', null, null, 'b-2023', 'a-2023', 'b-2023', 'a-2023']);
  });
});

describe('keys of departments', () => {
  const entries = [
    { id: 'a-2022', departmentSlug: 'a' },
    { id: 'a-2023', departmentSlug: 'a' },
    { id: 'b-2023', departmentSlug: 'b' },
  ];
  const documents = { 'a-2022': '1', 'a-2023': '2', 'b-2023': '3' };
  const keys = departmentKeys(entries, documents, 'program');

  it('change with any document of the department, and no other', () => {
    const after = departmentKeys(entries, { ...documents, 'a-2022': '9' }, 'program');
    expect(after.a).not.toBe(keys.a);
    expect(after.b).toBe(keys.b);
  });

  it('change with what the index says of a document, with a new one, and with the program', () => {
    const told = entries.map((entry) => (entry.id === 'b-2023' ? { ...entry, region: '某市' } : entry));
    expect(departmentKeys(told, documents, 'program').b).not.toBe(keys.b);
    const more = [...entries, { id: 'b-2024', departmentSlug: 'b' }];
    expect(departmentKeys(more, documents, 'program').b).not.toBe(keys.b);
    expect(departmentKeys(entries, documents, 'another').a).not.toBe(keys.a);
  });
});
