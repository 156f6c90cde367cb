import type { Fact, SourceSpan } from '../../model/index.ts';

const valueKey = ({ code, value, unit, base }: Fact): string => `${code} ${value} ${unit} ${base ?? ''}`;
const placeKey = ({ lineStart, text }: SourceSpan): string => `${lineStart} ${text}`;

/**
 * One row per code and value; every further place that states the same value goes to `mentions`.
 * Two rows of one code remain only where the document states two values. Order: first appearance.
 */
export function mergeFacts(...groups: readonly (readonly Fact[])[]): Fact[] {
  const known = new Map<string, Fact>();
  const places = new Map<Fact, Set<string>>();
  for (const fact of groups.flat()) {
    const same = known.get(valueKey(fact));
    if (same) {
      addMentions(same, [fact.source, ...fact.mentions], places);
      same.reason ??= fact.reason;
    } else known.set(valueKey(fact), { ...fact, mentions: [...fact.mentions] });
  }
  return [...known.values()];
}

function addMentions(fact: Fact, spans: readonly SourceSpan[], places: Map<Fact, Set<string>>): void {
  const stated = places.get(fact) ?? new Set([fact.source, ...fact.mentions].map(placeKey));
  places.set(fact, stated);
  for (const span of spans) {
    if (stated.has(placeKey(span))) continue;
    stated.add(placeKey(span));
    fact.mentions.push(span);
  }
}
