import { describe, expect, it } from 'vitest';
import { tablesOfText } from './read-file.ts';

// Invented figures, printed as most extractions from PDF give tables: single blanks between cells, nothing where a cell
// is blank, header cells and names broken over lines.
const document = (...lines: string[]) => ['青州市水利局2031年度部门决算', ...lines].join('\n');

const cellsOf = (text: string, at = 0) => {
  const table = tablesOfText(text).tables[at]?.table;
  return table?.rows.slice(table.headerRows).map((row) => row.map((cell) => cell.text));
};

const headersOf = (text: string, at = 0) => tablesOfText(text).tables[at]?.table.headers;

const factsOf = (text: string) => tablesOfText(text).facts.map(({ code, value }) => [code, value]);

const SPENDING_HEAD = [
  '支出决算表',
  '单位：万元',
  '项目',
  '对附属单位补',
  '本年支出合计 基本支出 项目支出 上缴上级支出 经营支出',
  '功能分类',
  '助支出',
  '科目名称',
  '科目编码',
];

describe('tables by account', () => {
  const text = document(
    ...SPENDING_HEAD,
    '类 款 项 合计 60.00 45.00 15.00 0.00 0.00 0.00',
    '208 社会保障和就业支出 40.00 40.00 0.00 0.00 0.00 0.00',
    '20805 行政事业单位养老支出 40.00 40.00 0.00 0.00 0.00 0.00',
    '机关事业单位基本养老保险',
    '2080505 30.00 30.00 0.00 0.00 0.00 0.00',
    '缴费支出',
    '机关事业单位职业年',
    '2080506 金缴费 10.00 10.00 0.00 0.00 0.00 0.00',
    '支出',
    '221 住房保障支出 20.00 5.00 15.00 0.00 0.00 0.00',
    '注：本表反映部门本年度各项支出情况。',
  );

  it('have header cells broken over lines put together, in the order of the form', () => {
    expect(headersOf(text)).toEqual([
      '功能分类科目编码',
      '科目名称',
      '本年支出合计',
      '基本支出',
      '项目支出',
      '上缴上级支出',
      '经营支出',
      '对附属单位补助支出',
    ]);
  });

  it('have the names that are broken over the lines around their rows', () => {
    expect(cellsOf(text)?.map((cells) => cells.slice(0, 5))).toEqual([
      ['', '合计', '60.00', '45.00', '15.00'],
      ['208', '社会保障和就业支出', '40.00', '40.00', '0.00'],
      ['20805', '行政事业单位养老支出', '40.00', '40.00', '0.00'],
      ['2080505', '机关事业单位基本养老保险缴费支出', '30.00', '30.00', '0.00'],
      ['2080506', '机关事业单位职业年金缴费支出', '10.00', '10.00', '0.00'],
      ['221', '住房保障支出', '20.00', '5.00', '15.00'],
    ]);
  });

  it('have two lines of names printed over each other parted by what their codes are called', () => {
    const printed = document(
      '一般公共预算财政拨款支出决算表',
      '单位：万元',
      '项 目 一般公共预算财政拨款支出决算数',
      '功能分类',
      '科目编码 科目名称 合计 基本支出 项目支出',
      '类 款 项',
      '20805 行政事业单位养老支出 43.00 43.00 0.00',
      '2080505 机关事业单位基本养老保 30.00 30.00 0.00',
      '2080506',
      '险机缴关费事支业出单位职业年金缴',
      '10.00 10.00 0.00',
      '2080599',
      '费其支他出行政事业单位养老支',
      '3.00 3.00 0.00',
      '20808',
      '出抚恤',
      '7.00 0.00 7.00',
      '合计 50.00 43.00 7.00',
    );
    expect(cellsOf(printed)?.map((cells) => cells.slice(0, 3))).toEqual([
      ['20805', '行政事业单位养老支出', '43.00'],
      ['2080505', '机关事业单位基本养老保险缴费支出', '30.00'],
      ['2080506', '机关事业单位职业年金缴费支出', '10.00'],
      ['2080599', '其他行政事业单位养老支出', '3.00'],
      ['20808', '抚恤', '7.00'],
      ['', '合计', '50.00'],
    ]);
  });

  it('keep such a line as printed where a name is not known', () => {
    const printed = document(
      '一般公共预算财政拨款支出决算表',
      '单位：万元',
      '科目编码 科目名称 合计 基本支出 项目支出',
      '2130388 河湖岸线管 30.00 30.00 0.00',
      '2130389',
      '护水土保持',
      '10.00 10.00 0.00',
      '合计 40.00 40.00 0.00',
    );
    expect(cellsOf(printed)?.[1]).toEqual(['2130389', '护水土保持', '10.00', '10.00', '0.00']);
  });

  const lost = (total: string) =>
    document(
      ...SPENDING_HEAD,
      total,
      '208 社会保障和就业支出 40.00 30.00 10.00',
      '20805 行政事业单位养老支出 30.00 30.00',
      '20808 抚恤 10.00 10.00',
      '221 住房保障支出 20.00 20.00',
      '注：本表反映部门本年度各项支出情况。',
      '三、支出决算情况说明',
      '本年支出合计 60 万元，其中：基本支出 50 万元，占 83.33%；项目支出 10 万元，占 16.67%。',
    );

  it('have the columns of the total told by the text, and below it by the sums', () => {
    const items = tablesOfText(lost('合计 60.00 50.00 10.00')).functionItems;
    expect(
      items.map(({ sectionCode, categoryCode, amount, basic, project }) => [
        sectionCode ?? categoryCode,
        amount,
        basic,
        project,
      ]),
    ).toEqual([
      ['208', 40, 30, 10],
      ['20805', 30, 30, null],
      ['20808', 10, null, 10],
      ['221', 20, 20, null],
    ]);
  });

  it('leave open what neither says', () => {
    const items = tablesOfText(lost('合计 60.00 49.00 11.00')).functionItems;
    expect(items.map(({ amount, basic, project }) => [amount, basic, project])).toEqual([
      [40, null, null],
      [30, null, null],
      [10, null, null],
      [20, null, null],
    ]);
  });

  const zeros = (total: string) =>
    document(...SPENDING_HEAD, total, '205 教育支出 20.00 15.00 5.00', '表 3', '财政拨款收入支出决算总表');

  it('leave blank what the total has as 0.00', () => {
    const items = tablesOfText(zeros('合计 20.00 15.00 5.00 0.00 0.00 0.00')).functionItems;
    expect(items.map(({ amount, basic, project }) => [amount, basic, project])).toEqual([[20, 15, 5]]);
  });

  it('do not where the columns of the total are not certain', () => {
    const items = tablesOfText(zeros('合计 20.00 15.00 5.00 0.00')).functionItems;
    expect(items.map(({ amount, basic, project }) => [amount, basic, project])).toEqual([[20, null, null]]);
  });

  it('have their header read where no row follows', () => {
    const empty = document(
      '政府性基金预算财政拨款收入支出决算表',
      '单位：万元',
      '项目',
      '年初结转和 年末结转和',
      '本年收入 本年支出',
      '功能分类',
      '结余 结余',
      '科目名称',
      '科目编码',
      '合计 合计 基本支出 项目支出',
      '注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。',
      '说明：青州市水利局本年度没有政府性基金预算财政拨款收入和支出，故本表无数据。',
    );
    expect(headersOf(empty)).toEqual([
      '功能分类科目编码',
      '科目名称',
      '年初结转和结余',
      '本年收入',
      '本年支出 / 合计',
      '本年支出 / 基本支出',
      '本年支出 / 项目支出',
      '年末结转和结余',
    ]);
    expect(cellsOf(empty)).toEqual([]);
  });
});

