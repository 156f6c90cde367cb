import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';

/** Facts of a made-up document with this body: code and value. */
const factsOf = (body: string) => {
  const { document } = parse({ file: 'facts.txt', bytes: new TextEncoder().encode(body) });
  return document?.facts.map(({ code, value }) => [code, value]) ?? [];
};

const codes = (facts: readonly unknown[][], start: string) =>
  facts.filter(([code]) => typeof code === 'string' && code.startsWith(start));

describe('staff by who pays them, numbers without measure words', () => {
  const facts = factsOf(`江川县石桥乡人民政府2022年部门预算
第一部分 江川县石桥乡人民政府概况
一、部门主要职责
负责全乡工作。
二、机构设置及人员情况
编制人数42,其中:行政编制人数19、参照公务员管理的事业编制人数2、全部补助事业编制人数21、差额补助事业编制人数0、自收自支编制人数0人。实有人数49,其中:在职人数36,行政在职人数18、参照公务员管理的事业在职人数1、全部补助事业在职人数17、差额补助事业在职人数0、自收自支在职人数3;离休人数0;退休人数13;退职人数0;遗属人数4。在校学生人数0,其中:小学人数0、中学人数0。
第二部分 江川县石桥乡人民政府2022年部门预算情况说明
`);

  it('are told apart; kinds without a code are no staff of the whole', () => {
    expect(codes(facts, 'staff.')).toEqual([
      ['staff.authorized', 42],
      ['staff.authorized.administrative', 19],
      ['staff.authorized.civilServiceLike', 2],
      ['staff.total', 49],
      ['staff.active', 36],
      ['staff.administrative', 18],
      ['staff.civilServiceLike', 1],
      ['staff.retiredCadre', 0],
      ['staff.retired', 13],
    ]);
  });
});

describe('三公 of several funds, of a place, in a bracket', () => {
  it('of general budget and government funds together', () => {
    const facts = factsOf(`石桥市水利局2023年度“三公”经费支出决算情况说明
一、“三公”经费支出决算总体情况说明
2023年度一般公共预算及政府性基金财政拨款“三公”经费支出预算为6.35万元,支出决算为6.15万元,完成预算的96.85%;较上年增加0.61万元,增长11.01%。
`);
    expect(codes(facts, 'threePublic.total')).toEqual([
      ['threePublic.total.initialBudget', 6.35],
      ['threePublic.total.finalAccount', 6.15],
      ['threePublic.total.budgetRate', 96.85],
      ['threePublic.total.yoyChange', 0.61],
      ['threePublic.total.yoyRate', 11.01],
      ['threePublic.total', 6.15],
    ]);
  });

  it('of a district named by its level', () => {
    const facts = factsOf(`石桥区本级2023年“三公”经费预算情况说明
一、“三公”经费预算情况说明
2023年,区级“三公”经费预算数为444.16万元,同比下降19%,其中:因公出国(境)费1.7万元。
`);
    expect(codes(facts, 'threePublic.total')).toEqual([
      ['threePublic.total', 444.16],
      ['threePublic.total.yoyRate', -19],
    ]);
  });

  it('from allotments of this year and of former ones', () => {
    const facts = factsOf(`石桥市2015年度“三公”经费决算情况说明
一、“三公”经费决算情况说明
经石桥市财政局汇总,2015年市级预算部门,使用当年一般公共预算财政拨款和以前年度结转结余资金安排的“三公”经费决算数为9663万元,预算数为13874万元,比年初预算数减少4211万元,主要是严格控制“三公”经费支出。
`);
    expect(codes(facts, 'threePublic.total')).toEqual([
      ['threePublic.total', 9663],
      ['threePublic.total.initialBudget', 13874],
      ['threePublic.total.budgetDifference', -4211],
    ]);
  });

  it('named in a bracket behind its parts is not the last of them', () => {
    const facts = factsOf(`石桥市2018年“三公”经费决算情况说明
一、“三公”经费决算情况说明
2018年石桥市部门因公出国(境)经费、公务接待费、公车购置费,公车运行费(“三公”经费)决算总额2771万元,比上年下降1.8%。分项情况是:因公出国(境)经费决算120万元,比上年增长79.1%。
`);
    expect(codes(facts, 'threePublic.vehicle')).toEqual([]);
    expect(codes(facts, 'threePublic.abroad')).toEqual([
      ['threePublic.abroad', 120],
      ['threePublic.abroad.yoyRate', 79.1],
    ]);
  });
});

describe('财政拨款收入预算总计', () => {
  it('is the total of the money allotted, behind the name of an office', () => {
    const facts = factsOf(`海关某署2015年部门预算
一、财政拨款收支预算情况说明
2015年海关某署财政拨款收入预算总计164092.44万元;财政拨款支出预算总计164092.44万元。
二、“三公”经费预算情况说明
海关某署2015年“三公”经费预算总额为2226.28万元。
`);
    expect(codes(facts, 'fiscal.')).toEqual([
      ['fiscal.revenue.total', 164092.44],
      ['fiscal.expenditure.total', 164092.44],
    ]);
  });
});
