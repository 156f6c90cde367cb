/**
 * Words of the statement grammar: what joins a label to its figures. Written as they stand in the text the lexer sees:
 * half-width, no blanks, no quotes.
 */

export type Base = 'yoy' | 'initial' | 'annual' | 'unstated';
export type Field =
  | 'value'
  | 'share'
  | 'initialBudget'
  | 'annualBudget'
  | 'budget'
  | 'finalAccount'
  | 'varianceRate'
  | 'budgetRate'
  | 'amount'
  | 'executed';

/** Words that mean one thing wherever they stand. */
export type WordMeaning =
  | { readonly kind: 'direction'; readonly sign: 1 | -1 }
  | { readonly kind: 'flat' }
  /** `beside`: only right behind a count (14个,资金4,143.90万元). */
  | { readonly kind: 'field'; readonly field: Field; readonly base?: Base; readonly beside?: true }
  | { readonly kind: 'base'; readonly base: Base }
  | { readonly kind: 'among' }
  | { readonly kind: 'each' }
  | { readonly kind: 'respectively' }
  | { readonly kind: 'reason' }
  /** A reason behind a comparison (增长5%,主要是…), an explanation behind a label (其他用车主要是…). */
  | { readonly kind: 'mainly' }
  | { readonly kind: 'explain' }
  | { readonly kind: 'barrier' }
  | { readonly kind: 'filler' };

export interface WordRow {
  readonly meaning: WordMeaning;
  /** Patterns divided by blanks; [x] optional, {a|b} alternatives. */
  readonly words: string;
}

