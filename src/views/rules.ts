import { type CatalogueRule, RULES } from '../check/index.ts';
import type { ListedFinding } from './lists/digests.ts';
import { findingRefs, listedFindings } from './lists/digests.ts';

const TOLERANCE: Readonly<Record<CatalogueRule['tolerance'], string>> = {
  E: '分毫不差（到印出的末位）',
  S: '各数都四舍五入过：n 个数相加，允许 n + 1 个半末位',
  I: '占比与增减率按印出位数的误差区间比较',
  T: '文字比较',
  none: '不涉及误差',
};

export interface RuleView {
  readonly rule: CatalogueRule;
  readonly tolerance: string;
  /** A real finding of this rule, where the collection has one. */
  readonly example: ListedFinding | null;
}

export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly RuleView[];
}

/** Every rule by group, each with one worked example from a document of the collection. */
export function ruleGroups(): RuleGroup[] {
  const first = new Map<string, ListedFinding>();
  const wanted = new Map(
    findingRefs()
      .toReversed()
      .map((ref) => [ref.rule, ref]),
  );
  for (const listed of listedFindings([...wanted.values()])) first.set(listed.finding.rule, listed);
  const views = RULES.map((rule) => ({
    rule,
    tolerance: TOLERANCE[rule.tolerance],
    example: first.get(rule.id) ?? null,
  }));
  return [...Map.groupBy(views, ({ rule }) => rule.group)].map(([title, rules]) => ({ title, rules }));
}
