import type { Project, ProjectMention } from '../../../src/model/index.ts';
import { at, documentOf, facts, item, row, stating, table } from '../helpers/build.ts';
import { project } from '../helpers/build-projects.ts';
import { type ExampleSet, NO_ROUNDING } from '../helpers/examples.ts';

const nothing = documentOf({});
const budget = (...functionItems: ReturnType<typeof row>[]) => documentOf({ kind: 'budget', functionItems });
const income = (code: string, amount: string) => row(code, amount, { table: 'revenue', tableNo: 2 });
const spending = (code: string, amount: string) => row(code, amount, { table: 'expenditure', tableNo: 3 });
const fiscal = (code: string, amount: string) => row(code, amount, { table: 'fiscal', tableNo: 4 });

const mention = (place: ProjectMention['place'], amount: string, line: number, name = '项目1号'): ProjectMention => ({
  place,
  name,
  unit: null,
  amount: Number(amount),
  source: at(line, amount),
});
const placed = (mentions: ProjectMention[], more: Partial<Project> = {}) =>
  documentOf({
    kind: 'budget',
    projects: [project(1, { annual: '10.00' }, { mentions, itemCode: '2080501', ...more })],
  });
const listed = (itemProject: number, text: string, amount: string) =>
  documentOf({
    kind: 'budget',
    functionItems: [row('2080501', text, { project: itemProject })],
    projects: [
      project(
        1,
        {},
        { itemCode: '2080501', mentions: [mention('tableRow', amount, 9), mention('tableRow', amount, 9)] },
      ),
      project(2, {}, { itemCode: '2080501', mentions: [mention('tableRow', '10.00', 10)] }),
    ],
  });

const projects = (unit: string, first: string, columns = '10.00 | 0.00') =>
  documentOf({
    kind: 'budget',
    tables: [
      table(
        `类 | 款 | 项 | 名称 | 项目名称 | 合计 | 商品服务支出 | 资本性支出
         | | | 总计 | | 30.00 | 30.00 | 0.00
         | | | 甲局 | | ${unit} | 30.00 | 0.00
         211 | | | 节能环保 | | 30.00 | 30.00 | 0.00
         211 | 01 | | 环保事务 | | 30.00 | 30.00 | 0.00
         211 | 01 | 02 | 一般事务 | 甲项目 | ${first} | ${columns}
         211 | 01 | 02 | 一般事务 | 乙项目 | 20.00 | 20.00 | 0.00`,
        { kind: 'generalPublicProject' },
      ),
    ],
  });
/** Two projects announced, one 绩效目标表 and one project whose table is not published. */
const targets = (announced: string, published: string) =>
  stating(
    `performance.projects.fiscal.count=2 performance.projects.fiscal.annualBudget=${announced}
     performance.projects.withheld.count=1 performance.projects.withheld.amount=5.00`,
    {
      kind: 'budget',
      projects: [
        project(
          1,
          {},
          {
            mentions: [mention('target', published, 9)],
            funding: [
              {
                label: '财政拨款',
                kind: 'fiscal',
                initialBudget: null,
                annualBudget: Number(published),
                executed: null,
                weight: null,
                executionRate: null,
                score: null,
                raw: [published],
                source: at(9, published),
              },
            ],
          },
        ),
      ],
    },
  );
const carried = (unit: string, project: string) =>
  documentOf({
    kind: 'budget',
    tables: [
      table(
        `项目名称 | 总计 | 财政拨款 | 非财政拨款
         总计 | 30.00 | 20.00 | 10.00
         甲监测站 | ${unit} | 20.00 | 10.00
         甲项目 | ${project} | 20.00 |
         乙项目 | 10.00 | | 10.00`,
        { kind: 'carryover', headers: ['项目名称', '合计', '财政拨款', '非财政拨款'] },
      ),
    ],
  });
const target = (fiscalAmount: string) =>
  placed([mention('tableRow', '10.00', 9), mention('target', '12.00', 30)], {
    funding: [
      {
        label: '财政拨款',
        kind: 'fiscal',
        initialBudget: null,
        annualBudget: Number(fiscalAmount),
        executed: null,
        weight: null,
        executionRate: null,
        score: null,
        raw: [fiscalAmount],
        source: at(31, fiscalAmount),
      },
    ],
  });

const report = (text: string) =>
  documentOf({ projects: [project(1, {}, { score: 99.43, report: [{ text, source: at(300, text) }] })] });

