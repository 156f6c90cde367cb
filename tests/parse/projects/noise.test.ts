import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Indicator, Project } from '../../../src/model/index.ts';
import { readSample, readText } from './helper.ts';

/**
 * Projects of the samples written again as forms with the faults real forms have: columns of another number after a page
 * break, rows shifted, a third level in the column of the first, blanks where cells wrapped, cell tails in a row of their
 * own, a total row as a table of its own. Reading them back must give the same indicators.
 */
interface Noise {
  /** Blank columns before each field, per page. */
  readonly gaps: readonly (readonly number[])[];
  /** Rows that begin a page. */
  readonly breaks: readonly number[];
  /** Per row: cells moved right. */
  readonly shifts: readonly number[];
  /** Pages whose long cells wrapped. */
  readonly wrapped: readonly boolean[];
  /** Per row: a page break cuts the third level. */
  readonly cuts: readonly boolean[];
  readonly totalApart: boolean;
}

const FIELDS = ['level1', 'level2', 'level3', 'targetRaw', 'actualRaw', 'weight', 'score', 'note'] as const;
const HEADS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

const sources = ['000_f946ede86ff91c78.txt', '001_f4976192141c2b6e.txt', '004_72d94d323a0f885e.txt'];
const projects = sources
  .flatMap((name) => readSample(name).projects)
  .filter((project) => project.indicators.length > 2);

const noise = fc.record({
  gaps: fc.array(fc.array(fc.constantFrom(0, 0, 0, 1), { minLength: 8, maxLength: 8 }), { minLength: 4, maxLength: 4 }),
  breaks: fc.uniqueArray(fc.integer({ min: 1, max: 14 }), { maxLength: 3 }),
  shifts: fc.array(fc.constantFrom(0, 0, 0, 0, 0, 1), { minLength: 40, maxLength: 40 }),
  wrapped: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
  cuts: fc.array(fc.constantFrom(false, false, false, false, true), { minLength: 40, maxLength: 40 }),
  totalApart: fc.boolean(),
});

/** Blanks every four Chinese characters, as wrapping in a narrow column leaves them. */
function wrap(text: string): string {
  return text.replace(/(\p{Script=Han}{4})(?=\p{Script=Han})/gu, '$1 ');
}

function cellsOf(row: Indicator, page: number, faults: Noise): string[] {
  const cells = FIELDS.map((field) => {
    const printed =
      field === 'level1' || field === 'level2' ? (row.inherited.includes(field) ? '' : row[field]) : row[field];
    return String(printed ?? '');
  });
  return faults.wrapped[page] ? cells.map(wrap) : cells;
}

function spread(cells: readonly string[], page: number, faults: Noise): string[] {
  return cells.flatMap((cell, index) => [...Array<string>(faults.gaps[page]?.[index] ?? 0).fill(''), cell]);
}

function write(project: Project, faults: Noise): string {
  const lines = ['项目支出绩效自评表', '(2023 年度)', '', `项目名称\t\t${project.name}\t\t\t\t\t\t`];
  lines.push('项目资金 (万元)\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\t');
  lines.push('\t年度资金总额\t100.00\t100.00\t100.00\t10\t100.00%\t10.00 分\t');
  let page = 0;
  lines.push(['', ...spread(HEADS, page, faults)].join('\t'));
  for (const [index, row] of project.indicators.entries()) {
    if (faults.breaks.includes(index)) {
      lines.push('');
      page += 1;
    }
    const shift = Array<string>(faults.shifts[index] ?? 0).fill('');
    const cells = ['', ...shift, ...spread(cellsOf(row, page, faults), page, faults)];
    const third = cells.findIndex((cell) => cell.replaceAll(' ', '') === row.level3?.replaceAll(' ', ''));
    const name = cells[third] ?? '';
    const cut = faults.cuts[index] && /^\p{Script=Han}{6,}$/u.test(name);
    lines.push(cells.map((cell, at) => (cut && at === third ? cell.slice(0, 3) : cell)).join('\t'));
    if (cut) lines.push('', cells.map((_, at) => (at === third ? name.slice(3) : '')).join('\t'));
  }
  lines.push(
    ...(faults.totalApart
      ? ['', '总分\t100\t95.00 分\t', '----\t-----\t-----------\t--']
      : ['总分\t\t\t\t\t\t100\t95.00 分\t']),
  );
  return lines.join('\n');
}

const bare = (value: string | number | null): string => String(value ?? '').replace(/\s+/g, '');

describe('forms with the faults of real ones', () => {
  it('read back as written', () => {
    let rows = 0;
    let wrong = 0;
    const examples: string[] = [];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: projects.length - 1 }), noise, (at, faults) => {
        const project = projects[at];
        if (!project) return;
        const text = write(project, faults);
        const read = readText(text).projects[0];
        expect(read?.name.replace(/\s/g, '')).toBe(project.name.replace(/\s/g, ''));
        expect(read?.score).toBe(95);
        for (const [index, expected] of project.indicators.entries()) {
          const found = read?.indicators[index];
          rows += 1;
          const differs = FIELDS.filter((field) => bare(found?.[field] ?? null) !== bare(expected[field]));
          if (differs.length === 0) continue;
          wrong += 1;
          examples.push(differs.map((field) => `${field}: ${expected[field]} ≠ ${found?.[field] ?? null}`).join('; '));
        }
      }),
      { numRuns: 200, seed: 7 },
    );
    expect([wrong, examples.slice(0, 5)]).toEqual([0, []]);
    expect(rows).toBeGreaterThan(1500);
  });
});
