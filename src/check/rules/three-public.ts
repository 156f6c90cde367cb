import { computed, type Figure } from '../figure.ts';
import { within } from '../judge/equal.ts';
import { growth, share, variance } from '../judge/rate.ts';
import { state } from '../judge/state.ts';
import { plus, sum } from '../judge/sum.ts';
import { grouped } from '../number.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const TOTAL = 'threePublic.total';
const PARTS = ['threePublic.abroad', 'threePublic.vehicle', 'threePublic.reception'] as const;
const VEHICLE = ['threePublic.vehicle.purchase', 'threePublic.vehicle.operation'] as const;
const ALL = [TOTAL, ...PARTS, ...VEHICLE] as const;
/** The columns a document may print: the amount itself, budgets, the restated final account. */
const COLUMNS = ['', '.initialBudget', '.annualBudget', '.finalAccount'] as const;

/** Figures of one column; the vehicle part may be printed only as 购置 and 运行. */
function column(scope: Scope, suffix: string): Figure[] | null {
  const figures: Figure[] = [];
  for (const code of PARTS) {
    const figure = scope.figure(code + suffix);
    const split = code === 'threePublic.vehicle' && !figure ? VEHICLE.map((part) => scope.figure(part + suffix)) : [];
    if (figure) figures.push(figure);
    else if (split.length > 0 && split.every((part) => part !== null)) figures.push(...split);
    else return null;
  }
  return figures;
}

function totalSums(scope: Scope): readonly Outcome[] {
  const outcomes = COLUMNS.flatMap((suffix): Outcome[] => {
    const whole = scope.figure(TOTAL + suffix);
    const parts = whole && column(scope, suffix);
    return whole && parts ? [sum(whole, parts.map(plus))] : [];
  });
  return outcomes.length > 0 ? outcomes : [skip('“三公”经费合计或分项未写明')];
}

function vehicleSums(scope: Scope): readonly Outcome[] {
  return COLUMNS.flatMap((suffix): Outcome[] => {
    const whole = scope.figure(`threePublic.vehicle${suffix}`);
    const parts = VEHICLE.flatMap((code) => scope.figure(code + suffix) ?? []);
    return whole && parts.length === 2 ? [sum(whole, parts.map(plus))] : [];
  });
}

/** Last year's amounts (this year − change) must add up as well. */
function priorSum(scope: Scope): readonly Outcome[] {
  const prior = [TOTAL, ...PARTS].map((code) => {
    const value = scope.figure(code);
    const change = scope.figure(`${code}.yoyChange`);
    return value && change && computed(`上年${value.label}（推算）`, value.value - change.value, [value, change]);
  });
  const [whole, ...parts] = prior;
  if (!whole || parts.some((part) => !part)) return [skip('比上年增减额未全部写明')];
  const verdict = sum(
    whole,
    parts.flatMap((part) => (part ? [plus(part)] : [])),
  );
  const changes = [TOTAL, ...PARTS].flatMap((code) => scope.figure(`${code}.yoyChange`) ?? []);
  return [{ ...verdict, figures: [...verdict.figures, ...changes] }];
}

function shareRates(scope: Scope): readonly Outcome[] {
  const whole = scope.figure(TOTAL);
  if (!whole) return [skip('“三公”经费合计未写明')];
  return [...PARTS, ...VEHICLE].flatMap((code): Outcome[] => {
    const part = scope.figure(code);
    const printed = scope.figure(`${code}.share`);
    if (!part || !printed) return [];
    return [share(printed, part, whole) ?? skip('合计为 0，占比无从计算')];
  });
}

function growthRates(scope: Scope): readonly Outcome[] {
  return ALL.flatMap((code): Outcome[] => {
    const [value, change, rate] = ['', '.yoyChange', '.yoyRate'].map((suffix) => scope.figure(code + suffix));
    if (!value || !change || !rate) return [];
    return [growth(rate, value, change) ?? skip('上年数为 0 或可能为 0，增减率无从计算')];
  });
}

/** The budget a sentence compares with: 全年预算 where printed, else 年初预算. */
const budgetOf = (scope: Scope, code: string): Figure | null =>
  scope.figure(`${code}.annualBudget`) ?? scope.figure(`${code}.initialBudget`);

function budgetRates(scope: Scope): readonly Outcome[] {
  return ALL.flatMap((code): Outcome[] => {
    const final = scope.figure(`${code}.finalAccount`) ?? scope.figure(code);
    const base = budgetOf(scope, code);
    const differ = scope.figure(`${code}.varianceRate`);
    const done = scope.figure(`${code}.budgetRate`);
    if (!final || !base) return [];
    const zero = skip('预算数为 0，差异率无从计算');
    return [
      ...(differ ? [variance(differ, final, base) ?? zero] : []),
      ...(done ? [share(done, final, base) ?? zero] : []),
    ];
  });
}

/** 决算 over the budget asks for a reason. */
function overBudget(scope: Scope): readonly Outcome[] {
  return ALL.flatMap((code): Outcome[] => {
    const final = scope.figure(`${code}.finalAccount`) ?? scope.figure(code);
    const base = budgetOf(scope, code);
    if (!final || !base || final.value <= base.value) return final && base ? [within(final, base)] : [];
    const given = [
      '.varianceRate',
      '.finalAccount',
      '.annualBudget',
      '.budgetRate',
      '.budgetDifference',
      '',
      '.yoyChange',
    ].some((suffix) => scope.fact(code + suffix)?.reason);
    const verdict: Verdict = within(final, base);
    return [
      {
        ...verdict,
        status: given ? 'pass' : 'differs',
        message: `${verdict.message}；${given ? '已写明原因' : '未见原因说明'}`,
      },
    ];
  });
}

const COUNTS = [
  ['threePublic.abroad', ['threePublic.abroad.groups', 'threePublic.abroad.persons']],
  ['threePublic.reception', ['threePublic.reception.batches', 'threePublic.reception.persons']],
  ['threePublic.vehicle.purchase', ['threePublic.vehicle.purchasedCount']],
  ['threePublic.vehicle.operation', ['threePublic.vehicle.heldCount']],
] as const;

const shown = (figure: Figure): string => `${figure.label} ${grouped(figure.value, figure.decimals)} ${figure.unit}`;

/** Money spent with every count printed as 0 cannot both be true; money 0 with counts is only a hint. */
function countsAndAmounts(scope: Scope): readonly Outcome[] {
  if (scope.isBudget) return [skip('预算公开不要求写明实物量')];
  return COUNTS.flatMap(([code, counts]): Outcome[] => {
    const amount = scope.figure(code);
    const stated = counts.flatMap((count) => scope.figure(count) ?? []);
    if (!amount || stated.length < counts.length) return [];
    const none = stated.every((count) => count.value === 0n);
    const [first] = stated;
    if (!first) return [];
    const status = amount.value > 0n && none ? 'differs' : 'pass';
    const message = [amount, ...stated].map(shown).join('，');
    return [
      state(status, [amount, ...stated], message, {
        expected: '> 0',
        found: grouped(first.value, 0),
        unit: first.unit,
      }),
    ];
  });
}

/** Group 5: “三公”经费. */
export const rules: readonly Rule[] = [
  { id: 'tp-sum', run: totalSums },
  { id: 'tp-vehicle-sum', run: vehicleSums },
  { id: 'tp-prior-sum', run: priorSum },
  { id: 'tp-share', run: shareRates },
  { id: 'tp-yoy', run: growthRates },
  { id: 'tp-variance', run: budgetRates },
  { id: 'tp-over-budget', run: overBudget },
  { id: 'tp-count-amount', run: countsAndAmounts },
];
