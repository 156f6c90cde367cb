import { type Layout, writeTable } from '../layout.ts';
import { print } from '../say.ts';
import type { Plan, Programme } from './plan.ts';
import type { Printer } from './printer.ts';

/** 项目支出绩效目标表 of one project. */
function targetRows(programme: Programme, p: Printer): string[][] {
  const money = print(programme.amount, p.style);
  let [last1, last2] = ['', ''];
  const rows = programme.rows.map((row) => {
    const level1 = row.level1 === last1 ? '' : row.level1;
    const level2 = level1 === '' && row.level2 === last2 ? '' : row.level2;
    [last1, last2] = [row.level1, row.level2];
    return [
      level1,
      level2,
      row.level3,
      row.target,
      '计划标准',
      row.lastYear,
      String(row.weight),
      '按照完成比例赋分',
      '工作资料',
    ];
  });
  return [
    ['预算单位', '', programme.unit, '', '', '', '', '', ''],
    ['项目名称', '', programme.name, '', '', '', '', '', ''],
    ['项目资金（万元）', '', '年度预算总额', money, '其中：财政拨款', money, '其他资金', '0.00', ''],
    ['项目总体目标', '', programme.goal, '', '', '', '', '', ''],
    [
      '一级指标',
      '二级指标',
      '三级指标',
      '指标值',
      '指标值设置依据',
      '上年完成值',
      '指标分值权重',
      '指标赋分规则',
      '佐证资料',
    ],
    ...rows,
  ];
}

/** The performance targets of the projects, each with title and year line. */
export function targets(plan: Plan, layout: Layout, p: Printer): string[] {
  const indent = layout === 'stacked' ? '\t' : '';
  return plan.projects.flatMap((programme) => [
    `${indent}项目支出绩效目标表`,
    '',
    `${indent}（${plan.year}年）`,
    '',
    ...writeTable(targetRows(programme, p), layout === 'spaced' ? 'tabbed' : layout),
    '',
  ]);
}
