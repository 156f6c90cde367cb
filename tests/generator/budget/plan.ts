import { BODIES, PLACES, PROJECT_HEADS, PROJECT_TAILS, REASONS } from '../model.ts';
import type { Random } from '../random.ts';
import { CODES } from '../tables.ts';
import { type Goal, goals } from './goals.ts';

/** A 项 of a budget in hundredths of 万元: what is spent on it, by where the money comes from. */
export interface Line {
  readonly category: string;
  readonly section: string;
  readonly item: string;
  readonly code: string;
  /** General public budget: basic spending, own projects, projects paid by transfers from above. */
  readonly basic: number;
  readonly own: number;
  readonly transfer: number;
  /** Funds of the unit and of the fiscal account, spent on projects. */
  readonly unitFunds: number;
  readonly account: number;
  readonly fund: number;
  readonly capital: number;
  readonly carryFiscal: number;
  readonly carryOther: number;
  /** Change of the general public amount since last year. */
  readonly change: number;
  readonly reason: string;
}

export interface Economic {
  readonly code: string;
  readonly name: string;
  readonly amount: number;
}

/** A project of the general public budget; `carried`: what of last year's money it goes on spending. */
export interface Programme {
  readonly name: string;
  readonly unit: string;
  readonly line: Line;
  readonly amount: number;
  readonly carried: number;
  readonly fromFiscal: boolean;
  readonly basis: string;
  readonly allocation: string;
  readonly period: string;
  readonly goal: string;
  readonly rows: readonly Goal[];
}

export interface Official {
  readonly abroad: number;
  readonly purchase: number;
  readonly operation: number;
  readonly reception: number;
}

/** A department's budget whose figures agree with each other. */
export interface Plan {
  readonly department: string;
  readonly year: number;
  readonly word: '部门' | '单位';
  readonly lines: readonly Line[];
  readonly personnel: readonly Economic[];
  readonly running: readonly Economic[];
  readonly projects: readonly Programme[];
  /** Parts of the unit funds: 事业收入, 上级补助收入, 附属单位上缴收入, 经营收入, 其他收入. */
  readonly unitParts: readonly [number, number, number, number, number];
  readonly official: Official;
  readonly officialBefore: Official;
  readonly goods: number;
  readonly works: number;
  readonly services: number;
  /** 一般公务用车, 执法执勤用车, 其他用车. */
  readonly vehicles: readonly [number, number, number];
  readonly staff: readonly [active: number, retired: number, retiredCadre: number];
}

const cents = (random: Random, high: number) => (random.chance(0.15) ? 0 : random.int(1, high));
const some = (random: Random, probability: number, high: number) =>
  random.chance(probability) ? random.int(1, high) : 0;

/** Paths with codes that only money of other kinds pays for. */
const FUND_PATH = ['城乡社区支出', '国有土地使用权出让收入安排的支出', '城市建设支出', '2120803'] as const;
const PERSONNEL: readonly (readonly [string, string])[] = [
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30103', '奖金'],
  ['30108', '机关事业单位基本养老保险缴费'],
  ['30110', '职工基本医疗保险缴费'],
  ['30113', '住房公积金'],
  ['30302', '退休费'],
  ['30305', '生活补助'],
];
const RUNNING: readonly (readonly [string, string])[] = [
  ['30201', '办公费'],
  ['30207', '邮电费'],
  ['30208', '取暖费'],
  ['30211', '差旅费'],
  ['30228', '工会经费'],
  ['30231', '公务用车运行维护费'],
  ['30299', '其他商品和服务支出'],
];

const NO_MONEY = {
  basic: 0,
  own: 0,
  transfer: 0,
  unitFunds: 0,
  account: 0,
  fund: 0,
  capital: 0,
  carryFiscal: 0,
  carryOther: 0,
};

