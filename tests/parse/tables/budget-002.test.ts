import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tablesOfRaw, tablesOfText } from './read-file.ts';

/** Expected values were read by eye from the raw text of the budget document; the number in front is the raw line. */
const read = tablesOfRaw('002_39f16fe49799f3fe.txt');
const account = read.tables.filter(({ table }) => table.no <= 11);

describe('the eleven tables of the budget', () => {
  it('are read with their titles, kinds and unit', () => {
    expect(account.map(({ table }) => [table.lineStart, table.kind, table.title])).toEqual([
      [148, 'overall', '部门收支总体情况表'],
      [190, 'revenue', '部门收入总体情况表'],
      [264, 'expenditure', '部门支出总体情况表'],
      [328, 'fiscal', '财政拨款收支预算总体情况表'],
      [372, 'generalPublic', '一般公共预算支出情况表'],
      [435, 'basic', '一般公共预算基本支出情况表'],
      [483, 'generalPublicProject', '一般公共预算项目支出情况表'],
      [774, 'governmentFund', '政府性基金预算支出情况表'],
      [791, 'stateCapital', '国有资本经营预算支出情况表'],
      [808, 'threePublic', '财政拨款“三公”经费支出情况表'],
      [828, 'carryover', '上年结转结余情况明细表'],
    ]);
    expect(account.every(({ unit }) => unit === '万元')).toBe(true);
  });

  it('drop the headers repeated after a page break and the rows that number the columns', () => {
    const bodies = account.map(({ bodyRows }) => bodyRows.length);
    // rows counted in the raw text between the header and the next table
    expect(bodies).toEqual([31, 46, 46, 31, 43, 32, 187, 0, 0, 6, 40]);
  });

  it('have the header of 部门收入总体情况表 set right (lines 190–191: one sub-header printed four columns off)', () => {
    expect(account[1]?.columns.slice(10)).toEqual([
      '财政拨款(补助) / 国有资本经营预算',
      '财政拨款(补助) / 上级国有资本经营预算安排的转移支付',
      '财政专户(教育收费)',
      '单位资金',
      '财政拨款结转',
      '非财政拨款结转结余',
    ]);
    expect(read.context.diagnostics).toContainEqual(expect.objectContaining({ id: 'table.header-shifted', line: 190 }));
  });

  it('have nested header paths (lines 828–830)', () => {
    expect(account[10]?.columns.slice(2, 7)).toEqual([
      '财政拨款 / 合计',
      '财政拨款 / 基本支出 / 人员经费',
      '财政拨款 / 基本支出 / 公用经费',
      '财政拨款 / 项目支出',
      '非财政拨款 / 合计',
    ]);
  });
});

describe('facts of the tables', () => {
  const stated = read.facts.map((fact) => [fact.source.lineStart, fact.code, fact.value]);

  it.each([
    [150, 'revenue.current', 45850.42],
    [151, 'revenue.source.generalPublic', 44449.65],
    [153, 'revenue.source.transfer.generalPublic', 5001.1],
    [161, 'revenue.source.unitFunds', 1400.77],
    [165, 'revenue.source.operating', 789.37],
    [166, 'revenue.source.other', 611.4],
    [167, 'revenue.source.carryover', 3311.68],
    [168, 'revenue.source.carryover.fiscal', 2281.18],
    [172, 'revenue.source.carryover.nonFiscal', 1030.5],
    [180, 'revenue.total', 49162.1],
    [180, 'expenditure.total', 49162.1],
    [193, 'revenue.total', 49162.1],
    [193, 'revenue.source.fiscal', 44449.65],
    [193, 'revenue.source.generalPublic', 39448.55],
    [193, 'revenue.source.transfer.generalPublic', 5001.1],
    [193, 'revenue.source.unitFunds', 1400.77],
    [193, 'revenue.source.carryover.fiscal', 2281.18],
    [193, 'revenue.source.carryover.nonFiscal', 1030.5],
    [268, 'expenditure.total', 49162.1],
    [268, 'expenditure.nature.basic', 17935.36],
    [268, 'expenditure.nature.project', 31226.74],
    [330, 'fiscal.revenue.current', 44449.65],
    [331, 'fiscal.revenue.generalPublic', 44449.65],
    [360, 'fiscal.revenue.total', 44449.65],
    [360, 'fiscal.expenditure.total', 44449.65],
    [376, 'generalPublic.expenditure', 44449.65],
    [376, 'generalPublic.basic.total', 17816.55],
    [376, 'generalPublic.project.total', 26633.1],
    [440, 'generalPublic.basic.total', 17816.55],
    [440, 'generalPublic.basic.personnel', 16233.22],
    [440, 'generalPublic.basic.operating', 1583.34],
    [486, 'generalPublic.project.total', 26633.1],
    [811, 'threePublic.total', 118.62],
    [814, 'threePublic.vehicle', 118.62],
    [816, 'threePublic.vehicle.operation', 118.62],
    [832, 'revenue.source.carryover', 3311.68],
    [832, 'revenue.source.carryover.fiscal', 2281.18],
    [832, 'revenue.source.carryover.nonFiscal', 1030.5],
  ])('line %i states %s', (line, code, value) => {
    expect(stated).toContainEqual([line, code, value]);
  });

  it('are no more than these: cells printed blank state nothing', () => {
    expect(read.facts).toHaveLength(38);
    expect(stated.filter(([, code]) => String(code).startsWith('governmentFund'))).toEqual([]);
    // lines 812, 813, 815: 因公出国, 公务接待 and 购置 are blank
    expect(stated.filter(([, code]) => /abroad|reception|purchase/.test(String(code)))).toEqual([]);
  });
});