/** All literal words of the grammar. */
export const WORDS: readonly WordRow[] = [
  {
    meaning: { kind: 'direction', sign: 1 },
    words: '增加[了|额|数] 增长[了|率|幅度] 上升[了] 提高[了] 增支 增收 增幅 多支 增多',
  },
  {
    meaning: { kind: 'direction', sign: -1 },
    words:
      '减少[了|额|数] 减幅 下降[了|率|幅度] 降低[了] 节约[了] 节省[了] 压减[了] 压缩[了] 减支 减收 降幅 负增长 少支 缩减[了]',
  },
  {
    meaning: { kind: 'flat' },
    words:
      '持平 无变化 无增减 无增减变化 没有变化 没有增减[变化] 保持一致 一致 无增减变动 未发生变化 零增长 无差异 相等 无变动 相同',
  },
  {
    meaning: { kind: 'field', field: 'initialBudget', base: 'initial' },
    words: '年初预算数 年初预算 年初预算安排[数] 年初部门预算[数] 年初批复预算[数] 年初支出预算[数] 支出年初预算[数]',
  },
  {
    meaning: { kind: 'field', field: 'annualBudget', base: 'annual' },
    words:
      '全年预算数 全年预算 调整预算数 调整预算 调整后预算[数] 全年支出预算[数] 全年预算总额 调整后全年预算[数] 支出全年预算[数]',
  },
  {
    meaning: { kind: 'field', field: 'budget' },
    words: '预算数 支出预算 支出预算数 预算 预算安排 支出预算安排 预算金额 总预算',
  },
  {
    meaning: { kind: 'field', field: 'finalAccount' },
    words:
      '决算数 支出决算数 支出决算 决算 决算金额 支出决算总额 支出决算金额 决算总额 收入决算 收入决算数 决算支出[数] 决算汇总数',
  },
  {
    meaning: { kind: 'field', field: 'value' },
    words: '{增加|增长|上升|提高|减少|下降|降低|压减|压缩|缩减}[了]{为|到|至}',
  },
  { meaning: { kind: 'field', field: 'varianceRate' }, words: '预决算差异率 预、决算差异率 差异率 预决算差异' },
  {
    meaning: { kind: 'field', field: 'budgetRate', base: 'unstated' },
    words: '完成预算[数][的] 完成支出预算[的] 预算完成率 完成了预算的 占预算[数]的',
  },
  {
    meaning: { kind: 'field', field: 'budgetRate', base: 'initial' },
    words:
      '完成年初预算[数][的] 完成年初预算安排[数]的 年初预算完成率 占年初预算[数]的 完成了年初预算的 完成年初支出预算[的]',
  },
  {
    meaning: { kind: 'field', field: 'budgetRate', base: 'annual' },
    words:
      '完成全年预算[数][的] 完成调整预算[数][的] 完成调整后预算[数][的] 占全年预算[数]的 占调整预算[数]的 完成全年支出预算[的]',
  },
  {
    meaning: { kind: 'field', field: 'amount' },
    words: '价值 账面原值 账面价值 资产价值 涉及金额 涉及预算金额 涉及资金 涉及项目预算资金 涉及预算资金',
  },
  {
    meaning: { kind: 'field', field: 'executed' },
    words: '实际执行总额 全年执行数 全年执行总额 实际执行数 全年实际执行数 执行数',
  },
  { meaning: { kind: 'base', base: 'yoy' }, words: '同比 与去年同期 按同口径同比 同比口径' },
  { meaning: { kind: 'among' }, words: '其中 中 分项情况 具体支出情况 具体情况如下 包括 收入包括 支出包括' },
  { meaning: { kind: 'each' }, words: '各 各是 各为 均 均为 均是 都是 都为 同为' },
  { meaning: { kind: 'respectively' }, words: '分别 分别为 分别是 分别是为' },
  {
    meaning: { kind: 'reason' },
    words:
      '[的]{主要|变动|增减变化|变化|增加|减少|增长|下降|持平|差异|主要变动|主要增减变动|增减变动|变动主要|增加主要|减少主要|增长主要|下降主要|变化主要|差异主要|增减|增减主要|上升|上升主要|节约|节约主要|主要增加|主要减少}[的]原因[为|是|是由于|系|在于|如下|分析]' +
      ' [的]原因{为|是|系|在于|如下} 原因: 其原因 主要由于 主要是由于 主要是因为 主要因为 主要原因 变动原因',
  },
  { meaning: { kind: 'mainly' }, words: '主要是 主要为 主要系' },
  {
    meaning: { kind: 'explain' },
    words:
      '主要用于 用于 主要包括 开支内容 开支内容包括 主要开支 主要支出 支出内容 主要支出内容 用以 主要反映 主要由 包含 主要支出方向 具体用于 资金来源 由于',
  },
  {
    meaning: { kind: 'barrier' },
    words:
      '尚未移交养老保险基金 由养老保险基金发放 购置 预算安排购置 安排采购 计划采购 拟采购 安排购置 拟购置 计划购置 未安排购置 预计 平均 人均 每人 每辆 每批次 每 标准 上年[度]为 上年[度]数为 上年[度]决算数为 去年为 上年同期为 上年[度]支出 上年[度]收入',
  },
  {
    meaning: { kind: 'filler' },
    words:
      '本年度 本年 全年 当年 年度 本部门 本单位 我部门 我单位 部门 单位 我厅 我局 我委 我办 我校 我院 我中心 本级 机关 共 共计 合计 总计 累计 总额 总数 数 额 金额 资金 经费 费用 费 支出 收入 实际 使用 安排 财政拨款 为 是 的 了 约 达 计 于 年末 年底 期末 截至 截止 本 我 拨款 支出数 发生 实现 开支 完成 规模 情况 总体 相应 即 则 较大 和 及 与 以及 执行 总量 今年 全部 由 在 等于 相比 相比较 对比 基本持平 基本一致 基本无变化 基本相当 全口径 当年拨款 科目 类 人员 人数 共有 现有 实有 有 共有人员 使用财政拨款 支付 小计 决算 公布 数量 形成 涉及 执行情况 预算绩效管理',
  },
];

