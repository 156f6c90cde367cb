import type { Indicator, Project } from '../../../src/model/index.ts';
import { at } from './build.ts';

const split = (text: string): { op: Indicator['targetOp']; value: number | null; unit: string | null } => {
  const match = /^(>=|<=|=|>|<)?(\d+(?:\.\d+)?)(\D*)$/.exec(text);
  if (!match || /\d[年月]/.test(text)) return { op: null, value: null, unit: null };
  return { op: (match[1] ?? null) as Indicator['targetOp'], value: Number(match[2]), unit: match[3] || null };
};

/** `>=20次`, `=12次`, weight 10, score 6. */
export function indicator(
  name: string,
  target: string,
  actual: string,
  weight: number,
  score: number | null,
  more: Partial<Indicator> = {},
): Indicator {
  const [wanted, done] = [split(target), split(actual)];
  return {
    level1: '产出指标',
    level2: '数量指标',
    level3: name,
    inherited: [],
    targetRaw: target,
    targetOp: wanted.op,
    targetValue: wanted.value,
    targetUnit: wanted.unit,
    actualRaw: actual,
    actualValue: done.value,
    actualUnit: done.unit,
    completionRaw: null,
    weight,
    score,
    basis: null,
    lastYear: null,
    rule: null,
    evidence: null,
    note: null,
    uncertain: false,
    source: at(100, `${target}\t${actual}\t${weight}\t${score?.toFixed(2) ?? ''}`),
    ...more,
  };
}

interface Money {
  readonly initial?: string;
  readonly annual?: string;
  readonly executed?: string;
  readonly rate?: string;
  readonly weight?: number;
  readonly score?: string;
}

const number = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.replaceAll(',', ''));

/** A project with one total row of funding, as its self-evaluation prints it. */
export function project(no: number, money: Money, more: Partial<Project> = {}): Project {
  const raw = [money.initial, money.annual, money.executed, money.weight?.toString(), money.rate, money.score].map(
    (text) => text ?? '—',
  );
  const total = {
    label: '年度资金总额',
    kind: 'total' as const,
    initialBudget: number(money.initial),
    annualBudget: number(money.annual),
    executed: number(money.executed),
    weight: money.weight ?? null,
    executionRate: number(money.rate),
    score: number(money.score),
    raw,
    source: at(90 + no, raw.join('\t')),
  };
  return {
    no,
    name: `项目${no}号`,
    nameRaw: `项目${no}号`,
    department: null,
    unit: null,
    initialBudget: total.initialBudget,
    annualBudget: total.annualBudget,
    executed: total.executed,
    executionRate: total.executionRate,
    score: null,
    scoreRaw: null,
    totalWeight: null,
    carryover: null,
    categoryCode: null,
    sectionCode: null,
    itemCode: null,
    funding: [total],
    goalExpected: null,
    goalActual: null,
    policyBasis: null,
    allocation: null,
    period: null,
    indicators: [],
    report: [],
    uncertain: false,
    source: at(80),
    nameSource: null,
    amountSource: total.source,
    scoreSource: at(120),
    mentions: [],
    ...more,
  };
}
