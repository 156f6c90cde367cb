import { percent } from '../say.ts';
import type { Chapter } from '../statements.ts';
import { fiscalOf, general, type Line, officialTotal, type Plan, sumOf } from './plan.ts';
import type { Printer } from './printer.ts';
import { categories, totals, tree } from './rows.ts';

export type BudgetWriter = (plan: Plan, p: Printer) => Chapter;

/** What an amount moved by since last year, never from below nothing. */
export const moved = (p: Printer, now: number): number => now - p.random.int(0, 2 * now + 500);

const why = (p: Printer): string =>
  p.random.pick([
    '人员增加12人，人员经费和公用经费预算增加',
    '上年一次性项目30.00万元已完成',
    '厉行节约，压减支出',
    '结转2281.18万元至本年继续使用',
  ]);
const because = (p: Printer): string => `${p.random.pick(['主要原因是', '主要原因是：', '主要是'])}${why(p)}`;
const about = (plan: Plan, what: string): string => `关于${plan.department}${plan.year}年${what}`;

export const share = (p: Printer, code: string, part: number, whole: number): string =>
  `占${p.rate(`${code}.share`, percent(part, whole))}`;

/** 一般公共预算 X万元，占 X%，比上年预算增加 X万元，增长 X%，主要原因是… */
function compared(p: Printer, label: string, code: string, amount: number, whole: number): string {
  const said = `${label}${p.money(code, amount)}，${share(p, code, amount, whole)}`;
  return `${said}，比上年预算${p.change(code, amount, moved(p, amount))}，${because(p)}。`;
}

export const overall: BudgetWriter = (plan, p) => {
  const { whole } = totals(plan);
  p.money('expenditure.total', whole);
  return {
    heading: about(plan, '收支预算情况的总体说明'),
    paragraphs: [
      `按照全口径预算的原则，${plan.department}${plan.year}年所有收入和支出均纳入${plan.word}预算管理。收支总预算${p.money('revenue.total', whole)}。`,
      '收入预算包括：一般公共预算、单位资金、财政拨款结转。',
      `支出预算包括：${categories(plan.lines)
        .map(({ name }) => name)
        .join('、')}。`,
    ],
  };
};

export const revenue: BudgetWriter = (plan, p) => {
  const t = totals(plan);
  const sources: readonly (readonly [string, string, number])[] = [
    ['一般公共预算', 'generalPublic', t.own],
    ['上级一般公共预算安排的转移支付资金', 'transfer.generalPublic', t.transfer],
    ['政府性基金预算', 'governmentFund', t.fund],
    ['上级政府性基金安排的转移支付资金', 'transfer.governmentFund', 0],
    ['国有资本经营预算', 'stateCapital', t.capital],
    ['财政专户（教育收费）', 'fiscalAccount', t.account],
    ['单位资金', 'unitFunds', t.unitFunds],
    ['财政拨款结转', 'carryover.fiscal', t.carryFiscal],
    ['非财政拨款结转结余', 'carryover.nonFiscal', t.carryOther],
  ];
  return {
    heading: about(plan, '收入预算情况说明'),
    paragraphs: [
      `${plan.department}收入预算${p.money('revenue.total', t.whole)}，其中：`,
      ...sources.map(([label, code, amount]) =>
        amount === 0 ? `${label}未安排。` : compared(p, label, `revenue.source.${code}`, amount, t.whole),
      ),
    ],
  };
};

export const expenditure: BudgetWriter = (plan, p) => {
  const t = totals(plan);
  return {
    heading: about(plan, '支出预算情况说明'),
    paragraphs: [
      `${plan.department}${plan.year}年支出预算${p.money('expenditure.total', t.whole)}，其中：`,
      compared(p, '基本支出', 'expenditure.nature.basic', t.basic, t.whole),
      compared(p, '项目支出', 'expenditure.nature.project', t.project, t.whole),
    ],
  };
};

export const fiscal: BudgetWriter = (plan, p) => {
  const t = totals(plan);
  p.money('fiscal.expenditure.total', t.fiscal);
  const spent = categories(plan.lines.filter((line) => fiscalOf(line) > 0)).map(
    (node) => `${node.name}${p.plain(sumOf(node.lines, fiscalOf))}，主要用于保障${node.name.replace('支出', '')}工作`,
  );
  const kinds = [
    `一般公共预算拨款${p.money('fiscal.revenue.generalPublic', t.general)}`,
    ...(t.fund > 0 ? [`政府性基金预算拨款${p.money('fiscal.revenue.governmentFund', t.fund)}`] : []),
  ];
  return {
    heading: about(plan, '财政拨款收支预算情况的总体说明'),
    paragraphs: [
      `${plan.year}年财政拨款收支总预算${p.money('fiscal.revenue.total', t.fiscal)}。`,
      `收入预算包括：${kinds.join('、')}。`,
      `支出预算包括：${spent.join('；')}。`,
    ],
  };
};

