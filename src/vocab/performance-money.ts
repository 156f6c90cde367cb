/** Words of the money part of performance forms. Labels are folded: half-width, no blanks, no unit brackets. */
import { words } from './words.ts';

/** Headings of the columns by field. */
export const FUNDING_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  initialBudget: words('年初预算数 年初预算 年初预算安排 年初安排数 年初预算金额 年初部门预算数'),
  annualBudget: words(`
    全年预算数 全年预算 全年(调整)预算数 全年调整预算数 调整后预算数 调整后预算 调整预算 调整预算数
    调整后全年预算数 预算数 预算金额 全年预算金额 资金总额 预算安排数 年度预算数
  `),
  executed: words(`
    全年执行数 预算执行数 执行数 全年执行 全年支出数 实际执行数 实际支出数 支出数 执行金额 决算数
  `),
  weight: words('分值 权重 分值权重 执行率权重 权重分值 标准分值 分值(权重)'),
  executionRate: words('执行率 预算执行率 全年执行率 资金执行率 完成率'),
  score: words('得分 执行率得分 自评得分 实际得分 执行得分'),
  reason: words('原因 偏差原因 未完成原因 原因分析 备注'),
  source: words('资金来源 来源 资金性质 资金类别'),
};

/** Sources of money by kind. */
export const FUNDING_LABELS: Readonly<Record<string, readonly string[]>> = {
  total: words(`
    年度资金总额 年度总资金 年度预算总额 年度资金合计 年度预算资金总额 资金总额 预算资金总额 项目资金总额
    项目总额 总额 合计 总计 小计 总金额 部门预算总额 年度资金申请总额 年度申请资金总额 年度资金总额申请
  `),
  fiscal: words(`
    当年财政拨款 本年财政拨款 年度财政拨款 财政拨款 财政拨款资金 财政资金 当年财政资金 一般公共预算
    一般公共预算拨款 一般公共预算资金 一般公共预算财政拨款 政府性基金 政府性基金预算 政府性基金预算拨款
    国有资本经营预算
  `),
  central: words(`
    中央安排 中央资金 中央财政资金 中央补助 中央补助资金 中央财政补助 中央转移支付 中央转移支付资金
  `),
  regional: words(`
    自治区安排 自治区资金 自治区财政资金 自治区补助 省级资金 省级财政资金 省级安排 省级补助 省财政资金
    自治区(省)安排
  `),
  prefecture: words(`
    市级资金 市级财政资金 市级安排 州级资金 地州安排 地(州、市)安排 地(州市)安排 地(州、市)资金 州(市)安排
  `),
  superior: words('上级资金 上级安排 上级补助 上级补助资金 上级财政资金 上级转移支付 上级专项资金'),
  local: words(`
    本级资金 本级安排 本级财政资金 本级财政拨款 地方资金 地方财政资金 县级资金 区级资金 区县级资金
    区(县)级资金 县(市、区)安排 县级财政资金 县市安排 县(市)安排
  `),
  fiscalAccount: words('财政专户管理资金 财政专户资金 财政专户 纳入专户管理资金'),
  unit: words('单位资金 自有资金 单位自有资金 自筹资金 事业收入'),
  other: words(`
    其他资金 其它资金 其他 其它 其他收入 上年结转资金 上年结转 上年结转结余 上年结余 结转资金 结转结余资金
    以前年度结转资金 社会资金 非财政拨款
  `),
};
