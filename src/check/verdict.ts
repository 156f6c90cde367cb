import type { Finding, SourceSpan } from '../model/index.ts';
import type { Figure } from './figure.ts';

export type Status = Finding['status'];
export type FindingSeverity = Finding['severity'];

/** A passage a verdict rests on. */
export interface Passage {
  readonly label: string;
  readonly text: string;
  readonly source: SourceSpan;
  readonly uncertain?: boolean;
}

/** What a rule says about one set of figures. */
export interface Verdict {
  readonly status: Exclude<Status, 'not-applicable'>;
  /** What the other figures imply, and what is printed. */
  readonly expected: string | null;
  readonly found: string | null;
  /** found − expected. */
  readonly difference: string | null;
  readonly unit: string | null;
  /** One sentence with the figures; the status word is added by the engine. */
  readonly message: string;
  /** The figures compared, the printed one first. */
  readonly figures: readonly Figure[];
  /** Passages compared that are no figures. */
  readonly texts?: readonly Passage[];
  readonly projectNo?: number | null;
  /** Where it differs from the rule's own. */
  readonly severity?: FindingSeverity;
  readonly uncertain?: boolean;
}

/** Why a rule has nothing to say. */
export interface Skip {
  readonly skip: string;
}

export type Outcome = Verdict | Skip;

export const skip = (reason: string): Skip => ({ skip: reason });
export const isSkip = (outcome: Outcome): outcome is Skip => 'skip' in outcome;
