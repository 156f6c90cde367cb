/**
 * Words of performance forms (绩效自评表, 绩效目标表) over provinces: titles, head, goals and the labels around them.
 * Labels are given folded: half-width, without blanks, without unit or hint brackets.
 */
import { words } from './words.ts';

/** Labels of the head of a form by field; plain: known, and not published. */
export const HEAD_LABELS: Readonly<Record<string, readonly string[]>> = {
  name: words('项目名称 项目(政策)名称 政策名称 专项名称 专项资金名称 项目(专项)名称'),
  department: words(`
    主管部门 主管单位 主管预算部门 预算主管部门 项目主管部门 一级预算部门 预算部门 主管部门及代码
  `),
  unit: words(`
    实施单位 项目实施单位 项目单位 预算单位 项目承担单位 承担单位 申报单位 项目申报单位 资金使用单位 填报单位
    预算单位名称
  `),
  organisation: words('部门(单位)名称 单位(部门)名称 部门/单位名称 部门名称 整体支出部门名称'),
  organisationUnit: words('单位名称'),
  person: words(`
    项目负责人 负责人 单位负责人 财务负责人 部门联系人 项目联系人 联系人 联系人及电话 联系人及联系电话
    项目负责人及电话 项目负责人及联系电话 联系电话 电话 手机 填表人 填报人 填报人及电话 经办人
  `),
  score: words('自评总分 自评得分'),
  plain: words(`
    项目编码 项目代码 报表编号 项目类别 项目类型 项目属性 项目性质 项目期限 项目起止时间 项目实施期 资金性质
    填报日期 填报时间 计划开始日期 计划完成日期 开始日期 完成日期 立项依据 项目概况 项目立项依据 项目实施内容及过程概述 项目实施内容 项目实施过程概述 是否专项资金项目
  `),
};

/** Labels that may stand below the indicators. */
export const TAIL_LABELS = words(`
  评价结论 自评结论 存在问题 存在的问题 改进措施 改进建议 备注 说明 注 其他需要说明的问题
  其他需要说明的事项
`);

/** Headings of the expected goal, as column heads or as a label with the text beside it. */
export const GOAL_EXPECTED = words(`
  预期目标 年初设定目标 年初目标 项目年度目标 年度目标 年初绩效目标 全年(调整)绩效目标 调整后绩效目标
  总体目标 项目总体目标 年度绩效目标 绩效目标 年度总体绩效目标 预期绩效目标 目标内容 年度总体目标设定
  整体绩效目标 年度主要目标 项目绩效目标 年度履职目标 项目总目标 实施期目标 实施期总目标 实施期绩效目标
  中长期目标 中长期绩效目标 长期目标
`);

/** Headings of what was achieved. */
export const GOAL_ACTUAL = words(`
  实际完成情况 实际完成目标 年度目标完成情况 年度总体目标完成情况 全年目标实际完成情况 目标完成情况
  目标实际完成情况 总体目标完成情况 全年实际完成情况 绩效目标完成情况 项目年度目标完成情况
  年度总体目标实际完成情况
`);

/** Words printed in merged cells at the side of a form; they name a part and hold no value. */
export const SIDE_LABELS = words(`
  年度绩效指标完成情况 年度绩效指标 绩效指标完成情况 绩效指标 项目绩效指标 年度指标 长期绩效指标
  中期绩效指标 年度总体目标 年度绩效目标 总体目标 绩效目标 项目资金 部门资金 单位资金情况 年度预算
  预算执行情况 项目预算 项目资金情况 资金情况 预算资金 项目支出 部门预算情况 预算情况 整体绩效指标
  项目基本情况 基本情况
`);

/** Words of a title that announce a performance form. */
export const FORM_TITLE = { performance: '绩效', overall: '整体', target: '目标', evaluation: '自评' } as const;

/** How the title of a performance form ends. */
export const FORM_TITLE_ENDINGS = words(
  '自评表 目标表 申报表 公开表 评价表 自评报告表 监控表 自评情况表 评分表 情况表',
);

/** Bracketed hints and units that are no part of a label. */
export const LABEL_BRACKETS = words('万元 元 单位:万元 单位:元 盖章 签章 公章 分 % A B C B/A A/B B÷A 选填 必填');
