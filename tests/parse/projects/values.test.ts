import { describe, expect, it } from 'vitest';
import { nameKey, nearName, sameUnit, unitKey } from '../../../src/parse/projects/names.ts';
import { amountOf, decimalText, isDash } from '../../../src/parse/projects/numbers.ts';
import { isDate, readQuantity } from '../../../src/parse/projects/targets.ts';
import { onlyProject, readText, short } from './helper.ts';

describe('targets', () => {
  it.each([
    ['>=95%', '>=', 95, '%'],
    ['> =145 个', '>=', 145, '个'],
    ['< =0.8%', '<=', 0.8, '%'],
    ['≥14万辆·次', '>=', 14, '万辆·次'],
    ['大于等于20人', '>=', 20, '人'],
    ['不超过3天', '<=', 3, '天'],
    ['<3 天', '<', 3, '天'],
    ['=1 万次 (个)', '=', 1, '万次（个）'],
    ['>=15000 m ²', '>=', 15000, 'm²'],
    ['>=8300㎡', '>=', 8300, 'm²'],
    ['≤50μg/m3', '<=', 50, 'μg/m³'],
    ['>=100 台（套）', '>=', 100, '台（套）'],
    ['≥99台(套)', '>=', 99, '台（套）'],
    ['＝１００％', '=', 100, '%'],
    ['12 个月', null, 12, '个月'],
    ['1', null, 1, null],
    ['=8033.33 元/月', '=', 8033.33, '元/月'],
    ['=1年', '=', 1, '年'],
    ['2024年12月15日前', 'before', null, null],
    ['=2024年12月15日前', 'before', null, null],
    ['2024 年 12 月 15 日之前', 'before', null, null],
    ['=2023 年 8 月底', '=', null, null],
    ['12 月 15 日前', 'before', null, null],
    ['有效提升', null, null, null],
    ['三十五人', null, null, null],
    ['7×24小时', null, null, null],
  ])('%s', (text, op, value, unit) => {
    expect(readQuantity(text)).toEqual({ op, value, unit });
  });

  it('tells dates from durations', () => {
    expect(['2024年11月', '8月底', '=12 月 28 日', '12个月', '3年', '100%'].map(isDate)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('figures', () => {
  it('reads grouping commas, blanks inside and 分', () => {
    expect(['16,733.52', '3999.6 0', '90.00 分', '-2.50', '1,23', '—', ''].map(decimalText)).toEqual([
      '16733.52',
      '3999.60',
      '90.00',
      '-2.50',
      null,
      null,
      null,
    ]);
  });

  it('converts units exactly', () => {
    expect([
      amountOf('1,250,000.00', '元'),
      amountOf('0.29', '元'),
      amountOf('1.5亿元', '万元'),
      amountOf('12.3', '万元'),
    ]).toEqual([125, 0.000029, 15000, 12.3]);
  });

  it('knows the ways to print “does not apply”', () => {
    expect(['-', '—', '——', '/', '一', '0', ''].map(isDash)).toEqual([true, true, true, true, true, false, false]);
  });
});

describe('names', () => {
  it('compare without blanks, quotes and kinds of dash', () => {
    expect(nameKey('能力建设专项--“乌-昌”项目（二期）')).toBe(nameKey('能力建设专项—“乌－昌” 项目(二期)'));
    expect(unitKey('某某厅（机关和本级）')).toBe(unitKey('某某厅(本级)'));
    expect(unitKey('某某中心（某某研究所）')).not.toBe(unitKey('某某中心'));
  });

  it('near names differ by a few characters that tell nothing apart', () => {
    expect(nearName('固体废物(危险废物)监督管理项目', '固体废弃物(危险废物)监督管理项目')).toBe(true);
    expect(nearName('设备更新项目(一期)', '设备更新项目(二期)')).toBe(false);
    expect(nearName('第一监察办巡察', '第二监察办巡察')).toBe(false);
    expect(nearName('甲地监测项目', '乙县监测项目')).toBe(false);
  });

  it('one unit may leave a level character out, but numbers count', () => {
    expect(sameUnit('石门生态环境监测站', '石门市生态环境监测站')).toBe(true);
    expect(sameUnit('第一生态环境监察办公室', '第二生态环境监察办公室')).toBe(false);
  });
});

describe('doubts', () => {
  const form = (rows: string): string =>
    `项目支出绩效目标表\n项目名称\t巡护\t\t\t\t\t\n年度目标\t巡护山林。\t\t\t\t\t\n一级指标\t二级指标\t三级指标\t指标值\t指标值设定依据\t上年完成值\t分值\n${rows}`;

  it('a cell that fits two columns equally well makes the row uncertain', () => {
    const project = onlyProject(form('产出指标\t数量指标\t巡护次数\t>=100次\t台账\t\t\t20'));
    expect(project.indicators[0]).toMatchObject({ level3: '巡护次数', weight: 20 });
    const { projects, diagnostics } = readText(form('产出指标\t数量指标\t巡护次数\t>=100次\t\t\t\t台账\t20'));
    expect(projects[0]?.indicators[0]?.uncertain).toBe(true);
    expect(diagnostics.map(({ id }) => id)).toContain('performance.row-ambiguous');
  });

  it('a level lost in print is taken from the second level, and marked', () => {
    const rows = '成本指标\t经济成本指标\t经费\t<=5万元\t\t\t10\n\t社会效益指标\t群众知晓\t提高\t\t\t10';
    const { projects, diagnostics } = readText(form(rows));
    expect(short(projects[0]?.indicators[1]).slice(0, 3)).toEqual(['效益指标', '社会效益指标', '群众知晓']);
    expect(projects[0]?.indicators[1]).toMatchObject({ uncertain: true, inherited: ['level1'] });
    expect(diagnostics.map(({ id }) => id)).toContain('performance.level-implied');
  });

  it('the rows below it are as doubtful as it is, up to the next printed first level', () => {
    // 000, lines 599-602: 成本指标, then 社会效益指标 and 生态效益指标 without their first level, then 满意度指标
    const rows = [
      '成本指标\t经济成本指标\t经费\t<=5万元\t\t\t10',
      '\t社会效益指标\t群众知晓\t提高\t\t\t10',
      '\t生态效益指标\t林地保护\t有效\t\t\t10',
      '满意度指标\t满意度指标\t群众满意度\t>=90%\t\t\t10',
    ];
    const { projects, diagnostics } = readText(form(rows.join('\n')));
    expect(projects[0]?.indicators.map(({ level1, uncertain }) => [level1, uncertain])).toEqual([
      ['成本指标', false],
      ['效益指标', true],
      ['效益指标', true],
      ['满意度指标', false],
    ]);
    expect(diagnostics.filter(({ id }) => id === 'performance.level-implied')).toHaveLength(1);
  });
});

describe('long-form reports', () => {
  const FORM =
    '项目支出绩效自评表\n(2023年度)\n项目名称\t山林巡护\t\t\t\t\n项目资金\t年初预算数\t全年预算数\t全年执行数\t\t\n年度资金总额\t10.00\t10.00\t9.50\t\t\n年度总体目标\t预期目标\t实际完成情况\t\t\t\n\t巡护。\t已巡护。\t\t\t\n';
  const REPORT =
    '\n山林巡护项目绩效自评报告\n\n一、项目概况\n\n本项目由石门市林业局实施，用于山林日常巡护，全年共安排资金10.00万元。\n\n二、绩效评价结论\n\n项目完成较好，综合评定为优。\n';

  it('go to the project their title names', () => {
    const { projects } = readText(
      `${FORM}${REPORT}\n第三部分 专业名词解释\n\n一、财政拨款收入：指同级财政当年拨付的资金。`,
    );
    const report = projects[0]?.report.map(({ text }) => text);
    expect(report?.at(0)).toContain('项目概况');
    expect(report).toContain('项目完成较好，综合评定为优。');
    expect(report?.join('')).not.toContain('财政拨款收入');
    expect(projects[0]?.mentions.map((mention) => mention.place)).toEqual(['selfEvaluation', 'report']);
  });
});
