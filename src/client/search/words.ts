import type { DocRef } from './hits.ts';

export const KIND_WORD: Readonly<Record<string, string>> = { 'final-accounts': '决算', budget: '预算' };

/** '2024 决算 · 某某局' */
export function docWords(doc: DocRef): string {
  return `${doc.year} ${KIND_WORD[doc.kind] ?? ''} · ${doc.department}`;
}
