import type { Indicator, Project } from '../../model/index.ts';
import { NOTE_WORDS } from '../../vocab/checks.ts';
import { numericRow, outcome } from '../indicator.ts';
import { state } from '../judge/state.ts';
import { evaluated, rowName, titleOf, withTables } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { bare } from '../text.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const passage = (row: Indicator, text: string) => ({
  label: rowName(row),
  text,
  source: row.source,
  uncertain: row.uncertain,
});

/** A met row with full score whose remark says it was not as expected. */
function noteOnMet(project: Project): Verdict[] {
  return project.indicators.flatMap((row) => {
    const numeric = numericRow(row);
    const exact = numeric !== null && outcome(numeric) === 'met' && numeric.actual === numeric.target;
    if (!exact || row.score === null || row.score !== row.weight || !NOTE_WORDS.test(row.note ?? '')) return [];
    return [
      state('differs', [], `${titleOf(project)}：“${rowName(row)}”与目标相同并得满分，备注为“${row.note ?? ''}”`, {
        projectNo: project.no,
        texts: [passage(row, row.note ?? '')],
      }),
    ];
  });
}

/** The result is word for word the goal. */
function goalCopied(project: Project): Verdict[] {
  const { goalExpected, goalActual } = project;
  const [goal, result] = [bare(goalExpected?.text ?? ''), bare(goalActual?.text ?? '')];
  if (!goalExpected || !goalActual || result.length < 20 || !(goal === result || goal.includes(result))) return [];
  return [
    state('differs', [], `${titleOf(project)}：完成情况照抄预期目标`, {
      projectNo: project.no,
      texts: [{ label: '完成情况', text: goalActual.text, source: goalActual.source }],
    }),
  ];
}

/** Names of 主管部门 and 实施单位 that are not in the list of units. */
function unlistedUnits(scope: Scope): readonly Outcome[] {
  const { units, disclosure, projects } = scope.document;
  if (units.length === 0) return [skip('文中没有单位名单')];
  const known = new Set([...units.map(({ text }) => bare(text)), bare(disclosure.department)]);
  const named = new Map<string, { name: string; projects: Project[] }>();
  for (const project of projects) {
    for (const name of [project.department, project.unit]) {
      if (!name || known.has(bare(name))) continue;
      const entry = named.get(bare(name)) ?? { name, projects: [] };
      if (!entry.projects.includes(project)) entry.projects.push(project);
      named.set(bare(name), entry);
    }
  }
  return [...named.values()].map((entry) =>
    state('differs', [], `项目表中的单位“${entry.name}”不在单位名单中`, {
      found: entry.name,
      texts: entry.projects.map((project) => ({
        label: titleOf(project),
        text: entry.name,
        source: project.nameSource ?? project.source,
      })),
    }),
  );
}

/** 产出、效益、满意度 each have a row. */
function dimensions(project: Project): Verdict[] {
  if (project.indicators.length === 0) return [];
  const levels = project.indicators.map(({ level1 }) => level1 ?? '').join('|');
  const missing = ['产出', '效益', '满意度'].filter((word) => !levels.includes(word));
  if (missing.length === 0) return [];
  return [
    state('differs', [], `${titleOf(project)}没有${missing.join('、')}指标`, {
      projectNo: project.no,
      texts: [{ label: titleOf(project), text: missing.join('、'), source: project.nameSource ?? project.source }],
    }),
  ];
}

/** A device over 1 million bought this year while none is in the books. */
function assetsAgainstProjects(scope: Scope): readonly Outcome[] {
  const held = scope.figure('assets.equipmentOver1m');
  if (!held || held.value > 0n) return [skip('未写明单价 100 万元以上设备，或已列有')];
  return evaluated(scope).flatMap((project) =>
    project.indicators.flatMap((row): Outcome[] => {
      const bought =
        row.actualUnit === '万元' && (row.actualValue ?? 0) >= 100 && /仪|设备|系统|平台|车/.test(rowName(row));
      return bought
        ? [
            state(
              'differs',
              [held],
              `${titleOf(project)}的“${rowName(row)}”实际 ${row.actualRaw ?? ''}，单价 100 万元以上设备为 0`,
              { projectNo: project.no, texts: [passage(row, row.actualRaw ?? '')] },
            ),
          ]
        : [];
    }),
  );
}

const each =
  (list: (scope: Scope) => readonly Project[], run: (project: Project) => Verdict[]) =>
  (scope: Scope): readonly Outcome[] =>
    list(scope).flatMap(run);

/** Hints: a reader may look; off unless asked for. */
export const rules: readonly Rule[] = [
  { id: 'ix-note-on-met', run: each(withTables, noteOnMet) },
  { id: 'px-goal-copied', run: each(evaluated, goalCopied) },
  { id: 'px-unit-listed', run: unlistedUnits },
  { id: 'ix-dimensions', run: each(evaluated, dimensions) },
  { id: 'assets-vs-project', run: assetsAgainstProjects },
];
