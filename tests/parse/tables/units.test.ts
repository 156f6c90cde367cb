import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareLabel, figureText, isNothing, shiftDecimal, toWan } from '../../../src/parse/tables/cells.ts';
import { kindOfTitle } from '../../../src/parse/tables/classify.ts';
import { economicCode, functionCode } from '../../../src/parse/tables/codes.ts';
import { countHeaderRows, headerPaths, isIndexRow, unshift } from '../../../src/parse/tables/header.ts';
import { movedBack, relationsOf } from '../../../src/parse/tables/sums.ts';

describe('cells', () => {
  it.each([
    ['1,085.20', '1085.20'],
    ['-0.07', '-0.07'],
    ['0.00', '0.00'],
    ['12.5%', '12.5'],
    ['1234567', '1234567'],
  ])('%s is a figure', (text, figure) => expect(figureText(text)).toBe(figure));

  it.each(['', '-', '—', '——', '/', '无', '1,08.20', '1.2.3', '2080505x', '12,345,6'])('“%s” is none', (text) =>
    expect(figureText(text)).toBeNull(),
  );

  it('tells cells that print nothing from 0.00 and words', () => {
    expect(['', '-', '—', '/', '无'].every(isNothing)).toBe(true);
    expect(['0.00', '0', '无变化', '合计'].some(isNothing)).toBe(false);
  });

  it.each([
    ['1234567.89', '元', 123.456789],
    ['0.01', '元', 0.000001],
    ['-25', '元', -0.0025],
    ['30', '千元', 3],
    ['1.5', '亿元', 15000],
    ['88.12', '万元', 88.12],
    ['88.12', null, 88.12],
  ])('%s %s is %d 万元', (text, unit, wan) => expect(toWan(text, unit)).toBe(wan));

  it('moves the decimal point exactly and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 6 }), (whole, places) => {
        expect(shiftDecimal(shiftDecimal(String(whole), -places), places)).toBe(String(whole));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('takes enumerators off labels', () => {
    expect(bareLabel('其中：1、一般公共预算拨款')).toBe('一般公共预算拨款');
    expect(bareLabel('（一）本 年 收 入')).toBe('（一）本年收入');
    expect(bareLabel('(一)支出合计')).toBe('支出合计');
    expect(bareLabel('十一、城乡社区支出')).toBe('城乡社区支出');
  });
});

describe('titles', () => {
  it.each([
    ['收入支出决算总表', 'overall'],
    ['收入支出决算表', 'overall'],
    ['部门收支预算总表', 'overall'],
    ['单位收支总体情况表', 'overall'],
    ['收入决算总表', 'revenue'],
    ['部门收入总体情况表', 'revenue'],
    ['支出决算表', 'expenditure'],
    ['部门支出总表', 'expenditure'],
    ['财政拨款收入支出决算总表', 'fiscal'],
    ['财政拨款收支预算总体情况表', 'fiscal'],
    ['财政拨款支出决算明细表', 'fiscal'],
    ['一般公共预算财政拨款支出决算表', 'generalPublic'],
    ['一般公共预算支出情况表', 'generalPublic'],
    ['一般公共预算财政拨款收入支出决算表', 'generalPublic'],
    ['一般公共预算财政拨款基本支出决算明细表', 'basic'],
    ['一般公共预算项目支出情况表', 'generalPublicProject'],
    ['政府性基金预算财政拨款收入支出决算表', 'governmentFund'],
    ['政府性基金预算支出情况表', 'governmentFund'],
    ['国有资本经营预算财政拨款支出决算表', 'stateCapital'],
    ['财政拨款“三公”经费支出决算表', 'threePublic'],
    ['一般公共预算财政拨款安排的“三公”经费支出表', 'threePublic'],
    ['上年结转结余情况明细表', 'carryover'],
    ['机构运行信息表', 'agency'],
    ['国有资产使用情况表', 'assets'],
    ['政府采购预算表', 'procurement'],
    ['部门整体支出绩效自评表', 'overallEvaluation'],
    ['项目支出绩效自评表', 'selfEvaluation'],
    ['项目支出绩效目标表', 'target'],
    ['部门整体绩效目标表', 'overallTarget'],
  ])('%s is %s', (title, kind) => expect(kindOfTitle(title)).toBe(kind));

  it('a sentence without 表 is no title', () => expect(kindOfTitle('“三公”经费12万元')).toBeNull());
});

describe('codes', () => {
  const none = { category: null, section: null };
  const parts = (...digits: string[]) => digits.map((code) => ({ digits: code, level: null }));

  it.each([
    [['208'], '208'],
    [['208', '05'], '20805'],
    [['208', '05', '05'], '2080505'],
    [['208', '0505'], '2080505'],
    [['208', '20805', '2080505'], '2080505'],
    [['2080505'], '2080505'],
  ])('%j is %s', (digits, code) => expect(functionCode(parts(...digits), none)).toBe(code));

  it('a lone two-digit code goes under what is printed above', () => {
    const path = { category: '208', section: '20805' };
    expect(functionCode([{ digits: '07', level: 'section' }], path)).toBe('20807');
    expect(functionCode([{ digits: '07', level: 'item' }], path)).toBe('2080507');
    expect(functionCode(parts('07'), none)).toBeNull();
    expect(functionCode(parts('1'), path)).toBeNull();
    expect(functionCode(parts('301'), none)).toBeNull();
  });

  it('economic codes', () => {
    expect(economicCode(parts('301', '01'), null)).toBe('30101');
    expect(economicCode(parts('01'), '302')).toBe('30201');
    expect(economicCode(parts('01'), null)).toBeNull();
    expect(economicCode(parts('2080505'), '302')).toBeNull();
  });
});

describe('headers', () => {
  it('fill merged cells to the right and leave leaves alone', () => {
    const rows = [
      ['项目', '总计', '财政拨款', '', '', '其他'],
      ['', '', '合计', '基本支出', '', ''],
      ['', '', '', '人员', '公用', ''],
    ];
    expect(headerPaths(rows, 6)).toEqual([
      '项目',
      '总计',
      '财政拨款 / 合计',
      '财政拨款 / 基本支出 / 人员',
      '财政拨款 / 基本支出 / 公用',
      '其他',
    ]);
  });

  it('move a sub-header printed in the last column back into its group', () => {
    const upper = ['总计', '财政', '', '专户', '单位', '结转', ''];
    const lower = ['', '小计', '一般', '', '', '', '基金'];
    const { rows, moved } = unshift([upper, lower]);
    expect(moved).toBe(true);
    expect(headerPaths(rows, 7)).toEqual(['总计', '财政 / 小计', '财政 / 一般', '财政 / 基金', '专户', '单位', '结转']);
  });

  it('leave a right header as it is', () => {
    const rows = [
      ['编码', '名称', '本年支出', '', '', '年末'],
      ['', '', '小计', '基本', '项目', ''],
    ];
    expect(unshift(rows)).toEqual({ rows, moved: false });
  });

  it('rows that number the columns', () => {
    expect(isIndexRow(['※', '※', '1', '2'])).toBe(true);
    expect(isIndexRow(['栏次', '', '1', '栏次', '', '2'])).toBe(true);
    expect(isIndexRow(['', '', '※', '3', ''])).toBe(true);
    expect(isIndexRow(['1', '2', '3', '4'])).toBe(true);
    expect(isIndexRow(['合计', '1', '2'])).toBe(false);
    expect(isIndexRow(['0', '0', '0'])).toBe(false);
    expect(isIndexRow(['2', '3'])).toBe(false);
  });

  it('end where the first row of the body stands', () => {
    expect(
      countHeaderRows([
        ['项目', '预算数'],
        ['一、本年收入', ''],
        ['合计', '1.00'],
      ]),
    ).toBe(1);
    expect(
      countHeaderRows([
        ['科目', '', '合计'],
        ['类', '款', ''],
        ['※', '※', '1'],
        ['', '※', '2'],
      ]),
    ).toBe(4);
    expect(
      countHeaderRows([
        ['科目', '金额'],
        ['208', '社会保障'],
      ]),
    ).toBe(1);
  });
});

describe('sums of a row', () => {
  const columns = ['名称', '总计', '财政 / 合计', '财政 / 基本', '财政 / 项目', '非财政 / 合计', '非财政 / 项目'];
  const relations = relationsOf(columns, [1, 2, 3, 4, 5, 6]);
  const row = (...figures: (number | null)[]) => new Map(figures.map((figure, at) => [at + 1, figure]));

  it('follow from the header', () => {
    expect(relations).toEqual([
      { total: 1, parts: [2, 5] },
      { total: 2, parts: [3, 4] },
      { total: 5, parts: [6] },
    ]);
  });

  it('move one run of figures by a column where only that makes them hold', () => {
    expect(movedBack(row(5, 5, null, null, 5, null), relations)).toEqual(row(5, 5, null, 5, null, null));
  });

  it('leave a row that holds, and one that no single move sets right', () => {
    expect(movedBack(row(7, 5, null, 5, 2, 2), relations)).toBeNull();
    expect(movedBack(row(9, 5, null, 5, 2, 2), relations)).toBeNull();
  });
});
