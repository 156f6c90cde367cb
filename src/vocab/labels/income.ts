import type { LabelRow, LabelSet } from './types.ts';

const source = (code: string, words: string, extra: Partial<LabelRow> = {}): LabelRow => ({
  words,
  money: `revenue.source.${code}`,
  ...extra,
});
const nature = (code: string, words: string): LabelRow => ({ words, money: `expenditure.nature.${code}` });

const totals: readonly LabelRow[] = [
  {
    words:
      '收、支{总计|合计|决算总计|总额|总预算} 收支{总计|合计|决算总计|总额|总预算|预算总额|预算总计|预算总数|总预算数} 收、支预算总数 收入支出{总计|决算总计|总额} 收入、支出{总计|决算总计|总额} 收入和支出{总计|总额} 收入与支出{总计|总额} 总收入、总支出 总收入和总支出',
    money: ['revenue.total', 'expenditure.total'],
    stem: 'overall',
    pair: ['revenue', 'expenditure'],
    share: null,
  },
  {
    words:
      '收入支出总体 收支总体 收、支总体 收入、支出总体 收入和支出总体 收支 收入支出 收入、支出 收、支 收入支出决算总体 总收支 收支预算 收支预算总体',
    stem: 'overall',
    share: null,
  },
];

const revenue: readonly LabelRow[] = [
  {
    words: '收入总计 总收入 收入总额 收入决算总计 收入总预算 收入预算{总计|总额|合计|总数}',
    money: 'revenue.total',
    stem: 'revenue',
    share: null,
  },
  { words: '收入预算', money: 'revenue.total', stem: 'revenue', kind: 'budget', share: null },
  {
    words: '本年[度]收入[合计|总计] 收入{合计|决算合计} 本年收入决算 收入为',
    money: 'revenue.current',
    stem: 'revenue',
    share: null,
  },
  {
    words:
      '使用非财政拨款结余[(含专用结余)|和专用结余|(含专用基金)|(含专用结余)] 用事业基金弥补收支差额 使用非财政拨款结余(含专用结余)弥补收支差额',
    money: 'revenue.nonFiscalSurplusUsed',
  },
  {
    words: '年初结转和结余 年初结转结余[资金] 年初结转 上年结转和结余 上年年初结转资金',
    money: 'revenue.openingBalance',
  },
  {
    words: '上年结转结余[资金] 上年结转[资金] 以前年度结转[资金]',
    money: 'revenue.openingBalance',
    kind: 'final-accounts',
  },
  {
    words: '上年结转[结余][资金] 以前年度结转[结余][资金] 结转结余[资金]',
    money: 'revenue.source.carryover',
    kind: 'budget',
  },
];

const plain: readonly LabelRow[] = [
  { words: '收入', stem: 'revenue', share: null, bare: true },
  { words: '支出', stem: 'expenditure', share: null, bare: true },
];

const sources: readonly LabelRow[] = [
  source('fiscal', '财政拨款收入 财政补助收入'),
  source('superior', '上级补助收入'),
  source(
    'institutional',
    '事业收入 事业收入[(不含专户资金)|(不含财政专户管理资金)|(不含专户管理教育收费)|(不含专户管理的教育收费)]',
  ),
  source('operating', '经营收入 事业单位经营收入'),
  source('affiliated', '附属单位上缴收入 附属单位上缴款收入 附属单位缴款'),
  source('other', '其他收入'),
  source('generalPublic', '一般公共预算[当年][财政]拨款[收入] 一般公共预算[当年]收入 公共财政预算拨款[收入]'),
  source('generalPublic', '一般公共预算', { kind: 'budget' }),
  source('governmentFund', '政府性基金[预算][财政]拨款[收入] 政府性基金[预算]收入'),
  source('generalPublic', '一般公共预算', { kind: 'final-accounts', within: 'revenue.source' }),
  source('governmentFund', '政府性基金[预算]', { kind: 'final-accounts', within: 'revenue.source' }),
  source('stateCapital', '国有资本经营[预算]', { kind: 'final-accounts', within: 'revenue.source' }),
  source('governmentFund', '政府性基金[预算]', { kind: 'budget' }),
  source('stateCapital', '国有资本经营[预算][财政]拨款[收入] 国有资本经营预算收入'),
  source('stateCapital', '国有资本经营[预算]', { kind: 'budget' }),
  source('transfer.generalPublic', '上级一般公共预算安排的转移支付[资金]'),
  source('transfer.governmentFund', '上级政府性基金[预算]安排的转移支付[资金]'),
  source('transfer.stateCapital', '上级国有资本经营预算安排的转移支付[资金]'),
  source(
    'fiscalAccount',
    '财政专户[管理][的][资金][收入] 财政专户管理的资金安排 纳入财政专户管理的[非税]收入 财政专户管理资金[拨款]收入 财政专户管理[的]教育收费',
  ),
  source('unitFunds', '单位资金[收入]'),
  source('carryover.fiscal', '财政拨款结转[和][结余][资金] 上年财政拨款结转[结余]'),
  source('carryover.nonFiscal', '非财政拨款结转[和]结余[资金] 非财政拨款结转[资金] 非财政拨款结余'),
];

