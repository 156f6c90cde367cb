import { describe, expect, it } from 'vitest';
import { headRows } from '../../../src/parse/dialects/flowing-forms/head.ts';
import { levelNames } from '../../../src/parse/dialects/flowing-forms/names.ts';
import { toWords } from '../../../src/parse/dialects/flowing-forms/words.ts';
import { parse } from '../../../src/parse/index.ts';
import type { SourceText } from '../../../src/parse/types.ts';

const source = (text: string): SourceText => ({ text, at: Uint32Array.from(text, (_, at) => at) });
const lineOf = (text: string, index: number) =>
  toWords({ no: index + 1, text: source(text), blank: false, mark: '', pageBreak: false });

const COVER = ['某市东江区2031年区级部门预算', '预算主管部门：某市东江区园林绿化局', '2031年部门预算编制说明'];

/** A form whose cells stand in the middle of their rows, as an extraction gives its lines. */
const FORM = [
  '财政项目支出绩效目标申报表',
  '（2031年度）',
  '临江路绿带改造工 阶段性项',
  '项目名称 项目性质 项目类别 特定目标类',
  '程 目',
  '某市东江区园林绿',
  '主管部门 实施单位 某市东江区绿化建设中心',
  '化局',
  '计划开始日期 2031/1/1 计划完成日期 2032/12/31',
  '项目资金总额 9,000,000.00 年度资金申请总额 3,500,000.00',
  '其中：当年财政拨款 3,000,000.00',
  '项目资金',
  '其中：财政资金 8,500,000.00',
  '（元）',
  '上年结转资金 500,000.00',
  '其他资金 500,000.00 其他资金 0',
  '项目总目标 年度总体目标',
  '项目',
  '绩效 为居民提供临江休憩的绿带。',
  '完成前期征收。',
  '目标',
  '一级指标 二级指标 三级指标 年度(/项目)指标值',
  '生态环境',
  '文明施工情况 可控',
  '成本指标',
  '数量指标 绿带建设长度 985米',
  '产出指标 质量指标 项目验收达标率 =100.00(%)',
  '绩效',
  '指标',
  '时效指标 项目完成及时性 及时',
  '绿地减少情况 减少',
  '社会效益',
  '景观提升情况 提升',
  '指标',
  '效益指标',
  '休憩人次提升情况 提升',
  '可持续影',
  '长效管理制度健全性 健全',
  '响指标',
  '服务对象',
  '满意度指',
  '满意度指 居民群众满意度 ≥90.00(%)',
  '标',
  '标',
];

const DESCRIPTION = [
  '目 录',
  '一、部门主要职能 …………………………',
  '二、部门机构设置 …………………………',
  '三、名词解释 …………………………',
  '四、部门预算编制说明 …………………………',
  '五、项目经费情况说明 …………………………',
  '2031年部门预算编制说明',
  '2031年，东江区园林绿化局收入预算300.50万元。',
  '临江路绿带改造工程项目经费情况说明',
  '一、项目概述',
  '改造工程全长约985米，总投资900.00万元。',
  '二、立项依据',
  '东绿委[2030]12号文件。',
  '三、实施主体',
  '某市东江区绿化建设中心',
  '五、实施周期',
  '2031年1月1日至2032年12月31日。',
  '六、年度预算安排',
  '2031年度预算安排350.00万元。',
];

const read = (...lines: string[]) =>
  parse({ file: 'budget.txt', bytes: new TextEncoder().encode(lines.join('\n')), url: null, published: null }).document;

