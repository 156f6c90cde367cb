import type { TableKind } from './tables.ts';

/** Part of a side a row stands in: sources of the year, or balances brought forward. */
export type RowGroup = 'current' | 'balance';

/** A fact stated by a labelled row: `row` is matched against the label without enumerators, `column` against its path. */
export interface RowRule {
  readonly kinds: readonly TableKind[];
  readonly side?: 'revenue' | 'expenditure';
  readonly group?: RowGroup;
  readonly only?: 'budget' | 'final-accounts';
  readonly row: RegExp;
  /** Column of the value; without it the first amount column of the side. */
  readonly column?: RegExp;
  readonly code: string;
}

/** A fact stated by the total row of a table: `column` is matched against the header path without 其中. */
export interface TotalRule {
  readonly kinds: readonly TableKind[];
  readonly only?: 'budget' | 'final-accounts';
  readonly column: RegExp;
  readonly code: string;
}

const GENERAL = /^一般公共预算(财政)?(拨款)?(收入|资金)?$/;
const FUND = /^(政府性)?基金(预算)?(财政)?(拨款)?(收入|资金)?$/;
const CAPITAL = /^国有资本经营(预算)?(财政)?(拨款)?(收入|资金)?$/;
const FISCAL = /^(当年)?(财政|预算)拨款(收入|\(补助\))?$/;
const BALANCE = /^(上年|年初|以前年度)(财政拨款)?(年初)?(结转|结余)(和|及|、)?(结余|结转)?(资金|收入)?$/;

/** Where one label means the same in the row of a 总表 and in the column of a 收入表. */
const SOURCES: readonly { readonly label: RegExp; readonly code: string }[] = [
  { label: GENERAL, code: 'revenue.source.generalPublic' },
  { label: FUND, code: 'revenue.source.governmentFund' },
  { label: CAPITAL, code: 'revenue.source.stateCapital' },
  { label: /^上级一般公共预算安排(的)?转移支付(资金)?$/, code: 'revenue.source.transfer.generalPublic' },
  { label: /^上级政府性基金(预算)?安排(的)?转移支付(资金)?$/, code: 'revenue.source.transfer.governmentFund' },
  { label: /^上级国有资本经营(预算)?安排(的)?转移支付(资金)?$/, code: 'revenue.source.transfer.stateCapital' },
  { label: /^上级补助收入$/, code: 'revenue.source.superior' },
  { label: /^事业收入(\(.*\))?$/, code: 'revenue.source.institutional' },
  { label: /^(事业单位)?经营收入$/, code: 'revenue.source.operating' },
  { label: /^(附属|下级|所属)单位(上缴|缴款)收入$/, code: 'revenue.source.affiliated' },
  { label: /^其他收入$/, code: 'revenue.source.other' },
  { label: /^(纳入)?财政专户(核拨|管理|拨款)?(的)?(资金|收入)*(\(.*\))?$/, code: 'revenue.source.fiscalAccount' },
  { label: /^单位资金(收入)?$/, code: 'revenue.source.unitFunds' },
];

const NATURES: readonly { readonly label: RegExp; readonly code: string }[] = [
  { label: /^基本支出$/, code: 'expenditure.nature.basic' },
  { label: /^项目支出$/, code: 'expenditure.nature.project' },
  { label: /^上缴上级支出$/, code: 'expenditure.nature.remitted' },
  { label: /^(事业单位)?经营支出$/, code: 'expenditure.nature.operating' },
  { label: /^对(附属|下级)单位补助支出$/, code: 'expenditure.nature.affiliateSubsidy' },
];

const overallRevenue = { kinds: ['overall'], side: 'revenue' } as const;
const overallExpenditure = { kinds: ['overall'], side: 'expenditure' } as const;
const fiscalRevenue = { kinds: ['fiscal'], side: 'revenue' } as const;
const fiscalExpenditure = { kinds: ['fiscal'], side: 'expenditure' } as const;
const TOTAL_REVENUE = /^(收入)?(总计|合计)$|^收入总计$/;
const TOTAL_EXPENDITURE = /^(支出)?(总计|合计)$|^支出总计$/;
const CURRENT_EXPENDITURE = /^本年支出(合计|小计)?$/;
const CLOSING = /^(年末|结转下年)(财政拨款)?(结转)?(和)?(结余)?(资金|支出)?$/;

