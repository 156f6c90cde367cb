import { LEVEL1_NAMES, LEVEL2_NAMES } from './performance-indicators.ts';
import { words } from './words.ts';

/** Words of forms of planned projects (绩效目标申报表) whose cells are divided by single blanks. */

/** What 项目性质 and 项目类别 say: a value broken over lines is put together to one of these. */
export const PLAIN_VALUES: Readonly<Record<string, readonly string[]>> = {
  项目性质: words(`
    阶段性项目 经常性项目 一次性项目 常年性项目 新增项目 延续性项目 延续项目 跨年度项目 当年项目 当年一次性项目 其他项目
  `),
  项目类别: words('特定目标类 其他运转类 运转类 人员类 公用经费类 人员经费类 专项资金 政策类 其他'),
};

/** Labels of money of the year, beside those of the whole period of a project. */
export const MONEY_OF_YEAR = /^(?:其中:)?(?:年度|当年|本年|上年)/;
/** The labels at the side of the money rows. */
export const MONEY_SIDE = /^(?:项目资金|资金|项目|\(元\)|\(万元\)|项目资金\((?:万)?元\))$/;

/** The headings over the goals, and the header of the indicators. */
export const GOAL_HEADING = /^(?:项目)?总(?:体)?目标/;
export const INDICATOR_HEADING = /^一级指标$/;

/** Names of levels, ending in 指标 as such forms print them. */
export const FULL_LEVEL1: readonly string[] = LEVEL1_NAMES.filter((name) => name.endsWith('指标'));
export const FULL_LEVEL2: readonly string[] = Object.values(LEVEL2_NAMES)
  .flat()
  .filter((name) => name.endsWith('指标'));
/** The label at the side of the indicators. */
export const SIDE_OF_INDICATORS = '绩效指标';

/** Kinds of cost, the second level of 成本指标. */
export const COST_KIND = /^(?:经济|社会|生态环境)成本指标$/;

/** First level by what a second-level name speaks of. */
export const FAMILIES: readonly { readonly level2: RegExp; readonly level1: RegExp }[] = [
  { level2: COST_KIND, level1: /成本/ },
  { level2: /数量|质量|时效|^成本指标$|^产出/, level1: /产出/ },
  { level2: /满意/, level1: /满意/ },
  { level2: /效益|影响/, level1: /效[益果]/ },
];

/** A target as it ends a row: a comparison with a figure, a figure with its unit, a word of quality. */
export const TARGET_FIGURE = /^(?:[=≥≤><]|>=|<=)?-?\d[\d,.]*(?:\(?[%℃\u4e00-\u9fffA-Za-z/]{0,8}\)?)$/;
export const TARGET_WORD = /^[\u4e00-\u9fff()]{1,10}$/;