describe('function items', () => {
  const item = (line: number, tableNo: number) =>
    read.functionItems.find((found) => found.source.lineStart === line && found.tableNo === tableNo);

  it('are all the coded rows of tables 1 to 5', () => {
    const counts = [1, 2, 3, 4, 5].map((no) => read.functionItems.filter(({ tableNo }) => tableNo === no).length);
    expect(counts).toEqual([30, 45, 45, 30, 42]);
  });

  it.each([
    // line, table, codes, amount, basic, project
    [157, 1, '208', null, null, 2049.75, null, null],
    [160, 1, '211', null, null, 39707.99, null, null],
    [150, 1, '201', null, null, null, null, null],
    [173, 1, '227', null, null, null, null, null],
    [175, 1, '230', null, null, 4646.6, null, null],
    [194, 2, '208', null, null, 2049.75, null, null],
    [199, 2, '208', '20805', '2080506', 42.05, null, null],
    [203, 2, '210', '21011', '2101102', 656.94, null, null],
    [222, 2, '211', '21102', '2110203', 1155.57, null, null],
    [254, 2, '230', '23003', '2300311', 4646.6, null, null],
    [284, 3, '211', '21101', '2110103', 492.54, 187.54, 305],
    [288, 3, '211', '21102', null, 4393.38, 920.17, 3473.21],
    [302, 3, '211', '21111', null, 16813.75, 9183.17, 7630.58],
    [308, 3, '211', '21111', '2111101', 14308.15, 9183.17, 5124.98],
    [318, 3, '230', '23003', '2300311', 4646.6, null, 4646.6],
    [340, 4, '211', null, null, 35455.94, null, null],
    [341, 4, '212', null, null, null, null, null],
    [388, 5, '211', null, null, 35455.94, 13469.44, 21986.5],
    [403, 5, '211', '21103', '2110305', 1489.78, 509.78, 980],
    [411, 5, '211', '21111', '2111101', 13285.17, 9183.17, 4102],
    [417, 5, '211', '21111', '2111103', 2226, null, 2226],
    [420, 5, '221', '22102', '2210201', 1232.83, 1232.83, null],
  ])('line %i of table %i', (line, tableNo, categoryCode, sectionCode, itemCode, amount, basic, project) => {
    expect(item(line, tableNo)).toMatchObject({ categoryCode, sectionCode, itemCode, amount, basic, project });
  });

  it('carry the names of their path and the columns of their table', () => {
    // line 222: 211 02 03 建设项目环评审查与监督 1,155.57 196.30 196.30 … 742.27, blank, 217.00
    expect(item(222, 2)).toMatchObject({
      table: 'revenue',
      list: 'table',
      level: 'item',
      category: '节能环保支出',
      section: '环境监测与监察',
      item: '建设项目环评审查与监督',
      codeBasis: 'printed',
    });
    expect(item(222, 2)?.columns).toEqual({
      总计: 1155.57,
      '财政拨款（补助） / 财政拨款（补助）小计': 196.3,
      '财政拨款（补助） / 一般公共预算': 196.3,
      '财政拨款（补助） / 上级一般公共预算安排的转移支付': null,
      '财政拨款（补助） / 政府性基金预算': null,
      '财政拨款（补助） / 上级政府性基金安排的转移支付': null,
      '财政拨款（补助） / 国有资本经营预算': null,
      '财政拨款（补助） / 上级国有资本经营预算安排的转移支付': null,
      '财政专户（教育收费）': null,
      单位资金: 742.27,
      财政拨款结转: null,
      非财政拨款结转结余: 217,
    });
    // line 229: 上级一般公共预算安排的转移支付 1,257.00, 财政拨款结转 1,267.30
    expect(item(229, 2)?.columns).toMatchObject({
      '财政拨款（补助） / 上级一般公共预算安排的转移支付': 1257,
      财政拨款结转: 1267.3,
      单位资金: null,
    });
  });
});

describe('economic items', () => {
  it('join the 类 with the 款 glued to the name', () => {
    const rows = read.economicItems.map((found) => [found.source.lineStart, found.code, found.name, found.amount]);
    expect(rows).toHaveLength(31);
    expect(rows).toContainEqual([441, '301', '工资福利支出', 15848.75]);
    expect(rows).toContainEqual([442, '30101', '基本工资', 4313.66]);
    expect(rows).toContainEqual([447, '30109', '职业年金缴费', 34.59]);
    expect(rows).toContainEqual([453, '302', '商品和服务支出', 1583.34]);
    expect(rows).toContainEqual([465, '30231', '公务用车运行维护费', 114.62]);
    expect(rows).toContainEqual([471, '30399', '其他对个人和家庭的补助', 38.54]);
  });

  it('keep 人员经费 and 公用经费 apart', () => {
    const office = read.economicItems.find(({ code }) => code === '30201');
    expect(Object.values(office?.columns ?? {})).toEqual([125.1, null, 125.1]);
  });
});