export const ROW_RULES: readonly RowRule[] = [
  ...SOURCES.map(({ label, code }) => ({ ...overallRevenue, group: 'current' as const, row: label, code })),
  { ...overallRevenue, group: 'current', row: FISCAL, code: 'revenue.source.fiscal' },
  { ...overallRevenue, row: /^本年收入(合计|小计)?$/, code: 'revenue.current' },
  {
    ...overallRevenue,
    row: /^使用非财政拨款结余(\(.*\))?$|^用事业基金弥补收支差额$/,
    code: 'revenue.nonFiscalSurplusUsed',
  },
  { ...overallRevenue, only: 'budget', row: BALANCE, code: 'revenue.source.carryover' },
  { ...overallRevenue, only: 'final-accounts', row: BALANCE, code: 'revenue.openingBalance' },
  { ...overallRevenue, group: 'balance', row: /^财政拨款结转(和?结余)?$/, code: 'revenue.source.carryover.fiscal' },
  {
    ...overallRevenue,
    group: 'balance',
    row: /^非财政拨款结转(和?结余)?$/,
    code: 'revenue.source.carryover.nonFiscal',
  },
  { ...overallRevenue, row: TOTAL_REVENUE, code: 'revenue.total' },
  ...NATURES.map(({ label, code }) => ({ ...overallExpenditure, row: label, code })),
  { ...overallExpenditure, row: CURRENT_EXPENDITURE, code: 'expenditure.current' },
  { ...overallExpenditure, row: /^(事业单位)?结余分配$/, code: 'expenditure.surplusDistributed' },
  { ...overallExpenditure, row: CLOSING, code: 'expenditure.closingBalance' },
  { ...overallExpenditure, row: TOTAL_EXPENDITURE, code: 'expenditure.total' },

  { ...fiscalRevenue, row: /^本年收入(合计|小计)?$/, code: 'fiscal.revenue.current' },
  { ...fiscalRevenue, group: 'current', row: FISCAL, code: 'fiscal.revenue.current' },
  { ...fiscalRevenue, group: 'current', row: GENERAL, code: 'fiscal.revenue.generalPublic' },
  { ...fiscalRevenue, group: 'current', row: FUND, code: 'fiscal.revenue.governmentFund' },
  { ...fiscalRevenue, group: 'current', row: CAPITAL, code: 'fiscal.revenue.stateCapital' },
  { ...fiscalRevenue, row: BALANCE, code: 'fiscal.revenue.openingBalance' },
  { ...fiscalRevenue, group: 'balance', row: FUND, code: 'governmentFund.revenue.openingBalance' },
  { ...fiscalRevenue, group: 'balance', row: CAPITAL, code: 'stateCapital.revenue.openingBalance' },
  { ...fiscalRevenue, row: TOTAL_REVENUE, code: 'fiscal.revenue.total' },
  { ...fiscalExpenditure, row: CURRENT_EXPENDITURE, code: 'fiscal.expenditure.current' },
  { ...fiscalExpenditure, row: CLOSING, code: 'fiscal.expenditure.closingBalance' },
  { ...fiscalExpenditure, row: TOTAL_EXPENDITURE, code: 'fiscal.expenditure.total' },
  { ...fiscalExpenditure, row: CURRENT_EXPENDITURE, column: /一般公共预算/, code: 'generalPublic.expenditure' },
  { ...fiscalExpenditure, row: CURRENT_EXPENDITURE, column: /基金/, code: 'governmentFund.expenditure.current' },
  { ...fiscalExpenditure, row: CLOSING, column: /基金/, code: 'governmentFund.expenditure.closingBalance' },
  { ...fiscalExpenditure, row: TOTAL_EXPENDITURE, column: /基金/, code: 'governmentFund.expenditure.total' },
  { ...fiscalExpenditure, row: CURRENT_EXPENDITURE, column: /国有资本/, code: 'stateCapital.expenditure.current' },
  { ...fiscalExpenditure, row: CLOSING, column: /国有资本/, code: 'stateCapital.expenditure.closingBalance' },
  { ...fiscalExpenditure, row: TOTAL_EXPENDITURE, column: /国有资本/, code: 'stateCapital.expenditure.total' },

  { kinds: ['basic'], row: /^人员经费(合计|小计)$/, code: 'generalPublic.basic.personnel' },
  { kinds: ['basic'], row: /^(日常)?公用经费(合计|小计)$/, code: 'generalPublic.basic.operating' },
];

/** 合计 of all spending: alone, or under 本年支出, 一般公共预算支出 …; never the 小计 of 基本支出 or 项目支出. */
const WHOLE = /^(?:(?![^/]*(?:基本|项目|上级|经营支出|补助))[^/]*支出 \/ )?(?:本年支出)?(?:合计|总计|小计)$|^本年支出$/;

