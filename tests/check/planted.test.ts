import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import type { DisclosureDocument, Fact, Finding, FunctionItem, Project } from '../../src/model/index.ts';
import { readRaw } from './helpers/real.ts';

const keyOf = ({ rule, message }: Finding): string => `${rule} ${message}`;
const differences = (document: DisclosureDocument): Set<string> =>
  new Set(
    check(document)
      .filter(({ status }) => status === 'differs')
      .map(keyOf),
  );

/** Whether a document with one figure changed shows a difference the document as published does not. */
function noticed(before: ReadonlySet<string>, document: DisclosureDocument): boolean {
  return [...differences(document)].some((key) => !before.has(key));
}

const cents = (value: number): number => Math.round(value * 100) / 100;

/** The same fact with another figure: some points more, a tenth more, or some pieces more. */
function altered(fact: Fact): Fact {
  const value =
    fact.unit === '%'
      ? cents(fact.value + 3.37)
      : fact.unit === '万元'
        ? cents(fact.value * 1.1 + 7.77)
        : fact.value + 7;
  const raw = fact.unit === '%' || fact.unit === '万元' ? Math.abs(value).toFixed(2) : String(value);
  return { ...fact, value, raw, mentions: [] };
}

/** Figures nothing else in the document is tied to. */
const FREE =
  /^(?:assets\.(?:fixedOriginal|building|vehicleValue|equipment)|performance\.overall\.count|classified\.projectCount|threePublic\.reception\.persons)/;
/** A rate on a base of 0 has no right value. */
const NO_BASE = new Set(['governmentFund.varianceRate']);

const FIELDS = ['amount', 'share', 'yoyChange', 'yoyRate'] as const;

function alteredItem(item: FunctionItem, field: (typeof FIELDS)[number]): FunctionItem {
  const value = cents((item[field] ?? 0) * 1.1 + 3.37);
  return {
    ...item,
    [field]: value,
    source: { ...item.source, text: `${item.source.text} ${Math.abs(value).toFixed(2)}` },
  };
}

describe.each(['001_f4976192141c2b6e', '004_72d94d323a0f885e'])('a figure changed by hand in %s is noticed', (name) => {
  const document = readRaw(name);
  const before = differences(document);

  it('every stated fact that is tied to another', () => {
    const tied = document.facts.filter(({ code, value }) => value !== 0 && !FREE.test(code) && !NO_BASE.has(code));
    const missed = tied.filter(
      (fact) =>
        !noticed(before, { ...document, facts: document.facts.map((each) => (each === fact ? altered(fact) : each)) }),
    );
    expect(missed.map(({ code }) => code)).toEqual([]);
  });

  it('every figure of the lines by function, but rates on a base that may be 0', () => {
    const missed = document.functionItems.flatMap((item) =>
      FIELDS.filter((field) => item[field] !== null && item[field] !== 0).flatMap((field) => {
        const small = (item.amount ?? 0) - (item.yoyChange ?? 0) < 0.1;
        if (field === 'yoyRate' && small) return [];
        const functionItems = document.functionItems.map((each) => (each === item ? alteredItem(item, field) : each));
        return noticed(before, { ...document, functionItems }) ? [] : [`${field} of ${item.item ?? item.category}`];
      }),
    );
    expect(missed).toEqual([]);
  });

  it('every weight and every score of the first tables', () => {
    const projects = document.projects.slice(0, 4);
    const missed = projects.flatMap((project) =>
      project.indicators.flatMap((row, index) =>
        (['weight', 'score'] as const).flatMap((field) => {
          if (!row[field]) return [];
          const changed: Project = {
            ...project,
            indicators: project.indicators.with(index, { ...row, [field]: (row[field] ?? 0) - 1.3 }),
          };
          const all = document.projects.map((each) => (each === project ? changed : each));
          return noticed(before, { ...document, projects: all }) ? [] : [`${field} of ${row.level3}`];
        }),
      ),
    );
    expect(missed).toEqual([]);
  });
});
