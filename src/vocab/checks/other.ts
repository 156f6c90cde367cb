import type { RuleText } from './types.ts';

const matters = {
  group: '机关运行、采购、资产',
  source: '政务公开标准目录：其他重要事项',
  severity: 'contradiction',
} as const;

/** Group 7: running costs, procurement, assets. */
export const OTHER_MATTERS: Readonly<Record<string, RuleText>> = {
  'operating-split': {
    ...matters,
    title: '机关运行经费与事业公用经费合为公用经费',
    explanation: '行政和参公单位的机关运行经费，加上事业单位的公用经费，应等于一般公共预算基本支出中的公用经费。',
    formula: '公用经费 = 机关运行经费 + 事业单位公用经费',
    tolerance: 'S',
  },
  'operating-yoy-rate': {
    ...matters,
    title: '机关运行经费增减率与增减额相符',
    explanation: '增减额除以由它推出的上年数，应等于文中的增减率。',
    formula: '增减率 = 增减额 ÷ (本年数 − 增减额) × 100',
    tolerance: 'I',
  },
  'procurement-sum': {
    ...matters,
    title: '政府采购总额等于货物、工程、服务之和',
    explanation: '政府采购分货物、工程、服务三类，相加应等于总额。',
    formula: '采购总额 = 货物 + 工程 + 服务',
    tolerance: 'S',
  },
  'procurement-sme': {
    ...matters,
    title: '授予中小企业的合同金额与占比',
    explanation:
      '小微企业合同不大于中小企业合同，中小企业合同不大于采购总额；占比应能由金额算出。小微企业占比有的除以总额，有的除以中小企业合同额，两种都算相符。',
    formula: '小微 ≤ 中小 ≤ 总额；占比 = 合同金额 ÷ 采购总额 × 100',
    tolerance: 'I',
  },
  'assets-vehicle-sum': {
    ...matters,
    source: '部门决算报表表式：国有资产占用情况',
    title: '车辆总数等于各用途车辆之和',
    explanation: '按用途列出的车辆相加应等于车辆总数，价值也是如此。',
    formula: '车辆 = Σ 各用途车辆',
    tolerance: 'E',
  },
  'assets-nesting': {
    ...matters,
    source: '部门决算报表表式：国有资产占用情况',
    title: '资产的部分不大于整体',
    explanation: '单价 100 万元以上的设备包括在 50 万元以上的设备里；房屋和车辆价值是固定资产原值的一部分。',
    formula: '100 万元以上设备 ≤ 50 万元以上设备；房屋 + 车辆 ≤ 固定资产原值',
    tolerance: 'S',
  },
  'tp-held-vs-assets': {
    ...matters,
    source: '地方预决算公开专项检查',
    title: '公务用车保有量与资产车辆数',
    explanation: '公务用车是全部车辆的一部分；两个数不同的，文中通常会说明原因。',
    formula: '公务用车保有量 = 资产车辆数，不同须说明',
    tolerance: 'E',
  },
};

/** Group 9: one figure in several places. */
export const REPEATED: Readonly<Record<string, RuleText>> = {
  'fact-repeated': {
    group: '表与文字',
    source: '同一份文件内同一指标只有一个数',
    severity: 'contradiction',
    title: '同一数字在各处一致',
    explanation: '同一个指标在正文、表格或附件中多次出现时，应是同一个数。',
    formula: '一处 = 另一处',
    tolerance: 'E',
  },
  'final-restated': {
    group: '表与文字',
    source: '同一份文件内同一指标只有一个数',
    severity: 'contradiction',
    title: '与预算比较时所用的决算数和前文一致',
    explanation: '与预算比较的句子里重复写出的决算数，应等于前文的支出数；财政拨款可以是总计，也可以是本年数。',
    formula: '决算数 = 前文同一指标',
    tolerance: 'E',
  },
};

const direction = {
  group: '文字与方向',
  source: '同一句话内方向一致',
  severity: 'contradiction',
  tolerance: 'E',
} as const;

/** Group 15: words of direction. */
export const DIRECTION: Readonly<Record<string, RuleText>> = {
  'dir-sign': {
    ...direction,
    title: '增减额与增减率方向一致',
    explanation: '金额写“增加”，比率也应写“增长”；金额写“减少”，比率也应写“下降”。',
    formula: '增减额的方向 = 增减率的方向',
  },
  'dir-income-expense': {
    ...direction,
    title: '收入总计与支出总计的增减额一致',
    explanation: '收入总计等于支出总计，两年都相等，所以它们的增减额也相等；若比较的是本年收入和本年支出则不适用。',
    formula: '收入增减额 = 支出增减额',
  },
  'dir-zero-base': {
    ...direction,
    title: '上年为 0 时没有增长率',
    explanation: '上年没有这项支出，除数为 0，增长率没有意义。不少文件习惯印作 100%，只作提示。',
    formula: '本年数 = 增减额 ⇒ 上年数 = 0',
  },
};

const people = {
  group: '单位与口径',
  source: '同一份文件内的名单与人数',
  severity: 'contradiction',
  tolerance: 'E',
} as const;

/** Group 16: units and staff. */
export const PEOPLE: Readonly<Record<string, RuleText>> = {
  'staff-sum': {
    ...people,
    title: '实有人数等于在职、离休、退休之和',
    explanation: '实有人数由在职、离休和退休人员组成，增减人数也是如此。',
    formula: '实有人数 = 在职 + 离休 + 退休',
  },
  'unit-count': {
    ...people,
    title: '单位、处室个数与名单相符',
    explanation: '文中写明的下属单位数、处室数，应等于名单里列出的个数；名单可以多列本级一家。',
    formula: '写明的个数 = 名单所列个数',
  },
};