function lines(random: Random): Line[] {
  const paths = Object.entries(CODES).map(
    ([path, code]) => [...path.split('/'), code] as [string, string, string, string],
  );
  const chosen = random.sample(paths, random.int(3, 8));
  const [withUnit, withAccount, withCarry] = [random.chance(0.5), random.chance(0.2), random.chance(0.6)];
  const drawn = chosen.map(([category, section, item, code], index): Line => {
    const basic = index === 0 ? random.int(100, 400_000) : some(random, 0.6, 300_000);
    const own = basic === 0 ? random.int(100, 300_000) : some(random, 0.5, 200_000);
    const transfer = own > 0 ? some(random, 0.3, 90_000) : 0;
    return {
      ...NO_MONEY,
      ...{ category, section, item, code, basic, own, reason: random.pick(REASONS) },
      transfer,
      unitFunds: withUnit ? some(random, 0.5, 80_000) : 0,
      account: withAccount ? some(random, 0.5, 80_000) : 0,
      carryFiscal: withCarry && own > 0 ? some(random, 0.4, 60_000) : 0,
      carryOther: withCarry && own > 0 ? some(random, 0.3, 40_000) : 0,
      change: basic + own + transfer - random.int(0, 400_000),
    };
  });
  const [category, section, item, code] = FUND_PATH;
  const land = { ...NO_MONEY, category, section, item, code, change: 0, reason: '' };
  const all = random.chance(0.35) ? [...drawn, { ...land, fund: random.int(1, 400_000) }] : drawn;
  return all.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** `total` in as many parts as there are names, some left out. */
function economic(random: Random, names: readonly (readonly [string, string])[], total: number): Economic[] {
  if (total === 0) return [];
  const chosen = random.sample(names, random.int(1, names.length));
  let left = total;
  const parts = chosen.map(([code, name], index) => {
    const amount = index === chosen.length - 1 ? left : random.int(0, left);
    left -= amount;
    return { code, name, amount };
  });
  return parts.filter(({ amount }) => amount > 0);
}

/** The money of every line for projects in one or two projects of different names. */
function programmes(random: Random, department: string, year: number, all: readonly Line[]): Programme[] {
  const names = shuffled(
    random,
    PROJECT_HEADS.flatMap((head) => PROJECT_TAILS.map((tail) => head + tail)),
  );
  const unit = () => random.pick([`${department}（本级）`, `${department}下属服务中心`]);
  return all.flatMap((line) => {
    const amount = line.own + line.transfer;
    if (amount === 0) return [];
    const first = random.chance(0.3) && amount > 1 ? random.int(1, amount - 1) : amount;
    const carried = [line.carryFiscal, line.carryOther];
    return [first, amount - first]
      .filter((each) => each > 0)
      .map((each, index, list): Programme => {
        const name = names.pop() ?? '';
        const own = list.length === 1 ? line.carryFiscal || line.carryOther : (carried[index] ?? 0);
        return {
          ...{ name, unit: unit(), line, amount: each, carried: own },
          fromFiscal: list.length === 1 ? line.carryFiscal > 0 : index === 0,
          basis: random.pick(['依据《项目资金管理办法》设立。', '根据年度工作要点，结合本地实际设立。']),
          allocation: `用于${name}相关支出。`,
          period: random.pick([`${year}年1月-12月`, `${year}年1月至12月`, `${year}年`]),
          goal: `完成${name}年度任务，计划投入${(each / 100).toFixed(2)}万元，惠及群众${random.int(10, 900)}人。`,
          rows: goals(random),
        };
      });
  });
}

function shuffled<T>(random: Random, list: readonly T[]): T[] {
  return list
    .map((each) => [random.next(), each] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, each]) => each);
}

const official = (random: Random, basic = 0): Official => ({
  abroad: some(random, 0.2, 9_000),
  purchase: some(random, 0.2, 40_000),
  operation: basic + cents(random, 9_000),
  reception: cents(random, 900),
});

/** What no project goes on spending is not carried over. */
function withoutOrphans(all: readonly Line[]): Line[] {
  return all.map((line) => (line.carryFiscal > 0 && line.carryOther > 0 ? { ...line, carryOther: 0 } : line));
}

export function plan(random: Random): Plan {
  const department = random.pick(PLACES) + random.pick(BODIES);
  const year = random.int(2020, 2026);
  const all = withoutOrphans(lines(random));
  const basic = all.reduce((sum, line) => sum + line.basic, 0);
  const people = random.int(0, basic);
  const unit = all.reduce((sum, line) => sum + line.unitFunds, 0);
  const institutional = random.int(0, unit);
  const running = economic(random, RUNNING, basic - people);
  const cars = running.find(({ code }) => code === '30231')?.amount ?? 0;
  return {
    department,
    year,
    word: random.pick(['部门', '单位'] as const),
    lines: all,
    personnel: economic(random, PERSONNEL, people),
    running,
    projects: programmes(random, department, year, all),
    unitParts: [institutional, 0, 0, 0, unit - institutional],
    official: official(random, cars),
    officialBefore: official(random),
    goods: cents(random, 60_000),
    works: cents(random, 60_000),
    services: cents(random, 60_000),
    vehicles: [random.int(0, 9), random.int(0, 9), random.int(0, 9)],
    staff: [random.int(1, 400), random.int(0, 200), random.int(0, 9)],
  };
}

/** Sum of what each line says. */
export const sumOf = <T>(list: readonly T[], amount: (each: T) => number): number =>
  list.reduce((sum, each) => sum + amount(each), 0);

export const general = (line: Line): number => line.basic + line.own + line.transfer;
export const fiscalOf = (line: Line): number => general(line) + line.fund + line.capital;
export const carried = (line: Line): number => line.carryFiscal + line.carryOther;
export const currentOf = (line: Line): number => fiscalOf(line) + line.unitFunds + line.account;
export const wholeOf = (line: Line): number => currentOf(line) + carried(line);
export const officialTotal = (each: Official): number => each.abroad + each.purchase + each.operation + each.reception;
