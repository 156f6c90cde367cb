import type { RuleText } from './types.ts';

const group = '总表与收支';
const form = '部门决算、预算报表表式';
const contradiction = { group, source: form, severity: 'contradiction' } as const;

/** Group 1: totals of income and spending. */
export const TOTALS: Readonly<Record<string, RuleText>> = {
  'revenue-total-sum': {
    ...contradiction,
    title: '收入总计等于各部分之和',
    explanation: '收入总计由本年收入、动用的非财政拨款结余和年初结转结余三部分组成，三者相加应等于总计。',
    formula: '收入总计 = 本年收入 + 使用非财政拨款结余 + 年初结转和结余',
    tolerance: 'S',
  },
  'expenditure-total-sum': {
    ...contradiction,
    title: '支出总计等于各部分之和',
    explanation: '支出总计由本年支出、结余分配和年末结转结余三部分组成，三者相加应等于总计。',
    formula: '支出总计 = 本年支出 + 结余分配 + 年末结转和结余',
    tolerance: 'S',
  },
  'revenue-equals-expenditure': {
    ...contradiction,
    title: '收入总计等于支出总计',
    explanation: '总表左右两边必须相等：一年里可用的钱，要么花了、分配了，要么结转到下一年。',
    formula: '收入总计 = 支出总计',
    tolerance: 'E',
  },
  'balance-roll': {
    ...contradiction,
    title: '结转结余前后相接',
    explanation: '没有写总计时，年末结转可由年初结转加收入、减支出和结余分配推出。',
    formula: '年末结转和结余 = 年初结转和结余 + 使用非财政拨款结余 + 本年收入 − 本年支出 − 结余分配',
    tolerance: 'S',
  },
  'revenue-source-sum': {
    ...contradiction,
    title: '本年收入等于各项来源之和',
    explanation: '财政拨款、上级补助、事业、经营、附属单位上缴和其他收入相加，应等于本年收入合计。',
    formula: '本年收入 = Σ 各项来源',
    tolerance: 'S',
  },
  'revenue-source-share': {
    ...contradiction,
    title: '收入来源占比与金额相符',
    explanation: '每项来源的占比应等于该项金额除以收入合计。',
    formula: '占比 = 来源金额 ÷ 收入合计 × 100',
    tolerance: 'I',
  },
  'revenue-source-share-sum': {
    ...contradiction,
    title: '收入来源占比合计为 100%',
    explanation: '各项占比相加应为 100%，每项四舍五入可能带来极小的出入。',
    formula: 'Σ 占比 = 100',
    tolerance: 'S',
  },
  'expenditure-nature-sum': {
    ...contradiction,
    title: '本年支出等于各类支出之和',
    explanation: '基本支出、项目支出、上缴上级、经营和对附属单位补助支出相加，应等于本年支出合计。',
    formula: '本年支出 = 基本支出 + 项目支出 + 上缴上级支出 + 经营支出 + 对附属单位补助支出',
    tolerance: 'S',
  },
  'expenditure-nature-share': {
    ...contradiction,
    title: '支出占比与金额相符',
    explanation: '每类支出的占比应等于该类金额除以支出合计。',
    formula: '占比 = 该类支出 ÷ 支出合计 × 100',
    tolerance: 'I',
  },
  'expenditure-nature-share-sum': {
    ...contradiction,
    title: '支出占比合计为 100%',
    explanation: '各类支出的占比相加应为 100%，每项四舍五入可能带来极小的出入。',
    formula: 'Σ 占比 = 100',
    tolerance: 'S',
  },
  'overall-yoy-rate': {
    ...contradiction,
    title: '收支增减率与增减额相符',
    explanation: '由本年数和增减额可以推出上年数，增减额除以上年数应等于文中的增减率。收支总体和分项都适用。',
    formula: '增减率 = 增减额 ÷ (本年数 − 增减额) × 100',
    tolerance: 'I',
  },
  'overall-budget-rate': {
    ...contradiction,
    title: '收支与预算的差异率、完成率与金额相符',
    explanation: '与预算比较的差异率、完成率和增减额，都应能由决算数和文中所说的预算数算出。',
    formula: '差异率 = (决算数 − 预算数) ÷ 预算数 × 100；完成率 = 决算数 ÷ 预算数 × 100',
    tolerance: 'I',
  },
  'zero-or-negative-total': {
    ...contradiction,
    title: '合计为 0 时各分项都为 0',
    explanation: '合计为 0，各分项也应为 0；金额一般不为负数，红字更正除外。',
    formula: '合计 = 0 ⇒ 各分项 = 0',
    tolerance: 'E',
  },
};
