import type { Accounts } from './model.ts';
import { percent, type Speaker } from './say.ts';

/** A section of the 说明: its heading without number, its paragraphs. */
export interface Chapter {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly sub?: readonly Chapter[];
}

type Writer = (a: Accounts, s: Speaker) => Chapter;

const sum = (list: Readonly<Record<string, number>>) => Object.values(list).reduce((total, each) => total + each, 0);
export const currentRevenue = (a: Accounts) => sum(a.revenue);
export const totalRevenue = (a: Accounts) => currentRevenue(a) + a.opening;
export const currentExpenditure = (a: Accounts) => a.basic + a.project;
export const generalPublic = (a: Accounts) => a.items.reduce((total, each) => total + each.amount, 0);
/** Change of general public spending: what its items changed by. */
const changed = (a: Accounts) => a.items.reduce((total, each) => total + each.change, 0);
const why = (s: Speaker) =>
  s.random.pick(['本年在职人员增加12人', '上年一次性项目30.00万元已完成', '厉行节约，压减支出']);
const delta = (s: Speaker, now: number) => s.random.int(-Math.min(5_000, now), Math.min(9_000, Math.max(1, now)));
const threePublicTotal = (a: Accounts) => a.abroad + a.purchase + a.running + a.reception;
/** What an amount moved by since last year. */
function moved(a: Accounts, s: Speaker, amount: (each: Accounts) => number): number {
  const drawn = delta(s, amount(a));
  return a.previous ? amount(a) - amount(a.previous) : drawn;
}

/** The form of the north-west: totals with their parts in brackets of 其中. */
export const overallParts: Writer = (a, s) => ({
  heading: '收入支出决算总体情况说明',
  paragraphs: [
    `${a.year}年度收入总计${s.money('revenue.total', totalRevenue(a))}，其中：本年收入合计${s.money('revenue.current', currentRevenue(a))}，使用非财政拨款结余（含专用结余）${s.money('revenue.nonFiscalSurplusUsed', 0)}，年初结转和结余${s.money('revenue.openingBalance', a.opening)}。`,
    `${a.year}年度支出总计${s.money('expenditure.total', totalRevenue(a))}，其中：本年支出合计${s.money('expenditure.current', currentExpenditure(a))}，结余分配${s.money('expenditure.surplusDistributed', 0)}，年末结转和结余${s.money('expenditure.closingBalance', a.closing)}。`,
    `收入支出总体与上年相比，${s.change('overall', totalRevenue(a), moved(a, s, totalRevenue))}，主要原因是：${why(s)}。`,
  ],
});

/** The national form: 收、支总计均为. */
export const overallBoth: Writer = (a, s) => {
  const total = totalRevenue(a);
  s.money('expenditure.total', total);
  return {
    heading: '收入支出决算总体情况说明',
    paragraphs: [
      `${a.year}年度收、支总计均为${s.money('revenue.total', total)}。与${a.year - 1}年度相比，收、支总计各${s.change('overall', total, moved(a, s, totalRevenue))}。主要变动原因是${why(s)}。`,
    ],
  };
};

const SOURCES: Readonly<Record<keyof Accounts['revenue'], string>> = {
  fiscal: '财政拨款收入',
  superior: '上级补助收入',
  institutional: '事业收入',
  operating: '经营收入',
  affiliated: '附属单位上缴收入',
  other: '其他收入',
};

export const revenue: Writer = (a, s) => {
  const total = currentRevenue(a);
  const listed = (Object.keys(SOURCES) as (keyof Accounts['revenue'])[]).map((key) => {
    const amount = s.money(`revenue.source.${key}`, a.revenue[key]);
    return `${SOURCES[key]}${amount}，占${s.rate(`revenue.source.${key}.share`, percent(a.revenue[key], total))}`;
  });
  const opening = s.random.pick(['本年收入', `${a.year}年度本年收入合计`, `${a.year}年本年收入合计`]);
  return {
    heading: '收入决算情况说明',
    paragraphs: [`${opening}${s.money('revenue.current', total)}，其中：${listed.join('；')}。`],
  };
};

export const expenditure: Writer = (a, s) => {
  const total = currentExpenditure(a);
  const parts: readonly [string, string, number][] = [
    ['基本支出', 'basic', a.basic],
    ['项目支出', 'project', a.project],
    ['上缴上级支出', 'remitted', 0],
    ['经营支出', 'operating', 0],
    ['对附属单位补助支出', 'affiliateSubsidy', 0],
  ];
  const listed = parts.map(([label, code, amount]) => {
    const said = s.money(`expenditure.nature.${code}`, amount);
    return `${label}${said}，占${s.rate(`expenditure.nature.${code}.share`, percent(amount, total))}`;
  });
  const opening = s.random.pick(['本年支出', `${a.year}年度本年支出合计`, `${a.year}年本年支出合计`]);
  return {
    heading: '支出决算情况说明',
    paragraphs: [`${opening}${s.money('expenditure.current', total)}，其中：${listed.join('；')}。`],
  };
};

