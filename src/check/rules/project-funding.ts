import type { FundingRow, Project } from '../../model/index.ts';
import type { Figure } from '../figure.ts';
import { within } from '../judge/equal.ts';
import { share, shareRange } from '../judge/rate.ts';
import { state } from '../judge/state.ts';
import { plus, sum } from '../judge/sum.ts';
import { compare, grouped, ONE, type Ratio, roundings, show } from '../number.ts';
import { evaluated, money, titleOf, totalRow } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const COLUMNS = [
  ['initialBudget', '年初预算数'],
  ['annualBudget', '全年预算数'],
  ['executed', '全年执行数'],
] as const;
/** Rows that may stand as 其中 under 财政拨款. */
const SUBROWS = new Set(['central', 'regional', 'prefecture', 'superior', 'local']);

const tables = (scope: Scope): readonly Project[] => {
  const overall = scope.document.performance.overallTable;
  return overall ? [overall, ...scope.document.projects] : scope.document.projects;
};

/** One column of the source rows; a row that prints no number counts as nothing. */
function partsOf(
  scope: Scope,
  rows: readonly FundingRow[],
  column: (typeof COLUMNS)[number][0],
  uncertain: boolean,
): Figure[] {
  return rows.flatMap((row) => scope.amount(row.label, row[column], row.source, { printed: row.raw, uncertain }) ?? []);
}

/** Total = Σ sources. Where 财政拨款 is split further, either the split or its total is added, never both. */
function sourceSums(scope: Scope, project: Project): readonly Outcome[] {
  const total = totalRow(project);
  const rows = project.funding.filter((row) => row.kind !== 'total');
  if (!total || rows.length === 0) return [];
  const top = rows.some((row) => row.kind === 'fiscal') ? rows.filter((row) => !SUBROWS.has(row.kind)) : rows;
  return COLUMNS.flatMap(([column, label]): Outcome[] => {
    const whole = scope.amount(`${titleOf(project)}${label}`, total[column], total.source, {
      printed: total.raw,
      uncertain: project.uncertain,
    });
    const tries = (top.length === rows.length ? [rows] : [top, rows])
      .map((list) => partsOf(scope, list, column, project.uncertain))
      .filter((parts) => parts.length > 0);
    if (!whole || tries.length === 0) return [];
    const verdicts = tries.map((parts) => sum(whole, parts.map(plus), { projectNo: project.no }));
    const chosen = verdicts.find(({ status }) => status !== 'differs') ?? verdicts[0];
    const gaps = top.some((row) => row[column] === null);
    return chosen && !(chosen.status === 'differs' && gaps) ? [chosen] : [];
  });
}

function executionRate(scope: Scope, project: Project): readonly Outcome[] {
  const { rate, executed, annual } = money(scope, project);
  if (!rate || !executed || !annual) return [];
  return [share(rate, executed, annual, { projectNo: project.no }) ?? skip('全年预算数为 0，执行率无从计算')];
}

const scale = (value: Ratio, weight: bigint): Ratio => ({ n: value.n * weight, d: value.d * 100n * ONE });
const capped = (value: Ratio): Ratio => (value.n > 100n * ONE * value.d ? { n: 100n * ONE, d: 1n } : value);

/** 得分 = 分值 × min(执行率, 1), reckoned from the amounts or from the printed rate, each then rounded. */
function executionScore(scope: Scope, project: Project): readonly Outcome[] {
  const { rate, executed, annual, weight, score } = money(scope, project);
  if (!weight || !score || weight.value === 0n) return [];
  const range = executed && annual ? shareRange(executed, annual) : null;
  const exact = range ? capped(range.exact) : rate && capped({ n: rate.value, d: 1n });
  if (!exact) return [];
  const fits = (value: Ratio): boolean =>
    roundings(scale(capped(value), weight.value), score.decimals).includes(score.value);
  const expected = roundings(scale(exact, weight.value), score.decimals)[0];
  const reachable =
    range !== null &&
    compare(score.value - score.half, scale(capped(range.high), weight.value)) <= 0 &&
    compare(score.value + score.half, scale(capped(range.low), weight.value)) >= 0;
  const status = fits(exact) || (rate && fits({ n: rate.value, d: 1n })) ? 'pass' : reachable ? 'rounding' : 'differs';
  const figures = [score, weight, rate, executed, annual].filter((figure) => figure !== null);
  const shown = rate ? `${grouped(rate.value, rate.decimals)}%` : '执行率';
  return [
    state(
      status,
      figures,
      `${titleOf(project)}执行率得分 ${show(score.value, score.decimals)}；分值 ${show(weight.value, 0)} × ${shown} = ${show(expected, score.decimals)}`,
      {
        expected: show(expected, score.decimals),
        found: show(score.value, score.decimals),
        difference: show(score.value - expected, score.decimals),
        unit: '分',
        projectNo: project.no,
      },
    ),
  ];
}

/** Spent no more than the year's budget. */
function executedWithin(scope: Scope, project: Project): readonly Outcome[] {
  const { executed, annual } = money(scope, project);
  return executed && annual ? [within(executed, annual, { projectNo: project.no })] : [];
}

const all =
  (list: (scope: Scope) => readonly Project[], run: (scope: Scope, project: Project) => readonly Outcome[]) =>
  (scope: Scope): readonly Outcome[] =>
    list(scope).flatMap((project) => run(scope, project));

/** Σ of evaluated projects, with the classified ones, against 项目支出 of the whole body. */
function allProjectsWithin(scope: Scope): readonly Outcome[] {
  const whole = scope.figure('expenditure.nature.project');
  const listed = evaluated(scope).map((project) => money(scope, project).executed);
  if (!whole || listed.length === 0 || listed.some((figure) => !figure)) return [];
  const stated = scope.figure('performance.projects.executed');
  const parts = stated ? [stated] : listed.filter((figure) => figure !== null);
  const classified = scope.figure('classified.amount');
  const verdict: Verdict = sum(whole, [...parts, ...(classified ? [classified] : [])].map(plus));
  const over = verdict.difference?.startsWith('-') ?? false;
  const message = verdict.message.replace(whole.label, `${whole.label}（不小于所列项目执行数之和）`);
  return [
    {
      ...verdict,
      message,
      status: over || verdict.status !== 'differs' ? verdict.status : 'pass',
      expected: `>=${verdict.expected ?? ''}`,
    },
  ];
}

/** Group 10: money of each performance table. */
export const rules: readonly Rule[] = [
  { id: 'pf-source-sum', run: all(tables, sourceSums) },
  { id: 'pf-execution-rate', run: all(tables, executionRate) },
  { id: 'pf-execution-score', run: all(tables, executionScore) },
  { id: 'pf-executed-within', run: (scope) => [...all(evaluated, executedWithin)(scope), ...allProjectsWithin(scope)] },
];
