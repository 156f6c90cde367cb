import type { RuleText } from './types.ts';

const money = { group: '绩效：资金', source: '项目支出绩效自评表填写说明', severity: 'contradiction' } as const;

/** Group 10: money of the performance tables. */
export const PERFORMANCE: Readonly<Record<string, RuleText>> = {
  'pf-source-sum': {
    ...money,
    title: '年度资金总额等于各来源之和',
    explanation: '自评表的资金总额由财政拨款、其他资金等来源组成，年初预算、全年预算、执行数三列都应相加得上。',
    formula: '年度资金总额 = Σ 资金来源',
    tolerance: 'S',
  },
  'pf-execution-rate': {
    ...money,
    title: '预算执行率与金额相符',
    explanation: '执行率应等于全年执行数除以全年预算数。',
    formula: '执行率 = 全年执行数 ÷ 全年预算数 × 100',
    tolerance: 'I',
  },
  'pf-execution-score': {
    ...money,
    title: '执行率得分与执行率相符',
    explanation: '执行率一行的得分应等于分值乘以执行率，执行率超过 100% 的按 100% 计算。',
    formula: '得分 = 分值 × min(执行率, 1)',
    tolerance: 'I',
  },
  'pf-executed-within': {
    ...money,
    title: '执行数不大于预算，项目执行数不大于项目支出',
    explanation: '每个项目的执行数不应大于全年预算数；所列项目与涉密项目的执行数相加，不应大于全部项目支出。',
    formula: '执行数 ≤ 全年预算数；Σ 项目执行数 + 涉密项目 ≤ 项目支出',
    tolerance: 'S',
  },
  'dc-self-evaluation': {
    group: '披露完整性',
    source: '政务公开标准目录：绩效信息',
    severity: 'contradiction',
    title: '自评表个数与文中个数一致',
    explanation: '文中写明评价了多少个项目，后面就应附多少张自评表；涉密项目另计。',
    formula: '文中项目个数 = 所附自评表个数',
    tolerance: 'E',
  },
  'pf-stated-totals': {
    ...money,
    title: '绩效总述中的金额与自评表相符',
    explanation: '绩效总述写明的项目全年预算数和执行数，应等于各项目自评表相加；整体支出的数应等于整体自评表。',
    formula: '文中合计 = Σ 自评表',
    tolerance: 'S',
  },
  'pf-initial-within': {
    ...money,
    title: '项目年初预算之和不大于整体年初预算',
    explanation: '整体年初预算要支付全部项目和基本支出，所以各项目的年初预算相加不应更大。',
    formula: 'Σ 项目年初预算数 ≤ 整体年初预算数',
    tolerance: 'S',
  },
  'pf-overall-budget': {
    ...money,
    source: '整体支出绩效自评表与决算总表的口径',
    title: '整体全年预算数等于一项收入合计',
    explanation: '整体自评表的全年预算数，通常等于收入总计、本年收入或财政拨款总计之一。',
    formula: '整体全年预算数 = 收入总计（或本年收入、财政拨款）',
    tolerance: 'E',
  },
  'pf-overall-executed': {
    ...money,
    source: '整体支出绩效自评表与决算总表的口径',
    title: '整体执行数等于本年支出',
    explanation: '整体执行数是真正花掉的钱，应等于本年支出，而不是含有年末结转和结余分配的支出总计。',
    formula: '整体全年执行数 = 本年支出',
    tolerance: 'E',
  },
  'pf-overall-sources': {
    ...money,
    source: '整体支出绩效自评表与决算总表的口径',
    title: '整体自评表的其他资金与非财政资金相符',
    explanation: '整体预算包括全部资金时，财政拨款以外的部分（事业收入、其他收入、非财政结转）应列在“其他资金”一行。',
    formula: '其他资金 = 收入总计 − 财政拨款收入总计',
    tolerance: 'E',
  },
  'pf-added-in-year': {
    ...money,
    source: '年初预算数、全年预算数的含义',
    title: '年中追加的项目不在年初预算里',
    explanation: '文中说某项目是年中追加的，它的年初预算数就应为 0 或小于全年预算数。',
    formula: '年中追加 ⇒ 年初预算数 < 全年预算数',
    tolerance: 'E',
  },
};

const rows = {
  group: '绩效：指标与得分',
  source: '项目支出绩效自评表填写说明；《项目支出绩效评价管理办法》财预〔2020〕10 号',
  severity: 'contradiction',
} as const;

/** Group 11: indicators and scores. */
export const INDICATORS: Readonly<Record<string, RuleText>> = {
  'ix-weight-sum': {
    ...rows,
    title: '分值合计为 100',
    explanation: '各项指标的分值加上预算执行率的分值应为 100；只列目标、没有执行率的表可以是 90。',
    formula: 'Σ 分值 + 执行率分值 = 100',
    tolerance: 'E',
  },
  'ix-score-sum': {
    ...rows,
    title: '各项得分之和等于总分',
    explanation: '各项指标的得分加上预算执行率的得分应等于总分。',
    formula: '总分 = Σ 得分 + 执行率得分',
    tolerance: 'S',
  },
  'ix-score-range': {
    ...rows,
    title: '得分在 0 与分值之间',
    explanation: '一行指标的得分不应小于 0，也不应大于它的分值。',
    formula: '0 ≤ 得分 ≤ 分值',
    tolerance: 'E',
  },
  'ix-score-formula': {
    ...rows,
    title: '得分能由目标值和实际值算出',
    explanation: '未得满分的指标，得分应能用一种常用算法由目标值、实际值和分值算出；没有一种算法吻合时列出。',
    formula: '得分 = 分值 × 实际 ÷ 目标（或其他常用算法）',
    tolerance: 'E',
  },
  'ix-met-not-full': {
    ...rows,
    title: '达到目标的指标得满分',
    explanation: '按印出的运算符，实际值已达到目标的指标应得满分；花钱少于上限也是达到目标。',
    formula: '达到目标 ⇒ 得分 = 分值',
    tolerance: 'E',
  },
  'ix-missed-full': {
    ...rows,
    title: '未达到目标的指标不得满分',
    explanation: '按印出的运算符，实际值没有达到目标的指标不应得满分。',
    formula: '未达到目标 ⇒ 得分 < 分值',
    tolerance: 'E',
  },
  'ix-date': {
    ...rows,
    title: '逾期完成的指标不得满分',
    explanation: '完成日期晚于目标期限的指标不应得满分；只写月份的按月比较。',
    formula: '完成日期 > 期限 ⇒ 得分 < 分值',
    tolerance: 'E',
  },
  'ix-completion-rate': {
    ...rows,
    title: '指标完成率与目标值、实际值相符',
    explanation: '印出的完成率应等于实际值除以目标值；目标为上限的，达到时可写 100%，也可写目标除以实际。',
    formula: '完成率 = 实际值 ÷ 目标值 × 100',
    tolerance: 'I',
  },
  'ix-payment-rate': {
    ...rows,
    title: '资金支付率、预算控制率与执行率相符',
    explanation:
      '指标里的资金支付率、预算执行率、预算控制率说的是同一笔钱，应与执行数除以全年预算数一致；支付“及时率”说的是时间，不在此列。',
    formula: '支付率 = 全年执行数 ÷ 全年预算数 × 100',
    tolerance: 'I',
  },
  'ix-cost-sum': {
    ...rows,
    title: '成本指标之和等于执行数',
    explanation: '成本指标的目标值相加恰为全年预算数时，它们的实际值相加应等于全年执行数。',
    formula: 'Σ 成本实际值 = 全年执行数',
    tolerance: 'S',
  },
};
