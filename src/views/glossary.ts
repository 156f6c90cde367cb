import type { DisclosureEntry } from '../model/index.ts';
import { allEntries } from './data.ts';
import { digestOf } from './lists/digests.ts';

/** One wording of a term, and the documents that use it. */
export interface Wording {
  readonly definition: string;
  readonly entry: DisclosureEntry;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** Documents with this very wording. */
  readonly count: number;
}

export interface TermView {
  readonly term: string;
  readonly id: string;
  /** Most used wording first. */
  readonly wordings: readonly Wording[];
  readonly count: number;
}

/** Different wordings shown of one term. */
const SHOWN = 5;

/** Anchor of a term: its letters, so that links from pages stay. */
export const termAnchor = (term: string): string => `t-${term.replace(/[^\p{L}\p{N}]/gu, '')}`;

/** Every term the documents explain themselves, the most used first. */
export function glossary(): TermView[] {
  const terms = new Map<string, Map<string, { -readonly [Key in keyof Wording]: Wording[Key] }>>();
  for (const entry of allEntries()) {
    for (const { term, definition, lineStart, lineEnd } of digestOf(entry.id).terms) {
      const key = term.replace(/[“”"]/g, '');
      const wordings = terms.get(key) ?? new Map();
      const known = wordings.get(definition);
      if (known) known.count++;
      else wordings.set(definition, { definition, entry, lineStart, lineEnd, count: 1 });
      terms.set(key, wordings);
    }
  }
  return [...terms]
    .map(([term, wordings]) => {
      const sorted = [...wordings.values()].sort((a, b) => b.count - a.count || (a.entry.id < b.entry.id ? -1 : 1));
      return {
        term,
        id: termAnchor(term),
        wordings: sorted.slice(0, SHOWN),
        count: sorted.reduce((sum, each) => sum + each.count, 0),
      };
    })
    .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1));
}
