import type { Indicator, Project } from '../../model/index.ts';
import { DEVICE, NOTE_WORDS } from '../../vocab/checks.ts';
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
  if (named.size === 0) return noted([], projects, '的单位都在单位名单中');
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
function bought(scope: Scope, project: Project): Verdict[] {
  const held = scope.figure('assets.equipmentOver1m');
  if (!held) return [];
  const rows = project.indicators.filter(
    (row) => row.actualUnit === '万元' && (row.actualValue ?? 0) >= 100 && DEVICE.test(rowName(row)),
  );
  return rows.map((row) => {
    const message = `${titleOf(project)}的“${rowName(row)}”实际 ${row.actualRaw ?? ''}，单价 100 万元以上设备为 0`;
    return state('differs', [held], message, { projectNo: project.no, texts: [passage(row, row.actualRaw ?? '')] });
  });
}

function assetsAgainstProjects(scope: Scope): readonly Outcome[] {
  const held = scope.figure('assets.equipmentOver1m');
  if (!held || held.value > 0n) return [skip('未写明单价 100 万元以上设备，或已列有')];
  const projects = evaluated(scope);
  return noted(
    projects.flatMap((project) => bought(scope, project)),
    projects,
    '没有百万元以上的设备',
  );
}

/** What was found, and once that the rest is as it should be. */
function noted(found: readonly Verdict[], looked: readonly Project[], what: string): readonly Verdict[] {
  const rest = looked.filter((project) => !found.some(({ projectNo }) => projectNo === project.no));
  const [first] = rest;
  if (!first) return found;
  const texts = [{ label: titleOf(first), text: first.name, source: first.nameSource ?? first.source }];
  return [...found, state('pass', [], `${rest.length} 个自评表${what}`, { texts })];
}

const each =
  (list: (scope: Scope) => readonly Project[], run: (project: Project) => Verdict[], what: string) =>
  (scope: Scope): readonly Outcome[] =>
    noted(list(scope).flatMap(run), list(scope), what);

const hasRows = ({ indicators }: Project): boolean => indicators.length > 0;
const hasGoals = ({ goalExpected, goalActual }: Project): boolean => goalExpected !== null && goalActual !== null;
const tables = (scope: Scope): readonly Project[] => withTables(scope).filter(hasRows);

/** Hints: a reader may look; off unless asked for. */
export const rules: readonly Rule[] = [
  { id: 'ix-note-on-met', run: each(tables, noteOnMet, '没有这种备注') },
  {
    id: 'px-goal-copied',
    run: each((scope) => evaluated(scope).filter(hasGoals), goalCopied, '的完成情况不是照抄目标'),
  },
  { id: 'px-unit-listed', run: unlistedUnits },
  { id: 'ix-dimensions', run: each((scope) => evaluated(scope).filter(hasRows), dimensions, '三类指标齐全') },
  { id: 'assets-vs-project', run: assetsAgainstProjects },
];