describe('the table of 政府性基金', () => {
  const text = document(
    '政府性基金预算财政拨款收入支出决算表',
    '单位：万元',
    '项目',
    '年初结转和 年末结转和',
    '本年收入 本年支出',
    '功能分类',
    '结余 结余',
    '科目名称',
    '科目编码',
    '合计 105.00 合计 基本支出 项目支出',
    '221 住房保障支出 105.00 105.00 105.00',
    '超长期特别国债安',
    '22198 105.00 105.00 105.00',
    '排的支出',
    '注：本表反映部门本年度政府性基金预算财政拨款收入支出及结转和结余情况。',
  );

  it('has its total apart from the header words beside it, and what the balance alone makes certain', () => {
    expect(cellsOf(text)).toEqual([
      ['', '合计', '', '', '', '', '', '', '105.00'],
      ['221', '住房保障支出', '', '', '105.00', '', '', '', '105.00 105.00'],
      ['22198', '超长期特别国债安排的支出', '', '', '105.00', '', '', '', '105.00 105.00'],
    ]);
  });
});

describe('overviews of income and spending', () => {
  const text = document(
    '财政拨款收入支出决算总表',
    '单位：万元',
    '收入 支出',
    '一般公共 政府性基 国有资本',
    '项目 决算数 项目 合计 预算财政 金预算财 经营预算',
    '拨款 政拨款 财政拨款',
    '一、一般公共预算财政拨款 50.00 一、一般公共服务支出',
    '二、政府性基金预算财政拨款 9.00 二、外交支出',
    '三、国有资本经营预算财政拨款 三、国防支出',
    '八、社会保障和就业支出 30.00 30.00',
    '十一、城乡社区支出 9.00 9.00',
    '二十二、灾害防治及应急管理支',
    '20.00 20.00',
    '出',
    '本年收入合计 59.00 本年支出合计 59.00 50.00 9.00',
    '年初财政拨款结转和结余 年末财政拨款结转和结余',
    '一、一般公共预算财政拨款',
    '总计 59.00 总计 59.00 50.00 9.00',
    '注：本表反映部门本年度财政拨款总收支和结转结余情况。',
  );

  it('have their sides, and lost blanks found by the budgets that have income and by the totals', () => {
    expect(cellsOf(text)).toEqual([
      ['一、一般公共预算财政拨款', '50.00', '一、一般公共服务支出', '', '', '', ''],
      ['二、政府性基金预算财政拨款', '9.00', '二、外交支出', '', '', '', ''],
      ['三、国有资本经营预算财政拨款', '', '三、国防支出', '', '', '', ''],
      ['', '', '八、社会保障和就业支出', '30.00', '30.00', '', ''],
      ['', '', '十一、城乡社区支出', '9.00', '', '9.00', ''],
      ['', '', '二十二、灾害防治及应急管理支出', '20.00', '20.00', '', ''],
      ['本年收入合计', '59.00', '本年支出合计', '59.00', '50.00', '9.00', ''],
      ['年初财政拨款结转和结余', '', '年末财政拨款结转和结余', '', '', '', ''],
      ['一、一般公共预算财政拨款', '', '', '', '', '', ''],
      ['总计', '59.00', '总计', '59.00', '50.00', '9.00', ''],
    ]);
  });

  it('state their totals', () => {
    expect(factsOf(text)).toEqual(
      expect.arrayContaining([
        ['fiscal.revenue.total', 59],
        ['generalPublic.expenditure', 50],
        ['governmentFund.expenditure.current', 9],
      ]),
    );
  });

  it('have numbers of lines told from amounts where the header has such a column', () => {
    const numbered = document(
      '收入支出决算总表',
      '单位：万元',
      '收入 支出',
      '项目 行次 金额 项目 行次 金额',
      '栏次 1 栏次 2',
      '一、一般公共预算财政拨款收入 1 60.00 一、一般公共服务支出 32',
      '二、政府性基金预算财政拨款收入 2 二、外交支出 33',
      '八、其他收入 8 八、社会保障和就业支出 39 40.00',
      '9 九、卫生健康支出 40 20.00',
      '使用非财政拨款结余 28 2.00 51',
      '本年收入合计 27 60.00 本年支出合计 57 60.00',
      '总计 31 60.00 总计 62 60.00',
    );
    expect(cellsOf(numbered)?.slice(0, 5)).toEqual([
      ['一、一般公共预算财政拨款收入', '1', '60.00', '一、一般公共服务支出', '32', ''],
      ['二、政府性基金预算财政拨款收入', '2', '', '二、外交支出', '33', ''],
      ['八、其他收入', '8', '', '八、社会保障和就业支出', '39', '40.00'],
      ['', '9', '', '九、卫生健康支出', '40', '20.00'],
      ['使用非财政拨款结余', '28', '2.00', '', '51', ''],
    ]);
    expect(factsOf(numbered)).toEqual([
      ['revenue.source.generalPublic', 60],
      ['revenue.nonFiscalSurplusUsed', 2],
      ['revenue.current', 60],
      ['revenue.total', 60],
      ['expenditure.current', 60],
      ['expenditure.total', 60],
    ]);
  });
});

