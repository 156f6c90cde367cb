import { describe, expect, it } from 'vitest';
import { check, RULES } from '../../src/check/index.ts';
import { Finding } from '../../src/model/index.ts';
import { ACCOUNTS } from './examples/accounts.ts';
import { INDICATORS } from './examples/indicators.ts';
import { OTHER } from './examples/other.ts';
import { PERFORMANCE } from './examples/performance.ts';
import { SPENDING } from './examples/spending.ts';
import { TABLES } from './examples/tables.ts';
import { TOTALS } from './examples/totals.ts';
import type { Example, ExampleSet } from './helpers/examples.ts';

const EXAMPLES: ExampleSet = {
  ...TOTALS,
  ...ACCOUNTS,
  ...SPENDING,
  ...OTHER,
  ...TABLES,
  ...PERFORMANCE,
  ...INDICATORS,
};
const OUTCOMES = ['pass', 'differs', 'rounding', 'not-applicable'] as const;

/** Findings of one rule on an example, hints included. */
function findings(example: Example, rule: string): Finding[] {
  const { document, related } = 'document' in example ? example : { document: example, related: {} };
  return check(document, { hints: true, ...related }).filter((finding) => finding.rule === rule);
}

it('has examples of every rule in the catalogue, and of no other', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(RULES.map(({ id }) => id).sort());
});

describe.each(Object.entries(EXAMPLES))('%s', (rule, examples) => {
  it.each(OUTCOMES.filter((outcome) => typeof examples[outcome] !== 'string'))('%s', (outcome) => {
    const example = examples[outcome];
    if (typeof example === 'string') return;
    const found = findings(example, rule);
    const statuses = found.map(({ status }) => status);
    expect(statuses).toContain(outcome);
    if (outcome === 'pass' || outcome === 'not-applicable') expect(new Set(statuses)).toEqual(new Set([outcome]));
    if (outcome === 'not-applicable') expect(found).toHaveLength(1);
    for (const finding of found) expect(() => Finding.parse(finding)).not.toThrow();
    if (outcome === 'differs')
      for (const finding of found.filter(({ status }) => status === outcome))
        expect(finding.lines.length).toBeGreaterThan(0);
  });
});
