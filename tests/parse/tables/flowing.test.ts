import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/parse/dialects/flowing-places.ts';
import { tablesOfText } from './read-file.ts';

const HEADER = ['功能分类科目编码', '功能分类科目名称 合计 基本支出 项目支出', '类 款 项'];

/** Spending of a made-up office: 元, blank cells lost. 221 has one 款 in each column. */
const SPENDING = [
  '某市某区2031年部门支出预算总表',
  '编制部门：某市某区园林局 单位：元',
  '项目 支出预算',
  ...HEADER,
  '208 社会保障和就业支出 1,250,000 1,000,000 250,000',
  '208 05 行政事业单位养老支出 1,000,000 1,000,000',
  '208 05 01 行政单位离退休 400,000 400,000',
  '208 05 05 机关事业单位基本养老保险缴费支出 600,000 600,000',
  '208 08 抚恤 250,000 250,000',
  '208 08 01 死亡抚恤 250,000 250,000',
  '合计 1,250,000 1,000,000 250,000',
];

const shown = (text: string) =>
  tablesOfText(text).functionItems.map(({ categoryCode, sectionCode, itemCode, amount, basic, project }) => [
    itemCode ?? sectionCode ?? categoryCode,
    amount,
    basic,
    project,
  ]);

describe('rows divided by single blanks, codes printed in parts, amounts in 元 without decimals', () => {
  it('put every amount where alone the sums up the tree of codes allow it', () => {
    expect(shown(SPENDING.join('\n'))).toEqual([
      ['208', 125, 100, 25],
      ['20805', 100, 100, null],
      ['2080501', 40, 40, null],
      ['2080505', 60, 60, null],
      ['20808', 25, null, 25],
      ['2080801', 25, null, 25],
    ]);
  });

  it('are never cut at the commas that group their digits', () => {
    const { tables } = tablesOfText(SPENDING.join('\n'));
    expect(tables.map(({ grid }) => grid.dialect)).toEqual(['flowing']);
    expect(tables[0]?.table.headers).toEqual([
      '项目 / 类',
      '项目 / 款',
      '项目 / 项',
      '项目 / 功能分类科目名称',
      '支出预算 / 合计',
      '支出预算 / 基本支出',
      '支出预算 / 项目支出',
    ]);
  });

  it('go on after a page break that repeats the header', () => {
    const lines = SPENDING.toSpliced(9, 0, '项目 支出预算', ...HEADER);
    expect(shown(lines.join('\n'))).toEqual(shown(SPENDING.join('\n')));
    expect(tablesOfText(lines.join('\n')).tables).toHaveLength(1);
  });

  it('stay open where two ways make the sums', () => {
    const lines = SPENDING.map((line) => line.replaceAll('250,000', '1,000,000').replace('1,1,000,000', '2,000,000'));
    const items = shown(lines.join('\n'));
    expect(items[0]).toEqual(['208', 200, 100, 100]);
    expect(items[1]).toEqual(['20805', 100, null, null]);
    expect(items[4]).toEqual(['20808', 100, null, null]);
  });

  it('stay open beside rows that are certain where a line is missing, and are not moved into the nearest column', () => {
    const lines = [
      ...SPENDING.slice(0, -1).filter((line) => !line.startsWith('208 05 01')),
      '210 卫生健康支出 30,000 20,000 10,000',
      '210 11 行政事业单位医疗 30,000 20,000 10,000',
      '210 11 01 行政单位医疗 20,000 15,000 5,000',
      '210 11 02 事业单位医疗 10,000 5,000 5,000',
      '221 住房保障支出 40,000 30,000 10,000',
      '合计 1,320,000 1,050,000 270,000',
    ];
    expect(shown(lines.join('\n')).filter(([code]) => code === '2080505')).toEqual([['2080505', 60, null, null]]);
  });

  it('stay open where no sum holds', () => {
    expect(
      columnsOf(
        [
          { code: '', amounts: ['9.00', '5.00', '4.00'] },
          { code: '208', amounts: ['5.00', '5.00'] },
          { code: '210', amounts: ['3.00', '3.00'] },
        ],
        3,
      ),
    ).toEqual([[0, 1, 2], null, null]);
  });

  it('end where the title of the next table stands', () => {
    const text = [...SPENDING, '某市某区2031年部门一般公共预算支出功能分类预算表', ...SPENDING.slice(1)].join('\n');
    expect(tablesOfText(text).tables.map(({ kind, bodyRows }) => [kind, bodyRows.length])).toEqual([
      ['expenditure', 7],
      ['generalPublic', 7],
    ]);
  });
});

describe('headers broken over lines, over rows divided by single blanks', () => {
  it('have a broken word put where the usual order of the columns has it', () => {
    const text = [
      '2031年部门收入预算总表',
      '编制部门：某市某区园林局 单位：元',
      '项目 收入预算',
      '功能分类科目编码',
      '事业单位',
      '功能分类科目名称 合计 财政拨款收入 事业收入 其他收入',
      '经营收入',
      '类 款 项',
      '205 教育支出 900,000.00 500,000.00 200,000.00 150,000.00 50,000.00',
      '205 02 普通教育 900,000.00 500,000.00 200,000.00 150,000.00 50,000.00',
      '合计 900,000.00 500,000.00 200,000.00 150,000.00 50,000.00',
    ].join('\n');
    expect(tablesOfText(text).facts.map(({ code, value }) => [code, value])).toEqual([
      ['revenue.total', 90],
      ['revenue.source.fiscal', 50],
      ['revenue.source.institutional', 20],
      ['revenue.source.operating', 15],
      ['revenue.source.other', 5],
    ]);
  });

  it('give economic items with the codes in two parts', () => {
    const text = [
      '2031年部门一般公共预算基本支出部门预算经济分类预算表',
      '编制部门：某市某区园林局 单位：元',
      '项目 一般公共预算基本支出',
      '部门预算经济分类科目',
      '编码',
      '经济分类科目名称 合计 人员经费 公用经费',
      '类 款',
      '301 工资福利支出 300,000 300,000',
      '301 01 基本工资 300,000 300,000',
      '302 商品和服务支出 80,000 80,000',
      '302 13 维修（护）费 80,000 80,000',
      '合计 380,000 300,000 80,000',
    ].join('\n');
    const { economicItems, facts } = tablesOfText(text);
    expect(economicItems.map(({ code, amount }) => [code, amount])).toEqual([
      ['301', 30],
      ['30101', 30],
      ['302', 8],
      ['30213', 8],
    ]);
    expect(facts.map(({ code, value }) => [code, value])).toEqual([
      ['generalPublic.basic.total', 38],
      ['generalPublic.basic.personnel', 30],
      ['generalPublic.basic.operating', 8],
    ]);
  });

  it('give the names that are broken over the lines around their figures', () => {
    const text = [
      '支出决算表',
      '单位：万元',
      '科目编码 科目名称 合计 基本支出 项目支出',
      '207 文化旅游体育与传媒支出 66.55 40.55 26.00',
      '其他文化旅游体育与传媒',
      '20799 66.55 40.55 26.00',
      '支出',
      '其他文化旅游体育与传媒',
      '2079999 66.55 40.55 26.00',
      '支出',
    ].join('\n');
    const { functionItems } = tablesOfText(text);
    expect(functionItems.map(({ section, item, amount }) => [section, item, amount])).toEqual([
      [null, null, 66.55],
      ['其他文化旅游体育与传媒支出', null, 66.55],
      ['其他文化旅游体育与传媒支出', '其他文化旅游体育与传媒支出', 66.55],
    ]);
  });
});
