import type { RuleText } from './types.ts';

const inside = {
  group: '总表与收支',
  source: '部门决算、预算报表表式',
  severity: 'contradiction',
  tolerance: 'S',
} as const;
const budget = { group: '预算各表之间', source: '部门预算报表表式', severity: 'contradiction' } as const;

/** Groups 1, 3, 8, 9: printed tables. */
export const TABLES: Readonly<Record<string, RuleText>> = {
  'table-parent-sum': {
    ...inside,
    title: '表内逐级相加',
    explanation: '报表里每一类等于其下各款之和，每一款等于其下各项之和，合计行等于各类之和，每一个金额列都是如此。',
    formula: '合计 = Σ 类；类 = Σ 款；款 = Σ 项',
  },
  'table-row-sum': {
    ...inside,
    title: '表内每行合计等于各列之和',
    explanation: '报表里一行的合计应等于同一行各组成列之和；“其中”列不重复相加。',
    formula: '合计列 = Σ 组成列',
  },
  'gp-code-name': {
    group: '一般公共预算',
    source: '《政府收支分类科目》',
    severity: 'contradiction',
    tolerance: 'T',
    title: '同一科目编码只有一个名称',
    explanation: '同一个科目编码在文件各处应是同一个名称，全角半角和括号的写法不算差别。',
    formula: '一处名称 = 另一处名称',
  },
  'bt-totals': {
    ...budget,
    title: '收入表与支出表按科目相等',
    explanation: '部门预算的收入表和支出表都按功能科目列出全部资金，同一科目的金额应相等。',
    formula: '收入表科目金额 = 支出表科目金额',
    tolerance: 'E',
  },
  'bt-fiscal': {
    ...budget,
    title: '财政拨款总表等于各预算表之和',
    explanation: '财政拨款总表的每一类，应等于一般公共预算、政府性基金预算和国有资本经营预算表中同一类之和。',
    formula: '财政拨款类 = 一般公共预算类 + 政府性基金类 + 国有资本经营类',
    tolerance: 'S',
  },
  'bt-basic-project': {
    ...budget,
    title: '科目的项目支出等于所列项目之和',
    explanation: '一般公共预算支出表中每一项的项目支出，应等于项目支出表里该科目下各项目之和。',
    formula: '项级科目的项目支出 = Σ 该科目的项目',
    tolerance: 'S',
  },
  'bt-project-rollup': {
    ...budget,
    title: '项目支出表逐级相加',
    explanation: '项目支出表中，每行等于各经济分类列之和，单位、类、款的小计等于其下各行之和。',
    formula: '总计 = Σ 单位 = Σ 类 = Σ 款 = Σ 项目；行合计 = Σ 列',
    tolerance: 'S',
  },
  'bt-carryover': {
    ...budget,
    title: '结转结余明细表逐级相加',
    explanation: '上年结转结余明细表中，总计等于各单位之和，单位等于其下各项目之和，每行等于财政与非财政之和。',
    formula: '总计 = Σ 单位 = Σ 项目；总计列 = 财政拨款 + 非财政拨款',
    tolerance: 'S',
  },
  'bt-target-count': {
    ...budget,
    source: '政务公开标准目录：绩效信息',
    title: '项目个数与涉及金额、所附目标表相容',
    explanation:
      '写明项目为 0 个，涉及金额就应为 0；写明有多少个项目、多少财政拨款，就应等于后面所附的绩效目标表加上写明不公开的。',
    formula:
      '项目 0 个 ⇒ 金额 = 0；项目个数 = 所附目标表个数 + 不公开个数；财政拨款金额 = Σ 目标表财政拨款 + 不公开金额',
    tolerance: 'S',
  },
  'prose-vs-table': {
    group: '表与文字',
    source: '同一份文件内同一科目只有一个数',
    severity: 'contradiction',
    title: '正文金额与表中同一科目相同',
    explanation: '正文逐类、逐项说明的金额，应与报表中同一科目的金额相同。',
    formula: '正文金额 = 表中金额',
    tolerance: 'E',
  },
};

const place = {
  group: '项目跨处一致',
  source: '同一份文件内同一项目只有一个数、一个名称',
  severity: 'contradiction',
} as const;

/** Groups 8 and 12: one project in several places. */
export const PLACES: Readonly<Record<string, RuleText>> = {
  'px-amount': {
    ...place,
    title: '同一项目在各处金额一致',
    explanation: '同一单位的同一项目，在项目支出表、项目说明、结转明细等处写明的金额应相同。',
    formula: '一处金额 = 另一处金额',
    tolerance: 'E',
  },
  'px-name': {
    ...place,
    title: '同一项目在各处名称一致',
    explanation: '单位和金额都相同的项目，各处名称应相同；全角半角、括号、横线的写法不算差别。',
    formula: '一处名称 = 另一处名称',
    tolerance: 'T',
  },
  'px-report-vs-table': {
    ...place,
    title: '评价报告与自评表一致',
    explanation: '评价报告里写明的得分和执行率，应与同一项目自评表中的数相同。',
    formula: '报告中的数 = 自评表中的数',
    tolerance: 'E',
  },
  'bt-project-target': {
    ...place,
    title: '绩效目标表与项目预算一致',
    explanation: '绩效目标表的财政拨款（或年度资金总额），应等于项目支出表和项目说明中的金额。',
    formula: '绩效目标表金额 = 项目预算金额',
    tolerance: 'E',
  },
};