export const TOTAL_RULES: readonly TotalRule[] = [
  ...SOURCES.map(({ label, code }) => ({ kinds: ['revenue'] as const, column: label, code })),
  { kinds: ['revenue'], only: 'budget', column: /^(本年收入)?(合计|总计)$/, code: 'revenue.total' },
  { kinds: ['revenue'], only: 'final-accounts', column: /^本年收入(合计)?$|^合计$/, code: 'revenue.current' },
  { kinds: ['revenue'], column: /^财政拨款(收入|\(补助\))?(小计|合计)?$/, code: 'revenue.source.fiscal' },
  { kinds: ['revenue'], column: /^财政拨款结转(和?结余)?$/, code: 'revenue.source.carryover.fiscal' },
  { kinds: ['revenue'], column: /^非财政拨款结转(和?结余)?$/, code: 'revenue.source.carryover.nonFiscal' },
  { kinds: ['revenue'], only: 'budget', column: BALANCE, code: 'revenue.source.carryover' },

  ...NATURES.map(({ label, code }) => ({ kinds: ['expenditure'] as const, column: label, code })),
  { kinds: ['expenditure'], only: 'budget', column: WHOLE, code: 'expenditure.total' },
  { kinds: ['expenditure'], only: 'final-accounts', column: WHOLE, code: 'expenditure.current' },

  { kinds: ['generalPublic'], column: WHOLE, code: 'generalPublic.expenditure' },
  { kinds: ['generalPublic'], column: /^基本支出(合计|小计)?$/, code: 'generalPublic.basic.total' },
  { kinds: ['generalPublic'], column: /^人员经费$/, code: 'generalPublic.basic.personnel' },
  { kinds: ['generalPublic'], column: /^(日常)?公用经费$/, code: 'generalPublic.basic.operating' },
  { kinds: ['generalPublic'], column: /^项目支出(合计|小计)?$/, code: 'generalPublic.project.total' },

  { kinds: ['basic'], column: /^(.*支出 \/ )?(合计|总计|小计)$|^基本支出$/, code: 'generalPublic.basic.total' },
  { kinds: ['basic'], column: /^人员经费$/, code: 'generalPublic.basic.personnel' },
  { kinds: ['basic'], column: /^(日常)?公用经费$/, code: 'generalPublic.basic.operating' },
  { kinds: ['generalPublicProject'], column: /^(项目支出)?(合计|总计)$/, code: 'generalPublic.project.total' },

  { kinds: ['carryover'], only: 'budget', column: /^(总计|合计)$/, code: 'revenue.source.carryover' },
  {
    kinds: ['carryover'],
    only: 'budget',
    column: /^财政拨款 \/ (合计|小计)$/,
    code: 'revenue.source.carryover.fiscal',
  },
  {
    kinds: ['carryover'],
    only: 'budget',
    column: /^非财政拨款 \/ (合计|小计)$/,
    code: 'revenue.source.carryover.nonFiscal',
  },

  ...(['governmentFund', 'stateCapital'] as const).flatMap((kind) => [
    { kinds: [kind], column: /^(上年|年初)结转(和?结余)?$/, code: `${kind}.revenue.openingBalance` },
    { kinds: [kind], column: /^本年收入$/, code: `${kind}.revenue.current` },
    { kinds: [kind], only: 'final-accounts' as const, column: WHOLE, code: `${kind}.expenditure.current` },
    { kinds: [kind], only: 'budget' as const, column: WHOLE, code: `${kind}.expenditure.total` },
    { kinds: [kind], column: CLOSING, code: `${kind}.expenditure.closingBalance` },
  ]),
];

/** Whole header words beside those that state a fact: a word broken over two header lines is joined to one of these. */
export const HEADER_WORD =
  /^(功能分类|经济分类|支出功能分类|支出经济分类)?(科目)?(编码|名称)$|^(本年)?(收入|支出)(合计|总计)$|^(项目)?(基本|项目|经营)支出(合计|小计)?$|^(年初|年末|上年)结转(和|及)?结余$|^(财政拨款|上级补助|事业|(事业单位)?经营|附属单位上缴|其他)收入$|^(上缴上级支出|对附属单位补助支出)$|^(一般公共预算|政府性基金预算|国有资本经营预算)(财政拨款)?(收入|支出)?$|^(决算|预算|统计|决算统计|年初预算|全年预算)数$|^因公出国(\(境\))?费(用)?$|^公务接待费(用)?$|^公务用车(购置|运行|运行维护)费$|^公务用车购置及运行(维护)?费$|^(人员|公用|日常公用)经费$|^(工资福利支出|商品和服务支出|对个人和家庭的补助|资本性支出|债务利息及费用支出)$/;

/** Header words that stand over others as a group: never the first half of a broken word. */
export const GROUP_WORD =
  /^(本年|财政拨款|一般公共预算(财政拨款)?|政府性基金预算(财政拨款)?|国有资本经营预算(财政拨款)?)?(收入|支出)?$|^(科目|项目|经济分类|功能分类|其中|资金来源|人员经费|公用经费|基本支出|项目支出)[:：]?$/;
