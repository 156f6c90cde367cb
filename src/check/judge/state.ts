import type { Figure } from '../figure.ts';
import type { Verdict } from '../verdict.ts';

type Extra = Partial<
  Pick<Verdict, 'expected' | 'found' | 'difference' | 'unit' | 'severity' | 'projectNo' | 'uncertain' | 'texts'>
>;

/** A verdict that is no single subtraction: words, directions, presence. */
export function state(
  status: Verdict['status'],
  figures: readonly Figure[],
  message: string,
  extra: Extra = {},
): Verdict {
  return { status, expected: null, found: null, difference: null, unit: null, message, figures, ...extra };
}
