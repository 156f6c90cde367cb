import type { DisclosureDocument, GlossaryTerm } from '../model/index.ts';

/** The document's own 名词解释, found by a label as pages print it. */
export interface Terms {
  get(label: string): NumberedTerm | null;
  readonly all: readonly NumberedTerm[];
}

export interface NumberedTerm extends GlossaryTerm {
  readonly no: number;
}

/** Quotation marks, brackets and their content do not make another term. */
function plain(label: string): string {
  return label
    .normalize('NFKC')
    .replace(/[“”"'‘’《》\s]/g, '')
    .replace(/\([^)]*\)/g, '');
}

export function termId(term: NumberedTerm): string {
  return `term-${term.no}`;
}

export function terms(document: DisclosureDocument): Terms {
  const all = document.glossary.map((term, index) => ({ ...term, no: index + 1 }));
  const byName = new Map(all.map((term) => [plain(term.term), term]));
  return { all, get: (label) => byName.get(plain(label)) ?? null };
}
