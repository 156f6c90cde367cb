import { type Layout, writeTable } from './layout.ts';
import type { Accounts, Item } from './model.ts';
import { print, type Speaker } from './say.ts';
import { currentExpenditure, currentRevenue, generalPublic, totalRevenue } from './statements.ts';

/** A line of a printed function table: what must be read back. */
export interface TableLine {
  readonly table: 'expenditure' | 'generalPublic';
  readonly code: string;
  readonly name: string;
  readonly amount: number;
  readonly basic: number;
  readonly project: number;
}

/** Codes of 类, 款 and 项, from the classification. */
export const CODES: Readonly<Record<string, string>> = {
  '一般公共服务支出/政府办公厅（室）及相关机构事务/行政运行': '2010301',
  '一般公共服务支出/政府办公厅（室）及相关机构事务/一般行政管理事务': '2010302',
  '社会保障和就业支出/行政事业单位养老支出/行政单位离退休': '2080501',
  '社会保障和就业支出/行政事业单位养老支出/机关事业单位基本养老保险缴费支出': '2080505',
  '社会保障和就业支出/抚恤/死亡抚恤': '2080801',
  '卫生健康支出/行政事业单位医疗/行政单位医疗': '2101101',
  '卫生健康支出/行政事业单位医疗/公务员医疗补助': '2101103',
  '节能环保支出/污染防治/大气': '2110301',
  '节能环保支出/污染防治/水体': '2110302',
  '节能环保支出/污染减排/减排专项支出': '2111103',
  '住房保障支出/住房改革支出/住房公积金': '2210201',
};

const pathOf = (item: Item) => `${item.category}/${item.section}/${item.item}`;

/** The lines of the general-public table: 类, 款, 项 with their sums, in code order. Basic spending goes to the first items. */
export function tableLines(a: Accounts): TableLine[] {
  const sorted = [...a.items].sort((x, y) => ((CODES[pathOf(x)] ?? '') < (CODES[pathOf(y)] ?? '') ? -1 : 1));
  let left = a.basic;
  const leaves = sorted.map((item) => {
    const basic = Math.min(left, item.amount);
    left -= basic;
    return { item, code: CODES[pathOf(item)] ?? '', basic };
  });
  const lines: TableLine[] = [];
  for (const { item, code, basic } of leaves) {
    for (const [length, name] of [
      [3, item.category],
      [5, item.section],
    ] as const) {
      const prefix = code.slice(0, length);
      if (lines.some((line) => line.code === prefix)) continue;
      const within = leaves.filter((leaf) => leaf.code.startsWith(prefix));
      const amount = within.reduce((sum, leaf) => sum + leaf.item.amount, 0);
      const own = within.reduce((sum, leaf) => sum + leaf.basic, 0);
      lines.push({ table: 'generalPublic', code: prefix, name, amount, basic: own, project: amount - own });
    }
    lines.push({
      table: 'generalPublic',
      code,
      name: item.item,
      amount: item.amount,
      basic,
      project: item.amount - basic,
    });
  }
  return lines;
}

/** 收入支出决算总表 and 一般公共预算财政拨款支出决算表 as printed, with title, unit line and head. */
export function printedTables(a: Accounts, layout: Layout, speaker: Speaker): string[] {
  const indent = layout === 'stacked' ? '\t' : '';
  const say = (cents: number) => print(cents, speaker.style);
  const state = (code: string, cents: number) => {
    speaker.money(code, cents);
    return say(cents);
  };
  const total = totalRevenue(a);
  const summary = [
    ['收入', '', '支出', ''],
    ['项目', '决算数', '项目', '决算数'],
    ['一、财政拨款收入', state('revenue.source.fiscal', a.revenue.fiscal), '一、基本支出', say(a.basic)],
    ['二、事业收入', say(a.revenue.institutional), '二、项目支出', say(a.project)],
    ['三、其他收入', say(a.revenue.other), '', ''],
    ['本年收入合计', say(currentRevenue(a)), '本年支出合计', say(currentExpenditure(a))],
    [
      '年初结转和结余',
      state('revenue.openingBalance', a.opening),
      '年末结转和结余',
      state('expenditure.closingBalance', a.closing),
    ],
    ['总计', say(total), '总计', say(total)],
  ];
  const lines = tableLines(a);
  const basic = lines.filter((line) => line.code.length === 7).reduce((sum, line) => sum + line.basic, 0);
  const spending = [
    ['功能分类科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
    ['栏次', '', '1', '2', '3'],
    ['合计', '', say(generalPublic(a)), say(basic), state('generalPublic.project.total', generalPublic(a) - basic)],
    ...lines.map((line) => [line.code, line.name, say(line.amount), say(line.basic), say(line.project)]),
  ];
  return [
    `${indent}收入支出决算总表`,
    `${indent}公开01表`,
    `${indent}部门：${a.department}`,
    `${indent}单位：万元`,
    ...writeTable(summary, layout),
    '',
    `${indent}一般公共预算财政拨款支出决算表`,
    `${indent}公开05表`,
    `${indent}部门：${a.department}`,
    `${indent}单位：万元`,
    ...writeTable(spending, layout),
    '',
  ];
}