describe('a form of a planned project whose cells are divided by single blanks', () => {
  const [project, ...others] = read(...COVER, ...FORM)?.projects ?? [];

  it('is one project with its names put together over lines', () => {
    expect(others).toEqual([]);
    expect([project?.name, project?.department, project?.unit]).toEqual([
      '临江路绿带改造工程',
      '某市东江区园林绿化局',
      '某市东江区绿化建设中心',
    ]);
  });

  it('has the money of the year, not of the whole period beside it', () => {
    expect(project?.annualBudget).toBe(350);
    expect(project?.funding.map(({ label, annualBudget }) => [label, annualBudget])).toEqual([
      ['年度资金申请总额', 350],
      ['当年财政拨款', 300],
      ['上年结转资金', 50],
      ['其他资金', 0],
    ]);
  });

  it('has every indicator with the levels in the middle of whose rows it stands', () => {
    expect(
      project?.indicators.map(({ level1, level2, level3, targetRaw }) => [level1, level2, level3, targetRaw]),
    ).toEqual([
      [null, '生态环境成本指标', '文明施工情况', '可控'],
      ['产出指标', '数量指标', '绿带建设长度', '985米'],
      ['产出指标', '质量指标', '项目验收达标率', '=100.00(%)'],
      ['产出指标', '时效指标', '项目完成及时性', '及时'],
      ['效益指标', '社会效益指标', '绿地减少情况', '减少'],
      ['效益指标', '社会效益指标', '景观提升情况', '提升'],
      ['效益指标', '社会效益指标', '休憩人次提升情况', '提升'],
      ['效益指标', '可持续影响指标', '长效管理制度健全性', '健全'],
      ['满意度指标', '服务对象满意度指标', '居民群众满意度', '≥90.00(%)'],
    ]);
  });

  it('says that its goals, which run into one another, are not read', () => {
    expect(project?.goalExpected).toBeNull();
    expect(project?.uncertain).toBe(true);
  });

  it('is the project that the text describes under its heading', () => {
    const both = read(...COVER.slice(0, 2), ...DESCRIPTION, ...FORM)?.projects ?? [];
    expect(both).toHaveLength(1);
    expect(both[0]?.annualBudget).toBe(350);
    expect(both[0]?.policyBasis?.text).toBe('东绿委[2030]12号文件。');
    expect(both[0]?.period?.text).toBe('2031年1月1日至2032年12月31日。');
    expect(both[0]?.mentions.map(({ place, amount }) => [place, amount])).toEqual([
      ['block', 350],
      ['target', 350],
    ]);
  });
});

describe('a project described under headings', () => {
  it('has no amount where only other amounts than the one of the year are stated', () => {
    const text = DESCRIPTION.with(
      -1,
      '本项目可研批复总投资为900.00万元，其中预备费10.00万元。2030年安排建设资金500万元。',
    );
    const [project] = read(...COVER.slice(0, 2), ...text)?.projects ?? [];
    expect([project?.name, project?.unit, project?.annualBudget]).toEqual([
      '临江路绿带改造工程',
      '某市东江区绿化建设中心',
      null,
    ]);
  });
});

describe('a head whose values are broken over lines', () => {
  const cells = (...lines: string[]) => headRows(lines.map(lineOf)).map((row) => row.cells.map(({ text }) => text));

  it('gives what stands around to the one value that becomes known by it', () => {
    expect(cells('阶段', '项目名称 拆除经费 项目性质 性项 项目类别 特定目标类', '目')).toEqual([
      ['项目名称', '拆除经费', '项目性质', '阶段性项目', '项目类别', '特定目标类'],
    ]);
  });

  it('stays as it is where the words around could belong to two values', () => {
    expect(cells('某市', '项目名称 拆除经费 主管部门 园林局', '中心')).toEqual([
      ['某市'],
      ['项目名称 拆除经费 主管部门 园林局'],
      ['中心'],
    ]);
  });
});

describe('names of levels broken side by side', () => {
  const names = (...words: [string, number][]) =>
    levelNames(words.map(([text, place]) => ({ text: source(text), place })))?.map(({ text, place }) => [
      text.text,
      place,
    ]);

  it('are put together, each with the place of its middle', () => {
    expect(names(['社会效益', 0.5], ['指标', 1.5])).toEqual([['社会效益指标', 1]]);
    expect(
      names(['服务对象', 0], ['满意度指', 0], ['满意度指', 1], ['标', 2], ['标', 2])
        ?.map(([name]) => name)
        .sort(),
    ).toEqual(['满意度指标', '服务对象满意度指标'].sort());
  });

  it('are none where words are left over', () => {
    expect(names(['社会效益', 0], ['数量指标', 1])).toBeUndefined();
  });
});