/** Words of the work on performance: the money behind a number of projects. */
export const PERFORMANCE_WORDS: readonly WordRow[] = [
  {
    meaning: { kind: 'field', field: 'amount' },
    words:
      '[共|总|合计]涉及{资金|预算资金|财政资金|财政性资金|财政拨款资金|项目资金|项目支出资金|一般公共预算资金|财政拨款项目支出资金|财政拨款项目资金|财政拨款}[总额|共计|合计|总计]',
  },
  { meaning: { kind: 'filler' }, words: '[全面]开展[了]绩效自评[价]' },
  {
    meaning: { kind: 'field', field: 'amount', beside: true },
    words: '资金[总额|共计|合计|总计] 金额[共计|合计|总计] 预算资金[总额|共计|合计] 项目资金[总额|共计|合计]',
  },
];

/** 用于保障机构正常运转的日常支出2,310.20万元: the beginning of a long name of 基本支出, no explanation. */
export const EXPENDITURE_WORDS: readonly WordRow[] = [
  { meaning: { kind: 'filler' }, words: '用于保障 办公设备购置 设备购置' },
];

/** 轿车0辆、金额0万元: the money behind a number of vehicles. */
export const VEHICLE_WORDS: readonly WordRow[] = [
  { meaning: { kind: 'field', field: 'amount', beside: true }, words: '金额 价值' },
];

/** How an organisation's name ends: a label may follow it directly (…生态环境厅收入预算). */
export const ORGANISATION_END =
  /(?:厅|局|署|委|办|院|校|园|站|队|处|所|部|室|科|馆|会|社|团|党|团|庭|台|行|股|组|站|校|中心|政府|机关|机构|单位|部门|汇总|本级|公司|学校|医院|大学|政协|人大|镇|乡|街道|党校|集团|总队|支队|大队|省级|市级|区级|县级|旗级|州级|盟级|镇级|乡级|我市|我区|我县|全区|全市|全县|事业单位|参公事业|参公|行政单位)\)?(?:的|在|为|共|共有|现有|于)?$/;

