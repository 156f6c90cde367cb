import { describe, expect, it } from 'vitest';
import { kindUnder } from '../../../src/parse/headings.ts';
import { parse } from '../../../src/parse/index.ts';
import { readExcerpt } from './support.ts';

type Section = Parameters<typeof readExcerpt>[0];

function facts(section: Section, kind: 'budget' | 'final-accounts', ...paragraphs: string[]) {
  const read = readExcerpt(section, kind, 2019, ...paragraphs);
  return Object.fromEntries(read.facts.map(({ code, value }) => [code, value]));
}

describe('changes in short', () => {
  it('reads a direction of one letter before its figure', () => {
    const read = facts('overall', 'budget', '2019年基本支出预算较上年增12.30万元,增幅4.56% 。主要变动原因如下:');
    expect(read).toEqual({ 'expenditure.nature.basic.yoyChange': 12.3, 'expenditure.nature.basic.yoyRate': 4.56 });
  });

  it('reads a direction in brackets', () => {
    const read = facts('overall', 'budget', '2019年项目支出预算较上年(减)6.50万元,(减)幅21 %。主要原因是:压缩项目。');
    expect(read).toEqual({ 'expenditure.nature.project.yoyChange': -6.5, 'expenditure.nature.project.yoyRate': -21 });
  });

  it('takes 新增 for no comparison', () => {
    expect(facts('threePublic', 'budget', '公务接待费新增5.00万元。')).toEqual({});
  });

  it('reads the rate of a change in brackets behind it', () => {
    const read = facts(
      'threePublic',
      'budget',
      '公务接待费3.20万元,较上年减少1.50万元(31.91%),减少的主要原因是厉行节约。',
    );
    expect(read).toEqual({
      'threePublic.reception': 3.2,
      'threePublic.reception.yoyChange': -1.5,
      'threePublic.reception.yoyRate': -31.91,
    });
  });

  it('takes a share in brackets behind a value for no rate of change', () => {
    expect(facts('threePublic', 'budget', '公务接待费3.20万元(31.91%)。')).toEqual({ 'threePublic.reception': 3.2 });
  });

  it('reads 与上年预算数年相比 and what was spent until the year before', () => {
    expect(facts('threePublic', 'budget', '公务用车运行维护费1.50万元,与上年预算数年相比无变化。')).toEqual({
      'threePublic.vehicle.operation': 1.5,
      'threePublic.vehicle.operation.yoyChange': 0,
    });
    expect(
      facts('threePublic', 'final-accounts', '公务接待支出24.00万元,比上年累计支出28.00万元下降4.00万元,下降14.29%。'),
    ).toEqual({
      'threePublic.reception': 24,
      'threePublic.reception.yoyChange': -4,
      'threePublic.reception.yoyRate': -14.29,
    });
  });
});

describe('parts behind a list word', () => {
  it('reads numbered parts behind 主要包括 as values', () => {
    const text =
      '3、公务用车购置及运行维护费支出6.20万元,与去年持平,主要包括:(1)公务用车购置费0万元;(2)公务车保有量4辆,全年运行维护费支出6.20万元,平均每辆1.55万元。全年公车运行支出同比增加0万元。';
    expect(facts('threePublic', 'budget', text)).toEqual({
      'threePublic.vehicle': 6.2,
      'threePublic.vehicle.yoyChange': 0,
      'threePublic.vehicle.purchase': 0,
      'threePublic.vehicle.heldCount': 4,
      'threePublic.vehicle.operation': 6.2,
      'threePublic.vehicle.operation.yoyChange': 0,
    });
  });

  it('reads what was spent on what was counted', () => {
    const text = '2019年公务接待24批次,210人次,支出2.40万元,较上年减少0.10万元。';
    expect(facts('threePublic', 'final-accounts', text)).toEqual({
      'threePublic.reception.batches': 24,
      'threePublic.reception.persons': 210,
      'threePublic.reception': 2.4,
      'threePublic.reception.yoyChange': -0.1,
    });
  });

  it('knows 公务招待费', () => {
    expect(facts('threePublic', 'budget', '2、公务招待费为51.00万元。')).toEqual({ 'threePublic.reception': 51 });
  });
});

