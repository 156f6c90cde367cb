import type { Indicator, Project } from '../../model/index.ts';
import { numericRow, outcome } from '../indicator.ts';
import { state } from '../judge/state.ts';
import { evaluated, rowName, titleOf } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { bare, shareRun } from '../text.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const passage = (row: Indicator, label: string) => ({
  label,
  text: `${rowName(row)}：目标 ${row.targetRaw ?? '—'}，实际 ${row.actualRaw ?? '—'}`,
  source: row.source,
  uncertain: row.uncertain,
});

const shown = (row: Indicator): string => `目标 ${row.targetRaw ?? '—'}、实际 ${row.actualRaw ?? '—'}`;

/** Rows of all projects by name, for the rows of the overall table. */
function byName(scope: Scope): Map<string, { project: Project; row: Indicator }[]> {
  const map = new Map<string, { project: Project; row: Indicator }[]>();
  for (const project of evaluated(scope)) {
    for (const row of project.indicators) {
      const key = bare(rowName(row));
      map.set(key, [...(map.get(key) ?? []), { project, row }]);
    }
  }
  return map;
}

/** A row of the overall table with the name and unit of exactly one project row: the same target, the same actual. */
function overallAgainstProjects(scope: Scope): readonly Outcome[] {
  const table = scope.document.performance.overallTable;
  if (!table) return [skip('没有整体支出绩效自评表')];
  const rows = byName(scope);
  return table.indicators.flatMap((row): Outcome[] => {
    const numeric = numericRow(row);
    const [match, ...more] = rows.get(bare(rowName(row))) ?? [];
    const other = match && numericRow(match.row);
    if (!numeric || !other || !match || more.length > 0 || row.targetUnit !== match.row.targetUnit) return [];
    const same = numeric.target === other.target && numeric.actual === other.actual;
    const message = `指标“${rowName(row)}”在整体自评表为${shown(row)}，在${titleOf(match.project)}为${shown(match.row)}`;
    const texts = [passage(row, '整体支出绩效自评表'), passage(match.row, titleOf(match.project))];
    return [
      state(same ? 'pass' : 'differs', [], message, {
        expected: match.row.actualRaw,
        found: row.actualRaw,
        unit: row.targetUnit,
        projectNo: match.project.no,
        texts,
      }),
    ];
  });
}

const isCount = (row: Indicator): boolean =>
  /产出/.test(row.level1 ?? '') && /^(?:次|处|个|项|户|批次|批|份|场|期|家|套|台|辆|件)$/.test(row.targetUnit ?? '');
const isDoneRate = (row: Indicator): boolean => /完成率$/.test(rowName(row)) && row.actualUnit === '%';

/** “完成 12 次（目标 20 次）” beside “完成率 100%” of the same work. */
function countAndRate(project: Project): Verdict[] {
  const missed = project.indicators.filter((row) => {
    const numeric = isCount(row) ? numericRow(row) : null;
    return numeric !== null && outcome(numeric) === 'missed';
  });
  const rates = project.indicators.filter(isDoneRate);
  const pairs = missed.flatMap((row) => rates.map((rate) => ({ row, rate })));
  return pairs
    .filter(({ row, rate }) => shareRun(bare(rowName(row)), bare(rowName(rate)), 4))
    .map(({ row, rate }) => {
      const message = `${titleOf(project)}：“${rowName(row)}”${shown(row)}，“${rowName(rate)}”实际 ${rate.actualRaw ?? ''}`;
      return state((rate.actualValue ?? 0) >= 100 ? 'differs' : 'pass', [], message, {
        expected: row.actualRaw,
        found: rate.actualRaw,
        projectNo: project.no,
        texts: [passage(row, rowName(row)), passage(rate, rowName(rate))],
      });
    });
}

/** Group 11 and 12: rows that speak of the same thing. */
export const rules: readonly Rule[] = [
  { id: 'px-overall-vs-project', run: overallAgainstProjects },
  { id: 'ix-siblings', run: (scope) => evaluated(scope).flatMap(countAndRate) },
];
