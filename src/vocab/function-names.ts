import type { SectionKind } from '../model/index.ts';

/** How 类, 款 and 项 are named in running text: half-width, no blanks, no quotes. */

/**
 * A mark behind a name; in some documents with its digits: (201类), (03款), or its digits alone: (208)…(05)…(01).
 * Groups: 1 digits, 2 level, or 3 the digits alone.
 */
export const LEVEL_MARK = /\((?:(\d{0,7})(类|款|项)|(2\d{2}|2\d{4}|2\d{6}|\d{2}))\)/g;

/** Digits a 类, 款 and 项 code has. */
export const CODE_LENGTH: Readonly<Record<string, number>> = { 类: 3, 款: 5, 项: 7 };

/** The digits of a code before its name: 03政府办公厅, 201-一般公共服务支出. */
export const LEADING_CODE = /^\d{2,7}(?=[-—]?\D)/;

/** What a list of accounts is said to be of, in the sentence over it: 财政拨款支出主要内容如下：. */
export const ANNOUNCED_ITEMS: readonly { readonly words: RegExp; readonly section: SectionKind }[] = [
  { words: /一般公共预算[^。;:]{0,30}支出[^。;:]{0,20}如下[:。]?$/, section: 'generalPublic' },
  { words: /政府性基金[^。;:]{0,30}支出[^。;:]{0,20}如下[:。]?$/, section: 'governmentFund' },
  { words: /国有资本经营[^。;:]{0,30}支出[^。;:]{0,20}如下[:。]?$/, section: 'stateCapital' },
  { words: /财政拨款[^。;:]{0,10}支出[^。;:]{0,20}如下[:。]?$/, section: 'fiscal' },
];

/** The number of a list entry before a name. */
export const ITEM_NUMBER = /^(?:\(?[一二三四五六七八九十\d]{1,3}\)?[、.]?|[①-⑳])(?=\D)/;

/** Clause start, number, code, name, then an amount. Groups: 1 code, 2 name. */
export const PLAIN_ITEM =
  /(?:^|[。;:,、.)])(?:主要包括|包括)?(?:\d{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|[一二三四五六七八九十]{1,3}、)?(?:(\d{3}|\d{5}|\d{7})[-—]?)?([^。;:,、.\d%]{2,28}?)(?:类科目|类|支出科目)?(?=(?:(?:年初|全年|调整)?预算数?|(?:支出)?决算数?)?为?\d)/g;

/** What may stand between the name and the first number: 年初预算数为300.00万元. */
export const BEFORE_AMOUNT = /(?:(?:年初|全年|调整)?预算数?|(?:支出)?决算数?)?为?/y;

/** A 类, but behind 基本支出 and 项目支出 only the rest of the spending: alone it is no item. */
export const OTHER_SPENDING = '其他支出';

/** 国有资本经营预算 is a kind of money here, no 类. */
export const NO_ITEM = /预算$/;

/** Totals and kinds of money, no accounts, where a list has no numbers. */
export const NO_ACCOUNT = /预算|拨款|(?:单位|部门)的?(?:支出|收入)|总|合计|本年|当年|收入|资金/;

/** What an entry of a list of accounts without marks says behind its name: 2,000,000.00元,其中:基本支出…,项目支出… */
export const LISTED_ITEM = /^为?[\d,.]+[万亿]?元,(?:其中:基本支出|全部[是为](?:基本|项目)支出)/;

/** The columns of a prose line that are no columns of the model, by grammar slot. */
export const ITEM_COLUMNS: readonly (readonly [code: string, column: string])[] = [
  ['@.initialBudget', '年初预算数'],
  ['@.annualBudget', '全年预算数'],
  ['@.budgetRate', '完成预算率'],
  ['@.budgetDifference', '比预算增减额'],
  ['@.varianceRate', '预决算差异率'],
];

/** The same for a class of the economic classification, whose model has the amount alone. */
export const ECONOMIC_COLUMNS: readonly (readonly [code: string, column: string])[] = [
  ['@share', '占比'],
  ['@.yoyChange', '比上年增减额'],
  ['@.yoyRate', '比上年增减率'],
  ...ITEM_COLUMNS,
];

/** A number that looks like a code is an amount when its unit follows. */
export const UNIT_FIRST = /^(?:[万亿]?元|人|个|[万]?平方|台|辆|%|批|项|家|次|名|年|月|日)/;

/** Behind these words names are only mentioned. */
export const MENTIONING = /原因|由于|因为|调整至|列支/;

/** Behind the sentence of a line one on another kind of money, or by another classification: 财政拨款总收支较上年增长…. */
export const NEXT_SENTENCE =
  /。(?=(?:(?:20)?\d\d年度?)?(?:财政拨款|一般公共预算|政府性基金|国有资本|收入|支出|收支|三公))|[。;](?=按照?(?:支出|政府|部门)?(?:经济|功能)(?:科目)?分类)/g;

/** The number of the next entry at the end of one: …追加;3. */
export const NEXT_NUMBER = /[;,]?(?:\(?[一二三四五六七八九十\d]{1,3}[、.)]|[①-⑳])$/;
