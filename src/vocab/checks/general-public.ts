import type { RuleText } from './types.ts';

const group = '一般公共预算';
const contradiction = {
  group,
  source: '部门决算报表表式：一般公共预算财政拨款支出决算表',
  severity: 'contradiction',
} as const;

/** Group 3: general public budget by 类, 款, 项. */
export const GENERAL_PUBLIC: Readonly<Record<string, RuleText>> = {
  'gp-category-sum': {
    ...contradiction,
    title: '一般公共预算支出等于各类之和',
    explanation: '支出按功能分为若干类，各类金额相加应等于一般公共预算财政拨款支出。',
    formula: '一般公共预算支出 = Σ 类',
    tolerance: 'S',
  },
  'gp-item-sum': {
    ...contradiction,
    title: '一般公共预算支出等于各项之和',
    explanation: '逐项说明的支出相加应等于一般公共预算财政拨款支出。项数越多，四舍五入的累积越大。',
    formula: '一般公共预算支出 = Σ 项',
    tolerance: 'S',
  },
  'gp-item-in-category': {
    ...contradiction,
    title: '每一类等于其下各项之和',
    explanation: '同一类下面各项支出相加，应等于该类的金额。',
    formula: '类 = Σ 该类下的项',
    tolerance: 'S',
  },
  'gp-share': {
    ...contradiction,
    title: '各类占比与金额相符',
    explanation: '每一类的占比应等于该类金额除以一般公共预算支出。',
    formula: '占比 = 类 ÷ 一般公共预算支出 × 100',
    tolerance: 'I',
  },
  'gp-share-sum': {
    ...contradiction,
    title: '各类占比合计为 100%',
    explanation: '各类占比相加应为 100%，每项四舍五入可能带来极小的出入。',
    formula: 'Σ 占比 = 100',
    tolerance: 'S',
  },
  'gp-share-of-expenditure': {
    ...contradiction,
    title: '一般公共预算支出占本年支出的比例',
    explanation: '文中写明的比例应等于一般公共预算支出除以本年支出合计。',
    formula: '占比 = 一般公共预算支出 ÷ 本年支出 × 100',
    tolerance: 'I',
  },
  'gp-yoy-rate': {
    ...contradiction,
    title: '一般公共预算支出增减率与增减额相符',
    explanation: '由本年数和增减额可以推出上年数，增减额除以上年数应等于文中的增减率。',
    formula: '增减率 = 增减额 ÷ (本年数 − 增减额) × 100',
    tolerance: 'I',
  },
  'gp-item-yoy-sum': {
    ...contradiction,
    title: '总增减额等于各项增减额之和',
    explanation: '各项比上年增减的金额相加，应等于总的增减额；上年有而今年没有的科目若未列出，则无从核对。',
    formula: '总增减额 = Σ 各项增减额',
    tolerance: 'S',
  },
  'gp-item-yoy-rate': {
    ...contradiction,
    title: '各项增减率与增减额相符',
    explanation: '每一项的增减额除以由它推出的上年数，应等于文中的增减率。',
    formula: '增减率 = 增减额 ÷ (本年数 − 增减额) × 100',
    tolerance: 'I',
  },
  'gp-budget-rate': {
    ...contradiction,
    title: '一般公共预算差异率、完成率与金额相符',
    explanation: '差异率是决算比年初预算多或少的百分比，完成率是决算占预算的百分比，都应能由金额算出。',
    formula: '差异率 = (决算数 − 年初预算数) ÷ 年初预算数 × 100；完成率 = 决算数 ÷ 预算数 × 100',
    tolerance: 'I',
  },
  'gp-initial-sum': {
    ...contradiction,
    title: '年初预算等于各项年初预算之和',
    explanation: '每一项都写明年初预算时，它们相加应等于一般公共预算支出的年初预算数。',
    formula: '年初预算数 = Σ 各项年初预算数',
    tolerance: 'S',
  },
  'gp-item-budget-rate': {
    ...contradiction,
    title: '各项完成预算的比例与金额相符',
    explanation: '每一项的完成率、差异率和比预算增减的金额，都应能由决算数和预算数算出。',
    formula: '完成率 = 决算数 ÷ 预算数 × 100；差异率 = 完成率 − 100',
    tolerance: 'I',
  },
  'gp-item-nature-split': {
    ...contradiction,
    title: '每项合计等于基本支出加项目支出',
    explanation: '表中每一行的合计，应等于该行的基本支出与项目支出之和。',
    formula: '合计 = 基本支出 + 项目支出',
    tolerance: 'S',
  },
};

const basic = {
  ...contradiction,
  group: '基本支出',
  source: '部门决算报表表式：一般公共预算财政拨款基本支出决算表',
} as const;

/** Group 4: basic expenditure. */
export const BASIC: Readonly<Record<string, RuleText>> = {
  'basic-sum': {
    ...basic,
    title: '基本支出等于人员经费加公用经费',
    explanation: '基本支出只有人员经费和公用经费两部分。',
    formula: '基本支出 = 人员经费 + 公用经费',
    tolerance: 'S',
  },
  'gp-basic-plus-project': {
    ...basic,
    title: '一般公共预算支出等于基本支出加项目支出',
    explanation: '一般公共预算支出由基本支出和项目支出两部分组成。',
    formula: '一般公共预算支出 = 基本支出 + 项目支出',
    tolerance: 'S',
  },
  'basic-econ-rollup': {
    ...basic,
    title: '经济分类逐级相加',
    explanation:
      '按经济用途列出的明细逐级相加，应等于上一级；人员经费为 301、303 两类，公用经费为 302、307、309、310、399 各类。',
    formula: '类 = Σ 款；人员经费 = 301 + 303；公用经费 = 302 + 307 + 309 + 310 + 399',
    tolerance: 'S',
  },
  'basic-vs-tables': {
    ...basic,
    title: '基本支出在文字与表中一致',
    explanation: '文字中的一般公共预算基本支出应等于经济分类表的合计，且不大于全部资金的基本支出。',
    formula: '基本支出 = Σ 经济分类；基本支出 ≤ 全部资金的基本支出',
    tolerance: 'S',
  },
  'tp-basic-part': {
    ...basic,
    title: '基本支出中的出国、用车、接待费不大于“三公”经费',
    explanation: '“三公”经费包括基本支出和项目支出中的同类费用，所以基本支出里的部分不应更大。',
    formula: '经济分类 30212、31013、30231、30217 ≤ “三公”经费同项',
    tolerance: 'E',
  },
};
