import type { Indicator, Project } from '../../model/index.ts';
import { COUNT_ROW, IN_PROPORTION } from '../../vocab/checks.ts';
import { formulas, numericRow, outcome } from '../indicator.ts';
import { state } from '../judge/state.ts';
import { show } from '../number.ts';
import { titleOf, withTables } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { fitting, passages, type Scored, scored, told } from '../scored.ts';
import type { FindingSeverity, Outcome, Verdict } from '../verdict.ts';
import { passed } from './indicator-sums.ts';

const PROPORTION = '分值 × 实际 ÷ 目标';

/** A row that was met as printed and got less than its weight, and how it was scored. */
interface Short {
  readonly entry: Scored;
  /** The formula its score fits; null: none in use. */
  readonly how: string | null;
  readonly severity: FindingSeverity;
}

/**
 * “≤21 项” over a count that was to be reached is a slip of the operator; a form that prints 按完成比例赋分 says
 * itself that the score goes by the proportion. Neither is a contradiction of target and score.
 */
function severityOf(row: Indicator, how: string | null): FindingSeverity {
  const upper = row.targetOp === '<=' || row.targetOp === '<';
  if (how === PROPORTION && upper && COUNT_ROW.test(row.level2 ?? '')) return 'hint';
  return (how === PROPORTION || how === '分值 × 完成率') && IN_PROPORTION.test(row.rule ?? '')
    ? 'hint'
    : 'contradiction';
}

function shortOf(entry: Scored): Short | 'full' | null {
  const numeric = numericRow(entry.row);
  if (!numeric || outcome(numeric) !== 'met') return null;
  if (entry.score.value >= entry.weight.value) return 'full';
  const fits = formulas(numeric, entry.weight.value).filter(
    ({ score, name }) => name !== '满分' && fitting(entry.score, score, entry.weight.value) !== null,
  );
  const exact = fits.find(({ score }) => fitting(entry.score, score, entry.weight.value) === 'pass');
  const how = (exact ?? fits[0])?.name ?? null;
  return { entry, how, severity: severityOf(entry.row, how) };
}

/** Rows scored in one way make one finding; a row no formula explains stands alone. */
function groups(shorts: readonly Short[]): Short[][] {
  const keyOf = ({ entry, how, severity }: Short, index: number): string =>
    how === null ? `row ${index}` : `${how} ${severity} ${entry.row.uncertain}`;
  const grouped = new Map<string, Short[]>();
  for (const [index, short] of shorts.entries()) {
    const key = keyOf(short, index);
    grouped.set(key, [...(grouped.get(key) ?? []), short]);
  }
  return [...grouped.values()];
}

function verdictOf(project: Project, group: readonly Short[]): Verdict {
  const entries = group.map(({ entry }) => entry);
  const total = (pick: (entry: Scored) => bigint): bigint => entries.reduce((sum, entry) => sum + pick(entry), 0n);
  const [weight, score] = [total((entry) => entry.weight.value), total((entry) => entry.score.value)];
  const decimals = Math.max(...entries.map((entry) => entry.score.decimals));
  const how = group[0]?.how ? `，得分相当于${group[0].how}` : '';
  const list = entries.map(told).join('；');
  const message =
    entries.length === 1
      ? `${list}，目标已达到而未得满分${how}`
      : `${titleOf(project)}的 ${entries.length} 行指标目标已达到而未得满分${how}，共少 ${show(weight - score, decimals)} 分：${list}`;
  return state(
    'differs',
    entries.flatMap((entry) => [entry.score, entry.weight]),
    message,
    {
      expected: show(weight, decimals),
      found: show(score, decimals),
      difference: show(score - weight, decimals),
      unit: '分',
      projectNo: project.no,
      texts: entries.flatMap(passages),
      severity: group[0]?.severity ?? 'contradiction',
    },
  );
}

function ofTable(scope: Scope, project: Project): readonly Outcome[] {
  const judged = scored(scope, project)
    .map(shortOf)
    .filter((short) => short !== null);
  const shorts = judged.filter((short) => short !== 'full');
  const full = judged.length - shorts.length;
  return [...groups(shorts).map((group) => verdictOf(project, group)), ...passed(project, [], full)];
}

/** Group 11: targets met as printed, scored below their weight. */
export const rules: readonly Rule[] = [
  {
    id: 'ix-met-not-full',
    run: (scope) => withTables(scope).flatMap((project) => ofTable(scope, project)),
  },
];
