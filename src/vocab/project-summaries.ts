/**
 * Words of the short account of one project's self-evaluation in running text (项目绩效自评综述). Written for text without
 * blanks and quotes, half-width.
 *
 *     1.某某项目绩效自评综述：项目自评得分为97分。项目全年预算数为300万元，执行数为299万元，完成预算的99.67%。…
 */

/** The number of a list entry before the name. */
const MARK = String.raw`(?:\(?\d{1,3}\)?[、.)]?|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、|[①-⑳])?`;
const NAME = '([^。;:,]{2,60}?)';

/** How such a paragraph begins. Group 1: the name of the project. */
export const SUMMARY_HEADS: readonly RegExp[] = [
  // 某某项目绩效自评综述：, “某某”项目绩效自评情况。
  new RegExp(
    `^${MARK}${NAME}(?:支出)?(?:绩效)?(?:自评|自我评价|评价)(?:综述|情况|结果|完成情况)+(?:综述)?(?:如下)?(?:[:。,]|$)`,
  ),
  // （1）某某项目。全年预算数300万元，执行数299万元
  new RegExp(
    String.raw`^${MARK}${NAME}[:。,](?:该?项目)?(?:本项目)?(?:(?:20)?\d\d年度?)?(?:全年|年初|调整后?|项目|财政)?(?:全年)?预算(?:数|资金|金额|安排|总额)*(?:为|共|是)?[\d,.]+[万亿]?元,?(?:其中[^,。;]{0,30},)?(?:全年|实际|项目)?(?:执行|支出)`,
  ),
  // 某某项目全年预算数为300万元,执行数为299万元
  new RegExp(String.raw`^${MARK}${NAME}(?:全年预算|预算)数(?:为|共)?[\d,.]+[万亿]?元,(?:全年|实际)?(?:执行|支出)`),
];

/** What is no name of a project: the body itself, all of its projects, the whole of its spending. */
export const NO_PROJECT =
  /[我本]部门|[我本]单位|^根据|整体|预算绩效|绩效管理|部门决算|反映|一般公共预算|各项目|^以下|项目支出$|^(?:部门|单位)?(?:项目)?绩效|^(?:其中|具体|上述|该项目|项目)$|占|元/;

/** What the account states. Groups: 1 number, 2 unit. */
export const SUMMARY_FIGURES = {
  annualBudget:
    /(?<!年初)(?:全年|年度|项目|调整后?的?|追加后|总)?预算(?:数|安排|金额|资金|总额)*(?:为|共|是|合计)?([\d,]+(?:\.\d+)?)([万亿]?元)/,
  initialBudget: /年初(?:批复)?预算(?:数|安排|金额|资金)*(?:为|共|是)?([\d,]+(?:\.\d+)?)([万亿]?元)/,
  executed:
    /(?:全年|实际)?(?:执行|支出|支付)(?:数|金额|资金)*(?:为|共|了)?([\d,]+(?:\.\d+)?)([万亿]?元)|实际完成([\d,]+(?:\.\d+)?)([万亿]?元)/,
  executionRate: /(?:完成(?:全年|年初|调整后?)?预算(?:数)?的?|(?:预算|资金)?执行率(?:为|达到?|是)?)([\d,]+(?:\.\d+)?)%/,
  score: /(?:自评|综合|评价)?(?:得分|评分|总分|分数)(?:为|是)?([\d,]+(?:\.\d+)?)分?(?!%)/,
} as const;

/** Where the figures of the account end and what was achieved begins. Group 1 stands before the text. */
export const SUMMARY_ACHIEVED =
  /(?:(?:项目)?(?:绩效)?目标(?:实际)?完成情况|主要产出(?:和|及|与)?(?:效益|效果|成效)|产出(?:和|及)效益情况)[:为,]?/;

/** Where what was achieved ends. */
export const SUMMARY_PROBLEMS = /(?:发现|存在)的?(?:主要)?(?:问题|不足)|下一步(?:工作|改进)|(?:主要)?问题及(?:其)?原因/;

/** Sentences that begin a statement about all projects again. */
export const SUMMARY_END =
  /^(?:\([一二三四五六七八九十]{1,3}\)|组织|根据.{0,20}要求|(?:[我本](?:部门|单位|局|厅|委|院|校))(?:组织|今年|在))/;
