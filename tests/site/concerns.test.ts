import { describe, expect, test } from 'vitest';
import type { DisclosureDocument, Finding } from '../../src/model/index.ts';
import { concerns } from '../../src/views/concerns.ts';
import { joined } from '../../src/views/disclosure/joined.ts';
import { figureBook } from '../../src/views/figure.ts';
import { MESSAGE_TITLES } from '../../src/vocab/message-titles.ts';
import { MESSAGES } from '../../src/vocab/messages.ts';
import { read } from './documents.ts';

const { document } = read('001');

function finding(status: Finding['status'], code: string | null, line: number, more: Partial<Finding> = {}): Finding {
  return {
    rule: 'sum',
    status,
    severity: 'contradiction',
    title: '合计等于各项之和',
    message: '',
    formula: '',
    expected: null,
    found: null,
    difference: null,
    unit: null,
    uncertain: false,
    lines: [],
    codes: code ? [code] : [],
    projectNo: null,
    sides: [{ label: '公务接待费决算', value: '1', unit: null, code, lineStart: line, lineEnd: line, file: null }],
    ...more,
  };
}

describe('figures concerned by a difference', () => {
  test('carry the first difference, not what agrees; a reading in doubt is marked as such', () => {
    const checks = [
      finding('pass', 'threePublic.total', 61),
      finding('differs', 'revenue.total', 21, { uncertain: true }),
      finding('differs', 'revenue.total', 21),
      finding('differs', 'expenditure.total', 22, { uncertain: true }),
    ];
    const book = figureBook({ ...document, checks });
    expect(book.peek('threePublic.total')?.concern).toBeNull();
    expect(book.peek('revenue.total')?.concern).toMatchObject({ sign: '≠', anchor: 'f3' });
    expect(book.peek('expenditure.total')?.concern).toMatchObject({ sign: '？', anchor: 'f4' });
  });

  test('are found by line and name, and counted by project', () => {
    const checks = [finding('differs', null, 40, { projectNo: 2 }), finding('differs', null, 41, { projectNo: 2 })];
    const found = concerns({ checks });
    expect(found.row({ lineStart: 40, lineEnd: 40 }, '公务接待费')?.anchor).toBe('f1');
    expect(found.row({ lineStart: 40, lineEnd: 40 }, '公务用车')).toBeNull();
    expect([found.project(1), found.project(2)]).toEqual([0, 2]);
  });

  test('a line of another document marks nothing in this one', () => {
    const [side] = finding('differs', 'revenue.total', 21).sides;
    if (!side) throw new Error('no side');
    const found = concerns({ checks: [finding('differs', null, 21, { sides: [{ ...side, file: 'other.txt' }] })] });
    expect(found.code('revenue.total')).toBeNull();
    expect(found.row({ lineStart: 21, lineEnd: 21 }, '')).toBeNull();
  });
});

/** 001 as another year or kind, a figure changed: stands for the other documents of its department. */
function beside(
  fiscalYear: number,
  kind: 'budget' | 'final-accounts',
  code: string,
  value: number,
): DisclosureDocument {
  const facts = document.facts.map((fact) =>
    fact.code === code ? { ...fact, value, raw: String(value), source: { ...fact.source, text: String(value) } } : fact,
  );
  return {
    ...document,
    disclosure: { ...document.disclosure, id: `x-${fiscalYear}-${kind}`, fiscalYear, kind },
    facts,
  };
}

describe('a document beside others of its department', () => {
  const row = (own: DisclosureDocument, other: DisclosureDocument, label: string) =>
    joined(own, [other])?.rows.find((each) => each.label === label);

  test('last year: the difference is this year minus last year (L21: 1159.29)', () => {
    const found = row(document, beside(2023, 'final-accounts', 'revenue.total', 1298.2), '收入总计');
    expect(found?.own?.decimal).toBe('1159.29');
    expect(found?.cells[0]).toMatchObject({ difference: '−138.91', rate: '−10.70%' });
  });

  test('the budget: the final account minus the budget, from both sides (L61: 4.60)', () => {
    const budget = beside(2024, 'budget', 'threePublic.total', 5.1);
    expect(row(document, budget, '“三公”经费')?.cells[0]).toMatchObject({ difference: '−0.50', rate: '−9.80%' });
    expect(row(budget, document, '“三公”经费')?.cells[0]).toMatchObject({ difference: '−0.50', rate: '−9.80%' });
    expect(joined(budget, [document])?.beside[0]).toMatchObject({ label: '2024 年决算', difference: '决算比预算' });
  });

  test('nothing is said where no other document is there, or none states the same figures', () => {
    expect(joined(document, [])).toBeNull();
    expect(joined(document, [{ ...document, facts: [] }])).toBeNull();
  });
});

test('readers are told of every diagnostic in Chinese', () => {
  expect(Object.keys(MESSAGE_TITLES).toSorted()).toEqual(Object.keys(MESSAGES).toSorted());
  for (const title of Object.values(MESSAGE_TITLES)) expect(title).toMatch(/\p{Script=Han}{4}/u);
});
