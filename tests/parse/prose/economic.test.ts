import { describe, expect, it } from 'vitest';
import { readExcerpt } from './support.ts';

const brief = (read: ReturnType<typeof readExcerpt>) =>
  read.economicItems.map(({ table, code, name, amount, columns }) => [table, code, name, amount, columns]);

describe('classes of the economic classification in running text', () => {
  it('are listed with their amounts', () => {
    const read = readExcerpt(
      'generalPublic',
      'final-accounts',
      2019,
      '按经济分类科目:工资福利支出1,000.00万元,商品和服务支出820.33万元,对个人和家庭的补助200.00万元。',
    );
    expect(brief(read)).toEqual([
      ['generalPublic', '301', '工资福利支出', 1000, {}],
      ['generalPublic', '302', '商品和服务支出', 820.33, {}],
      ['generalPublic', '303', '对个人和家庭的补助', 200, {}],
    ]);
    expect(read.facts).toEqual([]);
  });

  it('follow a list by function in the same paragraph, with or without their codes', () => {
    const read = readExcerpt(
      'generalPublic',
      'final-accounts',
      2019,
      '按功能分类科目,其中:2010301行政运行800.00万元,2130505生产发展1,220.33万元。按经济分类科目,其中:301工资福利支出1,000.00万元,302商品和服务支出820.33万元,303对个人和家庭的补助200.00万元。',
      '按功能分类科目,农林水支出(类)2,020.33万元,占100.00%;按支出经济分类科目,资本性支出2,020.33万元。',
    );
    expect(read.functionItems.map(({ amount, share }) => [amount, share])).toEqual([
      [800, null],
      [1220.33, null],
      [2020.33, 100],
    ]);
    expect(brief(read)).toEqual([
      ['generalPublic', '301', '工资福利支出', 1000, {}],
      ['generalPublic', '302', '商品和服务支出', 820.33, {}],
      ['generalPublic', '303', '对个人和家庭的补助', 200, {}],
      ['generalPublic', '310', '资本性支出', 2020.33, {}],
    ]);
  });

  it('keep their share and change, and end before the next kind of spending', () => {
    const read = readExcerpt(
      'basic',
      'budget',
      2024,
      '人员经费3,000.00万元,其中:工资福利支出预算2,900.00万元,占基本支出预算83.89%,同比增加10.00万元,增长0.35%;公用经费400.00万元。',
    );
    expect(brief(read)).toEqual([
      ['basic', '301', '工资福利支出', 2900, { 占比: 83.89, 比上年增减额: 10, 比上年增减率: 0.35 }],
    ]);
    expect(read.facts.map(({ code, value }) => [code, value])).toEqual([
      ['generalPublic.basic.personnel', 3000],
      ['generalPublic.basic.operating', 400],
    ]);
  });

  it('without an amount are only named', () => {
    const read = readExcerpt(
      'basic',
      'final-accounts',
      2023,
      '基本支出400.00万元,其中:(1)工资福利支出包括基本工资等。',
    );
    expect(read.economicItems).toEqual([]);
  });
});

describe('single accounts of the economic classification', () => {
  it('are read where a list gives each an amount', () => {
    const read = readExcerpt(
      'basic',
      'budget',
      2025,
      '公用经费30.00万元,主要包括:办公费5.00万元、水费1.00万元、其他开支2.00万元。',
    );
    expect(brief(read)).toEqual([
      ['basic', '30201', '办公费', 5, {}],
      ['basic', '30205', '水费', 1, {}],
    ]);
    expect(read.facts.map(({ code, value }) => [code, value])).toEqual([['generalPublic.basic.operating', 30]]);
  });
});