const expenditure: readonly LabelRow[] = [
  {
    words: '支出总计 总支出 支出总额 支出决算总计 支出总预算 支出预算{总计|总额|合计|总数}',
    money: 'expenditure.total',
    stem: 'expenditure',
    share: null,
  },
  { words: '支出预算', money: 'expenditure.total', stem: 'expenditure', kind: 'budget', share: null },
  {
    words: '本年[度]支出[合计|总计] 支出{合计|决算合计} 本年支出决算 支出为',
    money: 'expenditure.current',
    stem: 'expenditure',
    share: null,
  },
  { words: '[事业单位]结余分配', money: 'expenditure.surplusDistributed' },
  {
    words: '年末结转和结余 年末结转结余[资金] 年末结转 结转下年[支出|使用] 结转至下年 结转和结余 年末结余',
    money: 'expenditure.closingBalance',
  },
  nature('basic', '基本支出'),
  { ...nature('basic', '正常运转的日常支出 日常支出'), loose: true },
  { ...nature('project', '用于专项业务工作的经费支出'), loose: true },
  { ...nature('basic.personnel', '人员{经费|支出}[支出]'), within: 'expenditure.nature.basic', loose: true },
  { ...nature('basic.operating', '[日常]公用{经费|支出}[支出]'), within: 'expenditure.nature.basic', loose: true },
  nature('project', '项目支出'),
  nature('remitted', '上缴上级支出'),
  nature('operating', '经营支出 事业单位经营支出'),
  nature('affiliateSubsidy', '对附属单位补助支出 对附属单位补助'),
];

/** 总体, 收入, 支出. */
export const INCOME: LabelSet = {
  name: 'income',
  rows: [...totals, ...revenue, ...sources, ...expenditure, ...plain],
  anywhere: [
    ...totals.slice(0, 1),
    { words: '收入总计', money: 'revenue.total', stem: 'revenue', share: null },
    { words: '支出总计', money: 'expenditure.total', stem: 'expenditure', share: null },
    { words: '本年收入合计', money: 'revenue.current', stem: 'revenue', share: null },
    { words: '本年支出合计', money: 'expenditure.current', stem: 'expenditure', share: null },
  ],
};

/** 上年结转结余 of a budget: its two parts. */
export const CARRYOVER: LabelSet = {
  name: 'carryover',
  rows: [
    source('carryover', '上年结转[结余][资金] 结转结余[资金] 上年结转和结余[资金]', { kind: 'budget' }),
    source('carryover.fiscal', '财政拨款[结转][结余][资金]', { kind: 'budget' }),
    source('carryover.nonFiscal', '非财政拨款[结转][结余][资金]', { kind: 'budget' }),
  ],
  anywhere: [],
};

/** 结转结余 of final accounts: both ends of the year. */
export const BALANCES: LabelSet = {
  name: 'balances',
  rows: [...revenue, ...expenditure]
    .filter(({ money }) => /Balance$/.test(String(money)))
    .map((row) => ({ ...row, kind: 'final-accounts' })),
  anywhere: [],
};
