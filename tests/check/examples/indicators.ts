import type { Indicator, Project } from '../../../src/model/index.ts';
import { at, documentOf, facts, table } from '../helpers/build.ts';
import { indicator, project } from '../helpers/build-projects.ts';
import { type ExampleSet, NO_ROUNDING } from '../helpers/examples.ts';

const nothing = documentOf({});
type Money = Parameters<typeof project>[1];
const rows = (indicators: Indicator[], money: Money = {}, more: Partial<Project> = {}) =>
  documentOf({ projects: [project(1, { executed: '1.00', ...money }, { indicators, ...more })] });
const exec: Money = { weight: 10, score: '10.00' };
const ninety = (weight: number) => [
  indicator('甲', '>=10次', '=10次', 50, 50),
  indicator('乙', '有效', '达到', weight, weight),
];
const cost = (name: string, target: string, actual: string) =>
  indicator(name, target, actual, 5, 5, { level1: '成本指标', level2: '经济成本指标' });
const scores = (total: string, last: number) =>
  rows([indicator('甲', '>=10次', '=10次', 50, 50), indicator('乙', '有效', '达到', 40, last)], exec, {
    score: Number(total),
    scoreRaw: total,
  });
const said = (goal: string, actual = '=99.93%') =>
  rows(
    [indicator('信访案件及时受理率', '>=90%', actual, 10, 10)],
    {},
    { goalActual: { text: goal, source: at(70, goal) } },
  );
const wanted = (goal: string) =>
  rows(
    [indicator('印发精简文件数量', '>=50份', '=50份', 10, 10)],
    {},
    { goalExpected: { text: goal, source: at(70, goal) } },
  );
const form = (first: string, second: string) =>
  documentOf({
    tables: [table(`一级指标 | 三级指标 | 实际完成指标值 | 分值权重\n履职 | 文件 | ${first}\n履职 | 信访 | ${second}`)],
  });

