import { describe, expect, it } from 'vitest';
import { tablesOfText } from './read-file.ts';

const stated = (...lines: string[]) =>
  tablesOfText(lines.join('\n')).facts.map(({ code, value }) => [code, value] as const);

const cellsOf = (...lines: string[]) =>
  tablesOfText(lines.join('\n')).tables.map(({ bodyRows }) =>
    bodyRows.map(({ cells }) => cells.map(({ text }) => text)),
  );

describe('overviews of a budget by single blanks', () => {
  const OVERALL = [
    '2031年部门财务收支预算总表',
    '编制部门：东江区园林绿化局 单位：元',
    '本年收入 本年支出',
    '项目 预算数 项目 预算数',
    '一、财政拨款收入 3,005,000一、社会保障和就业支出 1,000,000',
    '1. 一般公共预算 3,005,000二、卫生健康支出 5,000',
    '2. 政府性基金预算 三、城乡社区支出 2,000,000',
    '3. 国有资本经营预算',
    '二、事业收入',
    '四、其他收入',
    '收入总计 3,005,000 支出总计 3,005,000',
  ];

  it('have an amount and the label behind it told apart, and numbers that stand apart from their labels', () => {
    expect(cellsOf(...OVERALL)[0]?.slice(0, 4)).toEqual([
      ['一、财政拨款收入', '3,005,000', '一、社会保障和就业支出', '1,000,000'],
      ['1. 一般公共预算', '3,005,000', '二、卫生健康支出', '5,000'],
      ['2. 政府性基金预算', '', '三、城乡社区支出', '2,000,000'],
      ['3. 国有资本经营预算', '', '', ''],
    ]);
    expect(stated(...OVERALL)).toEqual([
      ['revenue.source.fiscal', 300.5],
      ['revenue.source.generalPublic', 300.5],
      ['revenue.total', 300.5],
      ['expenditure.total', 300.5],
    ]);
  });

  it('have labels put together that stand above and below their row, on either side', () => {
    const rows = cellsOf(
      '2031年部门财政拨款收支预算总表',
      '编制部门：东江区园林绿化局 单位：元',
      '财政拨款收入 财政拨款支出',
      '项目 预算数 项目 合计 一般公共预算 政府性基金预算 国有资本经营预算',
      '一、社会保障和就业',
      '一、一般公共预算 500,000.00 100,000.00 100,000.00 0.00 0.00',
      '支出',
      '二、政府性基金预算 300,000.00 二、卫生健康支出 50,000.00 50,000.00 0.00 0.00',
      '三、国有资本经营预',
      '三、城乡社区支出 600,000.00 300,000.00 300,000.00 0.00',
      '算',
      '四、资源勘探工业信',
      '50,000.00 50,000.00 0.00 0.00',
      '息等支出',
      '收入总计 800,000.00 支出总计 800,000.00 500,000.00 300,000.00',
    )[0];
    expect(rows).toEqual([
      ['一、一般公共预算', '500,000.00', '一、社会保障和就业支出', '100,000.00', '100,000.00', '0.00', '0.00'],
      ['二、政府性基金预算', '300,000.00', '二、卫生健康支出', '50,000.00', '50,000.00', '0.00', '0.00'],
      ['三、国有资本经营预算', '', '三、城乡社区支出', '600,000.00', '300,000.00', '300,000.00', '0.00'],
      ['', '', '四、资源勘探工业信息等支出', '50,000.00', '50,000.00', '0.00', '0.00'],
      ['收入总计', '800,000.00', '支出总计', '800,000.00', '500,000.00', '300,000.00', ''],
    ]);
  });

  it('have one budget alone where the income side gives money of one alone', () => {
    const rows = cellsOf(
      '2031年部门财政拨款收支预算总表',
      '单位：元',
      '财政拨款收入 财政拨款支出',
      '项目 预算数 项目 合计 一般公共预算 政府性基金预算 国有资本经营预算',
      '一、一般公共预算 500,000一、社会保障和就业支出 200,000 200,000',
      '二、政府性基金预算 二、卫生健康支出 250,000 250,000',
      '三、国有资本经营预算 三、城乡社区支出 20,000 20,000',
      '四、住房保障支出 30,000 30,000',
      '收入总计 500,000 支出总计 500,000 500,000',
    )[0];
    expect(rows?.map((row) => row.slice(2))).toEqual([
      ['一、社会保障和就业支出', '200,000', '200,000', '', ''],
      ['二、卫生健康支出', '250,000', '250,000', '', ''],
      ['三、城乡社区支出', '20,000', '20,000', '', ''],
      ['四、住房保障支出', '30,000', '30,000', '', ''],
      ['支出总计', '500,000', '500,000', '', ''],
    ]);
  });
});

describe('三公 of a budget with one column for each item', () => {
  const HEAD = [
    '2031年部门“三公”经费和机关运行经费预算表',
    '编制部门：东江区园林绿化局 单位:万元',
    '“三公”经费预算数',
    '机关运行经费预算',
    '公务用车购置及运行费',
    '数',
    '合计 因公出国(境)费 公务接待费',
    '小计 购置费 运行费',
  ];

  it('is read in the order of columns that its sums tell', () => {
    const facts = [
      ['threePublic.total', 14.2],
      ['threePublic.abroad', 0],
      ['threePublic.reception', 0.4],
      ['threePublic.vehicle', 13.8],
      ['threePublic.vehicle.purchase', 5],
      ['threePublic.vehicle.operation', 8.8],
    ];
    expect(stated(...HEAD, '14.20 0.00 0.40 13.80 5.00 8.80 57.20')).toEqual(facts);
    expect(stated(...HEAD, '14.20 0.00 13.80 5.00 8.80 0.40 57.20').sort()).toEqual([...facts].sort());
  });

  it('is not read where the sums do not hold, or a blank cell has left no trace', () => {
    expect(stated(...HEAD, '14.20 0.00 0.40 13.90 5.00 8.80 57.20')).toEqual([]);
    expect(stated(...HEAD, '14.20 0.40 13.80 5.00 8.80 57.20')).toEqual([]);
  });
});
