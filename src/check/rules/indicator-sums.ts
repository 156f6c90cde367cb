import type { Project } from '../../model/index.ts';
import type { Figure } from '../figure.ts';
import { equal, within } from '../judge/equal.ts';
import { state } from '../judge/state.ts';
import { plus, sum } from '../judge/sum.ts';
import { grouped, ONE, show } from '../number.ts';
import { marksOf, money, rowName, titleOf, withTables } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const HUNDRED = 100n * ONE;
const NINETY = 90n * ONE;

const weights = (scope: Scope, project: Project): (Figure | null)[] =>
  marksOf(scope, project).map(({ weight }) => weight);
const scores = (scope: Scope, project: Project): (Figure | null)[] => marksOf(scope, project).map(({ score }) => score);

const total = (figures: readonly Figure[]): bigint => figures.reduce((running, figure) => running + figure.value, 0n);
const full = (figures: readonly (Figure | null)[]): Figure[] | null => {
  const found = figures.filter((figure) => figure !== null);
  return found.length > 0 && found.length === figures.length ? found : null;
};

/** 分值 of the rows, with the execution rate's own where the table has one: 100, or 90 in a table of targets. */
function weightSum(scope: Scope, project: Project): readonly Outcome[] {
  if (project.indicators.length === 0) return [];
  const rows = full(weights(scope, project));
  if (!rows) return [skip('有指标未写分值')];
  const own = money(scope, project).weight;
  const parts = own ? [...rows, own] : rows;
  const value = total(parts);
  const fits = value === HUNDRED || (!own && value === NINETY);
  const printed = scope.amount('总分值', project.totalWeight, project.scoreSource ?? project.source, {
    unit: '分',
    exact: true,
  });
  const message = `${titleOf(project)}分值合计 ${grouped(value, 0)}${own ? `（含执行率 ${grouped(own.value, 0)}）` : ''}，应为 ${own ? '100' : '90 或 100'}${!fits && value < HUNDRED ? '，可能有指标未列出' : ''}`;
  const expected = printed && printed.value !== HUNDRED ? printed : null;
  const verdict = state(fits ? 'pass' : 'differs', fits ? [] : parts, message, {
    expected: '100',
    found: show(value, 0),
    difference: show(value - HUNDRED, 0),
    unit: '分',
    projectNo: project.no,
  });
  return [
    fits ? { ...verdict, figures: parts.slice(0, 1) } : verdict,
    ...(expected ? [equal(expected, { ...expected, label: '各行分值合计', value, source: null })] : []),
  ];
}

/** Σ 得分 with the execution score = 总分; an unprinted total is only shown. */
function scoreSum(scope: Scope, project: Project): readonly Outcome[] {
  const rows = full(scores(scope, project));
  if (!rows) return project.indicators.length > 0 ? [skip('有指标未写得分')] : [];
  const own = money(scope, project).score;
  const parts = own ? [...rows, own] : rows;
  const printed = scope.amount(`${titleOf(project)}总分`, project.score, project.scoreSource ?? project.source, {
    unit: '分',
    atLeast: 2,
    printed: project.scoreRaw ? [project.scoreRaw] : [],
  });
  if (printed) {
    const verdict = sum(printed, parts.map(plus), { projectNo: project.no });
    return own || verdict.status !== 'differs' ? [verdict] : [skip('执行率得分未写明，总分无从核对')];
  }
  const value = show(total(parts), 2);
  return [
    state('differs', parts, `${titleOf(project)}没有印出总分；按各行得分计算为 ${value}`, {
      severity: 'hint',
      expected: value,
      unit: '分',
      projectNo: project.no,
    }),
  ];
}

/** 0 ≤ 得分 ≤ 分值 in every row. */
function scoreRange(scope: Scope, project: Project): readonly Outcome[] {
  const wrong: Verdict[] = [];
  let checked = 0;
  for (const { row, weight, score } of marksOf(scope, project)) {
    if (!weight || !score) continue;
    checked++;
    if (score.value < 0n || score.value > weight.value) wrong.push(within(score, weight, { projectNo: project.no }));
    if (score.value < 0n)
      wrong.push(
        state('differs', [score], `${rowName(row)}得分 ${show(score.value, 2)} 小于 0`, { projectNo: project.no }),
      );
  }
  return passed(project, wrong, checked);
}

/** The differences of a table, or one pass for all its rows. */
export function passed(project: Project, wrong: readonly Verdict[], checked: number): readonly Verdict[] {
  const rest = checked - wrong.filter(({ status }) => status !== 'pass').length;
  if (rest <= 0) return wrong;
  const source = project.nameSource ?? project.source;
  const pass = state('pass', [], `${titleOf(project)}：${rest} 行指标`, {
    projectNo: project.no,
    texts: [{ label: titleOf(project), text: `${rest} 行指标`, source }],
  });
  return [...wrong, pass];
}

const each =
  (run: (scope: Scope, project: Project) => readonly Outcome[]) =>
  (scope: Scope): readonly Outcome[] =>
    withTables(scope).flatMap((project) => run(scope, project));

/** Group 11: weights and scores of a table. */
export const rules: readonly Rule[] = [
  { id: 'ix-weight-sum', run: each(weightSum) },
  { id: 'ix-score-sum', run: each(scoreSum) },
  { id: 'ix-score-range', run: each(scoreRange) },
];
