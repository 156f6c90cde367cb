/** Header words of tables whose cells are divided by single blanks, and the order in which such columns are printed. */

/** Header words over the columns that name things: codes, names, 项目. */
export const NAMING_WORD =
  /^(?:项目|科目|项目\(按功能分类\)|[类款项]|[类款项]{2,3}|(?:部门预算)?(?:支出)?(?:功能|经济)?(?:分类)?(?:科目)?(?:编码|代码|名称)|(?:部门预算)?(?:支出)?(?:功能|经济)分类(?:科目)?|栏次|科目编码及名称)$/;

/** The parts of a code, each over a column of its own. */
export const LEVEL_WORD = /^[类款项]$/;

/** The words that stand right before the amount columns in a header line. */
export const NAME_WORD = /(?:名称|^项目|^科目)$/;

/** Words over the first amount column where it is the sum of the others. */
export const TOTAL_WORD =
  /^(?:合计|总计|小计|(?:本年)?(?:收入|支出)(?:合计|小计|总计)?|本年(?:收入|支出)(?:合计|小计))$/;

/** A word that stands over several columns: 收入预算, 一般公共预算支出, 本年支出. */
export const GROUP_COLUMN =
  /^(?:本年|当年|\d{4}年)?(?:一般公共预算|政府性基金预算|国有资本经营预算)?(?:财政拨款)?(?:基本)?(?:收入|支出)?(?:预算|决算)?(?:情况)?$/;

/** Amount columns in the order in which forms print them: a broken word goes where this order puts it. */
export const COLUMN_ORDER: readonly RegExp[] = [
  TOTAL_WORD,
  /^(?:财政拨款|一般公共预算)(?:收入|拨款收入)?$/,
  /^政府性基金/,
  /^国有资本/,
  /^财政专户/,
  /^上级补助/,
  /^(?!事业单位经营)事业收入/,
  /^(?:事业单位)?经营收入$/,
  /^附属单位上缴/,
  /^其他收入$/,
  /^(?:上年|年初)结转/,
  /^基本支出$/,
  /^项目支出$/,
  /^上缴上级/,
  /^(?:事业单位)?经营支出$/,
  /^对附属单位补助/,
  /^人员经费$/,
  /^(?:日常)?公用经费$/,
];