export const INDICATORS: ExampleSet = {
  'ix-weight-sum': {
    pass: rows(ninety(40), exec),
    differs: rows(ninety(35), exec),
    rounding: NO_ROUNDING,
    'not-applicable': rows([indicator('甲', '>=10次', '=10次', 50, 50, { weight: null })]),
  },
  'ix-score-sum': {
    pass: scores('99.50', 39.5),
    differs: scores('98.00', 39.5),
    rounding: scores('99.51', 39.5),
    'not-applicable': rows([indicator('甲', '>=10次', '=10次', 50, null)]),
  },
  'ix-score-range': {
    pass: rows(ninety(40)),
    differs: rows([indicator('甲', '>=10次', '=10次', 10, 12)]),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'ix-score-formula': {
    pass: rows([indicator('甲', '>=20次', '=12次', 10, 6)]),
    differs: rows([indicator('甲', '<=15.5万元', '=10万元', 7, 3.59)]),
    rounding: rows([indicator('甲', '>=29辆', '=26辆', 10, 9)]),
    'not-applicable': rows([indicator('甲', '有效提升', '基本达到', 10, 8)]),
  },
  'ix-met-not-full': {
    pass: rows([indicator('甲', '<=10万元', '=9万元', 10, 10)]),
    differs: rows([indicator('甲', '<=10万元', '=9万元', 10, 9)]),
    rounding: NO_ROUNDING,
    'not-applicable': rows([indicator('甲', '有效提升', '基本达到', 10, 8)]),
  },
  'ix-missed-full': {
    pass: rows([indicator('甲', '>=20次', '=12次', 10, 6)]),
    differs: rows([indicator('甲', '>=20次', '=12次', 10, 10)]),
    rounding: rows([indicator('甲', '=8034元/月', '=8033.33元/月', 20, 20)]),
    'not-applicable': rows([indicator('甲', '有效提升', '基本达到', 10, 10)]),
  },
  'ix-date': {
    pass: rows([indicator('完成时间', '2024年12月20日前', '2024年12月20日', 8, 8)]),
    differs: rows([indicator('完成时间', '2024年12月20日前', '2025年5月17日', 8, 8)]),
    rounding: NO_ROUNDING,
    'not-applicable': rows([indicator('完成时间', '及时', '及时', 8, 8)]),
  },
  'ix-completion-rate': {
    pass: rows([indicator('甲', '>=90%', '=100%', 10, 10, { completionRaw: '111.11%' })]),
    differs: rows([indicator('甲', '>=90%', '=100%', 10, 10, { completionRaw: '121.11%' })]),
    rounding: rows([indicator('甲', '=95%', '=98.36%', 10, 10, { completionRaw: '103.53%' })]),
    'not-applicable': rows([indicator('甲', '>=90%', '=100%', 10, 10)]),
  },
  'ix-payment-rate': {
    pass: rows([indicator('项目资金支付率', '=100%', '=96.47%', 10, 9)], { annual: '150.00', executed: '144.70' }),
    differs: rows([indicator('项目资金支付率', '=100%', '=100%', 10, 10)], { annual: '80.00', executed: '22.99' }),
    rounding: rows([indicator('项目资金支付率', '=100%', '=66.66%', 10, 9)], { annual: '3.00', executed: '2.00' }),
    'not-applicable': rows([indicator('项目资金支付及时率', '=100%', '=100%', 10, 10)], {
      annual: '80.00',
      executed: '22.99',
    }),
  },
  'ix-cost-sum': {
    pass: rows([cost('甲', '<=60.00万元', '=59.00万元'), cost('乙', '<=40.00万元', '=40.00万元')], {
      annual: '100.00',
      executed: '99.00',
    }),
    differs: rows([cost('甲', '<=60.00万元', '=59.00万元'), cost('乙', '<=40.00万元', '=30.00万元')], {
      annual: '100.00',
      executed: '99.00',
    }),
    rounding: rows([cost('甲', '<=60.00万元', '=59.00万元'), cost('乙', '<=40.00万元', '=40.00万元')], {
      annual: '100.00',
      executed: '99.01',
    }),
    'not-applicable': rows([cost('甲', '<=60.00万元', '=59.00万元')], { annual: '100.00', executed: '99.00' }),
  },
  'ix-siblings': {
    pass: rows([
      indicator('完成接待工作', '>=20次', '=12次', 10, 6),
      indicator('接待工作完成率', '=100%', '=60%', 10, 6, { level2: '质量指标' }),
    ]),
    differs: rows([
      indicator('完成市委接待工作', '>=20次', '=12次', 10, 6),
      indicator('接待工作完成率', '=100%', '=100%', 10, 10, { level2: '质量指标' }),
    ]),
    rounding: NO_ROUNDING,
    'not-applicable': rows([indicator('甲', '>=20次', '=20次', 10, 10)]),
  },
  'ix-swapped-columns': {
    pass: form('90份 | 30', '99.93% | 30'),
    differs: form('30 | 90份', '30 | 99.93%'),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'px-goal-number': {
    pass: wanted('印发精简文件不少于50份'),
    differs: wanted('印发精简文件不少于60份'),
    rounding: NO_ROUNDING,
    'not-applicable': wanted('做好各项工作'),
  },
  'px-result-number': {
    pass: said('信访案件及时受理率达到99.93%'),
    differs: said('信访案件及时受理达到100%'),
    rounding: NO_ROUNDING,
    'not-applicable': said('工作开展顺利'),
  },
  'ix-note-required': {
    pass: rows([indicator('甲', '>=20次', '=12次', 10, 6, { note: '人员不足' })]),
    differs: rows([
      indicator('甲', '>=20次', '=12次', 10, 6, { note: '人员不足' }),
      indicator('乙', '>=20次', '=12次', 10, 6),
    ]),
    rounding: NO_ROUNDING,
    'not-applicable': rows([indicator('甲', '>=20次', '=12次', 10, 6)]),
  },
  'ix-note-on-met': {
    pass: rows([indicator('甲', '=100%', '=100%', 10, 10)]),
    differs: rows([indicator('甲', '=100%', '=100%', 10, 10, { note: '论证不足，与预期不相符' })]),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'px-goal-copied': {
    pass: rows(
      [],
      {},
      {
        goalExpected: { text: '完成全年各项监测任务并按时报送全部监测报告', source: at(70) },
        goalActual: { text: '全年完成监测任务十二项，报送报告四份，均按时完成', source: at(71) },
      },
    ),
    differs: rows(
      [],
      {},
      {
        goalExpected: { text: '完成全年各项监测任务并按时报送全部监测报告', source: at(70) },
        goalActual: { text: '完成全年各项监测任务并按时报送全部监测报告', source: at(71) },
      },
    ),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'px-unit-listed': {
    pass: documentOf({
      units: [{ text: '甲中心', source: at(16) }],
      projects: [project(1, { executed: '1.00' }, { unit: '甲中心' })],
    }),
    differs: documentOf({
      units: [{ text: '甲中心', source: at(16) }],
      projects: [project(1, { executed: '1.00' }, { unit: '乙中心' })],
    }),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'ix-dimensions': {
    pass: rows([
      indicator('甲', '>=1次', '=1次', 1, 1),
      indicator('乙', '好', '好', 1, 1, { level1: '效益指标' }),
      indicator('丙', '>=90%', '=95%', 1, 1, { level1: '满意度指标' }),
    ]),
    differs: rows([indicator('甲', '>=1次', '=1次', 1, 1)]),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'assets-vs-project': {
    pass: documentOf({
      facts: facts('assets.equipmentOver1m=0'),
      projects: [
        project(1, { executed: '1.00' }, { indicators: [indicator('测量仪成本', '<=44万元', '=39万元', 5, 5)] }),
      ],
    }),
    differs: documentOf({
      facts: facts('assets.equipmentOver1m=0'),
      projects: [
        project(1, { executed: '1.00' }, { indicators: [indicator('测量仪成本', '<=144万元', '=139万元', 5, 5)] }),
      ],
    }),
    rounding: NO_ROUNDING,
    'not-applicable': documentOf({ facts: facts('assets.equipmentOver1m=2') }),
  },
};
