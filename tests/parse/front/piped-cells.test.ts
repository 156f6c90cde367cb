import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';

/** Tables of which every cell got a line of its own, the pipe behind it. */
const tableOf = (table: string) => {
  const text = `石桥区水利局2021年度一般公共预算财政拨款“三公”经费支出决算情况说明
一、2021年度一般公共预算财政拨款“三公”经费支出决算表
单位:万元
${table}二、2021年度一般公共预算财政拨款“三公”经费支出情况说明
石桥区水利局本年度未购置公务用车。
`;
  const { document } = parse({ file: 'cells.txt', bytes: new TextEncoder().encode(text) });
  return document?.tables[0]?.rows.map((row) => row.map((cell) => cell.text));
};

const ROWS = [
  ['项 目', '预 算 数', '决 算 数'],
  ['合 计', '246', '167.37'],
  ['因公出国(境)费', '0', '0'],
  ['公务接待费', '1', '2.14'],
  ['公务用车购置及运行维护费', '245', '165.23'],
];

describe('cells on lines of their own, with their pipes', () => {
  it('make rows where a pipe stands alone before each row', () => {
    const table = ROWS.map((row) => `|\n${row.map((cell) => `${cell} |\n`).join('')}`).join('');
    expect(tableOf(table)).toEqual(ROWS);
  });

  it('make rows by their shape: a label, then amounts; a lone pipe is an empty cell', () => {
    const empty = [...ROWS.slice(0, 2), ['因公出国(境)费', '', ''], ...ROWS.slice(3), ['其中:公务用车购置费', '', '']];
    const table = empty.flatMap((row) => row.map((cell) => (cell === '' ? '|\n' : `${cell} |\n`))).join('');
    expect(tableOf(table)?.slice(0, 5)).toEqual(empty.slice(0, 5));
    expect(tableOf(table)?.[5]?.[0]).toBe('其中:公务用车购置费');
  });

  it('make rows where the last cell of each has the pipes of the columns it spans', () => {
    const table = ROWS.map((row) => `${row.join(' |\n')} | |||\n`).join('');
    expect(tableOf(table)).toEqual(ROWS);
  });

  it('make rows where the pipe stands on the line below its cell', () => {
    const table = ROWS.map((row) => row.map((cell) => `${cell}\n|\n`).join('')).join('');
    expect(tableOf(table)).toEqual(ROWS);
    const empty = [...ROWS.slice(0, 3), ['公务接待费', '', ''], ...ROWS.slice(4)];
    const cells = empty.flatMap((row) => row.map((cell) => (cell === '' ? '|\n' : `${cell}\n|\n`))).join('');
    expect(tableOf(cells)).toEqual(empty);
  });

  it('stay single cells where only the title has an end and empty cells have no line', () => {
    const rows = Array.from({ length: 12 }, (_, k) => `${k + 1} |\n|\n|\n第${k + 1}项支出 |\n|\n`).join('');
    const table = `江川县水利局 |\n2031年 |\n单位:万元 | ||\n序号 |\n收入 |\n支出 | ||\n项目 |\n预算数 |\n项目 |\n预算数 | |\n${rows}`;
    expect(tableOf(table)?.every((row) => row.length <= 4)).toBe(true);
  });

  it('stay single cells where the rows could be read in two ways', () => {
    const table = ['“三公”经费合计', '因公出国(境)费', '公务接待费', '79', '75', '4']
      .map((cell) => `${cell} |\n`)
      .join('');
    expect(tableOf(table)?.every((row) => row.length === 1)).toBe(true);
  });
});
