import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/model/index.ts';
import { findingGroups, leading } from '../../src/views/disclosure/findings.ts';
import { funds } from '../../src/views/disclosure/funds.ts';
import { projectList } from '../../src/views/disclosure/projects.ts';
import { reasons } from '../../src/views/disclosure/reasons.ts';
import { income, spending } from '../../src/views/disclosure/structure.ts';
import { plainText, summary } from '../../src/views/disclosure/summary.ts';
import { threePublic } from '../../src/views/disclosure/three-public.ts';
import { functionTree } from '../../src/views/disclosure/tree.ts';
import { figureBook } from '../../src/views/figure.ts';
import { read } from './documents.ts';

// Expected values are read from content/raw/001 by eye; the line is named beside each.
const { document } = read('001');
const book = () => figureBook(document);

describe('summary of 001', () => {
  const pieces = summary(document.disclosure, book());

  test('says only what the text states (L21, L23, L25, L27, L61, L66)', () => {
    expect(plainText(pieces)).toBe(
      '2024 年，昌吉回族自治州环境污染监控中心收入 1,159.29 万元，收支总体比上年减少 10.70%，几乎全部（99.99%）来自财政拨款。' +
        '实际支出 1,085.20 万元，近七成（67.83%）用于项目。“三公”经费 4.60 万元，与预算持平。',
    );
  });

  test('each figure leads to its line', () => {
    const lines = pieces.flatMap((piece) =>
      typeof piece !== 'string' && piece.lines ? [[piece.text, piece.lines.lineStart]] : [],
    );
    expect(lines).toEqual([
      ['1,159.29 万元', 21],
      ['10.70%', 23],
      ['99.99%', 25],
      ['1,085.20 万元', 22],
      ['67.83%', 27],
      ['4.60 万元', 61],
      ['与预算持平', 66],
    ]);
  });

  test('is empty where neither income nor spending is stated', () => {
    expect(summary(document.disclosure, figureBook({ ...document, facts: [] }))).toEqual([]);
  });
});

describe('income and spending of 001', () => {
  test('parts by size, zeros apart (L25)', () => {
    const { rows, zeros, total } = income(book());
    expect(rows.map((row) => [row.label, row.amount.decimal, row.share?.text])).toEqual([
      ['财政拨款收入', '1085.20', '99.99'],
      ['其他收入', '0.13', '0.01'],
    ]);
    expect(zeros.map((row) => row.amount.decimal)).toEqual(['0.00', '0.00', '0.00', '0.00']);
    expect(total?.decimal).toBe('1085.33');
  });

  test('spending by nature (L27)', () => {
    expect(spending(book()).rows.map((row) => [row.label, row.amount.decimal, row.share?.derived])).toEqual([
      ['项目支出', '736.09', false],
      ['基本支出', '349.11', false],
    ]);
  });

  test('an anchor is given once, to the first place', () => {
    const one = book();
    expect(one.figure('revenue.total')?.id).toBe('revenue-total');
    expect(one.figure('revenue.total')?.id).toBeNull();
    expect(one.all().filter((figure) => figure.id === 'revenue-total')).toEqual([]);
    expect(one.all().every((figure) => figure.code !== null)).toBe(true);
  });
});

