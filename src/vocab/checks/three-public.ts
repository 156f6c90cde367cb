import type { RuleText } from './types.ts';

const group = '“三公”经费';
const contradiction = {
  group,
  source: '部门决算报表表式：财政拨款“三公”经费支出决算表',
  severity: 'contradiction',
} as const;

/** Group 5: travel abroad, vehicles, receptions. */
export const THREE_PUBLIC: Readonly<Record<string, RuleText>> = {
  'tp-sum': {
    ...contradiction,
    title: '“三公”经费等于三项之和',
    explanation: '因公出国（境）费、公务用车费和公务接待费相加应等于“三公”经费合计，预算数与决算数都是如此。',
    formula: '“三公”经费 = 因公出国（境）费 + 公务用车购置及运行费 + 公务接待费',
    tolerance: 'S',
  },
  'tp-vehicle-sum': {
    ...contradiction,
    title: '公务用车费等于购置费加运行费',
    explanation: '公务用车购置及运行维护费由购置费和运行维护费两部分组成。',
    formula: '公务用车购置及运行费 = 购置费 + 运行费',
    tolerance: 'S',
  },
  'tp-prior-sum': {
    ...contradiction,
    title: '推算的上年“三公”经费也相加得上',
    explanation: '用本年数减去增减额推出上年各项，它们相加也应等于上年合计。',
    formula: '上年合计 = Σ (本年各项 − 增减额)',
    tolerance: 'S',
  },
  'tp-share': {
    ...contradiction,
    title: '“三公”各项占比与金额相符',
    explanation: '每一项的占比应等于该项金额除以“三公”经费合计。',
    formula: '占比 = 该项 ÷ “三公”经费 × 100',
    tolerance: 'I',
  },
  'tp-yoy': {
    ...contradiction,
    title: '“三公”经费增减率与增减额相符',
    explanation: '增减额除以由它推出的上年数，应等于文中的增减率。',
    formula: '增减率 = 增减额 ÷ (本年数 − 增减额) × 100',
    tolerance: 'I',
  },
  'tp-variance': {
    ...contradiction,
    title: '“三公”经费预决算差异率、完成率与金额相符',
    explanation: '差异率和完成率都应能由决算数和预算数算出。有全年预算数时以它为准，否则用年初预算数。',
    formula: '差异率 = (决算数 − 预算数) ÷ 预算数 × 100；完成率 = 决算数 ÷ 预算数 × 100',
    tolerance: 'I',
  },
  'tp-over-budget': {
    group,
    source: '政务公开标准目录：“三公”经费与预算对比说明',
    severity: 'completeness',
    title: '“三公”经费超过预算须说明原因',
    explanation: '决算数大于预算数时，公开要求写明原因。',
    formula: '决算数 > 预算数 ⇒ 写明原因',
    tolerance: 'E',
  },
  'tp-count-amount': {
    group,
    source: '“三公”经费情况表备注；地方预决算公开专项检查',
    severity: 'contradiction',
    title: '有费用就有实物量',
    explanation: '有出国费就应有团组和人次，有接待费就应有批次和人次，有购置费就应有购置数，有运行费就应有保有量。',
    formula: '费用 > 0 ⇒ 实物量 > 0',
    tolerance: 'E',
  },
};

const funds = {
  group: '政府性基金与国有资本经营',
  source: '部门决算报表表式：政府性基金、国有资本经营预算财政拨款收入支出决算表',
  severity: 'contradiction',
} as const;

/** Group 6: government funds and state capital. */
export const FUNDS: Readonly<Record<string, RuleText>> = {
  'fund-sum': {
    ...funds,
    title: '基金预算总计等于各部分之和',
    explanation: '收入总计由年初结转和本年收入组成，支出总计由本年支出和年末结转组成。',
    formula: '收入总计 = 年初结转 + 本年收入；支出总计 = 本年支出 + 年末结转',
    tolerance: 'S',
  },
  'fund-balance': {
    ...funds,
    title: '基金预算收入总计等于支出总计',
    explanation: '收支表左右两边必须相等。',
    formula: '收入总计 = 支出总计',
    tolerance: 'E',
  },
  'fund-item-sum': {
    ...funds,
    title: '基金预算支出等于各项之和',
    explanation: '逐项说明的支出相加应等于本年支出。',
    formula: '本年支出 = Σ 项',
    tolerance: 'S',
  },
  'fund-declared-empty': {
    ...funds,
    title: '说明为空的预算没有金额',
    explanation: '文中说明本年度没有这项资金的，表和文字中都不应再出现它的金额。',
    formula: '说明为空 ⇒ 金额 = 0',
    tolerance: 'E',
  },
  'fund-rates': {
    ...funds,
    title: '基金预算的增减率、差异率与金额相符',
    explanation: '增减率和差异率都应能由金额算出。',
    formula: '增减率 = 增减额 ÷ (本年数 − 增减额) × 100；差异率 = (决算数 − 年初预算数) ÷ 年初预算数 × 100',
    tolerance: 'I',
  },
};