export const TABLES: ExampleSet = {
  'bt-totals': {
    pass: budget(income('208', '30.00'), spending('208', '30.00')),
    differs: budget(income('208', '30.00'), spending('208', '31.00')),
    rounding:
      budget(income('208', '30.00'), spending('208', '30.0')).functionItems.length > 0
        ? 'both tables print two digits of one amount'
        : '',
    'not-applicable': documentOf({ functionItems: [income('208', '30.00'), spending('208', '31.00')] }),
  },
  'bt-fiscal': {
    pass: budget(
      fiscal('208', '30.00'),
      row('208', '20.00'),
      row('208', '10.00', { table: 'governmentFund', tableNo: 8 }),
    ),
    differs: budget(fiscal('208', '30.00'), row('208', '29.00')),
    rounding: budget(
      fiscal('208', '30.01'),
      row('208', '20.00'),
      row('208', '10.00', { table: 'governmentFund', tableNo: 8 }),
    ),
    'not-applicable': budget(fiscal('208', '30.00')),
  },
  'bt-basic-project': {
    pass: listed(30, '30.00', '20.00'),
    differs: listed(31, '31.00', '20.00'),
    rounding: listed(30.01, '30.01', '20.00'),
    'not-applicable': nothing,
  },
  'bt-target-count': {
    pass: stating('performance.projects.count=3 performance.projects.annualBudget=10.00'),
    differs: stating('performance.projects.count=0 performance.projects.annualBudget=10.00'),
    rounding: targets('15.00', '10.01'),
    'not-applicable': nothing,
  },
  'prose-vs-table': {
    pass: documentOf({ functionItems: [item('甲', '30.00', { categoryCode: '208' }), row('208', '30.00')] }),
    differs: documentOf({ functionItems: [item('甲', '30.00', { categoryCode: '208' }), row('208', '31.00')] }),
    rounding: documentOf({
      functionItems: [item('甲', '30.0', { categoryCode: '208' }), row('208', '30.04', { source: at(9, '30.04') })],
    }),
    'not-applicable': documentOf({ functionItems: [item('甲', '30.00', { categoryCode: '208' })] }),
  },
  'bt-project-rollup': {
    pass: projects('30.00', '10.00'),
    differs: projects('35.00', '10.00'),
    rounding: projects('30.00', '10.00', '10.01 | 0.00'),
    'not-applicable': nothing,
  },
  'bt-carryover': {
    pass: carried('30.00', '20.00'),
    differs: carried('30.00', '25.00'),
    rounding: carried('30.01', '20.00'),
    'not-applicable': nothing,
  },
  'px-amount': {
    pass: placed([mention('tableRow', '10.00', 9), mention('block', '10.00', 20)]),
    differs: placed([mention('tableRow', '10.00', 9), mention('block', '11.00', 20)]),
    rounding: documentOf({
      kind: 'budget',
      projects: [
        project(
          1,
          {},
          {
            mentions: [
              mention('tableRow', '10.04', 9),
              { ...mention('block', '10', 20), amount: 10, source: at(20, '10 万元') },
            ],
          },
        ),
      ],
    }),
    'not-applicable': placed([mention('tableRow', '10.00', 9)]),
  },
  'px-name': {
    pass: placed([mention('tableRow', '10.00', 9, '甲项目（一期）'), mention('block', '10.00', 20, '甲项目(一期)')]),
    differs: placed([mention('tableRow', '10.00', 9, '甲项目'), mention('block', '10.00', 20, '甲工程项目')]),
    rounding: NO_ROUNDING,
    'not-applicable': placed([mention('tableRow', '10.00', 9)]),
  },
  'px-report-vs-table': {
    pass: report('该项目自评得分为99.43分。'),
    differs: report('该项目自评得分为98.43分。'),
    rounding: report('该项目自评得分为99.4分。'),
    'not-applicable': report('该项目完成较好。'),
  },
  'bt-project-target': {
    pass: target('10.00'),
    differs: target('11.00'),
    rounding: documentOf({
      kind: 'budget',
      facts: facts('performance.overall.annualBudget=30.01'),
      overall: project(
        0,
        {},
        {
          funding: [
            ['superior', '10.00'],
            ['local', '20.00'],
          ].map(([kind, amount]) => ({
            label: kind ?? '',
            kind: kind as 'superior',
            initialBudget: null,
            annualBudget: Number(amount),
            executed: null,
            weight: null,
            executionRate: null,
            score: null,
            raw: [amount ?? ''],
            source: at(70, amount),
          })),
        },
      ),
    }),
    'not-applicable': nothing,
  },
};
