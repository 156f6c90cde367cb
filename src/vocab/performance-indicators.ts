/** Words of the indicator part of performance forms. Labels are folded: half-width, no blanks, no hint brackets. */
import { words } from './words.ts';

/** Headings of the columns by field. */
export const INDICATOR_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  level1: words('一级指标 一级 一级指标名称'),
  level2: words('二级指标 二级 二级指标名称'),
  level3: words('三级指标 三级 三级指标名称 指标内容 指标名称 具体指标 绩效指标名称 四级指标'),
  operator: words('指标性质 运算符号 计算符号 指标方向 符号'),
  target: words(`
    年度指标值 年度(/项目)指标值 目标值 指标值 预期指标值 年度目标值 预期目标值 预期值 计划指标值 计划值 年度预期值
    当年预期实现值 预期实现值 预期当年实现值 年初目标值 年度绩效指标值 调整指标值 绩效指标值 指标目标值
    预期完成值
  `),
  initialTarget: words('年初指标值'),
  unit: words('度量单位 计量单位 指标单位 单位'),
  actual: words(`
    实际完成值 业绩值 完成值 实际完成指标值 全年实际值 全年完成值 实际值 年度完成值 实际完成情况
    全年实际完成值 实际完成 自评完成值 指标完成值 年度实际完成值 完成情况 实际完成指标
  `),
  completion: words('完成率 指标完成率 完成比例 得分系数 完成程度 指标完成程度'),
  weight: words(`
    分值 权重 分值权重 指标分值权重 指标权重 指标分值 标准分 权重分值 分值(权重) 权重(分值) 参考分值
  `),
  score: words('得分 指标得分 自评得分 实际得分 评价得分 自评分'),
  basis: words(`
    指标值设定依据 指标值设置依据 指标设定依据 指标设置依据 设定依据 设置依据 绩效标准 指标值确定依据
    指标依据
  `),
  lastYear: words(`
    上年完成情况 上年完成值 上年实际完成值 上年度完成值 上年度完成情况 上年指标值 上年实际值 上年值
  `),
  rule: words(`
    赋分规则 指标赋分规则 评分细则 评分标准 评分规则 计分方法 评分方法 打分标准 评分依据 计分标准 指标解释
  `),
  evidence: words('佐证资料 佐证材料 证明材料 佐证资料来源 数据来源 证据资料 评价依据'),
  note: words(`
    偏差原因分析及改进措施 偏差原因分析和改进措施 偏差原因及改进措施 偏差原因分析与改进措施
    未完成原因分析及改进措施 未完成原因分析和改进措施 未完成原因及改进措施 未完成原因和改进措施
    未完成原因分析 未完成原因 偏差原因分析 偏差原因 原因分析 扣分原因 扣分原因分析 原因说明 偏差说明 备注
    说明
  `),
  core: words('是否核心指标 核心指标'),
};

/** First-level indicator names. */
export const LEVEL1_NAMES = words(`
  产出指标 产出 项目产出 效益指标 效益 项目效益 效果指标 满意度指标 满意度 服务对象满意度指标
  社会公众或服务对象满意度指标 成本指标 成本 履职效能 管理效率 社会效应 可持续发展能力 可持续性 投入指标
  投入 过程指标 过程 决策指标 决策 项目决策 项目管理 项目过程 部门决策 部门管理 综合管理 预算执行
  预算执行率指标 管理指标 运行成本
`);

/** Key of the second-level names that can stand under any first level. */
export const ANY_LEVEL1 = '任意';

/** Second-level indicator names by the first level they stand under; under any: ANY_LEVEL1. */
export const LEVEL2_NAMES: Readonly<Record<string, readonly string[]>> = {
  [ANY_LEVEL1]: words(`
    数量指标 数量 产出数量 产出数量指标 质量指标 质量 产出质量 产出质量指标 时效指标 时效 产出时效
    产出时效指标 成本指标 产出成本 产出成本指标 经济成本指标 经济成本 社会成本指标 社会成本 生态环境成本指标
    生态环境成本 工作目标 整体工作 重点工作 预算执行率 绩效管理 内部管理
  `),
  效益指标: words(`
    经济效益指标 经济效益 社会效益指标 社会效益 生态效益指标 生态效益 环境效益指标 环境效益 可持续影响指标
    可持续影响 可持续效益指标 可持续效益
  `),
  满意度指标: words(`
    满意度指标 满意度 服务对象满意度指标 服务对象满意度 社会公众满意度指标 社会公众满意度
    社会公众或服务对象满意度 社会公众或服务对象满意度指标
  `),
};