/** Which money something is from: 使用一般公共预算财政拨款安排的, 通过当年所有财政拨款开支的. */
export const FROM_ALLOTMENTS = /^(?:使用|通过).{0,40}财政拨款.{0,40}(?:安排|开支|列支)的?[“"]?三公/;

/** What stands inside a label: 一般公共预算当年财政拨款收入. */
export const LABEL_JOINT = /^(?:当年|本年|全年)$/;

/** What spends no accounts of its own: 治理项目2023年项目支出 is not the department's. */
export const NO_OWNER = /(?:项目|资金|经费|工程|专项|工作|活动|费)$/;

/** Comparisons with a year: prep + year word + [what] + [相比]. Groups: 1 prep, 2 year words, 3 what, 4 closing. */
export const COMPARE_YEAR =
  /(与|较|比|同|和|跟|相比|对比|比较)?(上一?年度?|去年|上年度?|上一年度?|(?:20)?\d\d年度?)(?:的)?(同期|年初|全年)?(部门|单位)?(?:累计)?((?:预|决)算)?(执行|安排|支出|收入)?(?:金额|数额|数)?(?:年(?=相比))?(?:的)?(?:决算)?(相比较?|比较|对比|相较)?[,]?/y;

/** Comparisons with the budget: 与年初预算相比, 比预算, 较全年预算数, 决算数大于预算数. */
export const COMPARE_BUDGET =
  /(与|较|比|同|和|跟)(年初|全年|调整后?|本年|当年|年初部门|本年年初)?(?:支出|收入)?预算(?:安排)?数?(?:的)?(相比较?|比较|对比)?[,]?/y;

/** 决算数大于年初预算数: sign by the word. */
export const COMPARE_ACCOUNT =
  /(?:支出)?决算(?:数)?(大于|小于|高于|低于|多于|少于|等于|与|同|和|较|比)(年初|全年|调整后?)?(?:支出)?预算(?:安排)?数?(?:的)?(相比较?|持平|一致|相等)?[,]?/y;

/** Unfilled alternatives of the template: 增加(减少), 大小于. */
export const UNFILLED =
  /(?:增加|减少|增长|下降)(?:[(/、]|或|或者)(?:增加|减少|增长|下降)\)?|大小于|(?:大于|小于)[(/](?:大于|小于|等于)\)?/y;

/** 较上年增17.10万元, 较上年(减)6万元, (减)幅23%: a direction in one letter, or in brackets, right before its figure. */
export const SHORT_DIRECTION = /\(([增减](?:加|少|长)?|下降|上升)\)幅?(?=\d)|([增减])(?=\d)/y;
export const RISING = /增|升/;

/** Behind a count: what the things counted cost. */
export const SPENT = '支出';

/** 占…的 with the base it names, where a figure follows: an empty slot (占 %) states nothing. */
export const SHARE =
  /占(?![用有地])了?(?:[^,。;:%\d占()]{0,30}?(?:的(?:比例|比重|比率)?|比例|比重|比|支出|收入|预算|总额|合计|总计))?(?:为|达|约)?(?=-?\d)/y;

/** Dates and years are no figures; 项目 before their number goes with the year: 绩效自评的2031年度项目12个. */
export const DATE =
  /\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日|(?:20)?\d{2}年度项目(?=\d{1,5}个)|(?:20)?\d{2}年(?:度|末|底|期末|初)?/y;
/** A part of the department: 局机关, 本级, 市图书馆. */
export const PART = /^(?:机关|本级)$/;
export const PART_END = /(?:馆|站|所|院|校|园|队|支队|大队|中心|机关|本级|下属单位|所属单位)$/;

/** 今年收入. */
export const THIS_YEAR = /^今年$/;

/** What is counted at the end of the year. */
export const YEAR_END = /^(?:年末|期末)/;

/** The year of a date; words for the document's own year. */
export const YEAR_OF_DATE = /^(20\d\d)年度?(?:项目)?$/;
export const OWN_YEAR = /^(?:本年|当年)/;
export const ENUMERATOR =
  /(?:[(][一二三四五六七八九十百]{1,4}[)]|[一二三四五六七八九十]{1,3}(?:、|是)|[(]\d{1,3}[)]|\d{1,3}(?:、|[.](?!\d))|[①-⑳]|[-•·])/y;

/** 总体情况为1.房屋…: a number of a list behind a word. */
export const INNER_ENUMERATOR = /\d{1,2}\.(?=[\u4e00-\u9fff])/y;

export const NUMBER = /-?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;

/** Which budget a comparison names. */
export const BUDGET_BASES: Readonly<Record<string, Base>> = {
  年初: 'initial',
  年初部门: 'initial',
  本年年初: 'initial',
  全年: 'annual',
  调整: 'annual',
  调整后: 'annual',
};

/** 决算数大于预算数. */
export const COMPARE_SIGNS: Readonly<Record<string, 1 | -1>> = {
  大于: 1,
  高于: 1,
  多于: 1,
  小于: -1,
  低于: -1,
  少于: -1,
};
export const EQUAL = /等于|持平|一致|相等/;
export const BUDGET_WORD = '预算';

/** A year names the year before only with 相比 behind it or a word of sameness (2023年和2024年均未安排 compares nothing). */
export const SAME_AFTER = /^(?:基本)?(?:持平|一致|相同|相等|无变化|无增减)/;
export const AND_WORDS = /^[与和同跟]$/;

/** 收入 behind a label of spending, or the reverse, makes it another one (一般公共预算财政拨款 + 收入). */
export const OTHER_SIDE: readonly { readonly word: string; readonly codes: RegExp }[] = [
  { word: '收入', codes: /expenditure|basic|project|threePublic|agencyOperating/ },
  { word: '支出', codes: /revenue/ },
];
