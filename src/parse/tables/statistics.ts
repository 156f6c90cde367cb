import type { Fact } from '../../model/index.ts';
import { LABEL_UNIT, STATISTICS, type StatisticRule, THREE_PUBLIC } from '../../vocab/table-statistics.ts';
import type { TableKind } from '../../vocab/tables.ts';
import type { Context } from '../types.ts';
import { bareLabel } from './cells.ts';
import type { Entry } from './entries.ts';
import { factOf } from './facts.ts';
import type { Meaning } from './meanings.ts';
import type { SideReading } from './side-reading.ts';

/** Which budget a column headed 预算数 alone is, from the notes under the table; null: they do not say. */
export type BudgetBase = 'initial' | 'annual' | null;

const SUFFIX: Readonly<Partial<Record<Meaning, string>>> = {
  value: '',
  initialBudget: '.initialBudget',
  annualBudget: '.annualBudget',
  yoyChange: '.yoyChange',
  yoyRate: '.yoyRate',
};

function plainLabel(label: string): string {
  return bareLabel(label.replace(/[“”"'‘’《》]/g, ''));
}

/** The rule of a row label; a count needs its measure word in the label or in the rule. */
export function statisticOf(label: string, rules: readonly StatisticRule[]): StatisticRule | null {
  const plain = plainLabel(label);
  if (plain === '') return null;
  const bare = plain.replace(LABEL_UNIT, '');
  return rules.find((rule) => rule.label.test(bare) || rule.label.test(plain)) ?? null;
}

/** The code suffix of a column, or null where its figures state no fact. */
export function suffixOf(meaning: Meaning, base: BudgetBase): string | null {
  if (meaning === 'budget') return base ? `.${base}Budget` : null;
  return SUFFIX[meaning] ?? null;
}

/** One fact per row and meaning: the first column that prints a figure under each meaning. */
function entryFacts(
  entry: Entry,
  rule: StatisticRule,
  reading: SideReading,
  base: BudgetBase,
  context: Context,
): Fact[] {
  const seen = new Set<string>();
  return [...reading.meanings].flatMap(([column, meaning]) => {
    const suffix = suffixOf(meaning, base);
    if (suffix === null || seen.has(suffix) || (rule.unit && suffix !== '')) return [];
    const money = rule.code.startsWith('threePublic.') || suffix === '';
    const source = { code: rule.code + suffix, ...(rule.unit ? { unit: rule.unit } : {}) };
    const fact = money ? factOf(source, entry, column, reading.table, context) : null;
    if (!fact) return [];
    seen.add(suffix);
    return [fact];
  });
}

/** Long form: one row per item of 三公, 机构运行, 采购, 资产. */
export function statisticFacts(reading: SideReading, base: BudgetBase, context: Context): Fact[] {
  const rules = STATISTICS[(reading.table.kind ?? '') as TableKind];
  if (!rules) return [];
  return reading.entries.flatMap((entry) => {
    const rule = entry.printed === '' ? null : statisticOf(entry.printed, rules);
    return rule ? entryFacts(entry, rule, reading, base, context) : [];
  });
}

/** Which 三公 item a header path of the wide form names: 预算数 / 公务用车购置及运行费 / 小计 → threePublic.vehicle */
export function itemOfPath(path: string): StatisticRule | null {
  const levels = path
    .split(' / ')
    .map(plainLabel)
    .filter((level) => !/^(预算数|决算数|.*(预算|决算)数?)$/.test(level));
  const named = levels.filter((level) => !/^(小计|合计|总计)$/.test(level));
  const item = named.at(-1);
  if (item === undefined) return levels.length > 0 ? statisticOf('合计', THREE_PUBLIC) : null;
  return statisticOf(item, THREE_PUBLIC);
}