describe('classification of 001', () => {
  const tree = functionTree(document.functionItems, 'generalPublic');

  test('类 from the structure list, 款 summed, 项 with change and reason (L37, L46–51)', () => {
    const environment = tree?.nodes.find((node) => node.name === '节能环保支出');
    expect([environment?.amount, environment?.share, environment?.summed]).toEqual(['1054.92', '97.21', false]);
    const control = environment?.children.find((node) => node.name === '污染防治');
    // 313.71 + 190.00 + 218.28 (L47–49)
    expect([control?.amount, control?.summed]).toEqual(['721.99', true]);
    const air = control?.children.find((node) => node.name === '大气');
    expect([air?.amount, air?.change, air?.source?.lineStart]).toEqual(['313.71', '-384.26', 47]);
    expect(air?.reason?.text).toMatch(/^本年科目调整/);
  });

  test('no anchor twice', () => {
    const ids: string[] = [];
    const walk = (nodes: NonNullable<typeof tree>['nodes']): void => {
      for (const node of nodes) {
        ids.push(...node.ids);
        walk(node.children);
      }
    };
    walk(tree?.nodes ?? []);
    expect(ids.length).toBe(17);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('a list the document does not have is no tree', () => {
    expect(functionTree(document.functionItems, 'stateCapital')).toBeNull();
  });
});

describe('“三公” of 001', () => {
  const three = threePublic(book());

  test('this year, budget, and last year worked out from the change (L61, L64, L66)', () => {
    const total = three?.rows[0];
    expect([total?.now?.decimal, total?.budget?.decimal, total?.before?.decimal]).toEqual(['4.60', '4.60', '4.40']);
    expect(total?.before?.derived).toBe('本年 4.60 减去比上年增减 +0.20');
  });

  test('per head over those in service: 4.60 ÷ 5 (L15)', () => {
    expect([three?.perHead?.decimal, three?.perHead?.unit, three?.perGuest]).toEqual(['0.92', '万元', null]);
  });

  test('nothing is shown where nothing is stated', () => {
    expect(threePublic(figureBook({ ...document, facts: [] }))).toBeNull();
  });
});

describe('what is not there', () => {
  test('a page on 三公 alone is summed up by it', () => {
    const only = { ...document, facts: document.facts.filter(({ code }) => code.startsWith('threePublic.')) };
    const words = plainText(summary(document.disclosure, figureBook(only)));
    expect(words).toBe('2024 年，昌吉回族自治州环境污染监控中心“三公”经费 4.60 万元，与预算持平。');
    const none = { ...document, facts: [] };
    expect(summary(document.disclosure, figureBook(none))).toEqual([]);
  });

  test('a fund declared empty is told from one not mentioned (L57, L59)', () => {
    expect(funds(document, book()).map((fund) => [fund.key, fund.state])).toEqual([
      ['governmentFund', 'empty'],
      ['stateCapital', 'empty'],
    ]);
    const silent = { ...document, facts: [], sections: [] };
    expect(funds(silent, figureBook(silent)).map((fund) => fund.state)).toEqual(['unstated', 'unstated']);
  });

  test('reasons are quoted once with every place', () => {
    const all = reasons(book());
    expect(new Set(all.map((reason) => reason.text)).size).toBe(all.length);
    expect(all[0]?.sources[0]?.lineStart).toBe(23);
  });
});

describe('lists', () => {
  test('projects by money spent, printed decimals kept (L226–232)', () => {
    const { rows } = projectList(document);
    const spent = rows.map((row) => Number(row.executed));
    expect(spent).toEqual(spent.toSorted((a, b) => b - a));
    const waste = rows.find((row) => row.no === 1);
    expect([waste?.budget, waste?.executed, waste?.rate, waste?.rateDerived]).toEqual([
      '14.10',
      '14.10',
      '100.00',
      false,
    ]);
  });

  test('one finding of each rule stands before a second of any', () => {
    const named = (rule: string, title: string) => ({ rule, title }) as Finding;
    const all = [named('a', '1'), named('a', '2'), named('a', '3'), named('b', '4')];
    expect(leading(all, 3).map(({ title }) => title)).toEqual(['1', '4', '2']);
  });

  test('differences first; a doubtful reading is not called a difference', () => {
    const finding = (
      status: 'pass' | 'differs',
      uncertain: boolean,
      severity: 'contradiction' | 'completeness' = 'contradiction',
    ) => ({
      rule: 'r',
      status,
      severity,
      title: '',
      message: '',
      formula: '',
      expected: null,
      found: null,
      difference: null,
      unit: null,
      uncertain,
      lines: [],
      codes: [],
      projectNo: null,
      sides: [],
    });
    const absent = finding('differs', false, 'completeness');
    const groups = findingGroups([finding('pass', false), finding('differs', true), absent, finding('differs', false)]);
    expect(groups.map(({ state }) => state.key)).toEqual(['differs', 'missing', 'uncertain', 'pass']);
  });
});
