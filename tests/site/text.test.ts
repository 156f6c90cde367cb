import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/client/lines.ts';
import { numberOf, toCsv } from '../../src/client/table-data.ts';
import { cite } from '../../src/site/cite.ts';
import { safeJson } from '../../src/site/json.ts';
import { lineAnchor, lineWords } from '../../src/site/links.ts';
import { reportLink } from '../../src/site/report.ts';
import { comparison, shareWords } from '../../src/site/words.ts';

describe('words', () => {
  test.each([
    [99.99, '几乎全部'],
    [100, '全部'],
    [67.83, '近七成'],
    [32.17, '三成多'],
    [40.3, '约四成'],
    [50.2, '约一半'],
    [47, '近一半'],
    [52, '一半多'],
    [96, '九成多'],
    [3, '不到半成'],
    [7, '近一成'],
  ])('%d%% is said as %s', (share, words) => expect(shareWords(share)).toBe(words));

  test('a share is never said by a tenth further away than the next one', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (share) => {
        expect(shareWords(share)).not.toMatch(/undefined|零/);
      }),
      { seed: 7 },
    );
  });

  test('comparison signs in any spelling are one sign', () => {
    expect(['>=60 个', '> = 5', '≥95%', '= 1次/季度', '持续提升'].map(comparison)).toEqual([
      '≥60 个',
      '≥5',
      '≥95%',
      '＝1次/季度',
      '持续提升',
    ]);
  });
});

describe('line links', () => {
  test('one line and a range', () => {
    expect(lineAnchor({ lineStart: 83, lineEnd: 83 })).toBe('L83');
    expect(lineAnchor({ lineStart: 83, lineEnd: 85 })).toBe('L83-L85');
    expect(lineWords({ lineStart: 83, lineEnd: 85 })).toBe('L83–85');
  });

  test('a hash names lines or nothing', () => {
    expect([linesOf('#L83-L85'), linesOf('#L83'), linesOf('#L85-L83'), linesOf('#L0'), linesOf('#three')]).toEqual([
      [83, 85],
      [83, 83],
      null,
      null,
      null,
    ]);
  });

  test('a range of a million lines is not walked', () => expect(linesOf('#L1-L1000000')).toBeNull());
});

describe('citation', () => {
  const work = {
    author: '某市_财政局 & 审计局',
    title: '2024年度[决算]说明',
    published: null,
    lines: '第 83 行',
    path: 'disclosures/x-2024-budget/',
    url: null,
    version: '1.0.0',
    inputHash: 'abcd1234',
  };

  test('without an address none is invented', () => {
    const text = JSON.stringify(cite(work));
    expect(text).not.toContain('http');
    expect(cite(work).gbt).toBe(
      '某市_财政局 & 审计局. 2024年度[决算]说明[EB/OL], 原文第 83 行. 明账, 版本 1.0.0（输入校验 abcd1234）.',
    );
  });

  test('signs that BibTeX and Markdown read as commands are escaped', () => {
    const cited = cite({ ...work, url: 'https://example.org/x/', accessed: '2025-01-02' });
    expect(cited.bibtex).toContain('author = {{某市\\_财政局 \\& 审计局}}');
    expect(cited.markdown).toContain('[2024年度\\[决算\\]说明](https://example.org/x/)');
    expect(cited.gbt).toContain('[2025-01-02]. https://example.org/x/.');
  });
});

describe('text that others wrote', () => {
  test('JSON in a page cannot end its element', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const json = safeJson({ text: `</script><!--${text}` });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ text: `</script><!--${text}` });
      }),
      { seed: 11 },
    );
  });

  test('CSV neutralises formulas and keeps figures plain', () => {
    const csv = toCsv({
      header: ['项目', '金额'],
      rows: [
        ['=HYPERLINK("x")', '−1,159.29'],
        ['甲,"乙"', '+2.42'],
      ],
      sub: [false, false],
    });
    expect(csv).toBe('项目,金额\r\n"\'=HYPERLINK(""x"")",-1159.29\r\n"甲,""乙""",2.42\r\n');
  });

  test.each([
    ['1,159.29', 1159.29],
    ['−10.70%', -10.7],
    ['未写', null],
    ['0.00', 0],
  ])('%s reads as %s', (text, value) => expect(numberOf(text)).toBe(value));

  test('a report link carries where it was seen, escaped', () => {
    const link = reportLink('https://example.org/?p={page}&f={figure}', { page: 'a/ä&', figure: '', build: '1' });
    expect(link).toBe('https://example.org/?p=a%2F%C3%A4%26&f=');
    expect(reportLink(null, { page: '', figure: '', build: '' })).toBeNull();
  });
});
