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
  /** Where a fact is stated, code → line of the source. */
  readonly lines?: Readonly<Record<string, number>>;
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
  /** Projects of which the text gives an account. */
  readonly projects?: readonly (readonly [
    name: string,
    annualBudget: number | null,
    executed: number | null,
    executionRate: number | null,
    score: number | null,
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

  it('cites the lines that state them', () => {
    const facts = new Map((document?.facts ?? []).map((fact) => [fact.code, [fact.source, ...fact.mentions]]));
    const elsewhere = Object.entries(expected.lines ?? {}).filter(
      ([code, line]) => !facts.get(code)?.some(({ lineStart, lineEnd }) => lineStart <= line && line <= lineEnd),
    );
    expect(elsewhere).toEqual([]);
  });

  it('gives an account of these projects', () => {
    const projects = (document?.projects ?? []).map((each) => [
      each.name,
      each.annualBudget,
      each.executed,
      each.executionRate,
      each.score,
    ]);
    for (const project of expected.projects ?? []) expect(projects).toContainEqual(project);
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
