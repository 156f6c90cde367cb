import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tablesOfText } from './read-file.ts';

/** Tables with invented figures in the national form; every expected value stands in the fixture, line numbers noted. */
const text = readFileSync(new URL('../../fixtures/tables/final-accounts.txt', import.meta.url), 'utf8');
const read = tablesOfText(text);
const stated = read.facts.map(({ source, code, value, unit }) => [source.lineStart, code, value, unit]);
const lineOf = (words: string) => text.split('\n').findIndex((line) => line.startsWith(words)) + 1;

describe('tables of final accounts printed in the text', () => {
  it('are known by their titles', () => {
    expect(read.tables.map(({ kind }) => kind)).toEqual([
      'overall',
      'revenue',
      'expenditure',
      'fiscal',
      'generalPublic',
      'basic',
      'threePublic',
      'governmentFund',
      'stateCapital',
      'agency',
    ]);
  });

  it('收入支出决算总表: sources and balances left, sums right', () => {
    expect(stated.slice(0, 13)).toEqual([
      [12, 'revenue.source.generalPublic', 1180.35, '万元'],
      [13, 'revenue.source.governmentFund', 60, '万元'],
      [14, 'revenue.source.stateCapital', 0, '万元'],
      [16, 'revenue.source.institutional', 45.2, '万元'],
      [19, 'revenue.source.other', 3.1, '万元'],
      [20, 'revenue.current', 1288.65, '万元'],
      [21, 'revenue.nonFiscalSurplusUsed', 2, '万元'],
      [22, 'revenue.openingBalance', 14, '万元'],
      [23, 'revenue.total', 1304.65, '万元'],
      [20, 'expenditure.current', 1275.35, '万元'],
      [21, 'expenditure.surplusDistributed', 1.3, '万元'],
      [22, 'expenditure.closingBalance', 28, '万元'],
      [23, 'expenditure.total', 1304.65, '万元'],
    ]);
  });

  it('收入支出决算总表: 类 named in words get their codes', () => {
    const items = read.functionItems.filter(({ tableNo }) => tableNo === 1);
    expect(items.map((item) => [item.categoryCode, item.category, item.amount, item.codeBasis])).toEqual([
      ['201', '一般公共服务支出', null, 'resolved'],
      ['202', '外交支出', null, 'resolved'],
      ['205', '教育支出', 920.1, 'resolved'],
      ['208', '社会保障和就业支出', 130.22, 'resolved'],
      ['210', '卫生健康支出', 66.03, 'resolved'],
      ['212', '城乡社区支出', 60, 'resolved'],
      ['221', '住房保障支出', 99, 'resolved'],
    ]);
  });

  it('支出决算表: the total row by nature; a printed 0.00 is a fact, a blank is none', () => {
    const total = lineOf('合计\t\t1,275.35');
    const codes = stated.filter(([line]) => line === total).map(([, code, value]) => [code, value]);
    expect(codes).toEqual([
      ['expenditure.current', 1275.35],
      ['expenditure.nature.basic', 1100.25],
      ['expenditure.nature.project', 175.1],
      ['expenditure.nature.remitted', 0],
      ['expenditure.nature.operating', 0],
      ['expenditure.nature.affiliateSubsidy', 0],
    ]);
  });

  it('财政拨款收入支出决算总表: each kind of money in its own column', () => {
    const facts = new Map(read.facts.map(({ code, value }) => [code, value]));
    expect(facts.get('fiscal.revenue.total')).toBe(1245.35);
    expect(facts.get('fiscal.revenue.openingBalance')).toBe(5);
    expect(facts.get('fiscal.revenue.current')).toBe(1240.35);
    expect(facts.get('fiscal.expenditure.total')).toBe(1245.35);
    expect(facts.get('fiscal.expenditure.current')).toBe(1236.35);
    expect(facts.get('fiscal.expenditure.closingBalance')).toBe(9);
    expect(facts.get('generalPublic.expenditure')).toBe(1176.35);
    expect(facts.get('governmentFund.expenditure.current')).toBe(60);
    expect(facts.has('governmentFund.revenue.total')).toBe(false);
  });

  it('基本支出决算表: three lists side by side, 公用经费合计 over two of them', () => {
    expect(read.economicItems.map(({ code, amount }) => [code, amount])).toEqual([
      ['301', 901.25],
      ['30101', 401.25],
      ['30102', 500],
      ['303', 40],
      ['30302', 40],
      ['302', 100],
      ['30201', 40],
      ['30207', 60],
      ['307', 0],
      ['30701', null],
      ['310', 20],
      ['31002', 20],
    ]);
    expect(stated).toContainEqual([lineOf('人员经费合计'), 'generalPublic.basic.personnel', 941.25, '万元']);
    expect(stated).toContainEqual([lineOf('人员经费合计'), 'generalPublic.basic.operating', 120, '万元']);
  });

  it('“三公” in the wide form: 决算数 states the facts, 预算数 none without a note saying which budget', () => {
    const line = lineOf('12.00\t0.00');
    expect(stated.filter(([at]) => at === line).map(([, code, value]) => [code, value])).toEqual([
      ['threePublic.total', 10.11],
      ['threePublic.abroad', 0],
      ['threePublic.vehicle', 8.5],
      ['threePublic.vehicle.purchase', 0],
      ['threePublic.vehicle.operation', 8.5],
      ['threePublic.reception', 1.61],
    ]);
    const noted = tablesOfText(
      text.replace('\n表 8\n', '\n注：本表预算数为“三公”经费全年预算数，反映调整后的预算。\n\n表 8\n'),
    );
    const budget = noted.facts
      .filter(({ code }) => code.endsWith('.annualBudget'))
      .map(({ code, value }) => [code, value]);
    expect(budget).toContainEqual(['threePublic.total.annualBudget', 12]);
    expect(budget).toContainEqual(['threePublic.reception.annualBudget', 3]);
  });

  it('政府性基金: balances, income and spending of the total row', () => {
    const line = lineOf('合计\t\t0.00\t60.00');
    expect(stated.filter(([at]) => at === line).map(([, code, value]) => [code, value])).toEqual([
      ['governmentFund.revenue.openingBalance', 0],
      ['governmentFund.revenue.current', 60],
      ['governmentFund.expenditure.current', 60],
      ['governmentFund.expenditure.closingBalance', 0],
    ]);
  });

  it('机构运行信息表: counts with their measure words, money beside them', () => {
    const agency = read.facts.filter(({ source }) => source.lineStart >= lineOf('一、“三公”经费支出'));
    const byCode = Object.fromEntries(agency.map(({ code, value, unit }) => [code, `${value} ${unit}`]));
    expect(byCode).toMatchObject({
      'threePublic.vehicle.heldCount': '4 辆',
      'threePublic.reception.batches': '21 批次',
      'threePublic.reception.persons': '188 人次',
      'threePublic.reception.domestic': '1.61 万元',
      'agencyOperating.administrative': '88.12 万元',
      'assets.vehicleCount': '4 辆',
      'assets.vehicle.confidential': '1 辆',
      'assets.vehicle.other': '2 辆',
      'assets.equipmentOver1m': '1 台（套）',
      'procurement.total': '75.3 万元',
      'procurement.goods': '15.3 万元',
      'procurement.services': '60 万元',
      'procurement.sme': '70 万元',
      'procurement.microSmall': '35 万元',
    });
    expect(byCode).not.toHaveProperty('procurement.works');
    expect(byCode).not.toHaveProperty('threePublic.abroad');
  });
});

