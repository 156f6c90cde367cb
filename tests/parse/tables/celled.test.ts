import { describe, expect, it } from 'vitest';
import { tablesOfText } from './read-file.ts';

const cells = (text: string): string[] => text.trim().split(/\s+/);

const TITLE = ['某市某区2031年部门支出预算总表', '编制部门：某市某区园林局', '单位：元'];
const HEADER = cells('项目 支出预算 功能分类科目编码 功能分类科目名称 合计 基本支出 项目支出 类 款 项');
const PENSIONS = cells(`
  208 社会保障和就业支出 1,250,000 1,000,000 250,000
  208 05 行政事业单位养老支出 1,000,000 1,000,000
  208 05 01 行政单位离退休 400,000 400,000
  208 05 05 机关事业单位基本养老保险缴费支出 600,000 600,000
`);
const GRANTS = cells(`
  208 08 抚恤 250,000 250,000
  208 08 01 死亡抚恤 250,000 250,000
  合计 1,250,000 1,000,000 250,000
`);
/** Spending of a made-up office: one cell for each line, blank cells dropped. */
const SPENDING = [...TITLE, ...HEADER, ...PENSIONS, ...GRANTS];

const ITEMS = [
  ['208', 125, 100, 25],
  ['20805', 100, 100, null],
  ['2080501', 40, 40, null],
  ['2080505', 60, 60, null],
  ['20808', 25, null, 25],
  ['2080801', 25, null, 25],
];

const read = (lines: readonly string[]) => tablesOfText(lines.join('\n'));
const shown = (lines: readonly string[]) =>
  read(lines).functionItems.map(({ categoryCode, sectionCode, itemCode, amount, basic, project }) => [
    itemCode ?? sectionCode ?? categoryCode,
    amount,
    basic,
    project,
  ]);

describe('account tables with each cell on a line of its own, blank cells dropped', () => {
  it('put every amount where alone the sums up the tree of codes allow it', () => {
    expect(shown(SPENDING)).toEqual(ITEMS);
  });

  it('are one table with the header of its columns, each row with its own lines', () => {
    const { tables } = read(SPENDING);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.table.headers).toEqual([
      '项目 / 类',
      '项目 / 款',
      '项目 / 项',
      '项目 / 功能分类科目名称',
      '支出预算 / 合计',
      '支出预算 / 基本支出',
      '支出预算 / 项目支出',
    ]);
    const ranges = tables[0]?.grid.rows.map(({ lineStart, lineEnd }) => [lineStart, lineEnd]);
    expect(ranges?.slice(0, 4)).toEqual([
      [4, 5],
      [6, 13],
      [14, 18],
      [19, 23],
    ]);
    expect(ranges?.at(-1)).toEqual([47, 50]);
  });

  it('go on after a page break that repeats the header or does not', () => {
    expect(shown([...TITLE, ...HEADER, ...PENSIONS, '', ...GRANTS])).toEqual(ITEMS);
    expect(shown([...TITLE, ...HEADER, ...PENSIONS, ...HEADER, ...GRANTS])).toEqual(ITEMS);
    expect(read([...TITLE, ...HEADER, ...PENSIONS, '', ...HEADER, ...GRANTS]).tables).toHaveLength(1);
  });

  it('may have two amounts in one line where the columns are narrow', () => {
    const narrow = SPENDING.join('\n').replace('1,000,000\n250,000\n208', '1,000,000 250,000\n208').split('\n');
    expect(narrow).toHaveLength(SPENDING.length - 1);
    expect(shown(narrow)).toEqual(ITEMS);
  });

  it('take no amount for a code, though it has as many digits', () => {
    const lines = [
      ...TITLE.slice(0, 2),
      '单位：万元',
      ...HEADER,
      ...cells('208 社会保障和就业支出 408 208 200 208 05 行政事业单位养老支出 408 208 200'),
      ...cells('208 05 01 行政单位离退休 408 208 200 合计 408 208 200'),
    ];
    expect(shown(lines)).toEqual([
      ['208', 408, 208, 200],
      ['20805', 408, 208, 200],
      ['2080501', 408, 208, 200],
    ]);
  });

  it('end before the first line that is no row', () => {
    const lines = [...SPENDING, '某市某区园林局的其他事项', '本局2031年没有其他事项。'];
    expect(shown(lines)).toEqual(ITEMS);
    expect(read(lines).tables[0]?.grid.lineEnd).toBe(SPENDING.length);
  });
});

