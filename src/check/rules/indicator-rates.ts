import type { Indicator, Project } from '../../model/index.ts';
import { PAYMENT_RATE, PAYMENT_RATE_NOT } from '../../vocab/checks.ts';
import type { Figure } from '../figure.ts';
import { type NumericRow, numericRow, outcome } from '../indicator.ts';
import { judgeRate, type RateRange, shareRange } from '../judge/rate.ts';
import { state } from '../judge/state.ts';
import { plus, sum } from '../judge/sum.ts';
import { compare, grouped, ONE, type Ratio, ratio, show } from '../number.ts';
import { money, rowFigure, rowName, titleOf, withTables } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';
import { passed } from './indicator-sums.ts';

const HUNDRED: Ratio = { n: 100n * ONE, d: 1n };
const point = (exact: Ratio): RateRange => ({ exact, low: exact, high: exact });

/** Completion rates in use: actual/target; 100 where met; for an upper bound also target/actual. */
function completions(numeric: NumericRow): Ratio[] {
  const { op, target, actual } = numeric;
  const list = [ratio(actual, target)];
  if (outcome(numeric) !== 'missed') list.push(HUNDRED);
  if ((op === '<=' || op === '<') && actual > 0n) list.push(ratio(target, actual));
  return list;
}

function completionFigure(scope: Scope, row: Indicator): Figure | null {
  const printed = /^\s*(\d+(?:\.\d+)?)\s*%?\s*$/.exec(row.completionRaw?.normalize('NFKC') ?? '')?.[1];
  return printed ? rowFigure(scope, row, '完成率', Number(printed), '%', printed) : null;
}

/** Printed completion rate against target and actual. */
function completion(scope: Scope, project: Project, row: Indicator): Verdict | 'pass' | null {
  const numeric = numericRow(row);
  const printed = completionFigure(scope, row);
  if (!numeric || !printed || numeric.target <= 0n || numeric.actual < 0n) return null;
  const judged = completions(numeric).map((value) => ({ value, ...judgeRate(printed, point(value)) }));
  const best =
    judged.find(({ status }) => status === 'pass') ?? judged.find(({ status }) => status === 'rounding') ?? judged[0];
  if (!best) return null;
  const short = best.status === 'pass' && printed.decimals < 2 && compare(printed.value, best.value) !== 0;
  if (best.status === 'pass' && !short) return 'pass';
  const expected = show(judgeRate({ ...printed, decimals: 2 }, point(best.value)).expected, 2);
  const note = short ? `（只印到小数点后 ${printed.decimals} 位）` : best.how === 'cut' ? '（截尾，未四舍五入）' : '';
  const message = `${rowName(row)}：目标 ${row.targetRaw ?? ''}，实际 ${row.actualRaw ?? ''}，完成率印作 ${row.completionRaw ?? ''}，由两数计算为 ${expected}%${note}`;
  return state(short ? 'rounding' : best.status, [printed], message, {
    expected,
    found: show(printed.value, printed.decimals),
    difference: show(printed.value - best.expected, printed.decimals),
    unit: '%',
    projectNo: project.no,
  });
}

/** Two rows with the same target and the same actual whose printed completion rates differ. */
function sameRowTwice(scope: Scope): readonly Outcome[] {
  const seen = new Map<string, { row: Indicator; printed: Figure }>();
  return withTables(scope).flatMap((project) =>
    project.indicators.flatMap((row): Outcome[] => {
      const numeric = numericRow(row);
      const printed = numeric && completionFigure(scope, row);
      if (!numeric || !printed) return [];
      const key = `${numeric.op}|${numeric.target}|${numeric.actual}|${row.targetUnit ?? ''}`;
      const first = seen.get(key);
      if (!first) seen.set(key, { row, printed });
      if (!first || judgeRate(printed, point({ n: first.printed.value, d: 1n })).status !== 'differs') return [];
      if (judgeRate(first.printed, point({ n: printed.value, d: 1n })).status !== 'differs') return [];
      const message = `${rowName(first.row)}与${rowName(row)}目标同为 ${row.targetRaw ?? ''}、实际同为 ${row.actualRaw ?? ''}，完成率分别印作 ${first.row.completionRaw ?? ''} 和 ${row.completionRaw ?? ''}`;
      return [
        state('differs', [first.printed, printed], message, {
          expected: show(first.printed.value, 0),
          found: show(printed.value, 0),
          difference: show(printed.value - first.printed.value, 0),
          unit: '%',
          projectNo: project.no,
        }),
      ];
    }),
  );
}

