/** Form kinds of printed tables. The first ten are account tables, the rest performance forms and lists. */
export type TableKind =
  | 'overall'
  | 'revenue'
  | 'expenditure'
  | 'fiscal'
  | 'generalPublic'
  | 'basic'
  | 'generalPublicProject'
  | 'governmentFund'
  | 'stateCapital'
  | 'threePublic'
  | 'carryover'
  | 'agency'
  | 'procurement'
  | 'purchasedServices'
  | 'assets'
  | 'projects'
  | 'selfEvaluation'
  | 'overallEvaluation'
  | 'target'
  | 'overallTarget';

interface TitleRule {
  readonly kind: TableKind;
  readonly title: RegExp;
}

/** Titles of tables (blanks and quotation marks removed), most telling words first: the first rule that fits decides. */
export const TABLE_TITLES: readonly TitleRule[] = [
  { kind: 'overallEvaluation', title: /(整体|部门)(支出)?绩效(目标)?(自评|评价)|整体自评表/ },
  { kind: 'overallTarget', title: /整体(支出)?绩效目标/ },
  { kind: 'selfEvaluation', title: /绩效(目标)?(自评|评价|完成情况)|项目自评表/ },
  { kind: 'target', title: /绩效目标/ },
  { kind: 'agency', title: /机构运行|^(行政参公单位)?机关运行/ },
  { kind: 'threePublic', title: /三公/ },
  { kind: 'purchasedServices', title: /政府购买服务/ },
  { kind: 'procurement', title: /政府采购/ },
  { kind: 'assets', title: /国有资产|资产(占用|占有|使用|配置|负债)/ },
  { kind: 'stateCapital', title: /国有资本/ },
  { kind: 'governmentFund', title: /政府性?基金|基金预算/ },
  { kind: 'carryover', title: /结转和?结余/ },
  { kind: 'projects', title: /项目收入支出/ },
  { kind: 'fiscal', title: /^(?!.*一般公共).*财政拨款(预算)?(收入支出|收支|收、支)/ },
  { kind: 'basic', title: /基本支出/ },
  { kind: 'generalPublicProject', title: /项目支出/ },
  { kind: 'generalPublic', title: /一般公共(预算)?.*支出|一般公共预算(财政)?拨款/ },
  { kind: 'fiscal', title: /财政拨款支出/ },
  { kind: 'overall', title: /收支|收、支|收入支出/ },
  { kind: 'revenue', title: /收入(预算|决算)?(总|情况|表|明细)/ },
  { kind: 'expenditure', title: /支出(预算|决算)?(总|情况|表|明细)/ },
];

/** Performance forms without a title are known by words inside them; all of `words`, none of `without`. */
export const FORM_WORDS: readonly {
  readonly kind: TableKind;
  readonly words: readonly RegExp[];
  readonly without?: RegExp;
}[] = [
  { kind: 'selfEvaluation', words: [/[一三]级指标/, /得分/, /项目名称/] },
  { kind: 'overallEvaluation', words: [/[一三]级指标|指标名称/, /得分/, /(部门|单位)(\(单位\))?名称|整体/] },
  { kind: 'selfEvaluation', words: [/[一三]级指标/, /得分/] },
  { kind: 'target', words: [/[一三]级指标|绩效指标/, /指标值/], without: /得分/ },
];

/** Account tables without a title: header words that no other table has; `all` of them, `none` of the last. */
export const HEADER_WORDS: readonly {
  readonly kind: TableKind;
  readonly all: readonly RegExp[];
  readonly none?: RegExp;
}[] = [
  { kind: 'threePublic', all: [/^因公出国/, /^公务接待/] },
  { kind: 'basic', all: [/经济分类|^人员经费$/, /^公用经费$/, /科目/], none: /项目支出|功能分类/ },
  { kind: 'revenue', all: [/科目/, /^事业收入/, /^(财政拨款|一般公共预算).*$/] },
  { kind: 'expenditure', all: [/科目/, /^基本支出$/, /^上缴上级支出$/] },
  { kind: 'fiscal', all: [/^(财政拨款)?收入$/, /^(财政拨款)?支出$/, /^政府性基金预算(财政拨款)?$/] },
  { kind: 'overall', all: [/^收入$/, /^支出$/, /^(金额|决算数|预算数)$/] },
];

/** Kinds that are performance forms: read by the project reader, not as account tables. */
export const PERFORMANCE_KINDS: ReadonlySet<string> = new Set([
  'selfEvaluation',
  'overallEvaluation',
  'target',
  'overallTarget',
]);

/** Header words by the role of their column (blanks removed). */
export const COLUMN_WORDS = {
  code: /(编码|代码)$|^[类款项]$/,
  line: /^(行次|序号|(预算)?单位(代码|编码))$/,
  name: /(科目名称|功能分类|经济分类|分类科目|支出内容)$|^(项目|名称|科目|收入项目|支出项目)$/,
  projectName: /^(二级)?项目名称$/,
  unitName: /^(预算)?(单位名称|单位)$/,
  note: /^(备注|说明|注)$/,
  amount: /^(合计|总计|小计|金额|预算数|决算数|统计数|本年(预算|决算)数|.*(预算数|决算数|合计|总计|小计|金额))$/,
  basic: /^基本支出(小计|合计)?$/,
  project: /^项目支出(小计|合计)?$/,
} as const;

/** Cells of a row that only numbers the columns. */
export const INDEX_WORDS = /^(※|栏次|列次|行次|[甲乙丙丁]|-|—)$/;

/** Labels of total rows (blanks removed, enumerators and 其中 taken off). */
export const TOTAL_ROW = /^(合计|总计|(本年)?(收入|支出)(合计|总计)|收支(合计|总计))$/;

/** Words that tell a line over a table from a row of it. */
export const CAPTION_LINE = /^(编制|填报|公开)?(部门|单位)(名称)?[:：]|^(金额)?单位[:：]|^公开\d+表$|^第\d+页/;

/** A unit of money printed over a table or in its header. */
export const MONEY_UNIT = /(?:单位|金额)[:：]?\(?(?:人民币)?(亿元|万元|千元|元)|\((亿元|万元|千元|元)\)/;

/** A row label in front of its name: 一、 （一） 1. 1、 ① 其中： */
export const ENUMERATOR =
  /^(?:其中[:：]?|[一二三四五六七八九十]+[、.．]|\([一二三四五六七八九十\d]+\)|\d{1,2}[、.．]|[①-⑳])/;
