import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/model/index.ts';
import { type ReadProjects, readSample } from './helper.ts';

/**
 * Sixteen projects of two documents, every row compared with the raw lines by eye: tests/fixtures/projects/samples.tsv.
 * `#` document, lines, name, unit, initial, annual, executed, rate, score; `$` line, label, kind, cells of a money row;
 * otherwise line, levels 1–3, target, actual, weight, score, basis, last year, rule, evidence, note.
 */
const lines = readFileSync(new URL('../../fixtures/projects/samples.tsv', import.meta.url), 'utf8')
  .replace(/\n$/, '')
  .split('\n');

interface Sample {
  readonly document: string;
  readonly lines: string;
  readonly head: string[];
  readonly rows: string[];
}

const samples: Sample[] = [];
for (const line of lines) {
  const cells = line.split('\t');
  if (cells[0] === '#')
    samples.push({ document: cells[1] ?? '', lines: cells[2] ?? '', head: cells.slice(3), rows: [] });
  else samples.at(-1)?.rows.push(line);
}

const documents: Readonly<Record<string, ReadProjects>> = {
  '000': readSample('000_f946ede86ff91c78.txt'),
  '002': readSample('002_39f16fe49799f3fe.txt'),
};

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

function rowsOf(project: Project | undefined): string[] {
  const money = (project?.funding ?? []).map((row) =>
    ['$', row.source.lineStart, row.label, row.kind, ...row.raw].join('\t'),
  );
  const indicators = (project?.indicators ?? []).map((row) =>
    [
      row.source.lineStart,
      ...[row.level1, row.level2, row.level3, row.targetRaw, row.actualRaw, row.weight, row.score].map(text),
      ...[row.basis, row.lastYear, row.rule, row.evidence, row.note].map(text),
    ].join('\t'),
  );
  return [...money, ...indicators];
}

describe('sample documents', () => {
  it('have the projects and indicators printed', () => {
    const counts = Object.values(documents).map(({ projects, overallTable }) => [
      projects.length,
      projects.reduce((sum, project) => sum + project.indicators.length, 0),
      overallTable?.indicators.length,
    ]);
    // 000: 42 tables (stated in line 239). 002: 77 blocks and table rows, 7 more only carried over, 9 more only as 绩效目标表.
    expect(counts).toEqual([
      [42, 449, 8],
      [93, 468, 4],
    ]);
  });

  it.each(samples)('$document lines $lines', (sample) => {
    const [first, last] = sample.lines.split('-').map(Number);
    const project = documents[sample.document]?.projects.find(({ mentions }) =>
      mentions.some(({ source }) => source.lineStart === first && source.lineEnd === last),
    );
    const mention = project?.mentions.find(({ source }) => source.lineStart === first);
    const { name, unit, initialBudget, executed, executionRate, score } = project ?? {};
    expect([name, unit, initialBudget, mention?.amount, executed, executionRate, score].map(text)).toEqual(sample.head);
    expect(rowsOf(project)).toEqual(sample.rows);
  });

  it('every self-evaluation of 000 adds up as the document says', () => {
    for (const project of documents['000']?.projects ?? []) {
      const main = project.funding.find((row) => row.kind === 'total');
      const weights = project.indicators.reduce((sum, row) => sum + (row.weight ?? 0), main?.weight ?? 0);
      const scores = project.indicators.reduce((sum, row) => sum + (row.score ?? 0), main?.score ?? 0);
      expect([project.name, weights]).toEqual([project.name, 100]);
      expect(Math.abs(scores - (project.score ?? 0))).toBeLessThan(0.011);
    }
  });

  it('tidies a name and keeps it as printed beside', () => {
    // 000, line 389
    expect(documents['000']?.projects[4]).toMatchObject({
      name: '乌鲁木齐市“三线一单”动态更新和跟踪评估工作',
      nameRaw: '乌鲁木齐市“三线一单”动态更新 和跟踪评估工作',
    });
  });

  it('every target table of 002 weighs 90', () => {
    const weighed = (documents['002']?.projects ?? []).filter((project) => project.indicators.length > 0);
    expect(weighed).toHaveLength(47);
    for (const project of weighed) expect(project.indicators.reduce((sum, row) => sum + (row.weight ?? 0), 0)).toBe(90);
  });
});

describe('merging in 002', () => {
  const projects = documents['002']?.projects ?? [];
  const places = (no: number): string[] =>
    (projects[no - 1]?.mentions ?? []).map(
      (mention) => `${mention.place} ${mention.source.lineStart} ${mention.amount}`,
    );

  it('joins table row, carry-over row, block, carry-over list and target table', () => {
    expect(projects[0]?.name).toBe('自治区生态环境事务管理');
    expect(places(1)).toEqual([
      'tableRow 490 650',
      'carryover 839 20.38',
      'block 1195 650',
      'carryover 2024 20.38',
      'target 2894 672.38',
    ]);
    expect(projects[0]).toMatchObject({
      unit: '新疆维吾尔自治区生态环境厅（机关和本级）',
      annualBudget: 650,
      carryover: 20.38,
      itemCode: '2110102',
    });
    expect(projects[0]?.period?.text).toBe('2024 年 1 月-12 月');
  });

  it('keeps six projects of one name apart by their unit', () => {
    const inspections = projects.filter((project) => project.name === '生态环境监察项目');
    expect(inspections.map((project) => project.annualBudget)).toEqual([100, 90, 60, 90, 90, 90]);
    expect(new Set(inspections.map((project) => project.unit)).size).toBe(6);
  });

  it('joins spellings that differ, with the difference in mentions and a diagnostic', () => {
    const waste = projects.find((project) => project.name.includes('监督管理项目') && project.name.includes('固体废'));
    expect(waste?.mentions.map((mention) => mention.name)).toEqual([
      '自治区固体废物（危险废物）监督管理项目',
      '自治区固体废弃物（危险废物）监督管理项目',
      '自治区固体废弃物（危险废物）监督管理项目',
      '自治区固体废弃物（危险废物）监督管理项目',
      '自治区固体废物(危险废物)监督管理项目',
    ]);
    expect(waste).toMatchObject({ annualBudget: 165, carryover: 10 });
    const noted = documents['002']?.diagnostics
      .filter(({ id }) => id === 'projects.names-differ')
      .map(({ line }) => line);
    expect(noted).toEqual([1159, 1447, 864, 2081]);
  });

  it('reads the dash printed as the numeral 一 where the same ending stands behind a dash elsewhere', () => {
    const down = projects.filter((project) => /对下$/.test(project.name));
    expect(down.map((project) => [project.name, project.nameRaw])).toEqual([
      ['自治区水污染防治专项—对下', '自治区水污染防治专项一对下'],
      ['自治区农村环境整治专项—对下', '自治区农村环境整治专项一对下'],
      ['自治区大气污染防治专项-对下', '自治区大气污染防治专项一对下'],
      ['自治区节能减排专项-对下', '自治区节能减排专项一对下'],
    ]);
    expect(places(20)).toEqual(['tableRow 531 2802', 'block 1075 2802']);
  });

  it('joins a name cut by a page break', () => {
    expect(projects[34]).toMatchObject({
      name: '自治区水污染防治专项-新疆维吾尔自治区水生态环境执法装备能力建设项目（二期）',
      annualBudget: 523.14,
    });
  });
});
