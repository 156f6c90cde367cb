import type { DisclosureDocument, Finding } from '../model/index.ts';
import { RULE_TEXTS } from '../vocab/checks.ts';
import { apply } from './engine.ts';
import { read } from './reading.ts';
import type { CatalogueRule, Scope } from './rule.ts';
import { ALL_RULES } from './rules/index.ts';

export type { CatalogueRule } from './rule.ts';
export { type OutcomeKey, outcomeOf, tally } from './tally.ts';

export interface Related {
  /** Last year's document of the same department and kind. */
  readonly previous?: DisclosureDocument | null;
  /** The budget of the same department and year, for final accounts. */
  readonly budget?: DisclosureDocument | null;
  /** Also give hints: things a reader may want to look at, never a difference. */
  readonly hints?: boolean;
}

/** Checks one document against itself (and its relatives). Findings in the order of the catalogue; amounts as decimal text. */
export function check(document: DisclosureDocument, related: Related = {}): Finding[] {
  const scope: Scope = {
    ...read(document),
    previous: related.previous ? read(related.previous) : null,
    budget: related.budget ? read(related.budget) : null,
  };
  return ALL_RULES.flatMap((rule) => apply(rule, scope, related.hints ?? false));
}

/** Every rule with its words, in the order of the catalogue. */
export const RULES: readonly CatalogueRule[] = ALL_RULES.flatMap(({ id }) => {
  const text = RULE_TEXTS[id];
  return text ? [{ id, ...text }] : [];
});