/** Second levels that only stand under outputs, and first levels that are none, without 指标. */
export const OUTPUT_LEVEL2 = words('数量 质量 时效 产出数量 产出质量 产出时效');
export const NO_OUTPUT_LEVEL1 = words('效益 项目效益 效果 满意度 服务对象满意度 成本 社会公众或服务对象满意度');

/** Labels of the total row below the indicators. */
export const TOTAL_LABELS = words('总分 合计 总计 自评总分 得分合计 合计得分 总得分 评分合计 自评得分合计 总分合计');

/** Standard bases of a target (指标值设定依据). */
export const BASIS_WORDS = words('计划标准 历史标准 行业标准 其他标准 国家标准 政策标准 地方标准 绩效标准');

/** Evidence named in 佐证资料. */
export const EVIDENCE_WORDS = words(`
  工作资料 原始凭证 说明材料 正式材料 证明材料 佐证资料 统计资料 财务资料 问卷调查 其他资料
`);

/** How a rule for scoring (赋分规则) ends. */
export const RULE_ENDING = '赋分';

/** How well a goal said in words was reached. */
export const ACHIEVED_WORDS = words('达到预期 达成预期 到达预期 未达到 未达预期 达成年度 全部完成 已完成 部分达成');

/** Comparison signs and words before a target, by meaning; longer words come before words they hold. */
export const OPERATOR_WORDS: readonly (readonly [string, '=' | '>=' | '<=' | '>' | '<'])[] = [
  ['大于或等于', '>='],
  ['小于或等于', '<='],
  ['大于等于', '>='],
  ['小于等于', '<='],
  ['不低于', '>='],
  ['不少于', '>='],
  ['不小于', '>='],
  ['不高于', '<='],
  ['不超过', '<='],
  ['不大于', '<='],
  ['不多于', '<='],
  ['至少', '>='],
  ['至多', '<='],
  ['等于', '='],
  ['大于', '>'],
  ['高于', '>'],
  ['超过', '>'],
  ['小于', '<'],
  ['低于', '<'],
  ['>=', '>='],
  ['=>', '>='],
  ['≥', '>='],
  ['≧', '>='],
  ['⩾', '>='],
  ['<=', '<='],
  ['=<', '<='],
  ['≤', '<='],
  ['≦', '<='],
  ['⩽', '<='],
  ['>', '>'],
  ['<', '<'],
  ['=', '='],
];

/** Endings that make a date a deadline. */
export const DEADLINE_ENDINGS = words('之前 以前 前');

/** Words printed in the sign column (指标性质) of a target without a sign. */
export const NATURE_WORDS = words('定性 定量 文字描述 其他');

/** Standard column orders of indicator rows, tried where no header is printed. */
export const INDICATOR_ORDERS: readonly (readonly string[])[] = [
  words('level1 level2 level3 target actual weight score note'),
  words(`
    level1 level2 level3 weight target actual completion score basis lastYear rule evidence note
  `),
  words('level1 level2 level3 target basis weight actual score'),
  words('level1 level2 level3 target basis lastYear weight rule evidence'),
  words('level1 level2 level3 weight target actual score note'),
  words('level1 level2 level3 operator target unit actual weight score note'),
];

/** How names of third-level indicators end. */
export const NAME_ENDINGS = words(`
  率 数 数量 人数 人次 次数 个数 户数 面积 长度 里程 金额 额 程度 情况 水平 满意度 成本 标准 时间 时限 进度 质量
  能力 效果 作用 影响 环境 秩序 安全 稳定 发展 保障 %） %)
`);
