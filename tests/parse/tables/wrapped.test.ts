import { describe, expect, it } from 'vitest';
import { tablesOfText } from './read-file.ts';

// Invented figures; columns as narrow as a PDF prints them, so that names and header words are broken over lines.
const EXPENDITURE = `青州市水利局2022年度部门决算

支出决算表
单位：万元
  项目                          本年支出合  基本支出  项目支出   上缴上级支  经营支出  对附属单位
                                    计                               出                 补助支出
科目代码        科目名称
  栏次                              1          2          3          4          5          6
合计                               230.50     100.50     130.00
208       社会保障和就业支出        30.50      30.50
20805     行政事业单位养老支出      30.50      30.50
2080505   机关事业单位基本养老      20.50      20.50
          保险缴费支出
2080506   机关事业单位职业年金缴费  10.00      10.00
          支出
213       农林水支出               200.00      70.00     130.00
`;

const OVERALL = `青州市水利局2022年度部门决算

收入支出决算总表
单位：万元
        收入                                  支出
        项目          行次    金额            项目          行次    金额
        栏次                   1              栏次                   2
一、一般公共预算财政  1       230.50  一、一般公共服务支出  32        10.00
拨款收入
二、政府性基金预算财  2               二、外交支出          33
政拨款收入
本年收入合计          27      230.50  本年支出合计          57       230.50
总计                  31      230.50  总计                  62       230.50
`;

// Columns of twelve: names take up to three lines, and the second line of most carries the figures.
const NARROW = `青州市水利局2022年度部门决算

收入支出决算总表
单位：万元
    收入                              支出
    项目       行次     金额          项目       行次     金额
    栏次                  1           栏次                  2
一、一般公共                      一、一般公共
预算财政拨款   1         230.50   服务支出       32         10.00
收入
二、政府性基
金预算财政拨   2                  二、外交支出   33
款收入
三、国有资本                      八、社会保障
经营预算财政   3                  和就业支出     39        220.50
拨款收入
本年收入合计   27        230.50   本年支出合计   57        230.50
使用非财政拨
款结余（含专   28                 结余分配       58
用结余）
年初结转和结   29          7.10   年末结转和结   59          7.10
余                                余
总计           31        237.60   总计           62        237.60
`;

describe('names and header words broken over lines of a blank-aligned table', () => {
  const { functionItems } = tablesOfText(EXPENDITURE);

  it('are put together, whatever the code column is called', () => {
    expect(
      functionItems.map(({ item, section, category, basic, project }) => [item ?? section ?? category, basic, project]),
    ).toEqual([
      ['社会保障和就业支出', 30.5, null],
      ['行政事业单位养老支出', 30.5, null],
      ['机关事业单位基本养老保险缴费支出', 20.5, null],
      ['机关事业单位职业年金缴费支出', 10, null],
      ['农林水支出', 70, 130],
    ]);
  });

  it('stay in the table where they stand at the left edge', () => {
    const { tables, facts } = tablesOfText(OVERALL);
    expect(tables).toHaveLength(1);
    expect(facts.map(({ code, value }) => [code, value])).toEqual(
      expect.arrayContaining([
        ['revenue.source.generalPublic', 230.5],
        ['revenue.current', 230.5],
        ['expenditure.current', 230.5],
        ['revenue.total', 230.5],
      ]),
    );
  });

  it('are put together where three lines and a heading mark make a name, on both sides of the table', () => {
    const { tables, facts } = tablesOfText(NARROW);
    expect(tables).toHaveLength(1);
    expect(facts.map(({ code, value }) => [code, value])).toEqual(
      expect.arrayContaining([
        ['revenue.current', 230.5],
        ['expenditure.current', 230.5],
        ['revenue.openingBalance', 7.1],
        ['expenditure.closingBalance', 7.1],
        ['revenue.total', 237.6],
        ['expenditure.total', 237.6],
      ]),
    );
  });
});
