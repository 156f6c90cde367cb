import { describe, expect, it } from 'vitest';
import { structureOf, textBlocks } from './read.ts';

const furniture = (text: string) =>
  structureOf(text).furniture.map(({ lineStart, lineEnd, reason }) => [lineStart, lineEnd, reason]);
const sentence = '本年收入合计1.00万元，占';

describe('one line of page furniture inside a paragraph', () => {
  it.each([
    ['—5—', 'page-number'],
    ['- 1 -', 'page-number'],
    ['第 2 页，共 46 页', 'page-number'],
    ['2 / 46', 'page-number'],
    ['Page 3 of 46', 'page-number'],
    ['————————————', 'separator'],
    ['| --- | ---: |', 'separator'],
    ['扫一扫在手机打开当前页', 'site-chrome'],
    ['首页>>政务公开>>预算、决算公开', 'site-chrome'],
    ['政务公开 > 财政 > 2021市级专题 > 部门决算', 'site-chrome'],
    ['1. 当前位置:', 'site-chrome'],
    ['3. > 正文', 'site-chrome'],
    ['简体 繁体 本站支持ipv6', 'site-chrome'],
    ['<!-- PageBreak -->', 'layout-marker'],
    ['![](images/5.jpg)', 'layout-marker'],
    ['**', 'stray-mark'],
    ['<p></p>', 'stray-mark'],
    ['[bookmark: _GoBack]', 'stray-mark'],
  ])('%s is %s', (line, reason) => {
    const structure = structureOf(`一、收入决算情况说明\n${sentence}\n${line}\n100%。\n`);
    expect(structure.furniture).toEqual([{ lineStart: 3, lineEnd: 3, reason }]);
    const paragraph = textBlocks(structure).at(-1);
    expect(paragraph?.text.text).toBe('本年收入合计1.00万元,占100%。');
    expect(paragraph?.parts).toEqual([
      { lineStart: 2, lineEnd: 2 },
      { lineStart: 4, lineEnd: 4 },
    ]);
  });
});

describe('lines known by their place', () => {
  it('bare numbers that rise from page to page', () => {
    const page = (no: number) => `第一句话。\n第二句话。\n第三句话。\n${no}\n`;
    expect(furniture([7, 8, 9].map(page).join(''))).toEqual([
      [4, 4, 'page-number'],
      [8, 8, 'page-number'],
      [12, 12, 'page-number'],
    ]);
  });

  it('a bare number that does not is none', () => {
    expect(furniture('共有车辆\n3\n辆。\n')).toEqual([]);
  });

  it('a running header, but not where it stands for the first time', () => {
    const page = (no: number) => `某某市财政局2023年度部门决算\n${sentence}${no}%。\n- ${no} -\n\f`;
    expect(furniture(['一、收入决算情况说明\n', ...[1, 2, 3].map(page)].join(''))).toEqual([
      [4, 4, 'page-number'],
      [5, 5, 'running-header'],
      [7, 7, 'page-number'],
      [8, 8, 'running-header'],
      [10, 10, 'page-number'],
    ]);
  });

  it('a line that stands on many pages but not at their edges is none', () => {
    const field = '资金执行时间：2024年1月-12月';
    const page = (no: number) => `项目${no}\n${field}\n项目${no}甲\n${field}\n- ${no} -\n`;
    const found = furniture([1, 2, 3, 4].map(page).join(''));
    expect(found.every(([, , reason]) => reason === 'page-number')).toBe(true);
  });

  it('web page particulars before the title', () => {
    const text =
      '索引号：115300/2023-01\n发布时间：2023-09-18 来源：本站\n字体：大 中 小\n\n某县图书馆2022年度单位决算\n';
    expect(furniture(text)).toEqual([[1, 3, 'site-chrome']]);
  });
});

describe('lines that come again at page edges', () => {
  const pages = (line: string) => [1, 2, 3].map((no) => `第一句话。\n第二句话。\n\n${line}\n\n— ${no} —\n`).join('\n');

  it('are running headers', () => {
    expect(furniture(pages('江川县水利局文件汇编')).filter(([, , reason]) => reason === 'running-header')).toHaveLength(
      3,
    );
  });

  it.each(['2130306   水利工程运行与维护   87.44   87.44', '\t总分'])('but not rows or cells: %s', (line) => {
    expect(furniture(pages(line)).filter(([, , reason]) => reason === 'running-header')).toEqual([]);
  });
});
