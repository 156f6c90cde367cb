/** Units as the lexer sees them: half-width, no blanks. */

/** What a figure measures; decides which slot of a label it can fill. */
export type UnitClass =
  | 'money'
  | 'percent'
  | 'person'
  | 'visits'
  | 'batches'
  | 'items'
  | 'times'
  | 'vehicles'
  | 'sets'
  | 'area'
  | 'bare'
  | 'other';

export interface Unit {
  readonly printed: string;
  readonly unitClass: UnitClass;
  /** As published. */
  readonly unit: string;
  /** Decimal places to shift right for 万元 (元: -4, 亿元: 4). */
  readonly shift: number;
}

const unit = (printed: string, unitClass: UnitClass, published = printed, shift = 0): Unit => ({
  printed,
  unitClass,
  unit: published,
  shift,
});

/** Longest first where one is the start of another. `other`: known, but never the value of a fact. */
export const UNITS: readonly Unit[] = [
  unit('个百分点', 'other'),
  unit('百分点', 'other'),
  unit('万平方米', 'other'),
  unit('万人次', 'other'),
  unit('万人', 'other'),
  unit('万元/', 'other'),
  unit('亿元', 'money', '万元', 4),
  unit('万元', 'money'),
  unit('元/', 'other'),
  unit('元', 'money', '万元', -4),
  unit('%', 'percent'),
  unit('人次', 'visits'),
  unit('人/', 'other'),
  unit('人', 'person'),
  unit('名', 'person'),
  unit('批(次)', 'batches', '批次'),
  unit('批次', 'batches'),
  unit('批', 'batches', '批次'),
  unit('个月', 'other'),
  unit('个', 'items'),
  unit('家', 'items'),
  unit('项', 'items'),
  unit('次', 'times'),
  unit('辆(台)', 'vehicles', '辆'),
  unit('台(辆)', 'vehicles', '辆'),
  unit('辆', 'vehicles'),
  unit('台(套)', 'sets', '台（套）'),
  unit('台/套', 'sets', '台（套）'),
  unit('台套', 'sets', '台（套）'),
  unit('台', 'sets'),
  unit('套', 'sets'),
  unit('平方米', 'area'),
  unit('㎡', 'area', '平方米'),
];

/** Behind a figure: it is a limit (单价100万元以上), no value. */
export const THRESHOLD_AFTER = /(?:\(含(?:\d+万元)?\))?(?:及|\(含\))?以[上下内]/y;