describe('tables that leave something out', () => {
  const table = (header: string, rows: string) =>
    tablesOfText(`某县水务局2023年度部门决算\n\n表 3\n\n支出决算表\n\n单位：万元\n\n${header}\n${rows}\n`);
  const HEADER = '科目名称\t本年支出合计\t基本支出\t项目支出';

  it('names without codes: each 类, 款 and 项 by its path', () => {
    const { functionItems } = table(
      HEADER,
      '合计\t30.00\t20.00\t10.00\n卫生健康支出\t30.00\t20.00\t10.00\n行政事业单位医疗\t30.00\t20.00\t10.00\n事业单位医疗\t30.00\t20.00\t10.00',
    );
    expect(
      functionItems.map(({ categoryCode, sectionCode, itemCode, codeBasis }) => [
        categoryCode,
        sectionCode,
        itemCode,
        codeBasis,
      ]),
    ).toEqual([
      ['210', null, null, 'resolved'],
      ['210', '21011', null, 'resolved'],
      ['210', '21011', '2101102', 'resolved'],
    ]);
  });

  it('nothing is resolved under a 款 that is not known', () => {
    const { functionItems } = table(
      HEADER,
      '节能环保支出\t9.00\t9.00\t\n环境监测与监察\t4.00\t4.00\t\n一种没有的款\t5.00\t5.00\t\n行政运行\t5.00\t5.00\t',
    );
    expect(functionItems.map(({ section, item }) => [section, item])).toEqual([
      [null, null],
      ['环境监测与监察', null],
    ]);
  });

  it('a name that is not that of its code is kept and reported', () => {
    const { functionItems, context } = table(
      `科目编码\t${HEADER}`,
      '208\t社会保障和就业支出\t5.00\t5.00\t\n2080505\t住房公积金\t5.00\t5.00\t',
    );
    expect(functionItems[1]).toMatchObject({ itemCode: '2080505', item: '住房公积金' });
    expect(context.diagnostics).toContainEqual(expect.objectContaining({ id: 'table.name-code', line: 11 }));
  });

  it('names of levels that are not printed come from the classification', () => {
    const { functionItems } = table(`科目编码\t${HEADER}`, '2080505\t机关事业单位基本养老保险缴费支出\t5.00\t5.00\t');
    expect(functionItems[0]).toMatchObject({
      category: '社会保障和就业支出',
      section: '行政事业单位养老支出',
      amount: 5,
    });
  });

  it('balances and income beside the spending: each total in its own group', () => {
    const { facts, functionItems } = tablesOfText(
      [
        '某市残联2022年度部门决算',
        '',
        '一般公共预算财政拨款收入支出决算表',
        '单位：元',
        '项目\t\t年初结转和结余\t本年收入\t本年支出\t\t\t\t\t年末结转和结余',
        '功能分类科目编码\t科目名称\t\t\t合计\t基本支出\t\t\t项目支出\t',
        '\t\t\t\t\t小计\t人员经费\t公用经费\t\t',
        '栏次\t\t1\t2\t3\t4\t5\t6\t7\t8',
        '合计\t\t1,000.00\t90,000.00\t88,000.00\t60,000.00\t50,000.00\t10,000.00\t28,000.00\t3,000.00',
        '208\t社会保障和就业支出\t1,000.00\t90,000.00\t88,000.00\t60,000.00\t50,000.00\t10,000.00\t28,000.00\t3,000.00',
      ].join('\n'),
    );
    expect(facts.map(({ code, value, unitRaw }) => [code, value, unitRaw])).toEqual([
      ['generalPublic.expenditure', 8.8, '元'],
      ['generalPublic.basic.total', 6, '元'],
      ['generalPublic.basic.personnel', 5, '元'],
      ['generalPublic.basic.operating', 1, '元'],
      ['generalPublic.project.total', 2.8, '元'],
    ]);
    expect(functionItems[0]).toMatchObject({ amount: 8.8, basic: 6, project: 2.8, categoryCode: '208' });
  });

  it('last year and the change beside this year: only this year is the value', () => {
    const { facts } = tablesOfText(
      [
        '某县图书馆2024年单位预算',
        '',
        '一般公共预算“三公”经费支出表',
        '单位：万元',
        '项目\t2023年预算数\t2024年预算数\t增减额\t增减%',
        '合计\t10.00\t8.00\t-2.00\t-20.00%',
        '1.因公出国（境）费用\t0.00\t0.00\t0.00\t',
        '2.公务接待费\t4.00\t2.00\t-2.00\t-50.00%',
        '3.公务用车费\t6.00\t6.00\t0.00\t0.00%',
        '其中：（1）公务用车运行维护费\t6.00\t6.00\t\t',
        '（2）公务用车购置费\t\t\t\t',
      ].join('\n'),
    );
    expect(facts.map(({ code, value, unit }) => [code, value, unit])).toEqual([
      ['threePublic.total', 8, '万元'],
      ['threePublic.total.yoyChange', -2, '万元'],
      ['threePublic.total.yoyRate', -20, '%'],
      ['threePublic.abroad', 0, '万元'],
      ['threePublic.abroad.yoyChange', 0, '万元'],
      ['threePublic.reception', 2, '万元'],
      ['threePublic.reception.yoyChange', -2, '万元'],
      ['threePublic.reception.yoyRate', -50, '%'],
      ['threePublic.vehicle', 6, '万元'],
      ['threePublic.vehicle.yoyChange', 0, '万元'],
      ['threePublic.vehicle.yoyRate', 0, '%'],
      ['threePublic.vehicle.operation', 6, '万元'],
    ]);
  });
});