describe('headers with each word on a line of its own', () => {
  const ROWS = cells(`
    208 社会保障和就业支出 30.00 20.00 1.00 2.00 7.00 208 05 行政事业单位养老支出 30.00 20.00 1.00 2.00 7.00
    208 05 01 行政单位离退休 30.00 20.00 1.00 2.00 7.00 合计 30.00 20.00 1.00 2.00 7.00
  `);
  const CODES = cells('功能分类科目编码 功能分类科目名称');
  const COLUMNS = cells('合计 财政拨款收入 事业收入 事业单位 经营收入 其他收入 类 款 项');
  const LEVELS = [...CODES, ...COLUMNS];
  const REVENUE = ['某市某区2031年部门收入预算总表', '单位：万元', '项目', '收入预算', ...LEVELS];

  it('have words broken over two of them', () => {
    expect(read([...REVENUE, ...ROWS]).tables[0]?.table.headers.slice(4)).toEqual([
      '收入预算 / 合计',
      '收入预算 / 财政拨款收入',
      '收入预算 / 事业收入',
      '收入预算 / 事业单位经营收入',
      '收入预算 / 其他收入',
    ]);
  });

  it('may stand there twice', () => {
    expect(read([...REVENUE, ...LEVELS, ...ROWS]).tables[0]?.table.headers).toEqual(
      read([...REVENUE, ...ROWS]).tables[0]?.table.headers,
    );
  });

  it('of which the order cannot be told leave the table as it is', () => {
    const broken = cells('合计 财政拨款收入 事业收入 其他收入 经营收入 类 款 项');
    const lines = [...REVENUE.slice(0, 4), '功能分类科目编码', '事业单位', '功能分类科目名称', ...broken, ...ROWS];
    expect(read(lines).tables).toEqual([]);
  });
});

describe('tables by economic account with each cell on a line of its own', () => {
  const LINES = [
    '某市某区2031年部门一般公共预算基本支出部门预算经济分类预算表',
    '单位：元',
    ...cells('项目 一般公共预算基本支出 部门预算经济分类科目 编码 经济分类科目名称 合计 人员经费 公用经费 类 款'),
    ...cells('301 工资福利支出 700,000 700,000 301 01 基本工资 500,000 500,000 301 02 津贴补贴 200,000 200,000'),
    ...cells('302 商品和服务支出 90,000 90,000 302 01 办公费 90,000 90,000 合计 790,000 700,000 90,000'),
  ];

  it('have their accounts, and the parts of the total', () => {
    const { economicItems, tables } = read(LINES);
    expect(economicItems.map(({ code, name, amount }) => [code, name, amount])).toEqual([
      ['301', '工资福利支出', 70],
      ['30101', '基本工资', 50],
      ['30102', '津贴补贴', 20],
      ['302', '商品和服务支出', 9],
      ['30201', '办公费', 9],
    ]);
    expect(tables[0]?.grid.rows.at(-2)?.cells.map(({ text }) => text)).toEqual(
      cells('302 01 办公费 90,000 _ 90,000').map((text) => text.replace('_', '')),
    );
  });
});

