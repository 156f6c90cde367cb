import { type Layout, writeTable } from './layout.ts';
import type { Accounts, Programme } from './model.ts';
import { percent, print, type Style } from './say.ts';

const rate = (hundredths: number) => `${(hundredths / 100).toFixed(2)}%`;

/** Execution score: weight 10 × rate, at most 10, two decimals. */
export const executionScore = (programme: Programme): number =>
  Math.min(1000, Math.round((programme.executed * 1000) / Math.max(1, programme.annual))) / 100;

/** Sum of the row scores and the execution score. */
export const totalScore = (programme: Programme): number =>
  Math.round(programme.rows.reduce((sum, row) => sum + row.score * 100, executionScore(programme) * 100)) / 100;

/** Headings of the indicators. */
export const HEADS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** 项目支出绩效自评表 as rows of cells, in the nine-column form. */
function tableRows(a: Accounts, programme: Programme, style: Style): string[][] {
  const { initial, annual, executed } = programme;
  const execution = percent(executed, annual);
  const funds = [print(initial, style), print(annual, style), print(executed, style)];
  let last1 = '';
  let last2 = '';
  const indicators = programme.rows.map((row) => {
    const level1 = row.level1 === last1 ? '' : row.level1;
    const level2 = level1 === '' && row.level2 === last2 ? '' : row.level2;
    last1 = row.level1;
    last2 = row.level2;
    return ['', level1, level2, row.level3, row.target, row.actual, String(row.weight), row.score.toFixed(2), row.note];
  });
  if (indicators[0]) indicators[0][0] = '年度绩效指标完成情况';
  return [
    ['项目名称', '', programme.name, '', '', '', '', '', ''],
    ['主管部门', '', a.department, '', '实施单位', programme.unit, '', '', ''],
    ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '', '年度资金总额', ...funds, '10', rate(execution), executionScore(programme).toFixed(2)],
    ['', '', '其中：当年财政拨款', ...funds, '—', '—', '—'],
    ['', '', '其他资金', '0.00', '0.00', '0.00', '—', '—', '—'],
    ['年度总体目标', '预期目标', '', '', '', '实际完成情况', '', '', ''],
    ['', programme.goal, '', '', '', programme.result, '', '', ''],
    ['', ...HEADS],
    ...indicators,
    ['总分', '', '', '', '', '', '100', `${totalScore(programme).toFixed(2)}分`, ''],
  ];
}

/** Title, year line and table of one project's self-evaluation. */
export function selfEvaluation(a: Accounts, programme: Programme, layout: Layout, style: Style): string[] {
  const indent = layout === 'stacked' ? '\t' : '';
  const rows = tableRows(a, programme, style);
  return [`${indent}项目支出绩效自评表`, `${indent}（${a.year}年度）`, '', ...writeTable(rows, layout), ''];
}
