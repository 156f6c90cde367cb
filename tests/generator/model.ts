import type { Random } from './random.ts';

/** Amounts of a generated department, in hundredths of 万元 (cents), all identities holding exactly. */
export interface Accounts {
  readonly department: string;
  readonly year: number;
  /** Last year's figures, where the document follows on from them. */
  readonly previous: Accounts | null;
  readonly word: '部门' | '单位';
  readonly revenue: Record<'fiscal' | 'superior' | 'institutional' | 'operating' | 'affiliated' | 'other', number>;
  readonly surplusUsed: number;
  readonly opening: number;
  readonly distributed: number;
  readonly closing: number;
  readonly basic: number;
  readonly project: number;
  readonly fiscalOpening: number;
  readonly fiscalClosing: number;
  readonly personnel: number;
  readonly operating: number;
  readonly items: readonly Item[];
  readonly fund: number;
  readonly abroad: number;
  readonly purchase: number;
  readonly running: number;
  readonly reception: number;
  readonly staff: readonly [active: number, retiredCadre: number, retired: number];
  readonly goods: number;
  readonly works: number;
  readonly services: number;
  readonly vehicles: readonly number[];
  /** Official cars, among all vehicles. */
  readonly held: number;
  readonly projects: readonly Programme[];
}

export interface Item {
  readonly category: string;
  readonly section: string;
  readonly item: string;
  readonly amount: number;
  readonly change: number;
  readonly reason: string;
}

export interface Row {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: number;
  readonly score: number;
  readonly note: string;
}

export interface Programme {
  readonly name: string;
  readonly unit: string;
  readonly initial: number;
  readonly annual: number;
  readonly executed: number;
  readonly goal: string;
  readonly result: string;
  readonly rows: readonly Row[];
}

export const PLACES = [
  '江川县',
  '平山县',
  '临湖区',
  '北原市',
  '东岭县',
  '云溪区',
  '青河县',
  '石桥区',
  '南浦市',
  '西林县',
];
export const BODIES = [
  '水利局',
  '教育局',
  '交通运输局',
  '档案馆',
  '文化和旅游局',
  '农业农村局',
  '民政局',
  '司法局',
  '图书馆',
  '市场监督管理局',
];
/** 类, 款, 项 of the classification, as printed in disclosures. */
const PATHS: readonly (readonly [string, string, string])[] = [
  ['一般公共服务支出', '政府办公厅（室）及相关机构事务', '行政运行'],
  ['一般公共服务支出', '政府办公厅（室）及相关机构事务', '一般行政管理事务'],
  ['社会保障和就业支出', '行政事业单位养老支出', '行政单位离退休'],
  ['社会保障和就业支出', '行政事业单位养老支出', '机关事业单位基本养老保险缴费支出'],
  ['社会保障和就业支出', '抚恤', '死亡抚恤'],
  ['卫生健康支出', '行政事业单位医疗', '行政单位医疗'],
  ['卫生健康支出', '行政事业单位医疗', '公务员医疗补助'],
  ['节能环保支出', '污染防治', '大气'],
  ['节能环保支出', '污染防治', '水体'],
  ['节能环保支出', '污染减排', '减排专项支出'],
  ['住房保障支出', '住房改革支出', '住房公积金'],
];
export const REASONS = [
  '本年在职人员工资基数调增',
  '本年新增人员12人，人员经费增加',
  '上年一次性项目36.50万元已完成，本年不再安排',
  '厉行节约，压减一般性支出',
  '根据工作安排调整项目进度',
];
export const PROJECT_HEADS = [
  '灌区节水改造',
  '中小学校舍维修',
  '农村公路养护',
  '数字档案平台（二期）',
  '“一河一策”方案编制',
  'A区供暖管网更新',
  '基层能力建设',
];
export const PROJECT_TAILS = ['项目', '专项经费', '补助资金', '运行维护费'];
const VILLAGES = ['上河村', '下河村', '东坡村', '西坡村', '柳林村', '桥头村', '石门村', '双泉村'];
/** The row that restates how much of the budget was spent. */
const MONEY_ROW = '项目预算控制率';
const INDICATORS: readonly (readonly [string, string, string, string])[] = [
  ['产出指标', '数量指标', '完成改造数量', '处'],
  ['产出指标', '数量指标', '培训人次', '人次'],
  ['产出指标', '质量指标', '验收合格率', '%'],
  ['产出指标', '时效指标', '资金拨付及时率', '%'],
  ['成本指标', '经济成本指标', MONEY_ROW, '%'],
  ['效益指标', '社会效益指标', '提升公共服务水平', ''],
  ['满意度指标', '满意度指标', '服务对象满意度', '%'],
];

const cents = (random: Random, high: number) => (random.chance(0.12) ? 0 : random.int(1, high));

/** The lines of last year again with what they changed by, or lines of its own. */
function items(random: Random, previous: Accounts | null): Item[] {
  const drawn = random.sample(PATHS, random.int(3, PATHS.length));
  const paths = previous?.items.map((each) => [each.category, each.section, each.item] as const) ?? drawn;
  return paths.map(([category, section, item], index) => {
    const amount = cents(random, 500_000);
    const before = previous?.items[index];
    if (before)
      return { category, section, item, amount, change: amount - before.amount, reason: random.pick(REASONS) };
    const change = amount === 0 ? -random.int(1, 9_000) : random.int(-20_000, Math.max(1, amount - 1));
    return { category, section, item, amount, change, reason: random.pick(REASONS) };
  });
}

