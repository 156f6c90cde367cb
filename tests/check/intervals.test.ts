import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/check/figure.ts';
import { growth, share, variance } from '../../src/check/judge/rate.ts';
import { plus, sum } from '../../src/check/judge/sum.ts';
import { decimalsOf, grouped, halfUnit, ONE, ratio, roundings, scaled, show } from '../../src/check/number.ts';

const SEED = { seed: 20240601, numRuns: 400 };

const figure = (value: bigint, decimals: number, unit = '万元'): Figure => ({
  label: '数',
  value,
  half: halfUnit(decimals),
  decimals,
  unit,
  code: null,
  source: null,
  uncertain: false,
});

/** An exact amount in 分 (10⁻⁶ 万元) as a ledger keeps it, and as a document prints it: rounded half up to 0.01 万元. */
const printed = (fen: bigint): Figure => figure(roundings({ n: fen * 100n, d: 1n }, 2)[0], 2);
const rounded = (top: bigint, bottom: bigint, decimals = 2): Figure =>
  figure(roundings(ratio(top, bottom), decimals)[0], decimals, '%');

const amount = fc.bigInt({ min: 1n, max: 10n ** 11n });

describe('scaled integers', () => {
  it('reads and writes decimals exactly', () => {
    expect(scaled('1159.29')).toBe(115_929_000_000n);
    expect(show(scaled('-138.94') ?? 0n, 2)).toBe('-138.94');
    expect(grouped(scaled('1159.29') ?? 0n, 2)).toBe('1,159.29');
    expect(scaled(0.1)).toBe(ONE / 10n);
    expect(scaled('1,159.29')).toBeNull();
  });

  it('never loses a digit of a number with up to eight decimals', () => {
    const text = fc
      .tuple(fc.nat(10 ** 9), fc.nat(10 ** 8 - 1))
      .map(([whole, part]) => `${whole}.${String(part).padStart(8, '0')}`);
    fc.assert(
      fc.property(text, (decimal) => show(scaled(decimal) ?? 0n, decimalsOf(decimal)) === decimal),
      SEED,
    );
  });

  it('rounds half away from zero and gives both neighbours of a tie', () => {
    expect(roundings(ratio(4_975n, 1_000n, 1n), 2)).toEqual([scaled('4.98'), scaled('4.97')]);
    expect(roundings(ratio(-4_975n, 1_000n, 1n), 2)).toEqual([scaled('-4.98'), scaled('-4.97')]);
    expect(roundings(ratio(1n, 3n), 2)).toEqual([scaled('33.33')]);
  });
});

describe('what one ledger prints is never called a difference', () => {
  it('sums of rounded parts', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 10n ** 10n }), { minLength: 1, maxLength: 30 }), (parts) => {
        const total = parts.reduce((running, part) => running + part, 0n);
        expect(
          sum(
            printed(total),
            parts.map((part) => plus(printed(part))),
          ).status,
        ).not.toBe('differs');
      }),
      SEED,
    );
  });

  it('shares', () => {
    fc.assert(
      fc.property(amount, amount, (part, rest) => {
        const verdict = share(rounded(part, part + rest), printed(part), printed(part + rest));
        expect(verdict?.status).not.toBe('differs');
      }),
      SEED,
    );
  });

  it('growth, from the amount and the change printed', () => {
    fc.assert(
      fc.property(amount, amount, (now, before) => {
        const verdict = growth(rounded(now - before, before), printed(now), printed(now - before));
        expect(verdict?.status).not.toBe('differs');
      }),
      SEED,
    );
  });

  it('variance', () => {
    fc.assert(
      fc.property(amount, amount, (final, budget) => {
        const verdict = variance(rounded(final - budget, budget), printed(final), printed(budget));
        expect(verdict?.status).not.toBe('differs');
      }),
      SEED,
    );
  });
});

describe('what no rounding explains is a difference', () => {
  const large = fc.bigInt({ min: 10n ** 10n, max: 10n ** 11n });

  it('a part moved by more than the bound', () => {
    fc.assert(
      fc.property(fc.array(large, { minLength: 2, maxLength: 10 }), fc.boolean(), (parts, up) => {
        const total = parts.reduce((running, part) => running + part, 0n);
        const shift = BigInt(parts.length + 2) * (ONE / 100n) * (up ? 1n : -1n);
        const [first, ...rest] = parts.map(printed);
        if (!first) return;
        const moved = [{ ...first, value: first.value + shift }, ...rest];
        expect(sum(printed(total), moved.map(plus)).status).toBe('differs');
      }),
      SEED,
    );
  });

  it('a share or a growth moved by 0.1 point on amounts of 10,000 万元 and more', () => {
    fc.assert(
      fc.property(large, large, fc.boolean(), (a, b, up) => {
        const shift = (ONE / 10n) * (up ? 1n : -1n);
        const part = rounded(a, a + b);
        expect(share({ ...part, value: part.value + shift }, printed(a), printed(a + b))?.status).toBe('differs');
        const rate = rounded(a - b, b);
        expect(growth({ ...rate, value: rate.value + shift }, printed(a), printed(a - b))?.status).toBe('differs');
      }),
      SEED,
    );
  });

  it('is not decided where the base may be 0', () => {
    expect(growth(figure(100n * ONE, 2, '%'), printed(110_000n), printed(110_000n))).toBeNull();
    expect(share(figure(0n, 2, '%'), printed(0n), printed(0n))).toBeNull();
  });
});
