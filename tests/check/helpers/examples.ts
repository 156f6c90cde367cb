import type { Related } from '../../../src/check/index.ts';
import type { DisclosureDocument } from '../../../src/model/index.ts';

/** A document, alone or with its relatives. */
export type Example = DisclosureDocument | { readonly document: DisclosureDocument; readonly related: Related };

/** One example of each outcome; a string says why an outcome cannot occur. */
export interface Examples {
  readonly pass: Example;
  readonly differs: Example;
  readonly rounding: Example | string;
  readonly 'not-applicable': Example;
}

export type ExampleSet = Readonly<Record<string, Examples>>;

/** Rules that compare counts, words or presence: nothing is rounded. */
export const NO_ROUNDING = 'words, dates and counts are not rounded';
