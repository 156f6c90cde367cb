import type { Indicator } from '../../model/index.ts';
import { dayRange } from '../dates.ts';
import type { Figure } from '../figure.ts';
import { type Formula, formulas, numericRow, outcome } from '../indicator.ts';
import { state } from '../judge/state.ts';
import { abs, roundings, show } from '../number.ts';
import { withTables } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { fitting, passages, type Scored, scored, told } from '../scored.ts';
import type { Outcome, Verdict } from '../verdict.ts';
import { passed } from './indicator-sums.ts';

const nearest = (score: Figure, list: readonly Formula[]): bigint =>
  list
    .map(({ score: value }) => roundings(value, score.decimals)[0])
    .reduce((best, value) => (abs(value - score.value) < abs(best - score.value) ? value : best));

function differing(entry: Scored, expected: bigint, why: string, status: Verdict['status'] = 'differs'): Verdict {
  const { score, weight, project } = entry;
  return state(status, [score, weight], `${told(entry)}${why}`, {
    expected: show(expected, score.decimals),
    found: show(score.value, score.decimals),
    difference: show(score.value - expected, score.decimals),
    unit: '分',
    projectNo: project.no,
    texts: passages(entry),
  });
}

/** No way of scoring in use gives the printed score. A missed satisfaction target is scored in steps and left alone. */
function formulaOf(entry: Scored): Verdict | 'pass' | null {
  const numeric = numericRow(entry.row);
  const { score, weight, row } = entry;
  if (!numeric || score.value === weight.value || score.value === 0n) return null;
  if (/满意/.test(`${row.level1 ?? ''}${row.level2 ?? ''}`) && outcome(numeric) === 'missed') return null;
  const list = formulas(numeric, weight.value);
  if (list.some((formula) => fitting(score, formula.score, weight.value) === 'pass')) return 'pass';
  const expected = nearest(score, list);
  if (list.some((formula) => fitting(score, formula.score, weight.value) === 'rounding'))
    return differing(entry, expected, '，取整或截尾后相符', 'rounding');
  return differing(
    entry,
    expected,
    `，按常用算法应为 ${list.map(({ name, score: value }) => `${name} ${show(roundings(value, score.decimals)[0], score.decimals)}`).join('、')}`,
  );
}

/** A target missed as printed (number or date), scored in full. */
function missedFull(entry: Scored, year: number): Verdict | 'pass' | null {
  const numeric = numericRow(entry.row);
  if (!numeric) return late(entry, year);
  if (outcome(numeric) !== 'missed') return null;
  if (entry.score.value < entry.weight.value) return 'pass';
  const list = formulas(numeric, entry.weight.value).filter(({ name }) => name !== '0 分');
  if (list.some(({ score }) => fitting(entry.score, score, entry.weight.value) === 'pass'))
    return differing(entry, entry.weight.value, '，按比例计算舍入后为满分', 'rounding');
  const expected = list.length > 0 ? nearest(entry.score, list) : 0n;
  return differing(entry, expected, '，目标未达到而得满分');
}

/** A date target: done after the last day allowed. */
function late(entry: Scored, year: number): Verdict | 'pass' | null {
  const due = dayRange(entry.row.targetRaw, year);
  const done = dayRange(entry.row.actualRaw, year);
  if (!due || !done) return null;
  if (done.first <= due.last) return 'pass';
  if (entry.score.value < entry.weight.value) return 'pass';
  return differing(entry, 0n, `，晚于期限 ${done.first - due.last} 天而得满分`);
}

/** A rule over every scored row: differences one by one, passes once per table. */
const each =
  (judge: (entry: Scored, year: number) => Verdict | 'pass' | null, wanted: (row: Indicator) => boolean) =>
  (scope: Scope): readonly Outcome[] => {
    const year = scope.document.disclosure.fiscalYear;
    return withTables(scope).flatMap((project) => {
      const verdicts = scored(scope, project)
        .filter(({ row }) => wanted(row))
        .map((entry) => judge(entry, year));
      const wrong = verdicts.filter((verdict): verdict is Verdict => verdict !== null && verdict !== 'pass');
      return passed(project, wrong, verdicts.filter((verdict) => verdict !== null).length);
    });
  };

const dated = (row: Indicator): boolean => numericRow(row) === null;

/** Group 11: scores of single rows. */
export const rules: readonly Rule[] = [
  { id: 'ix-score-formula', run: each(formulaOf, (row) => !dated(row)) },
  { id: 'ix-missed-full', run: each(missedFull, (row) => !dated(row)) },
  { id: 'ix-date', run: each(missedFull, dated) },
];
