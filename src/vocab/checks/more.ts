import type { RuleText } from './types.ts';

const rows = { group: '绩效：指标与得分', source: '项目支出绩效自评表填写说明', severity: 'contradiction' } as const;
const places = {
  group: '项目跨处一致',
  source: '同一份文件内同一事项只有一个数',
  severity: 'contradiction',
  tolerance: 'E',
} as const;

/** Groups 5, 11, 12: rows and words that speak of the same thing. */
export const LINKS: Readonly<Record<string, RuleText>> = {
  'tp-project-link': {
    ...places,
    group: '“三公”经费',
    title: '专门列支“三公”经费的项目与“三公”数字一致',
    explanation: '一个项目专门用于接待、公务用车或出国，且执行数与“三公”经费同项相同，它的预算数和批次、辆数也应相同。',
    formula: '项目预算数、实物量 = “三公”经费同项',
  },
  'px-overall-vs-project': {
    ...places,
    title: '整体自评表与项目自评表的同名指标一致',
    explanation: '同名、同单位的指标，在整体自评表和项目自评表中的目标值、实际值应相同。',
    formula: '整体表指标 = 项目表同名指标',
  },
  'px-goal-number': {
    ...places,
    title: '预期目标文字中的数与指标目标值一致',
    explanation: '预期目标写明某项指标的数，应与下面同名指标的目标值相同。',
    formula: '文字中的数 = 指标目标值',
  },
  'px-result-number': {
    ...places,
    title: '完成情况文字中的数与指标实际值一致',
    explanation: '完成情况写明某项指标的数或日期，应与下面同名指标的实际完成值相同。',
    formula: '文字中的数 = 指标实际值',
  },
  'ix-siblings': {
    ...rows,
    tolerance: 'E',
    title: '完成数与完成率相容',
    explanation: '同一项工作的完成数没有达到目标，它的完成率就不会是 100%。',
    formula: '完成数 < 目标数 ⇒ 完成率 < 100%',
  },
  'ix-swapped-columns': {
    ...rows,
    tolerance: 'T',
    title: '指标表的表头与列内容一致',
    explanation: '“实际完成值”一列应是实际数，“分值”一列应是分数；两列内容对调时列出，本站按内容读取。',
    formula: '列内容 = 表头所说',
  },
  'ix-note-required': {
    ...rows,
    severity: 'completeness',
    tolerance: 'T',
    title: '扣分的指标写明偏差原因',
    explanation: '没有得满分的指标，应在“偏差原因分析及改进措施”一栏写明原因。',
    formula: '得分 < 分值 ⇒ 偏差原因不为空',
  },
};

const years = {
  group: '年度衔接',
  source: '部门决算报表表式；相邻年度文件',
  severity: 'contradiction',
  tolerance: 'E',
} as const;

/** Group 13: two documents. */
export const YEARS: Readonly<Record<string, RuleText>> = {
  'yr-opening-closing': {
    ...years,
    title: '年初结转等于上年年末结转',
    explanation: '今年年初结转下来的钱，就是去年年末结转的钱。机构调整、追溯调整也会使两个数不同。',
    formula: '本年年初结转和结余 = 上年年末结转和结余',
  },
  'yr-implied-prior': {
    ...years,
    tolerance: 'S',
    title: '推算的上年数等于上年文件所载',
    explanation: '用本年数减去增减额推出的上年数，应等于上年文件里写的数。口径调整也会使两个数不同。',
    formula: '本年数 − 增减额 = 上年文件所载',
  },
  'yr-budget-final': {
    ...years,
    title: '决算所说年初预算等于预算文件',
    explanation: '决算里的年初预算数，应等于同一年预算文件里的金额；含不含结转两种口径都试过。',
    formula: '年初预算数 = 预算文件金额',
  },
};

const present = {
  group: '披露完整性',
  source: '地方预决算公开操作规程；政务公开标准目录',
  severity: 'completeness',
  tolerance: 'T',
} as const;