describe('names cut over rows', () => {
  const lines = (...rows: string[]) =>
    tablesOfText(['某县水务局2023年度部门决算', '', '支出决算表', '单位：万元', ...rows, ''].join('\n'));

  it('above and below the row with the figures', () => {
    const { functionItems } = lines(
      '科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出',
      '合计\t\t9.00\t9.00\t',
      '208\t社会保障和就业支出\t5.00\t5.00\t',
      '\t机关事业单位基本养老保险\t\t\t',
      '2080505\t\t5.00\t5.00\t',
      '\t缴费支出\t\t\t',
      '210\t卫生健康支出\t4.00\t4.00\t',
    );
    expect(functionItems.map(({ itemCode, category, item, amount }) => [itemCode, category, item, amount])).toEqual([
      [null, '社会保障和就业支出', null, 5],
      ['2080505', '社会保障和就业支出', '机关事业单位基本养老保险缴费支出', 5],
      [null, '卫生健康支出', null, 4],
    ]);
  });

  it('labels without codes, where only the whole is known', () => {
    const { facts } = tablesOfText(
      [
        '某县水务局2024年部门预算',
        '',
        '“三公”经费支出情况表',
        '单位：万元',
        '项目\t预算数',
        '合计\t9.00',
        '因公出国（境）费\t',
        '公务用车购置及运行\t',
        '维护费\t9.00',
        '公务接待费\t0.00',
      ].join('\n'),
    );
    expect(facts.map(({ code, value }) => [code, value])).toEqual([
      ['threePublic.total', 9],
      ['threePublic.vehicle', 9],
      ['threePublic.reception', 0],
    ]);
  });

  it('a row whose figure ran into its name states nothing', () => {
    const { functionItems } = lines(
      '科目编码\t科目名称\t本年支出合计\t基本支出\t项目支出',
      '208\t社会保障和就业支出5.00\t5.00\t\t',
      '210\t卫生健康支出\t4.00\t4.00\t',
    );
    expect(functionItems.map(({ categoryCode }) => categoryCode)).toEqual(['210']);
  });
});

