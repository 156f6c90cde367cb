import { describe, expect, it } from 'vitest';
import { findTitle } from '../../../src/parse/identity/cover.ts';
import { structureOf } from '../front/read.ts';

/** The first lines of a body, which end the cover. */
const BODY = ['第一部分 单位概况', '一、主要职能', '负责全县水利工作。', '二、机构设置及人员情况', '下设3个科室。'];

function titleOf(...cover: string[]) {
  return findTitle(structureOf([...cover, '', ...BODY].join('\n')));
}

/** Tops of web pages, with invented departments. */
const PAGES: readonly (readonly [what: string, lines: readonly string[], department: string, title: string])[] = [
  [
    'a path over the title and particulars under it',
    [
      '您所在位置: 首页 > 信息公开 > 正文',
      '信息公开',
      '2022年度江川县水利局部门决算',
      '时间:2023-08-21 16:35:16 来源: 点击数:',
    ],
    '江川县水利局',
    '2022年度江川县水利局部门决算',
  ],
  [
    'a numbered path that itself names a year and 部门决算',
    [
      '1. 当前位置:',
      '2. 首页 > 政务公开 > 2022年度决算及三公经费 > 部门决算',
      '3. > 正文',
      '江川县水利局2022年度部门决算 公开说明',
    ],
    '江川县水利局',
    '江川县水利局2022年度部门决算公开说明',
  ],
  [
    'words of the page on lines of their own',
    ['财政局', '搜本站', '搜索', '江川县水利局2022年度部门决算公开说明', '发布日期: 2023-10-14 11:49:56 浏览次数:'],
    '江川县水利局',
    '江川县水利局2022年度部门决算公开说明',
  ],
  [
    'a date cut into lines, the site and a code',
    [
      '2023',
      '09/01',
      '18:02',
      '来源:',
      '江川县数字化发展局',
      '扫一扫在手机打开当前页',
      '江川县水利局2022年度部门决算公开说明',
    ],
    '江川县水利局',
    '江川县水利局2022年度部门决算公开说明',
  ],
  [
    'many lines over it',
    [
      ...'站群导航 加入收藏 设为首页 手机版 江川新区 政府信息公开 全文检索'.split(' '),
      '|',
      '江川县水利局2022年度部门决算公开说明',
    ],
    '江川县水利局',
    '江川县水利局2022年度部门决算公开说明',
  ],
  [
    'particulars in cells',
    ['索引号: | 1115/2022-06 | 组配分类: | 财政预决算 |', '名称: | 江川县水利局2022年部门决算公开报告 | 文号: | 无 |'],
    '江川县水利局',
    '江川县水利局2022年部门决算公开报告',
  ],
  [
    'particulars in a list, one of which is the title',
    ['• 公开目录:公开', '• 标题:江川县水利局2022年度部门决算公开', '• 发布机构:江川县农业农村局'],
    '江川县水利局',
    '江川县水利局2022年度部门决算公开',
  ],
  [
    'the section of the site in front of it',
    ['政府信息公开', '【财政决算】江川县水利局2022年部门决算情况说明', '- 索引号: 2023-191607'],
    '江川县水利局',
    '江川县水利局2022年部门决算情况说明',
  ],
  [
    'a headline with a short name and the cover with the full one',
    ['楚雄州水利站2022年度部门决算公开', '监督索引号53230000449501000', '楚雄彝族自治州水利站2022年度部门决算目录'],
    '楚雄彝族自治州水利站',
    '楚雄彝族自治州水利站2022年度部门决算',
  ],
  [
    'the same title twice',
    ['2022年江川县水利局部门决算', '2022年江川县水利局部门决算'],
    '江川县水利局',
    '2022年江川县水利局部门决算',
  ],
  [
    'year, name and kind on three lines',
    ['2022年度江川县水利局', '（本级）', '决算公开', '批复时间: 2023 12 17'],
    '江川县水利局（本级）',
    '2022年度江川县水利局（本级）决算公开',
  ],
  [
    'a path that ends in it',
    ['政务公开 > 2022年财政预决算', '政务公开 > 江川县水利局2022年度部门决算公开', '来源：江川县水利局'],
    '江川县水利局',
    '江川县水利局2022年度部门决算公开',
  ],
  [
    'a reader of files that counts pages, and the province over the name',
    [
      '当前文档共30页 3.99',
      '下载后继续阅读',
      '黑龙江省 2022 年度部门决算公开说明',
      '江川县水利局',
      '（本级）',
      '2022 年度部门决算',
      '公开说明',
    ],
    '江川县水利局（本级）',
    '江川县水利局（本级）2022年度部门决算',
  ],
  [
    'a file to download',
    ['国家三级甲等医院', '2022年度江川县医院单位决算', '/江川县医院2022年度决算报表.xls'],
    '江川县医院',
    '2022年度江川县医院单位决算',
  ],
];

describe('the title among more lines of web pages', () => {
  it.each(PAGES)('%s', (_what, lines, department, title) => {
    expect(titleOf(...lines)).toEqual({ title, department, fiscalYear: 2022, kind: 'final-accounts' });
  });

  it('is none where only a path names the kind', () => {
    expect(titleOf('首页 > 政务公开 > 2022年度部门决算', '江川县水利局')).toBeNull();
  });
});
