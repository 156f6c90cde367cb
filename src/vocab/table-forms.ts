import type { TableKind } from './tables.ts';

/** A column of a form: the words it may be printed with (half-width, no blanks), and the group it stands under. */
export interface FormColumn {
  readonly names: readonly string[];
  readonly under?: readonly string[];
}

/** A form as the finance ministry prescribes it: its amount columns from left to right, and the sums they keep. */
export interface TableForm {
  readonly columns: readonly FormColumn[];
  /** Index of a total and of its parts. */
  readonly sums: readonly { readonly total: number; readonly parts: readonly number[] }[];
  /** Indexes of what comes in and of what goes out or is left: as much. */
  readonly flow?: { readonly from: readonly number[]; readonly to: readonly number[] };
}

const column = (...names: string[]): FormColumn => ({ names });
const spent = (...names: string[]): FormColumn => ({ names, under: ['本年支出'] });

const REVENUE: TableForm = {
  columns: [
    column('本年收入合计', '合计'),
    column('财政拨款收入'),
    column('上级补助收入'),
    column('事业收入'),
    column('经营收入'),
    column('附属单位上缴收入', '附属单位缴款收入'),
    column('其他收入'),
  ],
  sums: [{ total: 0, parts: [1, 2, 3, 4, 5, 6] }],
};

const EXPENDITURE: TableForm = {
  columns: [
    column('本年支出合计', '合计'),
    column('基本支出'),
    column('项目支出'),
    column('上缴上级支出'),
    column('经营支出'),
    column('对附属单位补助支出'),
  ],
  sums: [{ total: 0, parts: [1, 2, 3, 4, 5] }],
};

const SPENDING: TableForm = {
  columns: [spent('合计', '小计'), spent('基本支出'), spent('项目支出')],
  sums: [{ total: 0, parts: [1, 2] }],
};

const BALANCES: TableForm = {
  columns: [
    column('年初结转和结余'),
    column('本年收入'),
    spent('合计', '小计'),
    spent('基本支出'),
    spent('项目支出'),
    column('年末结转和结余'),
  ],
  sums: [{ total: 2, parts: [3, 4] }],
  flow: { from: [0, 1], to: [2, 5] },
};

/** The forms of the tables by functional account, the widest first. */
export const CODED_FORMS: Readonly<Partial<Record<TableKind, readonly TableForm[]>>> = {
  revenue: [REVENUE],
  expenditure: [EXPENDITURE, SPENDING],
  generalPublic: [SPENDING],
  governmentFund: [BALANCES, SPENDING],
  stateCapital: [BALANCES, SPENDING],
};

/** The spending side of the overview of 财政拨款. */
export const FISCAL_FORM: TableForm = {
  columns: [
    column('合计', '小计'),
    column('一般公共预算财政拨款', '一般公共预算'),
    column('政府性基金预算财政拨款', '政府性基金预算'),
    column('国有资本经营预算财政拨款', '国有资本经营预算'),
  ],
  sums: [{ total: 0, parts: [1, 2, 3] }],
};

/** The value column of a side with one. */
export const VALUE_WORDS: readonly string[] = ['决算数', '预算数', '金额'];

const VEHICLE = ['公务用车购置及运行维护费', '公务用车购置及运行费'];

/** The items of 三公, each printed with the same columns. */
export const THREE_PUBLIC: TableForm = {
  columns: [
    column('合计'),
    column('因公出国(境)费', '因公出国(境)费用'),
    { names: ['小计'], under: VEHICLE },
    { names: ['公务用车购置费', '公务用车购置支出'], under: VEHICLE },
    {
      names: ['公务用车运行维护费', '公务用车运行费', '公务用车运行维护支出', '公务用车运行维护费支出'],
      under: VEHICLE,
    },
    column('公务接待费'),
  ],
  sums: [
    { total: 0, parts: [1, 2, 5] },
    { total: 2, parts: [3, 4] },
  ],
};

const BUDGET_VEHICLES: readonly FormColumn[] = [
  { names: ['小计'], under: VEHICLE },
  { names: ['公务用车购置费', '购置费'], under: VEHICLE },
  { names: ['公务用车运行维护费', '公务用车运行费', '运行维护费', '运行费'], under: VEHICLE },
];
const ABROAD = column('因公出国(境)费', '因公出国(境)费用');

/** 三公 of budgets, one column for each item, in the orders in which such forms print them. */
export const THREE_PUBLIC_BUDGETS: readonly TableForm[] = [
  {
    columns: [column('合计'), ABROAD, column('公务接待费'), ...BUDGET_VEHICLES],
    sums: [
      { total: 0, parts: [1, 2, 3] },
      { total: 3, parts: [4, 5] },
    ],
  },
  {
    columns: [column('合计'), ABROAD, ...BUDGET_VEHICLES, column('公务接待费')],
    sums: [
      { total: 0, parts: [1, 2, 5] },
      { total: 2, parts: [3, 4] },
    ],
  },
];

/** A column that budgets print behind 三公. */
export const BESIDE_THREE_PUBLIC: readonly string[] = ['机关运行经费预算数', '机关运行经费'];

/** The pair of columns each item of 三公 has, or that stand over all items. */
export const BUDGET_AND_FINAL: readonly [string, string] = ['预算数', '决算数'];

/** Words of a header, or parts of them, that name no amount column. */
export const HEAD_FRAGMENT =
  /^(?:项目?|目|功能分类?|支出功能|分类|类?科目(?:名称|编码)?|名称|编码|经济分类?|类|款|栏次|行次|合计|总计|小计|\d{1,2}|(?:本年)?(?:收入|支出)(?:决算数|预算数)?|决算数|预算数|金额|.{0,14}(?:收入|支出)?决算数|财政拨款“?三公”?经费)$/;

/** Labels of the overview tables that stand on the income side, though no account of spending has them. */
export const INCOME_LABEL =
  /^(?:\d{1,2}\.)?(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算)$|收入|拨款|补助|年初|上年|使用|弥补/;

/** The labels of the last row of an overview, left and right. */
export const OVERVIEW_TOTAL = /^(?:收入|支出)(?:总计|合计)$/;

/** A source of money on the income side, though one of them is also the beginning of an account's name. */
export const BUDGET_SOURCE =
  /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}\.\s?)?(?:一般公共预算|政府性基金(?:预算)?|国有资本经营预算)(?:财政)?(?:拨款)?$/;
