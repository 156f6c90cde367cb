import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tablesOfText } from './read-file.ts';

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '—',
    '/',
    '0.00',
    '合计',
    '总计',
    '收入',
    '支出',
    '项目',
    '科目编码',
    '科目名称',
    '类',
    '款',
    '项',
  ),
  fc.constantFrom(
    '208',
    '20805',
    '2080505',
    '05',
    '301',
    '30101',
    '01 基本工资',
    '211 节能环保支出',
    '※',
    '1',
    '2',
    '3',
  ),
  fc.constantFrom(
    '本年收入合计',
    '基本支出',
    '项目支出',
    '公务接待费',
    '其中：外事接待费',
    '一、财政拨款收入',
    '单位：元',
    '项目名称',
  ),
  fc.integer({ min: -99_999_999, max: 999_999_999 }).map((cents) => (cents / 100).toFixed(2)),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[\t\n\r|]/g, ' ')),
);
const row = fc.array(cell, { minLength: 2, maxLength: 9 });
const title = fc.constantFrom(
  '支出决算表',
  '收入支出决算总表',
  '财政拨款“三公”经费支出决算表',
  '一般公共预算基本支出情况表',
  '一般公共预算项目支出情况表',
  '上年结转结余情况明细表',
  '机构运行信息表',
  '某表',
);
const document = fc
  .tuple(title, fc.array(row, { minLength: 2, maxLength: 14 }), fc.constantFrom('\t', ' | ', '    '))
  .map(
    ([name, rows, divider]) =>
      `某局2023年度部门决算\n\n${name}\n\n${rows.map((cells) => cells.join(divider)).join('\n')}\n`,
  );

const digits = (text: string) => text.normalize('NFKC').replace(/[,\s]/g, '');

describe('tables of any cells', () => {
  it('never throw, keep every row as wide as the header, and state only figures that are printed', () => {
    fc.assert(
      fc.property(document, (text) => {
        const { tables, facts, functionItems, economicItems, projectRows } = tablesOfText(text);
        for (const { table } of tables)
          for (const cells of table.rows) expect(cells).toHaveLength(table.headers.length);
        expect(tables.map(({ table }) => table.no)).toEqual(tables.map((_, index) => index + 1));
        for (const fact of facts) expect(digits(fact.source.text)).toContain(digits(fact.raw));
        for (const item of [...functionItems, ...economicItems, ...projectRows]) {
          for (const amount of Object.values(item.columns))
            expect(amount === null || Number.isFinite(amount)).toBe(true);
          expect(item.source.lineEnd).toBeGreaterThanOrEqual(item.source.lineStart);
        }
      }),
      { seed: 20, numRuns: 400 },
    );
  });

  it('cost no more than their size', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, at) => `208\t05\t${at % 90}\t某某局\t${9e9 - at}.00\t1.00\t2.00`).join('\n');
    const text = (count: number) =>
      `某局2024年部门预算\n\n一般公共预算项目支出情况表\n\n类\t款\t项\t项目名称\t合计\t基本支出\t项目支出\n${rows(count)}\n`;
    const time = (count: number) => {
      const source = text(count);
      const start = performance.now();
      tablesOfText(source);
      return performance.now() - start;
    };
    time(500);
    const small = Math.max(2, time(500));
    expect(time(10_000)).toBeLessThan(small * 20 * 3);
  });
});