/** Group 14: what must be present. */
export const COMPLETENESS: Readonly<Record<string, RuleText>> = {
  'dc-three-public': {
    ...present,
    title: '“三公”经费分项和实物量齐全',
    explanation:
      '“三公”经费应分三项，用车再分购置和运行，并写明团组、人次、购置数、保有量、批次和人次；写 0 也算写明。',
    formula: '各项都已写明',
  },
  'dc-sections': {
    ...present,
    title: '要求公开的章节齐全',
    explanation: '职责、机构、收入支出说明、“三公”经费、政府采购和名词解释都应公开，顺序和标题不限。',
    formula: '各章节都已列出',
  },
  'dc-reasons': {
    ...present,
    title: '写明增减就写明原因',
    explanation: '与上年相比有增减的，应写明主要原因。',
    formula: '增减额 ≠ 0 ⇒ 写明原因',
  },
  'dc-tables': {
    ...present,
    title: '九张决算报表齐全',
    explanation: '决算公开应有九张报表，没有数据的也列空表；报表另文公开而文中没有列出名称的，无从核对。',
    formula: '九张报表都已列出',
  },
  'toc-vs-body': {
    ...present,
    group: '表与文字',
    title: '目录和正文预告的内容都在',
    explanation: '目录列出的章节和报表、正文说“附”的评价报告，应能在文中找到。',
    formula: '目录所列 = 正文所有；写“附”的都已附上',
  },
  'dc-placeholder': {
    ...present,
    title: '没有残留的填表文字',
    explanation: '正文里不应残留模板文字，如 XX、××、增加（减少）。',
    formula: '无残留',
  },
};

const hint = { severity: 'hint', hint: true, tolerance: 'T' } as const;

/** Words of the form that go with a number. */
export const FORM_WORDS: Readonly<Record<string, RuleText>> = {
  'yr-words': {
    ...years,
    source: '同一份文件只有一个年度',
    tolerance: 'T',
    title: '表头年度与文件年度一致',
    explanation: '单独写明年度的表头应与文件的年度相同，年份也不应缺一位数字。',
    formula: '表头年度 = 文件年度',
  },
  'ix-grade-word': {
    ...rows,
    tolerance: 'T',
    source: '财政部预算司绩效等级',
    title: '评价等级与得分相符',
    explanation:
      '通行的等级是 90 分以上为优，80 分以上为良，60 分以上为中，60 分以下为差；文件自己写明标准的，以它为准。',
    formula: '优 ≥ 90，良 ≥ 80，中 ≥ 60，差 < 60',
  },
};

/** Off unless asked for. */
export const HINTS: Readonly<Record<string, RuleText>> = {
  'ix-note-on-met': {
    ...hint,
    group: rows.group,
    source: rows.source,
    title: '达到目标的指标备注与预期不符',
    explanation: '实际与目标相同并得满分的指标，备注却说与预期不相符，可能是照抄其他行。',
    formula: '满分且相等 ⇒ 备注无“不相符”',
  },
  'px-goal-copied': {
    ...hint,
    group: places.group,
    source: places.source,
    title: '完成情况照抄预期目标',
    explanation: '完成情况与预期目标逐字相同，看不出实际做了什么。',
    formula: '完成情况 ≠ 预期目标',
  },
  'px-unit-listed': {
    ...hint,
    group: places.group,
    source: places.source,
    title: '项目表中的单位在单位名单中',
    explanation: '项目的主管部门、实施单位应在前文的单位名单中，名称也应相同。',
    formula: '单位名 ∈ 单位名单',
  },
  'ix-dimensions': {
    ...hint,
    group: rows.group,
    source: rows.source,
    title: '产出、效益、满意度各有指标',
    explanation: '项目绩效一般应有产出、效益和满意度三类指标。',
    formula: '三类指标各 ≥ 1 行',
  },
  'assets-vs-project': {
    ...hint,
    group: '机关运行、采购、资产',
    source: '部门决算报表表式：国有资产占用情况',
    title: '本年购置的大型设备与资产台数',
    explanation: '项目里买了百万元以上的设备，而资产情况写明百万元以上设备为 0，可能尚未入账。',
    formula: '购置单价 ≥ 100 万元 ⇒ 台数 ≥ 1',
  },
};
