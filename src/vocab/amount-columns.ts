/** A standard amount column of the functional tables, under the name it is published by. */
export interface AmountColumn {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** Header path as printed, levels joined by " / ". */
  readonly header: RegExp;
}

/** In the order they are tried. The last header level decides; its group may stand before. */
export const AMOUNT_COLUMNS: readonly AmountColumn[] = [
  {
    name: 'amount_general_public_transfer',
    zh: '上级一般公共预算转移支付',
    en: 'General public budget transfer from above',
    header: /一般公共预算安排的转移支付$/,
  },
  {
    name: 'amount_government_fund_transfer',
    zh: '上级政府性基金转移支付',
    en: 'Government fund transfer from above',
    header: /政府性基金(预算)?安排的转移支付$/,
  },
  {
    name: 'amount_state_capital_transfer',
    zh: '上级国有资本经营预算转移支付',
    en: 'State capital budget transfer from above',
    header: /国有资本经营(预算)?安排的转移支付$/,
  },
  { name: 'amount_basic', zh: '基本支出', en: 'Basic spending', header: /基本支出(( \/ )?(小计|合计))?$/ },
  { name: 'amount_project', zh: '项目支出', en: 'Project spending', header: /项目支出(( \/ )?(小计|合计))?$/ },
  { name: 'amount_personnel', zh: '人员经费', en: 'Personnel', header: /人员经费(( \/ )?(小计|合计))?$/ },
  { name: 'amount_public', zh: '公用经费', en: 'Running costs', header: /(日常)?公用经费(( \/ )?(小计|合计))?$/ },
  { name: 'amount_remitted', zh: '上缴上级支出', en: 'Remitted to the superior', header: /上缴上级支出$/ },
  { name: 'amount_operating_expenditure', zh: '经营支出', en: 'Operating spending', header: /经营支出$/ },
  {
    name: 'amount_affiliate_subsidy',
    zh: '对附属单位补助支出',
    en: 'Subsidies to affiliated units',
    header: /对?附属单位补助(支出)?$/,
  },
  { name: 'amount_superior', zh: '上级补助收入', en: 'Subsidy from the superior', header: /上级补助(收入)?$/ },
  {
    name: 'amount_institutional',
    zh: '事业收入',
    en: 'Institutional revenue',
    header: /事业收入(( \/ )?(小计|合计))?$/,
  },
  { name: 'amount_operating_revenue', zh: '经营收入', en: 'Operating revenue', header: /经营收入$/ },
  {
    name: 'amount_affiliated',
    zh: '附属单位上缴收入',
    en: 'Remittances of affiliated units',
    header: /附属单位上缴(收入)?$/,
  },
  { name: 'amount_other', zh: '其他收入', en: 'Other revenue', header: /其他收入$/ },
  {
    name: 'amount_carryover_non_fiscal',
    zh: '非财政拨款结转结余',
    en: 'Carry-over of non-fiscal funds',
    header: /非财政(拨款)?结转(和)?(结余)?$/,
  },
  {
    name: 'amount_carryover_fiscal',
    zh: '财政拨款结转',
    en: 'Carry-over of fiscal appropriations',
    header: /财政拨款结转(和)?(结余)?$/,
  },
  {
    name: 'amount_carryover',
    zh: '年初（上年）结转结余',
    en: 'Carry-over from the year before',
    header: /(年初|上年)结转(和)?(结余)?(( \/ )?(小计|合计))?$/,
  },
  {
    name: 'amount_closing_balance',
    zh: '年末结转结余',
    en: 'Closing balance',
    header: /年末结转(和)?(结余)?(( \/ )?(小计|合计))?$/,
  },
  {
    name: 'amount_general_public',
    zh: '一般公共预算',
    en: 'General public budget',
    header: /一般公共预算(财政)?(拨款)?(收入|支出|资金|小计)?$/,
  },
  {
    name: 'amount_government_fund',
    zh: '政府性基金预算',
    en: 'Government fund budget',
    header: /政府性基金(预算)?(财政)?(拨款)?(收入|支出|资金|小计)?$/,
  },
  {
    name: 'amount_state_capital',
    zh: '国有资本经营预算',
    en: 'State capital operating budget',
    header: /国有资本经营(预算)?(财政)?(拨款)?(收入|支出|资金|小计)?$/,
  },
  {
    name: 'amount_fiscal',
    zh: '财政拨款',
    en: 'Fiscal appropriation',
    header: /财政拨款(（补助）|\(补助\))?(收入|支出|小计)?$/,
  },
  {
    name: 'amount_fiscal_account',
    zh: '财政专户',
    en: 'Special fiscal account',
    header: /财政专户(管理资金)?([（(].*[)）])?(收入)?$/,
  },
  { name: 'amount_unit_funds', zh: '单位资金', en: 'Funds of the unit', header: /单位资金(收入)?$/ },
  { name: 'amount_revenue', zh: '本年收入', en: 'Revenue of the year', header: /本年收入(合计|( \/ )?小计)?$/ },
  {
    name: 'amount_expenditure',
    zh: '本年支出',
    en: 'Spending of the year',
    header: /本年支出(合计|( \/ )?(小计|合计))?$/,
  },
  { name: 'amount_total', zh: '合计', en: 'Total', header: /(总计|合计|小计|预算数|决算数|金额)$/ },
];
