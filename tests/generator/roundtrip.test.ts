import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parse/index.ts';
import { differences } from './compare.ts';
import { generate } from './index.ts';

const RUNS = Number(process.env.GENERATOR_RUNS ?? 1500);
const SEED = Number(process.env.GENERATOR_SEED ?? 20241);

const read = (text: string) => parse({ file: 'generated.txt', bytes: new TextEncoder().encode(text) });

describe('a document written from a random model reads back as that model', () => {
  it('is deterministic', () => {
    expect(generate(7).text).toBe(generate(7).text);
    expect(generate(7).text).not.toBe(generate(8).text);
  });

  it(`${RUNS} documents in every layout, with noise`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (seed) => {
        const written = generate(seed, { varied: true });
        expect({
          seed,
          layout: written.layout,
          noise: written.noise,
          differences: differences(written, read(written.text).document),
        }).toEqual({
          seed,
          layout: written.layout,
          noise: written.noise,
          differences: [],
        });
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
