import type { DisclosureDocument, Section } from '../model/index.ts';
import type { Coverage, Digest } from './types.ts';

/** Parts of the form the coverage grid shows, with what tells that a document has them. */
const PARTS: readonly { readonly part: string; readonly kinds: readonly Section['kind'][]; readonly prefix: string }[] =
  [
    { part: 'overall', kinds: ['overall'], prefix: 'revenue.total' },
    { part: 'revenue', kinds: ['revenue'], prefix: 'revenue.source' },
    { part: 'expenditure', kinds: ['expenditure'], prefix: 'expenditure.nature' },
    { part: 'fiscal', kinds: ['fiscal'], prefix: 'fiscal.' },
    { part: 'generalPublic', kinds: ['generalPublic'], prefix: 'generalPublic.expenditure' },
    { part: 'basic', kinds: ['basic'], prefix: 'generalPublic.basic' },
    { part: 'threePublic', kinds: ['threePublic'], prefix: 'threePublic.' },
    { part: 'governmentFund', kinds: ['governmentFund'], prefix: 'governmentFund.' },
    { part: 'stateCapital', kinds: ['stateCapital'], prefix: 'stateCapital.' },
    { part: 'agencyOperating', kinds: ['agencyOperating'], prefix: 'agencyOperating.' },
    { part: 'procurement', kinds: ['procurement'], prefix: 'procurement.' },
    { part: 'assets', kinds: ['assets'], prefix: 'assets.' },
    { part: 'performance', kinds: ['performance'], prefix: 'performance.' },
  ];

/** 已公开 stated · 空表 declared empty in words · 未能读出 a section without any figure read · 未公开 no such section. */
function coverageOf(document: DisclosureDocument): Record<string, Coverage> {
  return Object.fromEntries(
    PARTS.map(({ part, kinds, prefix }) => {
      const sections = document.sections.filter(({ kind }) => kinds.includes(kind));
      if (document.facts.some(({ code }) => code.startsWith(prefix))) return [part, 'stated'];
      if (part === 'performance' && document.projects.length > 0) return [part, 'stated'];
      if (sections.some(({ declaredEmpty }) => declaredEmpty)) return [part, 'empty'];
      return [part, sections.length > 0 ? 'unread' : 'absent'];
    }),
  );
}

/** What pages over all documents need of one: findings that are no plain pass, terms, coverage, diagnostics by id. */
export function toDigest(document: DisclosureDocument): Digest {
  const { checks, glossary, diagnostics, numbers } = document;
  return {
    findings: checks.filter(({ status }) => status === 'differs' || status === 'rounding'),
    terms: glossary.map(({ term, definition, source }) => ({
      term,
      definition,
      lineStart: source.lineStart,
      lineEnd: source.lineEnd,
    })),
    coverage: coverageOf(document),
    unbound: numbers.unbound.length,
    diagnostics: Object.fromEntries(
      [...Map.groupBy(diagnostics, ({ id }) => id)].map(([id, each]) => [id, each.length]),
    ),
  };
}