export const generalPublic: BudgetWriter = (plan, p) => {
  const t = totals(plan);
  const part = (label: string, code: string, amount: number) =>
    `${label}${p.money(code, amount)}，比上年预算${p.change(code, amount, moved(p, amount))}。${because(p)}。`;
  const spent = plan.lines.filter((line) => general(line) > 0);
  const structure = categories(spent).map((node, index) => {
    const amount = sumOf(node.lines, general);
    return `${index + 1}、${node.name}（类）${p.plain(amount)}，占${(percent(amount, t.general) / 100).toFixed(2)}%。`;
  });
  const items = tree(spent)
    .filter(({ code }) => code.length === 7)
    .flatMap(({ lines }) => lines);
  return {
    heading: about(plan, '一般公共预算当年拨款情况说明'),
    paragraphs: [],
    sub: [
      {
        heading: '一般公共预算当年拨款规模变化情况',
        paragraphs: [
          `${plan.department}${plan.year}年一般公共预算拨款合计${p.money('generalPublic.expenditure', t.general)}，其中：`,
          part('基本支出', 'generalPublic.basic.total', t.basic),
          part('项目支出', 'generalPublic.project.total', t.generalProject),
        ],
      },
      { heading: '一般公共预算当年拨款结构情况', paragraphs: structure },
      {
        heading: '一般公共预算当年拨款具体使用情况',
        paragraphs: items.map((line, index) => itemLine(plan, p, line, index)),
      },
    ],
  };
};

function itemLine(plan: Plan, p: Printer, line: Line, index: number): string {
  const path = `${line.category}（类）${line.section}（款）${line.item}（项）`;
  const change = p.plainChange(general(line), line.change);
  return `${index + 1}、${path}：${plan.year}年预算数为${p.plain(general(line))}，比上年预算${change}。主要原因是${line.reason}。`;
}

export const basic: BudgetWriter = (plan, p) => {
  const t = totals(plan);
  const [people, office] = [plan.personnel, plan.running].map((list) => sumOf(list, ({ amount }) => amount));
  const names = (list: Plan['personnel']) =>
    list.length > 0 ? `，主要包括：${list.map(({ name }) => name).join('、')}` : '';
  return {
    heading: about(plan, '一般公共预算基本支出情况说明'),
    paragraphs: [
      `${plan.department}${plan.year}年一般公共预算基本支出${p.money('generalPublic.basic.total', t.basic)}，其中：`,
      `人员经费${p.money('generalPublic.basic.personnel', people ?? 0)}${names(plan.personnel)}。`,
      `公用经费${p.money('generalPublic.basic.operating', office ?? 0)}${names(plan.running)}。`,
    ],
  };
};

/** The narrative blocks of projects. */
export const projects: BudgetWriter = (plan, p) => ({
  heading: about(plan, '一般公共预算项目支出情况说明'),
  paragraphs: plan.projects.length === 0 ? [`${plan.department}${plan.year}年未安排一般公共预算项目支出。`] : [],
  sub: plan.projects.map((each) => ({
    heading: `项目名称：${each.name}`,
    paragraphs: [
      `设立的政策依据：${each.basis}`,
      `预算安排规模：${p.plain(each.amount)}`,
      `项目承担单位：${each.unit}`,
      `资金分配情况：${each.allocation}`,
      `资金执行时间：${each.period}`,
    ],
  })),
});

const none = (plan: Plan, what: string): string =>
  `${plan.department}${plan.year}年没有使用${what}拨款安排的支出，${what}支出情况表为空表。`;

export const governmentFund: BudgetWriter = (plan, p) => {
  const { fund } = totals(plan);
  const lines = plan.lines.filter((line) => line.fund > 0);
  const items = lines.map(
    (line, index) =>
      `${index + 1}、${line.category}（类）${line.section}（款）${line.item}（项）：${plan.year}年预算数为${p.plain(line.fund)}。`,
  );
  const total = () =>
    `${plan.department}${plan.year}年政府性基金预算支出${p.money('governmentFund.expenditure.current', fund)}，其中：`;
  return {
    heading: about(plan, '政府性基金预算拨款情况说明'),
    paragraphs: fund === 0 ? [none(plan, '政府性基金预算')] : [total(), ...items],
  };
};

export const stateCapital: BudgetWriter = (plan) => ({
  heading: about(plan, '国有资本经营预算拨款情况说明'),
  paragraphs: [none(plan, '国有资本经营预算')],
});