/** 支付率, 预算执行率, 预算控制率 of the project's own money against executed / annual. */
function paymentRate(scope: Scope, project: Project): readonly Outcome[] {
  const { executed, annual } = money(scope, project);
  const range = executed && annual ? shareRange(executed, annual) : null;
  if (!executed || !annual || !range) return [];
  return project.indicators.flatMap((row): Outcome[] => {
    const name = rowName(row);
    if (!PAYMENT_RATE.test(name) || PAYMENT_RATE_NOT.test(name) || row.targetValue !== 100) return [];
    const actual = row.actualUnit === '%' ? rowFigure(scope, row, '实际值', row.actualValue, '%', row.actualRaw) : null;
    if (!actual) return [];
    const judged = judgeRate(actual, range);
    const expected = show(judgeRate({ ...actual, decimals: 2 }, range).expected, 2);
    const message = `${titleOf(project)}：${name}实际值 ${row.actualRaw ?? ''}；执行数 ${grouped(executed.value, 2)} ÷ 全年预算数 ${grouped(annual.value, 2)} = ${expected}%`;
    return [
      state(judged.status, [actual, executed, annual], message, {
        expected,
        found: show(actual.value, actual.decimals),
        difference: show(actual.value - judged.expected, actual.decimals),
        unit: '%',
        projectNo: project.no,
      }),
    ];
  });
}

const isCost = (row: Indicator): boolean =>
  /成本/.test(`${row.level1 ?? ''}${row.level2 ?? ''}`) &&
  row.targetUnit === '万元' &&
  (row.actualUnit ?? '万元') === '万元' &&
  numericRow(row) !== null;

/** Where cost targets make the annual budget, cost actuals make what was spent. */
function costSum(scope: Scope, project: Project): readonly Outcome[] {
  const { executed, annual } = money(scope, project);
  const rows = project.indicators.filter(isCost);
  if (!executed || !annual || rows.length === 0) return [];
  const column = (label: string, pick: (row: Indicator) => readonly [number | null, string | null]): Figure[] =>
    rows.flatMap((row) => rowFigure(scope, row, label, pick(row)[0], '万元', pick(row)[1]) ?? []);
  const targets = column('目标', (row) => [row.targetValue, row.targetRaw]);
  const actuals = column('实际', (row) => [row.actualValue, row.actualRaw]);
  if (sum(annual, targets.map(plus)).status === 'differs' || actuals.length < rows.length)
    return [skip('成本指标只覆盖一部分预算')];
  return [sum(executed, actuals.map(plus), { projectNo: project.no })];
}

const each =
  (run: (scope: Scope, project: Project) => readonly Outcome[]) =>
  (scope: Scope): readonly Outcome[] =>
    withTables(scope).flatMap((project) => run(scope, project));

/** Group 11: rates and costs of rows against the money. */
export const rules: readonly Rule[] = [
  {
    id: 'ix-completion-rate',
    run: (scope) => [
      ...withTables(scope).flatMap((project) => {
        const verdicts = project.indicators
          .map((row) => completion(scope, project, row))
          .filter((verdict) => verdict !== null);
        return passed(
          project,
          verdicts.filter((verdict) => verdict !== 'pass'),
          verdicts.length,
        );
      }),
      ...sameRowTwice(scope),
    ],
  },
  { id: 'ix-payment-rate', run: each(paymentRate) },
  { id: 'ix-cost-sum', run: each(costSum) },
];
