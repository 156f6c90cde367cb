import type { Fact, SourceSpan } from '../../model/index.ts';

const sameValue = (a: Fact, b: Fact) => a.value === b.value && a.unit === b.unit && a.base === b.base;
const overlaps = (a: SourceSpan, b: SourceSpan) => a.lineStart === b.lineStart && a.text === b.text;

/**
 * One row per code and value; every further place that states the same value goes to `mentions`.
 * Two rows of one code remain only where the document states two values. Order: first appearance.
 */
export function mergeFacts(...groups: readonly (readonly Fact[])[]): Fact[] {
  const byCode = new Map<string, Fact[]>();
  const merged: Fact[] = [];
  for (const fact of groups.flat()) {
    const known = byCode.get(fact.code) ?? [];
    const same = known.find((other) => sameValue(other, fact));
    if (same) {
      addMentions(same, [fact.source, ...fact.mentions]);
      same.reason ??= fact.reason;
      continue;
    }
    const copy = { ...fact, mentions: [...fact.mentions] };
    byCode.set(fact.code, [...known, copy]);
    merged.push(copy);
  }
  return merged;
}

function addMentions(fact: Fact, spans: readonly SourceSpan[]): void {
  for (const span of spans) {
    if (overlaps(fact.source, span) || fact.mentions.some((known) => overlaps(known, span))) continue;
    fact.mentions.push(span);
  }
}