export const threePublic: BudgetWriter = (plan, p) => {
  const now = plan.official;
  const before = plan.officialBefore;
  const parts: readonly (readonly [string, string, number, number])[] = [
    ['因公出国（境）费', 'abroad', now.abroad, before.abroad],
    ['公务用车购置费', 'vehicle.purchase', now.purchase, before.purchase],
    ['公务用车运行费', 'vehicle.operation', now.operation, before.operation],
    ['公务接待费', 'reception', now.reception, before.reception],
  ];
  const total = officialTotal(now);
  const amounts = parts.map(([label, code, amount]) => `${label}${p.money(`threePublic.${code}`, amount)}`);
  const changes = parts.map(
    ([label, code, amount, last]) =>
      `${label}${p.change(`threePublic.${code}`, amount, amount - last)}，主要原因是${why(p)}`,
  );
  const change = p.change('threePublic.total', total, total - officialTotal(before));
  return {
    heading: about(plan, '财政拨款“三公”经费预算情况说明'),
    paragraphs: [
      `${plan.department}${plan.year}年财政拨款“三公”经费预算数为${p.money('threePublic.total', total)}，其中：${amounts.join('，')}。`,
      `${plan.year}年财政拨款“三公”经费预算比上年预算${change}，其中：${changes.join('；')}。`,
    ],
  };
};

export const carryover: BudgetWriter = (plan, p) => {
  const t = totals(plan);
  const listed = plan.projects.filter(({ carried }) => carried > 0);
  const source = (code: string, amount: number) => p.money(`revenue.source.carryover${code}`, amount);
  const total = () =>
    `${plan.department}${plan.year}年上年结转结余${source('', t.carried)}，包括：财政拨款${source('.fiscal', t.carryFiscal)}，非财政拨款${source('.nonFiscal', t.carryOther)}，其中：`;
  return {
    heading: about(plan, '上年结转结余预算情况说明'),
    paragraphs:
      listed.length === 0
        ? [`${plan.department}${plan.year}年无上年结转结余。`]
        : [
            total(),
            ...listed.map(
              (each, index) => `${index + 1}.${each.name}${p.plain(each.carried)}，主要用于${each.allocation.slice(2)}`,
            ),
          ],
  };
};

export const otherMatters: BudgetWriter = (plan, p) => {
  const running = sumOf(plan.running, ({ amount }) => amount);
  const [official, enforcement, other] = plan.vehicles;
  const bought = plan.goods + plan.works + plan.services;
  const cars = official + enforcement + other;
  return {
    heading: '其他重要事项的情况说明',
    paragraphs: [],
    sub: [
      {
        heading: p.random.pick(['单位运行经费情况', '机关运行经费情况']),
        paragraphs: [
          `${plan.department}${plan.year}年的机关运行经费财政拨款预算${p.money('agencyOperating.administrative', running)}，比上年预算${p.change('agencyOperating.administrative', running, moved(p, running))}。${because(p)}。`,
        ],
      },
      {
        heading: '政府采购情况',
        paragraphs: [
          `${plan.year}年，${plan.department}政府采购预算${p.money('procurement.total', bought)}，其中：政府采购货物预算${p.money('procurement.goods', plan.goods)}，政府采购工程预算${p.money('procurement.works', plan.works)}，政府采购服务预算${p.money('procurement.services', plan.services)}。`,
          `${plan.year}年，${plan.department}面向中小企业预留政府采购项目预算金额${p.money('procurement.sme', Math.floor(bought / 2))}，小微企业预留政府采购项目预算金额${p.money('procurement.microSmall', Math.floor(bought / 3))}。`,
        ],
      },
      {
        heading: '国有资产占用使用情况',
        paragraphs: [
          `截至${plan.year - 1}年底，${plan.department}占用使用国有资产总体情况为`,
          `1.房屋${p.count('assets.buildingArea', 1200.5, '平方米')}，价值${p.money('assets.buildingValue', 30_000)}。`,
          `2.车辆${p.count('assets.vehicleCount', cars, '辆')}，价值${p.money('assets.vehicleValue', 5_238)}；其中：一般公务用车${p.count('assets.vehicle.general', official, '辆')}，价值${p.money('assets.vehicle.general.value', 1_000)}；执法执勤用车${p.count('assets.vehicle.lawEnforcement', enforcement, '辆')}，价值${p.money('assets.vehicle.lawEnforcement.value', 3_000)}；其他车辆${p.count('assets.vehicle.other', other, '辆')}，价值${p.money('assets.vehicle.other.value', 1_238)}。`,
          `3.办公家具价值${p.money('assets.furnitureValue', 87_907)}。`,
          `4.其他资产价值${p.money('assets.otherValue', 3_698_453)}。`,
          `单位价值50万元以上大型设备${p.count('assets.equipmentOver500k', 96, '台')}，单位价值100万元以上大型设备${p.count('assets.equipmentOver1m', 49, '台')}。`,
        ],
      },
      performance(plan, p),
    ],
  };
};

function performance(plan: Plan, p: Printer): Chapter {
  const t = totals(plan);
  const count = plan.projects.length;
  return {
    heading: '预算绩效情况',
    paragraphs: [
      `${plan.year}年，本${plan.word}预算绩效管理整体预算绩效目标${p.count('performance.overall.count', 1, '个')}，涉及金额${p.money('performance.overall.annualBudget', t.current)}；当年财政拨款项目${p.count('performance.projects.fiscal.count', count, '个')}，涉及预算金额${p.money('performance.projects.fiscal.annualBudget', t.generalProject)}。具体情况见下表（按项目分别填报）：`,
    ],
  };
}