export const fiscal: Writer = (a, s) => {
  const total = a.revenue.fiscal + a.fiscalOpening;
  const spent = total - a.fiscalClosing;
  const planned = a.projects.reduce((all, each) => all + each.initial, 0);
  const initial = planned + s.random.int(1, Math.max(2, total));
  const variance = Math.round(((total - initial) * 10_000) / initial);
  return {
    heading: '财政拨款收入支出决算总体情况说明',
    paragraphs: [
      `${a.year}年度财政拨款收入总计${s.money('fiscal.revenue.total', total)}，其中：年初财政拨款结转和结余${s.money('fiscal.revenue.openingBalance', a.fiscalOpening)}，本年财政拨款收入${s.money('fiscal.revenue.current', a.revenue.fiscal)}。财政拨款支出总计${s.money('fiscal.expenditure.total', total)}，其中：年末财政拨款结转和结余${s.money('fiscal.expenditure.closingBalance', a.fiscalClosing)}，本年财政拨款支出${s.money('fiscal.expenditure.current', spent)}。`,
      `财政拨款收入支出总体与上年相比，${s.change(
        'fiscal',
        total,
        moved(a, s, (each) => each.revenue.fiscal + each.fiscalOpening),
      )}，主要原因是：${why(s)}。与年初预算相比，年初预算数${s.money('fiscal.initialBudget', initial)}，决算数${s.money('fiscal.finalAccount', total)}，预决算差异率${variance < 0 ? '-' : ''}${s.rate('fiscal.varianceRate', variance)}，主要原因是：${why(s)}。`,
    ],
  };
};

export const generalPublicChapter: Writer = (a, s) => {
  const total = generalPublic(a);
  const categories = new Map<string, number>();
  for (const each of a.items) categories.set(each.category, (categories.get(each.category) ?? 0) + each.amount);
  const structure = [...categories].map(
    ([name, amount], index) =>
      `${index + 1}.${name}（类）${plain(s, amount)}，占${(percent(amount, total) / 100).toFixed(2)}%。`,
  );
  const lines = a.items.map((each, index) => {
    const path = `${each.category}（类）${each.section}（款）${each.item}（项）`;
    return `${index + 1}.${path}：支出决算数为${plain(s, each.amount)}，比上年决算${changeWords(s, each.amount, each.change)}，主要原因是：${each.reason}。`;
  });
  return {
    heading: '一般公共预算财政拨款支出决算情况说明',
    paragraphs: [],
    sub: [
      {
        heading: '一般公共预算财政拨款支出决算总体情况',
        paragraphs: [
          `${a.year}年度一般公共预算财政拨款支出${s.money('generalPublic.expenditure', total)}，占本年支出合计的${s.rate('generalPublic.shareOfExpenditure', percent(total, currentExpenditure(a)))}。与上年相比，${s.change('generalPublic', total, changed(a))}，主要原因是：${why(s)}。`,
        ],
      },
      { heading: '一般公共预算财政拨款支出决算结构情况', paragraphs: structure },
      { heading: '一般公共预算财政拨款支出决算具体情况', paragraphs: lines },
    ],
  };
};

/** The rate a change implies, in hundredths of a percent. */
export function impliedRate(amount: number, change: number): number {
  const before = amount - change;
  return before === 0 ? (change === 0 ? 0 : 10_000) : Math.round((change * 10_000) / Math.abs(before));
}

const plain = (s: Speaker, cents: number) => {
  const before = s.stated.length;
  const said = s.money('-', cents);
  s.stated.length = before;
  return said;
};

function changeWords(s: Speaker, amount: number, change: number): string {
  const before = s.stated.length;
  const said = s.change('-', amount, change);
  s.stated.length = before;
  return said;
}

export const basic: Writer = (a, s) => ({
  heading: '一般公共预算财政拨款基本支出决算情况说明',
  paragraphs: [
    `${a.year}年度一般公共预算财政拨款基本支出${s.money('generalPublic.basic.total', a.basic)}，其中：人员经费${s.money('generalPublic.basic.personnel', a.personnel)}，包括：基本工资、津贴补贴、奖金。`,
    `公用经费${s.money('generalPublic.basic.operating', a.operating)}，包括：办公费、邮电费、公务用车运行维护费。`,
  ],
});

