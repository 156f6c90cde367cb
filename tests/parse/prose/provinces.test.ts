import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Kind, SectionKind } from '../../../src/model/index.ts';
import { describeFact } from '../../../src/vocab/facts.ts';
import { readExcerpt } from './support.ts';

interface Row {
  readonly section: SectionKind;
  readonly kind: Kind;
  readonly year: number;
  readonly text: string;
  /** Every fact the sentence states, and no other. */
  readonly facts: Readonly<Record<string, number>>;
  /** Names, amount, share, change, rate, 基本支出, 项目支出. */
  readonly items?: readonly (readonly (string | number | null)[])[];
}

// Sentence shapes seen in the disclosures of 22 provinces, with invented bodies and figures.
const rows: readonly Row[] = JSON.parse(readFileSync(new URL('provinces.json', import.meta.url), 'utf8'));

describe.each(rows)('$section ($kind): $text', ({ section, kind, year, text, facts, items = [] }) => {
  const read = readExcerpt(section, kind, year, text);

  it('states these facts and no others', () => {
    expect(read.facts.map(({ code, value }) => [code, value]).sort()).toEqual(Object.entries(facts).sort());
  });

  it('lists these items', () => {
    const brief = read.functionItems.map((item) => [
      [item.category, item.section, item.item].filter((name) => name !== null).join(' / '),
      item.amount,
      item.share,
      item.yoyChange,
      item.yoyRate,
      item.basic,
      item.project,
    ]);
    expect(brief).toEqual(items);
  });

  it('publishes only codes with a label, and sources that hold the digits', () => {
    for (const fact of read.facts) {
      expect(describeFact(fact.code)).not.toBeNull();
      if (/\d/.test(fact.raw)) expect(fact.source.text).toContain(fact.raw);
    }
  });
});