describe('the table by economic account', () => {
  const text = document(
    '一般公共预算财政拨款基本支出决算表',
    '单位：万元',
    '经济分',
    '经济分类',
    '类科目',
    '科目编码 科目名称 决算数 科目名称 决算数',
    '编码',
    '类 款 类 款',
    '301 工资福利支出 45.00 302 商品和服务支出 9.00',
    '机关事业单位基本',
    '301 08 30.00 302 07 邮电费 3.00',
    '养老保险缴费',
    '301 11 公务员医疗补助缴 15.00 302 11 差旅费 1.00',
    '费 因公出国（境）费',
    '301 13 住房公积金 302 12 5.00',
    '用',
    '302 13 维修（护）费 0.50',
    '310 资本性支出 2.00',
    '310 07 信息网络及软件购 2.00',
    '置更新',
    '人员经费合计 45.00 公用经费合计 11.00',
  );

  it('has its blocks beside one another and broken names put together', () => {
    expect(cellsOf(text)).toEqual([
      ['301', '工资福利支出', '45.00', '302', '商品和服务支出', '9.00'],
      ['30108', '机关事业单位基本养老保险缴费', '30.00', '30207', '邮电费', '3.00'],
      ['30111', '公务员医疗补助缴费', '15.00', '30211', '差旅费', '1.00'],
      ['30113', '住房公积金', '', '30212', '因公出国（境）费用', '5.00'],
      ['', '', '', '30213', '维修（护）费', '0.50'],
      ['', '', '', '310', '资本性支出', '2.00'],
      ['', '', '', '31007', '信息网络及软件购置更新', '2.00'],
      ['', '人员经费合计', '45.00', '', '公用经费合计', '11.00'],
    ]);
    expect(factsOf(text)).toEqual([
      ['generalPublic.basic.personnel', 45],
      ['generalPublic.basic.operating', 11],
    ]);
  });
});

