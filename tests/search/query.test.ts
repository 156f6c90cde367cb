import { describe, expect, it } from 'vitest';
import { aliasesOf } from '../../src/search/aliases.ts';
import { normalise } from '../../src/search/normalise.ts';
import { amountQuery, queryForms } from '../../src/search/query.ts';
import { ALIASES } from '../../src/vocab/aliases.ts';

describe('queryForms', () => {
  it.each([
    ['用电量监控', ['用电量监控']],
    ['支出1,085.2万元', ['支出1085.2万元', '支出1085.20万元']],
    ['支出1,085.20万元', ['支出1085.20万元', '支出1085.2万元']],
    ['1085万元', ['1085万元', '1085.00万元']],
    ['2024年', ['2024年']],
    ['100.00', ['100.00']],
    ['PM2.5', ['pm2.5', 'pm2.50']],
    ['，。', []],
    ['', []],
  ])('%j → %j', (query, forms) => {
    expect(queryForms(query)).toEqual(forms);
  });

  it('cuts what is longer than any sentence', () => {
    expect(queryForms('监'.repeat(100_000))[0]).toHaveLength(500);
  });
});

describe('amountQuery', () => {
  it.each([
    '1,085.20',
    '1085.20',
    '1085.2',
    '１０８５．２',
    '1，085.2',
    ' 1085.200 ',
    '1085.2万元',
    '¥1,085.2',
    '0.10852亿元',
    '10852000元',
    '-1085.2',
  ])('%j is 1085.2 万元', (query) => {
    expect(amountQuery(query)?.value).toBe('1085.2');
  });

  it('takes a number without decimals as the whole part', () => {
    expect(amountQuery('1,085')).toEqual({ value: '1085', whole: true, bare: true });
    expect(amountQuery('1085.00')).toEqual({ value: '1085', whole: false, bare: true });
    expect(amountQuery('0.1085亿')).toEqual({ value: '1085', whole: false, bare: false });
  });

  it.each(['用电量', '2024年', '1085.2.3', '', '万元', '1085辆', '9'.repeat(50)])('%j is no amount', (query) => {
    expect(amountQuery(query)).toBeNull();
  });
});

describe('aliasesOf', () => {
  it('replaces the abbreviation inside the query', () => {
    expect(aliasesOf('危废处置')).toEqual([{ typed: '危废', printed: '危险废物', forms: ['危险废物处置'] }]);
  });

  it('takes the longer of two abbreviations, and every meaning of one', () => {
    expect(aliasesOf('VOCs治理').map(({ forms }) => forms)).toEqual([['挥发性有机物治理']]);
    expect(aliasesOf('国资预算').map(({ printed }) => printed)).toEqual(['国有资本经营预算']);
    expect(aliasesOf('三公').map(({ printed }) => printed)).toEqual(['因公出国', '公务用车', '公务接待']);
  });

  it('has pairs that differ and stand once', () => {
    const keys = ALIASES.map(([typed, printed]) => `${normalise(typed)} ${normalise(printed)}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const [typed, printed] of ALIASES) expect(normalise(printed)).not.toContain(normalise(typed));
  });

  it('says nothing where the printed words stand there already', () => {
    expect(aliasesOf('危险废物')).toEqual([]);
  });
});
