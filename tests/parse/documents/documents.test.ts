import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';

const FOLDER = new URL('../../fixtures/documents/', import.meta.url).pathname;

interface Expected {
  readonly department: string;
  readonly fiscalYear: number;
  readonly kind: string;
  /** Every fact the document states, code → value in 万元, %, 人 … */
  readonly facts: Readonly<Record<string, number>>;
  /** Codes a reader may or may not take from the words. */
  readonly maybe: readonly string[];
  readonly items: readonly (readonly [
    list: string,
    category: string | null,
    section: string | null,
    item: string | null,
    amount: number,
    share: number | null,
  ])[];
}

// Whole documents in the wording and layout of other provinces, written for this test: invented bodies and figures.
describe.each(readdirSync(FOLDER))('%s', (slug) => {
  const bytes = readFileSync(join(FOLDER, slug, 'source.txt'));
  const expected = JSON.parse(readFileSync(join(FOLDER, slug, 'expected.json'), 'utf8')) as Expected;
  const { document } = parse({ file: 'source.txt', bytes });

  it('is recognised', () => {
    expect(document?.disclosure).toMatchObject({
      department: expected.department,
      fiscalYear: expected.fiscalYear,
      kind: expected.kind,
    });
  });

  it('states these facts and no others', () => {
    const read = Object.fromEntries(
      (document?.facts ?? [])
        .filter((fact) => !expected.maybe.includes(fact.code))
        .map((fact) => [fact.code, fact.value]),
    );
    expect(read).toEqual(expected.facts);
  });

  it('lists these function items', () => {
    const items = (document?.functionItems ?? []).map((item) => [
      item.list,
      item.category,
      item.section,
      item.item,
      item.amount,
      item.share,
    ]);
    for (const item of expected.items) expect(items).toContainEqual(item);
  });

  it('holds every non-blank line', () => {
    expect(document?.disclosure.counts.linesCovered).toBe(document?.disclosure.counts.lines);
  });
});