describe('三公 with its items in the header', () => {
  const table = (figures: string) =>
    document(
      '财政拨款“三公”经费支出决算表',
      '单位：万元',
      '财政拨款“三公”经费',
      '公务用车购置及运行维护费',
      '因公出国',
      '合计 公务用车 公务用车 公务接待费',
      '（境）费 小计',
      '购置费 运行维护费',
      '预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数 预算数 决算数',
      figures,
      '注：本表反映部门本年度“三公”经费支出预决算情况。',
    );

  it('states both figures of every item', () => {
    const facts = factsOf(table('21.00 16.00 0.00 0.00 20.00 16.00 8.00 5.00 12.00 11.00 1.00 0.00'));
    expect(facts).toEqual(
      expect.arrayContaining([
        ['threePublic.total', 16],
        ['threePublic.vehicle.purchase', 5],
        ['threePublic.vehicle.operation', 11],
        ['threePublic.reception', 0],
      ]),
    );
  });

  it('finds lost blanks where one way alone makes the sums', () => {
    expect(cellsOf(table('21.00 16.00 20.00 16.00 8.00 5.00 12.00 11.00 1.00 0'))).toEqual([
      ['21.00', '16.00', '', '', '20.00', '16.00', '8.00', '5.00', '12.00', '11.00', '1.00', '0'],
    ]);
  });

  const OPEN = table('20.00 16.00 20.00 16.00 20.00 16.00');

  it('states what every way has in one place', () => {
    expect(factsOf(OPEN)).toEqual([
      ['threePublic.total', 16],
      ['threePublic.vehicle', 16],
    ]);
    expect(cellsOf(OPEN)?.[0]?.at(-1)).toBe('20.00 16.00');
  });

  it('has the rest told by the text', () => {
    const told = `${OPEN}\n七、财政拨款“三公”经费支出决算情况说明\n公务用车运行维护支出 16.00 万元。主要用于车辆维修。`;
    expect(factsOf(told)).toContainEqual(['threePublic.vehicle.operation', 16]);
  });
});
