import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markForms } from '../../src/search/marks.ts';
import { fold, normalise } from '../../src/search/normalise.ts';

const SEED = { seed: 20240 } as const;
/** Text with what disclosures hold and what they should not. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...Array.from('用电量监控（一期）(二)“”—…1085.2０．，,。 \t\nＡaéÉ㎡①½🦊\u{20BB7}\u0301')),
  }),
);

describe('normalise', () => {
  it.each([
    ['（一期）用电量 1,085.20 万元', '一期用电量1085.20万元'],
    ['(一期)　用电量１，０８５．２０万元', '一期用电量1085.20万元'],
    ['VOCs—PM2.5', 'vocspm2.5'],
    ['表1.', '表1'],
    ['1 . 2……3', '1.23'],
    ['㎡①', 'm21'],
    ['“三公”经费', '三公经费'],
    ['\u{20BB7}野家🦊', '\u{20BB7}野家'],
    ['<b>&amp;\\.*</b>', 'bampb'],
    ['……', ''],
  ])('%j → %j', (input, folded) => {
    expect(normalise(input)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(normalise(normalise(input))).toBe(normalise(input));
      }),
      SEED,
    );
  });

  it('keeps every part a part: what a plain scan finds is found', () => {
    const parts = fc.tuple(text, fc.nat(), fc.nat()).map(([input, a, b]) => {
      const chars = Array.from(input.normalize('NFC'));
      const [from, to] = [a % (chars.length + 1), b % (chars.length + 1)].sort((x, y) => x - y);
      return { whole: chars.join(''), part: chars.slice(from, to).join('') };
    });
    fc.assert(
      fc.property(parts, ({ whole, part }) => {
        fc.pre(whole.normalize('NFC') === whole && part.normalize('NFC') === part);
        expect(normalise(whole)).toContain(normalise(part));
      }),
      { ...SEED, numRuns: 500 },
    );
  });

  it('keeps the way back: the place of each character folds to it', () => {
    fc.assert(
      fc.property(text, (input) => {
        const { chars, source, starts, ends } = fold(input);
        chars.forEach((char, at) => {
          const original = source.slice(starts[at], ends[at]);
          expect(original.normalize('NFKC').toLowerCase().normalize('NFKC')).toContain(char);
        });
      }),
      SEED,
    );
  });
});

describe('markForms', () => {
  it('marks the characters that were matched, with what stands between them', () => {
    const { text, ranges } = markForms('涉气（一期）用电量，用电 量', ['期用电', '用电量']);
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['期）用电', '用电 量']);
  });

  it('gives ranges in order that do not overlap', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (input, queries) => {
        const { text: shown, ranges } = markForms(input, queries.map(normalise).filter(Boolean));
        let last = 0;
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(shown.length);
          last = end;
        }
      }),
      SEED,
    );
  });
});
