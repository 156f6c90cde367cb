import type { RuleText } from '../vocab/checks.ts';
import type { Reading } from './reading.ts';
import type { Outcome } from './verdict.ts';

/** The document under check and, where the collection has them, last year's and the budget of the same year. */
export interface Scope extends Reading {
  readonly previous: Reading | null;
  readonly budget: Reading | null;
}

/** A rule: pure, figures in, verdicts out. An empty result means it does not concern this document. */
export interface Rule {
  readonly id: string;
  readonly run: (scope: Scope) => readonly Outcome[];
}

/** A rule with its words, for the page that explains every rule. */
export interface CatalogueRule extends RuleText {
  readonly id: string;
}
