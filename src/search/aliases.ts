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

/** The aliases a query uses: '危废处置' → 危险废物处置. None where the query already holds the printed words. */
export function aliasesOf(query: string): readonly AliasUse[] {
  const folded = normalise(query);
  return ALIASES.flatMap(([typed, printed]) => {
    const short = normalise(typed);
    const long = normalise(printed);
    if (!folded.includes(short) || folded.includes(long)) return [];
    return [{ typed, printed, forms: queryForms(folded.replaceAll(short, long)) }];
  });
}
