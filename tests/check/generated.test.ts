import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import { generate } from '../generator/index.ts';
import { rulesOf, tiedFacts, withFigureChanged } from './generated/figures.ts';
import { PLANTS } from './generated/plants.ts';
import { differing, readText, reported } from './generated/written.ts';

const range = (from: number, count: number): number[] => Array.from({ length: count }, (_, index) => from + index);

/** Documents as they come, and the same kind without noise and with few projects: quick to read again and again. */
const NOISY = range(1, 160);
const PLAIN = range(1, 24);
const plain = (seed: number): string => generate(seed, { clean: true, projects: 2 }).text;

describe('clean generated documents', () => {
  it(`${NOISY.length} documents contradict themselves nowhere`, () => {
    const wrong = NOISY.flatMap((seed) =>
      differing(readText(generate(seed).text))
        .filter(({ severity }) => severity !== 'completeness')
        .map(({ rule, message }) => `${seed} ${rule} ${message}`),
    );
    expect(wrong).toEqual([]);
  });

  it('what they leave out is said: the section on 政府采购, nothing else', () => {
    const wrong = NOISY.flatMap((seed) => {
      const { text } = generate(seed);
      const absent = differing(readText(text)).map(({ rule, found }) => `${rule} ${found}`);
      const expected = text.includes('其他重要事项') ? [] : ['dc-sections 政府采购'];
      return absent.join() === expected.join() ? [] : [`${seed} ${absent.join()}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('an error planted in a generated document', () => {
  const fired = new Set<string>();

  it('in a stated figure is reported by its rule, on its line', () => {
    const missed = PLAIN.flatMap((seed) => {
      const text = plain(seed);
      const facts = tiedFacts(text, readText(text)).filter((_, index) => (index + seed) % 3 === 0);
      return facts.flatMap((fact) => {
        const { document, lines } = withFigureChanged(text, fact);
        const findings = differing(document);
        for (const { rule } of findings) fired.add(rule);
        return reported(findings, rulesOf(fact.code), lines) ? [] : [`${seed} ${fact.code} ${fact.raw}`];
      });
    });
    expect(missed).toEqual([]);
  });

  it('in a row, a score, a project amount or the words is reported by its rule, on its line', () => {
    const made = new Set<string>();
    const missed = PLAIN.flatMap((seed) => {
      const text = plain(seed);
      const document = readText(text);
      return PLANTS.flatMap(({ rule, make }) => {
        const planted = make(document, text);
        if (!planted) return [];
        made.add(rule);
        const findings = differing(planted.document);
        for (const finding of findings) fired.add(finding.rule);
        return reported(findings, [rule], planted.lines) ? [] : [`${seed} ${rule} ${planted.lines.join()}`];
      });
    });
    expect(missed).toEqual([]);
    expect([...new Set(PLANTS.map(({ rule }) => rule))].filter((rule) => !made.has(rule))).toEqual([]);
  });

  it('was planted for every rule these documents exercise', () => {
    const exercised = new Set(
      PLAIN.flatMap((seed) =>
        check(readText(plain(seed)))
          .filter(({ status }) => status === 'pass' || status === 'rounding')
          .map(({ rule }) => rule),
      ),
    );
    expect([...exercised].filter((rule) => !fired.has(rule))).toEqual([]);
  });
});
