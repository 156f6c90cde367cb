/** Words of project blocks, lists and reports, and of the names of units. */
import { words } from './words.ts';

/** Labels of a project’s narrative block in a budget document, by field; plain: known, and not published. */
export const BLOCK_LABELS: Readonly<Record<string, readonly string[]>> = {
  name: words('项目名称'),
  policyBasis: words(`
    设立的政策依据 设立政策依据 政策依据 设立依据 设立的依据 立项依据 项目设立的政策依据 项目设立依据 项目立项依据
    项目依据
  `),
  amount: words(`
    预算安排规模 预算规模 安排规模 年度预算安排 预算安排 预算安排金额 预算安排数 预算金额 项目预算 项目金额 资金规模
    资金安排规模
  `),
  unit: words('项目承担单位 承担单位 项目实施单位 实施主体 实施单位 项目单位 项目执行单位 执行单位'),
  allocation: words('资金分配情况 资金分配 资金分配方案 资金安排情况 资金用途 资金使用方向 资金使用情况 资金使用范围'),
  period: words(`
    资金执行时间 执行时间 实施周期 项目实施周期 项目周期 实施期限 执行期限 项目期限 资金执行期限 实施时间 项目实施时间
    项目执行时间
  `),
  plain: words(`
    项目概述 项目概况 项目内容 实施方案 受益人群范围 受益人群 受益人群和社会效益 补贴标准 补贴范围 补贴方式
    发放程序 社会效益
  `),
  goal: words('绩效目标 绩效目标和指标 绩效总目标 项目绩效目标 年度绩效目标'),
};

/** The first label of a block whose project is named by the numbered line over it. */
export const FIRST_LABEL =
  /^(?:项目(?:概述|概况|简介|内容|基本情况)|(?:项目)?(?:立项|设立)(?:的)?(?:政策)?依据)\s*[:：]/;

/** The heading over the description of one project in a budget: …工程项目经费情况说明. */
export const DESCRIPTION_TITLE = /(?:项目)?经费情况说明$/;

/** What is planned for the year, in the text under 年度预算安排. Groups: 1 number, 2 unit. */
export const PLANNED_AMOUNT =
  /(?:年度|(?:19|20)\d\d年)[^。;,]{0,24}?预算(?:安排)?(?:金额|资金|总额|数|规模)?(?:为|共计?|合计|是)?([\d,]+(?:\.\d+)?)(亿元|万元|元)/;

/** Words of the heading over a carry-over list. */
export const CARRYOVER_WORDS = words('结转结余 结转和结余 上年结转');

/** Brackets by which an organisation’s head office is told from the whole. */
export const HEAD_OFFICE_BRACKETS = words(`
  机关和本级 机关及本级 本级和机关 机关本级 本级机关 局机关 厅机关 本级 机关 局本级 厅本级
`);

/** Characters of administrative levels that are printed or left out in one unit’s name. */
export const OPTIONAL_LEVEL_CHARACTERS = '省市州县区';

/** Endings of the title of a long-form report in prose. */
export const REPORT_TITLES = words('绩效自评报告 绩效评价报告 支出绩效报告 自评报告 评价报告');

/** The project a report is about, by its title: behind the year, before 绩效自评报告. Group 1: the name. */
export const REPORT_OF =
  /(?:(?:19|20)\d{2}年度?)?([^年：:]{3,60}?)(?:支出)?(?:预算)?(?:绩效)?(?:自评|评价|自我评价)+报告[）)]?$/;

/** 附件1, 附件：before a title. */
export const ANNEX_NUMBER = /^附件\s*(?:\d{1,2}(?=(?:19|20)\d{2}年)|\d{1,2}(?!\d))?\s*[:：]?\s*/;

/** What is no name of one project: 部门预算项目, 项目支出. */
export const NO_NAME = /^(?:部门|单位)?(?:预算)?(?:专项)?(?:项目)?(?:支出|资金|预算)?(?:绩效)?$|^附件/;

/** Kinds of sections that end a long-form report. */
export const REPORT_END_KINDS = words('otherMatters glossary tables statement');

/** Words of headings that end a long-form report. */
export const REPORT_END_TITLES = words('其他需说明的事项 其他需要说明的事项 名词解释 决算报表 附表');
