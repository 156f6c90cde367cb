import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';
import { differences } from './compare.ts';
import { generateBudget } from './index.ts';

const RUNS = Number(process.env.GENERATOR_RUNS ?? 1000);
const SEED = Number(process.env.GENERATOR_SEED ?? 20242);

const read = (text: string) => parse({ file: 'generated.txt', bytes: new TextEncoder().encode(text) });

describe('a budget written from a random plan reads back as that plan', () => {
  it('is deterministic', () => {
    expect(generateBudget(7).text).toBe(generateBudget(7).text);
    expect(generateBudget(7).text).not.toBe(generateBudget(8).text);
  });

  it(`${RUNS} budgets in every layout, with noise`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
        const written = generateBudget(seed);
        const { layout, noise } = written;
        const found = differences(written, read(written.text).document);
        expect({ seed, layout, noise, differences: found }).toEqual({ seed, layout, noise, differences: [] });
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
