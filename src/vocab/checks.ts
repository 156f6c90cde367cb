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

/** Said with a finding that rests on an uncertain reading. */
export const UNCERTAIN_WORDS = '可能是读取问题';

/** Every rule in words, by id. */
export const RULE_TEXTS: Readonly<Record<string, RuleText>> = { ...TOTALS };
