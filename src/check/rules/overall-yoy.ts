import type { Figure } from '../figure.ts';
import { growth, share, variance } from '../judge/rate.ts';
import { minus, plus, sum } from '../judge/sum.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

/**
 * Growth against the first amount that fits: a sentence on “收入支出总体” may compare totals or the current year.
 * `amounts` are tried in order; where none fits, the first is reported.
 */
export function growthOf(scope: Scope, prefix: string, amounts: readonly string[]): readonly Outcome[] {
  const rate = scope.figure(`${prefix}.yoyRate`);
  const change = scope.figure(`${prefix}.yoyChange`);
  if (!rate || !change) return [];
  const bases: Figure[] = amounts.flatMap((code) => scope.figure(code) ?? []);
  if (bases.length === 0) return [skip('本年数未写明')];
  const verdicts = bases
    .map((base) => growth(rate, base, change))
    .filter((verdict): verdict is Verdict => verdict !== null);
  const chosen = verdicts.find(({ status }) => status !== 'differs') ?? verdicts[0];
  return [chosen ?? skip('上年数为 0 或可能为 0，增减率无从计算')];
}

/** Prefixes some other rule looks after. */
const ELSEWHERE = /^(?:fiscal|generalPublic|threePublic|governmentFund|stateCapital|agencyOperating)(?:\.|$)/;
/** Prefixes whose own code is no amount. */
const WHOLES: Readonly<Record<string, readonly string[]>> = {
  overall: ['revenue.total', 'expenditure.total', 'revenue.current', 'expenditure.current'],
  revenue: ['revenue.total', 'revenue.current'],
  expenditure: ['expenditure.total', 'expenditure.current'],
};

/** Codes without a suffix, each once, in the order of the document. */
export function prefixes(scope: Scope, suffix: string, wanted: (prefix: string) => boolean): string[] {
  const all = scope.document.facts.flatMap(({ code }) =>
    code.endsWith(suffix) ? [code.slice(0, -suffix.length)] : [],
  );
  return [...new Set(all)].filter(wanted);
}

/** Growth of every figure a sentence compares with last year. */
export const growths = (scope: Scope, wanted: (prefix: string) => boolean): readonly Outcome[] =>
  prefixes(scope, '.yoyRate', wanted).flatMap((prefix) => growthOf(scope, prefix, WHOLES[prefix] ?? [prefix]));

/** Amount, budget and what a sentence says of the two: 差异率, 完成率, 比预算增减额. */
function againstBudget(scope: Scope, prefix: string): readonly Outcome[] {
  const final = scope.figure(`${prefix}.finalAccount`) ?? scope.figure(prefix);
  const named = scope.fact(`${prefix}.budgetRate`)?.base ?? scope.fact(`${prefix}.budgetDifference`)?.base;
  const [initial, annual] = [scope.figure(`${prefix}.initialBudget`), scope.figure(`${prefix}.annualBudget`)];
  const base = named === 'initial' ? initial : named === 'annual' ? annual : (initial ?? annual);
  if (!final || !base) return [];
  const [differ, done, gap] = ['.varianceRate', '.budgetRate', '.budgetDifference'].map((suffix) =>
    scope.figure(prefix + suffix),
  );
  const zero = skip('预算数为 0，差异率无从计算');
  return [
    ...(differ ? [variance(differ, final, base) ?? zero] : []),
    ...(done ? [share(done, final, base) ?? zero] : []),
    ...(gap ? [sum(gap, [plus(final), minus(base)])] : []),
  ];
}

/** Every comparison with a budget under the wanted prefixes. */
export function budgets(scope: Scope, wanted: (prefix: string) => boolean): readonly Outcome[] {
  const all = ['.varianceRate', '.budgetRate', '.budgetDifference'].flatMap((suffix) =>
    prefixes(scope, suffix, wanted),
  );
  return [...new Set(all)].flatMap((prefix) => againstBudget(scope, prefix));
}

const own = (prefix: string): boolean => !ELSEWHERE.test(prefix);
const orNone = (outcomes: readonly Outcome[], reason: string): readonly Outcome[] =>
  outcomes.length > 0 ? outcomes : [skip(reason)];

export const rules: readonly Rule[] = [
  { id: 'overall-yoy-rate', run: (scope) => orNone(growths(scope, own), '未写与上年相比的增减额和增减率') },
  { id: 'overall-budget-rate', run: (scope) => orNone(budgets(scope, own), '未写与预算相比的差异率或完成率') },
];
