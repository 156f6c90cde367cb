import type { RuleText } from './types.ts';

const group = '财政拨款';
const contradiction = {
  group,
  source: '部门决算报表表式：财政拨款收入支出决算总表',
  severity: 'contradiction',
} as const;

/** Group 2: money from the treasury. */
export const FISCAL: Readonly<Record<string, RuleText>> = {
  'fiscal-revenue-sum': {
    ...contradiction,
    title: '财政拨款收入总计等于各部分之和',
    explanation: '财政拨款收入总计由年初结转和本年拨款两部分组成。',
    formula: '财政拨款收入总计 = 年初财政拨款结转和结余 + 本年财政拨款收入',
    tolerance: 'S',
  },
  'fiscal-expenditure-sum': {
    ...contradiction,
    title: '财政拨款支出总计等于各部分之和',
    explanation: '财政拨款支出总计由本年支出和年末结转两部分组成。',
    formula: '财政拨款支出总计 = 本年财政拨款支出 + 年末财政拨款结转和结余',
    tolerance: 'S',
  },
  'fiscal-balance': {
    ...contradiction,
    title: '财政拨款收入总计等于支出总计',
    explanation: '财政拨款总表左右两边必须相等。',
    formula: '财政拨款收入总计 = 财政拨款支出总计',
    tolerance: 'E',
  },
  'fiscal-by-fund': {
    ...contradiction,
    title: '财政拨款支出等于三类预算之和',
    explanation: '财政拨款分一般公共预算、政府性基金预算和国有资本经营预算三类，三类支出相加应等于本年财政拨款支出。',
    formula: '本年财政拨款支出 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算',
    tolerance: 'S',
  },
  'fiscal-equals-source': {
    ...contradiction,
    title: '财政拨款收入两处一致',
    explanation: '财政拨款总表里的本年财政拨款收入，与收入决算里的财政拨款收入是同一个数。',
    formula: '本年财政拨款收入 = 收入来源中的财政拨款收入',
    tolerance: 'E',
  },
  'fiscal-within-whole': {
    ...contradiction,
    title: '财政拨款不大于全部资金',
    explanation: '财政拨款是全部资金的一部分，年初结转、收入、支出和年末结转都不应大于全部资金的同一项。',
    formula: '财政拨款的每一项 ≤ 全部资金的同一项',
    tolerance: 'E',
  },
  'nonfiscal-residual': {
    ...contradiction,
    title: '财政拨款以外的资金前后相接',
    explanation: '从全部资金中减去财政拨款，剩下的资金也应年初加收入减支出等于年末。',
    formula: '非财政年末结转 = 非财政年初结转 + 非财政收入 + 使用结余 − 非财政支出 − 结余分配',
    tolerance: 'S',
  },
  'fiscal-yoy-rate': {
    ...contradiction,
    title: '财政拨款增减率与增减额相符',
    explanation: '由本年数和增减额可以推出上年数，增减额除以上年数应等于文中的增减率。',
    formula: '增减率 = 增减额 ÷ (本年数 − 增减额) × 100',
    tolerance: 'I',
  },
  'fiscal-variance-rate': {
    ...contradiction,
    title: '财政拨款预决算差异率与金额相符',
    explanation: '决算数比年初预算数多出或减少的部分，除以年初预算数，应等于文中的差异率。',
    formula: '差异率 = (决算数 − 年初预算数) ÷ 年初预算数 × 100',
    tolerance: 'I',
  },
};
