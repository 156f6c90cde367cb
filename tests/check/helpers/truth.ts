/**
 * The first words of a listed inconsistency, and where it is found: `@rule status lines`, or why it is no matter of
 * arithmetic.
 */
export type Entry = readonly [what: string, place: string];

export interface Place {
  readonly rule: string;
  readonly status: string;
  readonly lines: readonly number[];
}

/** `@ix-cost-sum differs 388 400` → the rule, its outcome and the lines; null for a reason. */
export function placeOf(text: string): Place | null {
  if (!text.startsWith('@')) return null;
  const [rule = '', status = '', ...lines] = text.slice(1).split(' ');
  return { rule, status, lines: lines.map(Number) };
}
