import { expect, test } from 'vitest';
import { fundingTable } from '../../src/views/project/funding.ts';
import { indicatorGroups } from '../../src/views/project/indicators.ts';
import { read } from './documents.ts';

// Expected values are read from content/raw/000 by eye, L275–301.
const project = read('000').document.projects.find((candidate) => candidate.name === '危险废物管理运行');
if (!project) throw new Error('危险废物管理运行 is not among the projects of 000');

test('funding keeps what is printed: figures, dashes, the total last (L278–280)', () => {
  const { columns, lines } = fundingTable(project.funding);
  expect(columns.map(({ key }) => key)).toEqual([
    'initialBudget',
    'annualBudget',
    'executed',
    'weight',
    'executionRate',
    'score',
  ]);
  expect(
    lines.map(({ row, cells }) => [
      row.label,
      ...cells.map((cell) => (cell && 'decimal' in cell ? cell.decimal : cell?.printed)),
    ]),
  ).toEqual([
    ['当年财政拨款', '56.93', '56.93', '56.93', '—', '—', '—'],
    ['其他资金', '0.00', '7.09', '4.85', '—', '—', '—'],
    ['年度资金总额', '56.93', '64.02', '61.78', '10', '96.50%', '9.65'],
  ]);
});

test('indicators by first level with their points (L284–300)', () => {
  const groups = indicatorGroups(project.indicators);
  expect(groups.map(({ title, score, weight }) => [title, score, weight])).toEqual([
    ['产出指标', '37.17', '40'],
    ['成本指标', '19.68', '20'],
    ['效益指标', '20.00', '20'],
    ['满意度指标', '10.00', '10'],
  ]);
});

test('completion is worked out only for “at least” and “exactly” (L287, L296)', () => {
  const rows = indicatorGroups(project.indicators).flatMap((group) => group.rows);
  const reports = rows.find(({ indicator }) => indicator.level3 === '年环评文件评估数量');
  // 26 ÷ 60
  expect([reports?.completion, reports?.score, reports?.scored]).toEqual([
    { text: '43.33%', derived: true },
    '2.17',
    43.4,
  ]);
  const cost = rows.find(({ indicator }) => indicator.targetOp === '<=');
  expect(cost?.completion).toBeNull();
});