/** Rows of one project; a row on its own money says the `execution` rate, as printed. */
function rows(random: Random, execution: string): Row[] {
  const chosen = random.sample(INDICATORS, random.int(3, INDICATORS.length));
  const weights = chosen.map(() => Math.floor(90 / chosen.length));
  weights[0] = (weights[0] ?? 0) + 90 - weights.reduce((sum, each) => sum + each, 0);
  return chosen.map(([level1, level2, level3, unit], index) => {
    const weight = weights[index] ?? 0;
    if (!unit)
      return { level1, level2, level3, target: '有效提升', actual: '达到预期', weight, score: weight, note: '' };
    const op = level1 === '成本指标' ? '<=' : random.pick(['>=', '=']);
    if (level3 === MONEY_ROW)
      return { level1, level2, level3, target: '<=100%', actual: `=${execution}%`, weight, score: weight, note: '' };
    const value = unit === '%' ? random.int(80, 100) : random.int(2, 4000);
    const missed = op === '>=' && random.chance(0.2);
    const actual = missed ? Math.floor(value / 2) : value;
    const score = missed ? Math.round((weight * actual * 100) / value) / 100 : weight;
    const note = missed ? '实际完成数低于计划' : '';
    return { level1, level2, level3, target: `${op}${value}${unit}`, actual: `=${actual}${unit}`, weight, score, note };
  });
}

/** What a generated department may be told; the rest is drawn. */
export interface Wanted {
  readonly department?: string;
  readonly year?: number;
  /** Last year's accounts: what they carried out is carried in, and changes are measured against them. */
  readonly previous?: Accounts;
  /** Number of projects; those beyond the drawn ones are named after villages. */
  readonly projects?: number;
}

/** `count` different project heads: 灌区节水改造, 第一村中小学校舍维修 … */
function projectHeads(random: Random, count: number | undefined): string[] {
  const drawn = random.sample(PROJECT_HEADS, random.int(1, 5));
  if (count === undefined) return drawn;
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / PROJECT_HEADS.length);
    const head = PROJECT_HEADS[index % PROJECT_HEADS.length] ?? '';
    return round === 0 ? head : `${random.pick(VILLAGES)}${round}号点${head}`;
  });
}

/** Projects that together spend at most `spent`. */
function programmes(random: Random, department: string, count: number | undefined, spent: number): Programme[] {
  const heads = projectHeads(random, count);
  const most = Math.max(0, Math.floor(spent / heads.length));
  return heads.map((head) => {
    const full = random.chance(0.4) && most > 0;
    const annual = random.int(1, full ? most : 400_000);
    const initial = random.chance(0.3) ? 0 : random.chance(0.5) ? annual : random.int(1, annual);
    const executed = full ? annual : random.int(0, Math.min(annual, most));
    const name = head + random.pick(PROJECT_TAILS);
    return {
      name,
      unit: random.chance(0.5) ? department : `${department}下属服务中心`,
      initial,
      annual,
      executed,
      goal: `完成${name}年度任务，计划投入${(annual / 100).toFixed(2)}万元，惠及群众${random.int(10, 900)}人。`,
      result: `已按计划完成${name}，群众满意。`,
      rows: rows(random, ((executed * 100) / annual).toFixed(2)),
    };
  });
}

function drawnYear(random: Random, { year }: Wanted): number {
  const drawn = random.int(2019, 2025);
  return year ?? drawn;
}

/** A department whose figures agree with each other. */
export function accounts(random: Random, wanted: Wanted = {}): Accounts {
  const drawn = random.pick(PLACES) + random.pick(BODIES);
  const department = wanted.department ?? drawn;
  const previous = wanted.previous ?? null;
  const list = items(random, previous);
  const spent = list.reduce((sum, each) => sum + each.amount, 0);
  const basic = random.int(0, spent);
  const personnel = random.int(0, basic);
  const fund = random.chance(0.5) ? 0 : random.int(1, 80_000);
  const carried = Math.min(spent, cents(random, 50_000));
  const fiscalOpening = previous?.fiscalClosing ?? carried;
  const fiscalClosing = random.int(Math.max(0, fiscalOpening - spent), fiscalOpening);
  const fiscal = spent + fund + fiscalClosing - fiscalOpening;
  const revenue = {
    fiscal,
    superior: 0,
    institutional: cents(random, 90_000),
    operating: 0,
    affiliated: 0,
    other: cents(random, 90_000),
  };
  const kept = cents(random, 9_000);
  const otherOpening = previous ? previous.closing - previous.fiscalClosing : kept;
  const opening = fiscalOpening + otherOpening;
  const current = Object.values(revenue).reduce((sum, each) => sum + each, 0);
  const closing = fiscalClosing + random.int(0, otherOpening + revenue.institutional + revenue.other);
  const project = current + opening - closing - basic;
  const vehicles = [0, random.int(0, 3), 0, random.int(0, 3), random.int(0, 20), random.int(0, 9), 0, random.int(0, 5)];
  const held = random.int(
    0,
    vehicles.reduce((sum, each) => sum + each, 0),
  );
  const running = held === 0 ? 0 : cents(random, 9_000);
  return {
    department,
    year: drawnYear(random, wanted),
    previous,
    word: random.pick(['部门', '单位'] as const),
    revenue,
    surplusUsed: 0,
    opening,
    distributed: 0,
    closing,
    basic,
    project,
    fiscalOpening,
    fiscalClosing,
    personnel,
    operating: basic - personnel,
    items: list,
    fund,
    abroad: 0,
    purchase: cents(random, 5_000),
    running,
    reception: cents(random, 900),
    staff: [random.int(1, 400), random.int(0, 9), random.int(0, 200)],
    goods: cents(random, 60_000),
    works: cents(random, 60_000),
    services: cents(random, 60_000),
    vehicles,
    held,
    projects: programmes(random, department, wanted.projects, project),
  };
}
