import { ALIASES } from '../vocab/aliases.ts';
import { normalise } from './normalise.ts';
import { queryForms } from './query.ts';

/** An abbreviation in a query and what it was also looked for as. */
export interface AliasUse {
  readonly typed: string;
  readonly printed: string;
  /** Folded forms of the query with the printed words instead. */
  readonly forms: readonly string[];
}

/**
 * The aliases a query uses: '危废处置' → 危险废物处置. None where the query already holds the printed words; of two
 * abbreviations the longer counts: 国资预算, not 国资 in it.
 */
export function aliasesOf(query: string): readonly AliasUse[] {
  const folded = normalise(query);
  const pairs = ALIASES.map(([typed, printed]) => ({
    typed,
    printed,
    short: normalise(typed),
    long: normalise(printed),
  }));
  const used = pairs.filter(({ short, long }) => folded.includes(short) && !folded.includes(long));
  const longest = used.filter(
    ({ short }) => !used.some((other) => other.short !== short && other.short.includes(short)),
  );
  return longest.map(({ typed, printed, short, long }) => ({
    typed,
    printed,
    forms: queryForms(folded.replaceAll(short, long)),
  }));
}
