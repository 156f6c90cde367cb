import type { Kind } from '../../model/index.ts';
import type { UnitClass } from '../figure-units.ts';

/** What a label stands for: the codes its figures fill, by what they measure. */
export interface Concept {
  /** Code(s) of an amount of money; two where one figure serves both (收、支总计). */
  readonly money?: string | readonly [string, string];
  /** Codes of counts. */
  readonly counts?: Readonly<Partial<Record<UnitClass, string>>>;
  /** Start of the codes of comparisons; default: the money code. */
  readonly stem?: string;
  /** Code of 占 x%; default: money code + .share; null: a share of this label has no code. */
  readonly share?: string | null;
  /** Codes of 涉及金额 / 实际执行总额 behind a count. */
  readonly amount?: string;
  readonly executed?: string;
  /** Two labels whose figures stand side by side, for 各 a, b. */
  readonly pair?: readonly [string, string];
  /** A total of what was named just before (团组共计): replaces it. */
  readonly total?: true;
}

export interface LabelRow extends Concept {
  /** Patterns divided by blanks; [x] optional, {a|b} alternatives. */
  readonly words: string;
  /** Only in this kind of document. */
  readonly kind?: Kind;
  /** A word that goes on with the label before it in the sentence where that one has such a count (批次, 人次). */
  readonly follows?: true;
  /** A label only where its figure follows at once; else a plain word (收入, 支出). */
  readonly bare?: true;
  /** Read as another concept right behind a figure of this code (行政编制8人,实有人数7人). */
  readonly after?: Readonly<Record<string, Concept>>;
  /** `after` holds over a semicolon too: 安排购置车辆0辆;购置单价100万元以上设备0台. */
  readonly across?: true;
  /** Only as a part of what the sentence is about: start of that one's code. */
  readonly within?: string;
  /** A kind of vehicle: only among vehicles whose number was read. */
  readonly ofVehicles?: true;
  /** May follow words the vocabulary does not know. */
  readonly loose?: true;
  /** May stand behind its count: 16项项目支出绩效自评, 对12个项目开展了绩效监控. */
  readonly counted?: true;
}

/** Labels that belong together; `anywhere`: so plain that they hold in every section of the statement. */
export interface LabelSet {
  readonly name: string;
  readonly rows: readonly LabelRow[];
  readonly anywhere: readonly LabelRow[];
}
