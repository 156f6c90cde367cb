import { FISCAL } from './checks/fiscal.ts';
import { BASIC, GENERAL_PUBLIC } from './checks/general-public.ts';
import { DIRECTION, OTHER_MATTERS, PEOPLE, REPEATED } from './checks/other.ts';
import { INDICATORS, PERFORMANCE } from './checks/performance.ts';
import { PLACES, TABLES } from './checks/tables.ts';
import { FUNDS, THREE_PUBLIC } from './checks/three-public.ts';
import { TOTALS } from './checks/totals.ts';
import type { RuleText } from './checks/types.ts';

export type { RuleText } from './checks/types.ts';

/** What the four outcomes are called. */
export const STATUS_WORDS = {
  pass: '相符',
  rounding: '四舍五入',
  differs: '原文两处数字不一致',
  'not-applicable': '无从核对',
} as const;

/** Differences that are not between two numbers. */
export const TEXT_DIFFERS = '原文两处写法不一致';
export const MISSING = '文中未见';

/** Said with a finding that rests on an uncertain reading. */
export const UNCERTAIN_WORDS = '可能是读取问题';

/** Direction of a change, by sign. */
export const CHANGE_WORDS = { '-1': '下降', '0': '持平', '1': '增长' } as const;

/** Word for money added to the budget during the year. */
export const ADDED = '追加';

/** Rows that name the payment or execution rate of the project's own money, and words that make it something else. */
export const PAYMENT_RATE = /(?:资金|经费|预算)(?:支付|支出|执行|使用)率|预算(?:成本)?控制率|成本预算控制率/;
export const PAYMENT_RATE_NOT = /及时|准确|合规|合格|合同|尾款|首付|进度|偏差/;

/** Labels of total rows, and kinds of tables read straight from their grid. */
export const TOTAL_ROW = /^(?:总计|合计|收入总计|支出总计|本年收入合计|本年支出合计|收入合计|支出合计)[:：]?$/;
export const PROJECT_TABLE = /^(?:generalPublicProject|project)$/;
export const CARRYOVER_TABLE = /^carryover$/;
/** Said of a row that closes when one cell moves to the next column. */
export const SHIFTED = '（若其中一格移到相邻的列则相符，可能错列）';
/** How names of units end. */
export const UNIT_NAME = /(?:局|厅|站|中心|队|所|办公室|处|院|校|馆|委员会|政府)(?:（[^）]*）|\([^)]*\))?$/;

/** Every rule in words, by id. */
export const RULE_TEXTS: Readonly<Record<string, RuleText>> = {
  ...TOTALS,
  ...TABLES,
  ...PLACES,
  ...FISCAL,
  ...GENERAL_PUBLIC,
  ...BASIC,
  ...THREE_PUBLIC,
  ...FUNDS,
  ...OTHER_MATTERS,
  ...REPEATED,
  ...PERFORMANCE,
  ...INDICATORS,
  ...DIRECTION,
  ...PEOPLE,
};