describe('project rows', () => {
  const row = (line: number) => read.projectRows.find(({ source }) => source.lineStart === line);

  it('are all named rows of tables 7 and 11', () => {
    const count = (place: string) => read.projectRows.filter((found) => found.place === place).length;
    // counted in the raw text: rows with a project name, unit headings and sums not counted
    expect([count('tableRow'), count('carryover')]).toEqual([77, 23]);
  });

  it.each([
    [490, '新疆维吾尔自治区生态环境厅（机关和本级）', '自治区生态环境事务管理', '2110102', 650],
    [531, '新疆维吾尔自治区生态环境厅（机关和本级）', '自治区农村环境整治专项一对下', '2300311', 2802],
    [543, '新疆维吾尔自治区生态环境监测总站', '生态环境监测专项-生态环境质控监测', '2111101', 410],
    [555, '新疆维吾尔自治区辐射环境监督站', '自治区辐射环境监督管理项目', '2110305', 500],
    [654, '新疆维吾尔自治区生态环境厅第二生态环境监察专员办公室', '生态环境监察项目', '2110299', 90],
    [762, '新疆维吾尔自治区克孜勒苏生态环境监测站', '克州生态环境监测项目', '2111101', 70],
  ])('line %i: %s, %s', (line, unit, name, itemCode, amount) => {
    expect(row(line)).toMatchObject({ place: 'tableRow', unit, name, itemCode, amount });
  });

  it('join a name cut by a page break, under the repeated header (lines 566 + 575, 616 + 625)', () => {
    expect(row(566)).toMatchObject({
      name: '自治区水污染防治专项-新疆维吾尔自治区水生态环境执法装备能力建设项目（二期)',
      amount: 523.14,
      columns: { 资本性支出: 523.14 },
    });
    expect(row(566)?.source.lineEnd).toBe(575);
    expect(row(616)).toMatchObject({ name: '自治区固体废物（危险废物）监督管理项目', amount: 165 });
  });

  it('keep the amount columns (line 543: 361.50 and 48.50)', () => {
    expect(row(543)?.columns).toMatchObject({ 项目支出合计: 410, 商品服务支出: 361.5, 资本性支出: 48.5 });
  });

  it('are the same where blank cells print a dash: 项目名称 “-” names no project (lines 486-762)', () => {
    const raw = readFileSync(new URL('../../../content/raw/002_39f16fe49799f3fe.txt', import.meta.url), 'utf8');
    const dashed = raw.replaceAll(/^\d{3}\t.*$/gm, (line) => line.replaceAll(/\t(?=\t|$)/g, '\t-'));
    const named = (of: typeof read) => of.projectRows.map(({ name, unit, amount }) => [name, unit, amount]);
    expect(dashed).toContain('\t环境保护管理事务\t-\t965.00\t-\t962.14');
    expect(named(tablesOfText(dashed))).toEqual(named(read));
  });

  it('name the unit over a carried-over project', () => {
    expect(row(841)).toMatchObject({
      place: 'carryover',
      unit: '新疆维吾尔自治区生态环境监测总站',
      name: '生态环境能力建设专项--自治区生态环境厅长春路业务用房运维项目',
      amount: 56.65,
    });
    expect(row(889)).toMatchObject({ unit: '新疆维吾尔自治区克孜勒苏生态环境监测站', amount: 6.87 });
  });

  it('read the row whose last figure stands one column off, and say so (line 872)', () => {
    expect(row(872)?.columns).toMatchObject({
      '财政拨款 / 合计': 16.02,
      '财政拨款 / 项目支出': 16.02,
      '非财政拨款 / 合计': null,
    });
    expect(row(872)?.uncertain).toBe(true);
    const lines = read.context.diagnostics.filter(({ id }) => id === 'table.row-shifted').map(({ line }) => line);
    expect(lines).toEqual([871, 872]);
  });
});

describe('traceability', () => {
  const digits = (text: string) => text.replace(/[,\s]/g, '');

  it('every amount stands in the source text of its item, row or fact', () => {
    for (const { amount, columns, source } of [...read.functionItems, ...read.economicItems, ...read.projectRows]) {
      for (const value of [amount, ...Object.values(columns)]) {
        if (value !== null) expect(digits(source.text)).toContain(String(value));
      }
    }
    for (const { value, source } of read.facts) expect(digits(source.text)).toContain(String(value));
  });

  it('every printed figure of the tables is bound', () => {
    const { bound, document } = read.context;
    const start = document.lineStarts[147] ?? 0;
    const end = document.lineStarts[889] ?? 0;
    const loose = [...document.raw.slice(start, end).matchAll(/\d[\d,]*\.\d\d/g)].filter(
      (match) => !bound[start + match.index],
    );
    expect(loose.map((match) => match[0])).toEqual([]);
  });
});
