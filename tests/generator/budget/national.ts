import { officialTotal } from './plan.ts';
import type { Printer } from './printer.ts';
import { type BudgetWriter, moved, share } from './prose.ts';
import { categories, totals } from './rows.ts';

/** 收、支总预算 with its sources and purposes in one sentence. */
export const overall: BudgetWriter = (plan, p) => {
  const { whole } = totals(plan);
  p.money('expenditure.total', whole);
  const names = categories(plan.lines).map(({ name }) => name);
  const total = p.random.pick(['收支总预算', '收支预算总数', '收、支总预算']);
  return {
    heading: '收支预算总体情况说明',
    paragraphs: [
      `按照综合预算的原则，${plan.department}所有收入和支出均纳入${plan.word}预算管理。${plan.department}${plan.year}年${total}${p.money('revenue.total', whole)}，比${plan.year - 1}年预算数${p.change('overall', whole, moved(p, whole))}，主要原因是人员增加。支出包括：${names.join('、')}。`,
    ],
  };
};

/** All sources in one sentence, with shares. */
export const revenue: BudgetWriter = (plan, p) => {
  const t = totals(plan);
  const sources: readonly (readonly [string, string, number])[] = [
    ['上年结转', 'carryover', t.carried],
    ['一般公共预算拨款收入', 'generalPublic', t.general],
    ['政府性基金预算拨款收入', 'governmentFund', t.fund],
    ['国有资本经营预算拨款收入', 'stateCapital', t.capital],
    ['财政专户管理资金收入', 'fiscalAccount', t.account],
    ['单位资金收入', 'unitFunds', t.unitFunds],
  ];
  const listed = sources.map(([label, code, amount]) => {
    const said = `${label}${p.money(`revenue.source.${code}`, amount)}`;
    return `${said}，${share(p, `revenue.source.${code}`, amount, t.whole)}`;
  });
  const said = p.money('revenue.total', t.whole);
  return {
    heading: '收入预算情况说明',
    paragraphs: [`${plan.department}${plan.year}年收入预算${said}，其中：${listed.join('；')}。`],
  };
};

export const expenditure: BudgetWriter = (plan, p) => {
  const t = totals(plan);
  const part = (label: string, code: string, amount: number) =>
    `${label}${p.money(`expenditure.nature.${code}`, amount)}，${share(p, `expenditure.nature.${code}`, amount, t.whole)}`;
  const said = p.money('expenditure.total', t.whole);
  return {
    heading: '支出预算情况说明',
    paragraphs: [
      `${plan.department}${plan.year}年支出预算${said}，其中：${part('基本支出', 'basic', t.basic)}；${part('项目支出', 'project', t.project)}。`,
    ],
  };
};

/** 比上年预算数减少…，下降…: item by item. */
export const threePublic: BudgetWriter = (plan, p) => {
  const { official: now, officialBefore: before } = plan;
  const change = (code: string, amount: number, last: number) =>
    amount === last ? flat(p, code) : `比上年预算数${p.change(`threePublic.${code}`, amount, amount - last)}`;
  const [car, carBefore] = [now.purchase + now.operation, before.purchase + before.operation];
  const total = officialTotal(now);
  return {
    heading: '“三公”经费预算情况说明',
    paragraphs: [
      `${plan.department}${plan.year}年“三公”经费预算数为${p.money('threePublic.total', total)}，${change('total', total, officialTotal(before))}。具体如下：`,
      `1.因公出国（境）费用：${plan.year}年预算安排${p.money('threePublic.abroad', now.abroad)}，${change('abroad', now.abroad, before.abroad)}。`,
      `2.公务接待费：${plan.year}年预算安排${p.money('threePublic.reception', now.reception)}，${change('reception', now.reception, before.reception)}。`,
      `3.公务用车购置及运行维护费：${plan.year}年预算安排${p.money('threePublic.vehicle', car)}，${change('vehicle', car, carBefore)}。其中，公务用车购置支出${p.money('threePublic.vehicle.purchase', now.purchase)}，${change('vehicle.purchase', now.purchase, before.purchase)}；公务用车运行维护费支出${p.money('threePublic.vehicle.operation', now.operation)}，${change('vehicle.operation', now.operation, before.operation)}。`,
    ],
  };
};

/** 与上年预算数持平: no change, and no rate. */
function flat(p: Printer, code: string): string {
  p.money(`threePublic.${code}.yoyChange`, 0);
  return '与上年预算数持平';
}