describe('rows divided by single blanks, their blank cells lost', () => {
  const TABLE = [
    '某县水务局2023年度部门决算',
    '',
    '支出决算表',
    '单位：万元',
    '项目 本年支出',
    '科目编码 科目名称 本年支出合计 基本支出 项目支出',
    '栏次 1 2 3',
    '合计 1,275.35 1,100.25 175.10',
    '205 教育支出 920.10 805.00 115.10',
    '2050202 小学教育 920.10 805.00 115.10',
    '第 2 页，共 46 页',
    '208 社会保障和就业支出 130.22 130.22',
    '2080505 机关事业单位基本养老保险缴费支出 110.00 110.00',
    '注：本表反映部门本年度各项支出情况。',
  ];

  it('give every amount where none is lost, and the total where some are', () => {
    const { facts, functionItems } = tablesOfText(TABLE.join('\n'));
    expect(facts.map(({ code, value }) => [code, value])).toEqual([
      ['expenditure.current', 1275.35],
      ['expenditure.nature.basic', 1100.25],
      ['expenditure.nature.project', 175.1],
    ]);
    expect(functionItems.map(({ itemCode, amount, basic, project }) => [itemCode, amount, basic, project])).toEqual([
      [null, 920.1, 805, 115.1],
      ['2050202', 920.1, 805, 115.1],
      [null, 130.22, null, null],
      ['2080505', 110, null, null],
    ]);
  });

  it('give no amount where no header tells that the first is the total', () => {
    const { facts, functionItems } = tablesOfText(TABLE.filter((line) => !line.startsWith('科目编码')).join('\n'));
    expect(facts).toEqual([]);
    expect(functionItems.filter(({ categoryCode }) => categoryCode === '208').map(({ amount }) => amount)).toEqual([
      null,
      null,
    ]);
  });
});
