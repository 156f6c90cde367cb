import type { Accounts } from './model.ts';
import { percent, type Speaker } from './say.ts';
import { type Chapter, currentRevenue, totalRevenue } from './statements.ts';

type Writer = (a: Accounts, s: Speaker) => Chapter;

const delta = (s: Speaker, now: number) => s.random.int(-Math.min(5_000, now), Math.min(9_000, Math.max(1, now)));

/** What an amount moved by since last year. */
function moved(a: Accounts, s: Speaker, amount: (each: Accounts) => number): number {
  const drawn = delta(s, amount(a));
  return a.previous ? amount(a) - amount(a.previous) : drawn;
}

/** 收入总计…,与上年相比…。支出总计…,与上年相比…: both sides compared apart. */
export const overallApart: Writer = (a, s) => {
  const total = totalRevenue(a);
  const side = (label: string, code: string) => {
    const said = s.money(`${code}.total`, total);
    const changed = s.change(code, total, moved(a, s, totalRevenue));
    return `${a.year}年度${label}总计${said}。与上年相比，${changed}，主要是因为项目调整。`;
  };
  return {
    heading: '收入支出决算总体情况说明',
    paragraphs: [side('收入', 'revenue'), side('支出', 'expenditure')],
  };
};

/** 财政拨款 split by kind of money instead of named as one source. */
export const revenueByFund: Writer = (a, s) => {
  const total = currentRevenue(a);
  const fund = Math.min(a.fund, a.revenue.fiscal);
  const sources: readonly (readonly [string, string, number])[] = [
    ['一般公共预算财政拨款收入', 'generalPublic', a.revenue.fiscal - fund],
    ['政府性基金预算财政拨款收入', 'governmentFund', fund],
    ['国有资本经营预算财政拨款收入', 'stateCapital', 0],
    ['上级补助收入', 'superior', a.revenue.superior],
    ['事业收入', 'institutional', a.revenue.institutional],
    ['经营收入', 'operating', a.revenue.operating],
    ['附属单位上缴收入', 'affiliated', a.revenue.affiliated],
    ['其他收入', 'other', a.revenue.other],
  ];
  const listed = sources.map(([label, code, amount]) => {
    const said = s.money(`revenue.source.${code}`, amount);
    return `${label}${said}，占${s.rate(`revenue.source.${code}.share`, percent(amount, total))}`;
  });
  return {
    heading: '收入决算情况说明',
    paragraphs: [`${a.year}年度本年收入合计${s.money('revenue.current', total)}，其中：${listed.join('；')}。`],
  };
};

/** Fiscal income and spending compared apart. */
export const fiscalApart: Writer = (a, s) => {
  const total = a.revenue.fiscal + a.fiscalOpening;
  const side = (label: string, code: string) => {
    const said = s.money(`fiscal.${code}.total`, total);
    const change = moved(a, s, (each) => each.revenue.fiscal + each.fiscalOpening);
    return `财政拨款${label}总计${said}，与上年相比${s.change(`fiscal.${code}`, total, change)}，主要原因是项目调整`;
  };
  return {
    heading: '财政拨款收入支出决算总体情况说明',
    paragraphs: [`${a.year}年度${side('收入', 'revenue')}。`, `${a.year}年度${side('支出', 'expenditure')}。`],
  };
};

/** The national form: how much of the budget was used, shares, then the parts one by one. */
export const threePublicNational: Writer = (a, s) => {
  const vehicle = a.purchase + a.running;
  const total = a.abroad + vehicle + a.reception;
  const parts: readonly (readonly [string, string, number])[] = [
    ['因公出国（境）费', 'abroad', a.abroad],
    ['公务用车购置及运行维护费', 'vehicle', vehicle],
    ['公务接待费', 'reception', a.reception],
  ];
  const rate = () => s.random.int(5_000, 10_000);
  const listed = parts.map(([label, code, amount]) => {
    const said = s.money(`threePublic.${code}`, amount);
    return `${label}支出决算${said}，占${s.rate(`threePublic.${code}.share`, percent(amount, total))}`;
  });
  const used = (code: string) => `完成预算${s.rate(`threePublic.${code}.budgetRate`, rate())}`;
  const change = moved(a, s, (each) => each.abroad + each.purchase + each.running + each.reception);
  return {
    heading: '财政拨款“三公”经费支出决算情况说明',
    paragraphs: [],
    sub: [
      {
        heading: '“三公”经费财政拨款支出决算总体情况说明',
        paragraphs: [
          `${a.year}年度“三公”经费财政拨款支出决算为${s.money('threePublic.total', total)}，${used('total')}，较上年度${s.change('threePublic.total', total, change)}。决算数小于预算数的主要原因是厉行节约。`,
        ],
      },
      {
        heading: '“三公”经费财政拨款支出决算具体情况说明',
        paragraphs: [
          `${a.year}年度“三公”经费财政拨款支出决算中，${listed.join('；')}。具体情况如下：`,
          `1.因公出国（境）经费支出${s.money('threePublic.abroad', a.abroad)}，${used('abroad')}。全年安排因公出国（境）团组${s.count('threePublic.abroad.groups', a.abroad ? 1 : 0, '次')}，出国（境）${s.count('threePublic.abroad.persons', a.abroad ? 3 : 0, '人')}。`,
          `2.公务用车购置及运行维护费支出${s.money('threePublic.vehicle', vehicle)}，${used('vehicle')}。`,
          `其中：公务用车购置支出${s.money('threePublic.vehicle.purchase', a.purchase)}。全年按规定更新购置公务用车${s.count('threePublic.vehicle.purchasedCount', a.purchase ? 1 : 0, '辆')}。截至${a.year}年12月31日，单位共有公务用车${s.count('threePublic.vehicle.heldCount', a.held, '辆')}。`,
          `公务用车运行维护费支出${s.money('threePublic.vehicle.operation', a.running)}。主要用于公务用车燃料费、维修费、过路过桥费、保险费等支出。`,
          `3.公务接待费支出${s.money('threePublic.reception', a.reception)}，${used('reception')}。国内公务接待${s.count('threePublic.reception.batches', a.reception ? 4 : 0, '批次')}，${s.count('threePublic.reception.persons', a.reception ? 31 : 0, '人次')}。`,
        ],
      },
    ],
  };
};