describe('overviews with each cell on a line of its own', () => {
  const OVERVIEW = [
    '某市某区2031年部门财务收支预算总表',
    '单位：元',
    ...cells('本年收入 本年支出 项目 预算数 项目 预算数'),
    '一、财政拨款收入',
    '900,000 一、国防支出',
    '400,000',
    '1. 一般公共预算',
    '900,000 二、教育支出',
    '2. 政府性基金预算',
    '三、住房保障支出',
    '500,000',
    '二、事业收入',
    '收入总计',
    '900,000',
    '支出总计',
    '900,000',
  ];
  const rowsOf = (lines: readonly string[]) =>
    read(lines).tables.flatMap(({ grid }) => grid.rows.map((row) => row.cells.map(({ text }) => text)));

  it('have their two sides beside one another, an account without an amount too', () => {
    expect(rowsOf(OVERVIEW)).toEqual([
      ['本年收入', '', '本年支出', ''],
      ['项目', '预算数', '项目', '预算数'],
      ['一、财政拨款收入', '900,000', '一、国防支出', '400,000'],
      ['1. 一般公共预算', '900,000', '二、教育支出', ''],
      ['2. 政府性基金预算', '', '三、住房保障支出', '500,000'],
      ['二、事业收入', '', '', ''],
      ['收入总计', '900,000', '支出总计', '900,000'],
    ]);
    const rows = read(OVERVIEW).tables[0]?.grid.rows ?? [];
    expect(rows.map(({ lineStart, lineEnd }) => [lineStart, lineEnd])).toEqual([
      [3, 4],
      [5, 8],
      [9, 11],
      [12, 13],
      [14, 16],
      [17, 17],
      [18, 21],
    ]);
  });

  it('put the spending of 财政拨款 under its budgets, labels broken over two lines', () => {
    const lines = [
      '某市某区2031年部门财政拨款收支预算总表',
      '单位：元',
      ...cells('财政拨款收入 财政拨款支出 项目 预算数 项目 合计 一般公共预算 政府性基金预算 国有资本经营预算'),
      ...cells('一、一般公共预算 700,000 一、社会保障和就业 支出 300,000 300,000'),
      ...cells('二、政府性基金预算 200,000 二、城乡社区支出 200,000 200,000'),
      ...cells('三、国有资本经营预 算 三、住房保障支出 300,000 300,000'),
      ...cells('四、农林水支出 100,000 100,000'),
      ...cells('收入总计 900,000 支出总计 900,000 700,000 200,000'),
    ];
    expect(
      rowsOf(lines)
        .slice(2)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['一、一般公共预算', '700,000', '一、社会保障和就业支出', '300,000'],
      ['二、政府性基金预算', '200,000', '二、城乡社区支出', '200,000'],
      ['三、国有资本经营预算', '', '三、住房保障支出', '300,000'],
      ['', '', '四、农林水支出', '100,000'],
      ['收入总计', '900,000', '支出总计', '900,000'],
    ]);
  });

  it('are left as they are with a label that is none of theirs, without totals, or with more spent than the total', () => {
    const none = (lines: readonly string[]) => expect(read(lines).tables).toEqual([]);
    none(OVERVIEW.with(16, '二、其他事项'));
    none(OVERVIEW.slice(0, -2));
    none(OVERVIEW.map((line) => (line === '500,000' ? '510,000' : line)));
  });
});

describe('lines that only look like such a table are left as they are', () => {
  const none = (lines: readonly string[]) => {
    const { tables, functionItems } = read(lines);
    expect([tables, functionItems]).toEqual([[], []]);
  };

  it('without a title', () => none(SPENDING.slice(1)));
  it('with a row that has no name', () => none(SPENDING.filter((line) => line !== '行政单位离退休')));
  it('with a row that has no amount', () => none(SPENDING.filter((line) => line !== '400,000')));
  it('with more amounts than columns', () => none(SPENDING.toSpliced(18, 0, '7')));
  it('with the number of a page below the amounts of a row that has lost one', () =>
    none(SPENDING.toSpliced(SPENDING.lastIndexOf('合计'), 0, '12')));
  it('with amounts that may be numbers of something else', () =>
    none([...TITLE, ...HEADER, ...cells('208 甲 5 3 2 208 05 乙 5 3 2 208 05 01 丙 5 3 2 合计 5 3 2')]));
  it('with a blank line inside a row', () => none(SPENDING.toSpliced(15, 0, '')));
  it('with only two codes', () =>
    none([...TITLE, ...HEADER, ...cells('208 养老 5.00 3.00 2.00 20805 养老 5.00 3.00 2.00 合计 5.00 3.00 2.00')]));
});