describe('parts of a budget', () => {
  it('are budget figures where the budget alone was stated before 其中', () => {
    const read = facts(
      'threePublic',
      'final-accounts',
      '2019年我镇“三公”经费预算为20.00万元,其中:因公出国(境)费0万元,公务接待费9.00万元。',
      '2019年“三公”经费支出共计9.10万元,较年初预算数减少10.90万元。其中:公务接待费4.00万元。',
    );
    expect(read).toEqual({
      'threePublic.total.initialBudget': 20,
      'threePublic.abroad.initialBudget': 0,
      'threePublic.reception.initialBudget': 9,
      'threePublic.total': 9.1,
      'threePublic.total.budgetDifference': -10.9,
      'threePublic.reception': 4,
    });
  });

  it('are final figures where the account follows the budget', () => {
    const text = '“三公”经费支出预算为20.00万元,决算汇总数为9.10万元。其中公务接待费4.00万元。';
    expect(facts('threePublic', 'final-accounts', text)).toMatchObject({ 'threePublic.reception': 4 });
  });
});

describe('a document on 三公 alone', () => {
  const read = (...lines: string[]) => {
    const bytes = new TextEncoder().encode(lines.join('\n'));
    const facts = parse({ file: 'page.txt', bytes }).document?.facts ?? [];
    return Object.fromEntries(facts.map(({ code, value }) => [code, value]));
  };

  it('reads the text over its first heading and under headings of single costs', () => {
    const facts = read(
      '江川县水利局2020年度“三公”经费决算情况说明',
      '2020年“三公”经费决算总额为12.30万元,较年初预算减少32%。其中:',
      '一、因公出国(境)经费',
      '2020年因公出国(境)决算支出0万元。',
      '二、公务接待费',
      '2020年公务接待费决算支出12.30万元,较年初预算下降42%。',
    );
    expect(facts).toEqual({
      'threePublic.total': 12.3,
      'threePublic.total.varianceRate': -32,
      'threePublic.abroad': 0,
      'threePublic.reception': 12.3,
      'threePublic.reception.varianceRate': -42,
    });
  });

  it('reads visits that are planned', () => {
    const text = '2022年因公出国(境)经费7.00万元,较上年预算下降9.50%。拟安排出访2批次,计划出国(境)3人。';
    expect(facts('threePublic', 'budget', text)).toEqual({
      'threePublic.abroad': 7,
      'threePublic.abroad.yoyRate': -9.5,
      'threePublic.abroad.groups': 2,
      'threePublic.abroad.persons': 3,
    });
  });
});

describe('lists of accounts without numbers', () => {
  const items = (...paragraphs: string[]) =>
    readExcerpt('generalPublic', 'budget', 2023, ...paragraphs).functionItems.map((row) => [
      row.item ?? row.section ?? row.category,
      row.amount,
      row.basic,
      row.project,
    ]);

  it('reads entries that say their basic and project parts', () => {
    expect(
      items(
        '机构运行1,234,500.50元,其中:基本支出1,200,000.50元,项目支出34,500元。主要用于事业单位日常运转等方面的支出。',
        '事业单位医疗76,100元,其中:基本支出76,100元,项目支出0元。主要用于基本医疗保险缴费支出。',
      ),
    ).toEqual([
      ['机构运行', 123.45005, 120.00005, 3.45],
      ['事业单位医疗', 7.61, 7.61, 0],
    ]);
  });

  it('reads an entry behind the sentence of the one before, and one that is all of one kind', () => {
    expect(
      items('其他财政事务支出6,400.00元,全部是基本支出。主要用于退休公用经费。住房公积金76,200.00元,全部是基本支出。'),
    ).toEqual([
      ['其他财政事务支出', 0.64, null, null],
      ['住房公积金', 7.62, null, null],
    ]);
  });

  it('takes a total of the unit for no account', () => {
    expect(items('本单位支出100.00万元,其中:基本支出60.00万元,项目支出40.00万元。')).toEqual([]);
  });
});

describe('headings on changes of the budget', () => {
  it('speak of all spending', () => {
    expect(kindUnder('一、预算收支增减变化情况说明', 2, null)).toBe('overall');
    expect(kindUnder('(一)基本支出预算收支增减情况', 3, 'overall')).toBe('overall');
  });
});
