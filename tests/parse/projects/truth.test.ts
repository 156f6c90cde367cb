import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FundingRow, Indicator, Project } from '../../../src/model/index.ts';
import { readSample } from './helper.ts';

/** Rows of tests/fixtures/truth/*.json: what the documents state, read by eye. */
type Row = Readonly<Record<string, string | number | null | string[] | undefined>>;
interface TruthProject extends Row {
  readonly funding?: never;
}
interface Truth {
  readonly projects: (TruthProject & { readonly fundingRows?: readonly Row[] })[];
  readonly indicatorsSampled: { readonly projectNo: number; readonly rows: readonly Row[] }[];
  readonly overall: Row & {
    readonly indicators?: readonly Row[];
    readonly rows?: readonly Row[];
    readonly fundingRows: readonly Row[];
  };
}

function loadTruth(name: string): Truth {
  const text = readFileSync(new URL(`../../fixtures/truth/${name}.json`, import.meta.url), 'utf8');
  return JSON.parse(text, (_key, value: unknown) => {
    if (value === null || typeof value !== 'object' || !('funding' in value)) return value;
    const { funding, ...rest } = value as { funding: readonly Row[] };
    return { ...rest, fundingRows: funding };
  }) as Truth;
}

const bare = (text: unknown): unknown => (typeof text === 'string' ? text.replace(/\s+/g, '') : (text ?? null));

const HEAD = [
  'name',
  'department',
  'unit',
  'initialBudget',
  'annualBudget',
  'executed',
  'executionRate',
  'score',
  'totalWeight',
] as const;
const MONEY = ['initialBudget', 'annualBudget', 'executed', 'weight', 'executionRate', 'score'] as const;
const CELLS: Readonly<Record<string, keyof Indicator>> = {
  level1: 'level1',
  level2: 'level2',
  level3: 'level3',
  target: 'targetRaw',
  actual: 'actualRaw',
  weight: 'weight',
  score: 'score',
  note: 'note',
  completion: 'completionRaw',
  basis: 'basis',
  lastYear: 'lastYear',
  rule: 'rule',
  evidence: 'evidence',
};

const samples = [
  { name: '001', file: '001_f4976192141c2b6e.txt', cells: 1257 },
  { name: '004', file: '004_72d94d323a0f885e.txt', cells: 1440 },
];

describe.each(samples)('truth of $name', ({ name, file, cells }) => {
  const truth = loadTruth(name);
  const { projects, overallTable } = readSample(file);
  const byNo = (no: number): Project | null => (no === 0 ? overallTable : (projects[no - 1] ?? null));

  it('reads every project with its head, amounts, score and lines', () => {
    expect(projects).toHaveLength(truth.projects.length);
    for (const [index, expected] of truth.projects.entries()) {
      const project = projects[index];
      const found = Object.fromEntries(HEAD.map((key) => [key, bare(project?.[key])]));
      expect(found).toEqual(Object.fromEntries(HEAD.map((key) => [key, bare(expected[key])])));
      expect([project?.source.lineStart, project?.source.lineEnd]).toEqual([expected.line, expected.lineEnd]);
      expect(bare(project?.goalExpected?.text)).toBe(bare(expected.goalExpected ?? expected.goalTarget));
      expect(bare(project?.goalActual?.text)).toBe(bare(expected.goalActual));
      expect(project?.indicators).toHaveLength(Number(expected.indicatorCount));
    }
  });

  it('reads every money row of the projects', () => {
    for (const [index, expected] of truth.projects.entries()) {
      const funding = projects[index]?.funding ?? [];
      if (expected.fundingRows) expect(funding.map(moneyOf)).toEqual(expected.fundingRows.map(moneyTruth));
      else expect(byKind(funding)).toEqual(kindsTruth(expected));
    }
  });

  it('reads the overall table', () => {
    const { overall } = truth;
    const keys = ['initialBudget', 'annualBudget', 'executed', 'executionRate', 'score', 'totalWeight'] as const;
    expect(keys.map((key) => overallTable?.[key] ?? null)).toEqual(keys.map((key) => overall[key] ?? null));
    expect(overallTable?.department ?? overallTable?.unit).toBe(overall.department ?? overall.unit);
    expect([overallTable?.source.lineStart, overallTable?.source.lineEnd]).toEqual([overall.line, overall.lineEnd]);
    const money = (row: Row | FundingRow): unknown[] => MONEY.map((key) => (row as Row)[key] ?? null);
    expect(overallTable?.funding.map(money)).toEqual(overall.fundingRows.map(money));
    expect(overallTable?.funding.map((row) => row.label)).toEqual(
      overall.fundingRows.map((row) => row.source ?? row.label),
    );
  });

  it('reads every cell of every indicator row', () => {
    const groups = [
      ...truth.indicatorsSampled,
      { projectNo: 0, rows: truth.overall.indicators ?? truth.overall.rows ?? [] },
    ];
    const wrong: string[] = [];
    let compared = 0;
    for (const { projectNo, rows } of groups) {
      const indicators = byNo(projectNo)?.indicators ?? [];
      expect(indicators).toHaveLength(rows.length);
      for (const [index, row] of rows.entries()) {
        for (const [key, field] of Object.entries(CELLS)) {
          if (!(key in row)) continue;
          compared += 1;
          const found = indicators[index]?.[field];
          if (bare(found) !== bare(row[key])) wrong.push(`L${row.line} ${key}: ${String(row[key])} ≠ ${String(found)}`);
        }
        expect(indicators[index]?.source.lineStart).toBe(row.line);
        if (row.inherited) expect(indicators[index]?.inherited).toEqual(row.inherited);
      }
    }
    expect(wrong).toEqual([]);
    expect(compared).toBe(cells);
  });
});

function moneyOf(row: FundingRow): unknown[] {
  return [row.label, ...MONEY.map((key) => row[key]), row.raw, row.source.lineStart, row.source.lineEnd];
}

function moneyTruth(row: Row): unknown[] {
  return [String(row.label).replace('其中：', ''), ...MONEY.map((key) => row[key]), row.raw, row.line, row.lineEnd];
}

function byKind(funding: readonly FundingRow[]): unknown[] {
  return funding.map((row) => [row.kind, row.initialBudget, row.annualBudget, row.executed, row.weight, row.score]);
}

function kindsTruth(expected: Row): unknown[] {
  const part = (key: string): Row => (expected[key] ?? {}) as unknown as Row;
  const values = (row: Row): unknown[] => [row.initialBudget, row.annualBudget, row.executed];
  return [
    ['total', ...values(expected), expected.executionWeight, expected.executionScore],
    ['fiscal', ...values(part('fiscalFunds')), null, null],
    ['other', ...values(part('otherFunds')), null, null],
  ];
}