export const threePublic: Writer = (a, s) => {
  const vehicle = a.purchase + a.running;
  const total = threePublicTotal(a);
  const groups = a.abroad ? 1 : 0;
  return {
    heading: '财政拨款“三公”经费支出决算情况说明',
    paragraphs: [
      `${a.year}年度财政拨款“三公”经费支出${s.money('threePublic.total', total)}，比上年${s.change('threePublic.total', total, moved(a, s, threePublicTotal))}，主要原因是：${why(s)}。`,
      '具体情况如下：',
      `因公出国（境）费支出${s.money('threePublic.abroad', a.abroad)}，开支内容包括本单位无因公出国（境）费。单位全年安排的因公出国（境）团组${s.count('threePublic.abroad.groups', groups, '个')}，因公出国（境）${s.count('threePublic.abroad.persons', 0, '人次')}。`,
      `公务用车购置及运行维护费${s.money('threePublic.vehicle', vehicle)}，其中：公务用车购置费${s.money('threePublic.vehicle.purchase', a.purchase)}，公务用车运行维护费${s.money('threePublic.vehicle.operation', a.running)}。公务用车购置数${s.count('threePublic.vehicle.purchasedCount', a.purchase ? 1 : 0, '辆')}，公务用车保有量${s.count('threePublic.vehicle.heldCount', a.held, '辆')}。`,
      `公务接待费${s.money('threePublic.reception', a.reception)}，开支内容包括公务接待用餐。单位全年安排的国内公务接待${s.count('threePublic.reception.batches', a.reception ? 3 : 0, '批次')}，${s.count('threePublic.reception.persons', a.reception ? 24 : 0, '人次')}。`,
    ],
  };
};

export const governmentFund: Writer = (a, s) => {
  const heading = '政府性基金预算财政拨款收入支出决算情况说明';
  const org = `本${a.word}`;
  if (a.fund === 0)
    return {
      heading,
      paragraphs: [
        `${org}本年度无政府性基金预算财政拨款收入、支出及结转和结余，政府性基金预算财政拨款收入支出决算表为空表。`,
      ],
    };
  return {
    heading,
    paragraphs: [
      `${a.year}年度政府性基金预算财政拨款收入总计${s.money('governmentFund.revenue.total', a.fund)}，其中：年初结转和结余${s.money('governmentFund.revenue.openingBalance', 0)}，本年收入${s.money('governmentFund.revenue.current', a.fund)}。政府性基金预算财政拨款支出总计${s.money('governmentFund.expenditure.total', a.fund)}，其中：年末结转和结余${s.money('governmentFund.expenditure.closingBalance', 0)}，本年支出${s.money('governmentFund.expenditure.current', a.fund)}。`,
    ],
  };
};

export const stateCapital: Writer = (a) => ({
  heading: '国有资本经营预算财政拨款收入支出决算情况说明',
  paragraphs: [
    `本${a.word}本年度无国有资本经营预算财政拨款收入、支出及结转和结余，国有资本经营预算财政拨款收入支出决算表为空表。`,
  ],
});

const VEHICLES = [
  ['副部（省）级及以上领导用车', 'provincialLeaders'],
  ['主要负责人用车', 'principalLeaders'],
  ['机要通信用车', 'confidential'],
  ['应急保障用车', 'emergency'],
  ['执法执勤用车', 'lawEnforcement'],
  ['特种专业技术用车', 'specialTechnical'],
  ['离退休干部服务用车', 'retiredCadres'],
  ['其他用车', 'other'],
] as const;

export const otherMatters: Writer = (a, s) => {
  const total = a.goods + a.works + a.services;
  const cars = VEHICLES.map(
    ([label, code], index) => `${label}${s.count(`assets.vehicle.${code}`, a.vehicles[index] ?? 0, '辆')}`,
  );
  const count = a.vehicles.reduce((all, each) => all + each, 0);
  return {
    heading: '其他重要事项的情况说明',
    paragraphs: [],
    sub: [
      {
        heading: '机关运行经费支出情况',
        paragraphs: [
          `${a.year}年度${a.department}（行政单位和参照公务员法管理事业单位）机关运行经费支出${s.money('agencyOperating.administrative', a.operating)}，比上年${s.change(
            'agencyOperating.administrative',
            a.operating,
            moved(a, s, (each) => each.operating),
          )}，主要原因是：${why(s)}。`,
        ],
      },
      {
        heading: '政府采购情况',
        paragraphs: [
          `${a.year}年度政府采购支出总额${s.money('procurement.total', total)}，其中：政府采购货物支出${s.money('procurement.goods', a.goods)}、政府采购工程支出${s.money('procurement.works', a.works)}、政府采购服务支出${s.money('procurement.services', a.services)}。`,
        ],
      },
      {
        heading: '国有资产占用情况说明',
        paragraphs: [
          `截至${a.year}年12月31日，房屋${s.count('assets.buildingArea', 1200.5, '平方米')}，价值${s.money('assets.buildingValue', 30_000)}。车辆${s.count('assets.vehicleCount', count, '辆')}，价值${s.money('assets.vehicleValue', 5_238)}，其中：${cars.join('、')}。单价100万元（含）以上设备（不含车辆）${s.count('assets.equipmentOver1m', 2, '台（套）')}。`,
        ],
      },
    ],
  };
};

export const staffLine = (a: Accounts, s: Speaker): string => {
  const [active, cadre, retired] = a.staff;
  return `${a.department}${a.year}年度，实有人数${s.count('staff.total', active + cadre + retired, '人')}，其中：在职人员${s.count('staff.active', active, '人')}，离休人员${s.count('staff.retiredCadre', cadre, '人')}，退休人员${s.count('staff.retired', retired, '人')}。`;
};
