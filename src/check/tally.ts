import type { Counts, Finding } from '../model/index.ts';

export type OutcomeKey = keyof Counts['checks'];

/** What a finding counts as. Each counts once: a doubtful reading is no difference, neither is something absent. */
export function outcomeOf({ status, severity, uncertain }: Finding): OutcomeKey {
  if (status === 'not-applicable') return 'notApplicable';
  if (status === 'pass') return 'pass';
  if (uncertain) return 'uncertain';
  return status === 'differs' && severity === 'completeness' ? 'missing' : status;
}

/** How many findings have each outcome; the numbers add up to all findings. */
export function tally(findings: readonly Finding[]): Counts['checks'] {
  const counts = { pass: 0, rounding: 0, differs: 0, missing: 0, uncertain: 0, notApplicable: 0 };
  for (const finding of findings) counts[outcomeOf(finding)]++;
  return counts;
}
