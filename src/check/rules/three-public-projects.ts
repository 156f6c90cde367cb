import type { Indicator, Project } from '../../model/index.ts';
import { PROJECT_WORDS } from '../../vocab/checks.ts';
import { equal } from '../judge/equal.ts';
import { grouped } from '../number.ts';
import { evaluated, money, rowFigure, rowName, titleOf } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const KINDS = [
  {
    code: 'threePublic.reception',
    word: PROJECT_WORDS.reception,
    count: 'threePublic.reception.batches',
    units: /^(?:批次|批|次)$/,
  },
  {
    code: 'threePublic.vehicle.operation',
    word: PROJECT_WORDS.vehicle,
    count: 'threePublic.vehicle.heldCount',
    units: /^辆$/,
  },
  {
    code: 'threePublic.abroad',
    word: PROJECT_WORDS.abroad,
    count: 'threePublic.abroad.groups',
    units: /^(?:个|批|批次)$/,
  },
] as const;
type Kind = (typeof KINDS)[number];

/** A project that pays for exactly this item: its words, and the same amount spent. */
function pays(scope: Scope, project: Project, { code, word }: Kind): boolean {
  const spent = money(scope, project).executed;
  const whole = scope.figure(code);
  if (!spent || !whole || whole.value === 0n || spent.value !== whole.value) return false;
  return [project.name, project.goalExpected?.text ?? '', ...project.indicators.map(rowName)].some((text) =>
    word.test(text),
  );
}

const about = (verdict: Verdict, project: Project): Verdict => ({
  ...verdict,
  message: `${titleOf(project)}的执行数与“三公”经费相同，是同一笔钱；${verdict.message}`,
});

/** Output rows that count the same thing. */
const counts = (row: Indicator, { word, units }: Kind): boolean =>
  /产出/.test(row.level1 ?? '') && word.test(rowName(row)) && units.test(row.actualUnit ?? '');

function linked(scope: Scope, project: Project, kind: Kind): readonly Outcome[] {
  if (!pays(scope, project, kind)) return [];
  const { annual, executed } = money(scope, project);
  const budget = scope.figure(`${kind.code}.annualBudget`);
  const count = scope.figure(kind.count);
  const spent = scope.figure(kind.code);
  const figures = [executed, spent].filter((figure) => figure !== null);
  const outcomes: Verdict[] = [];
  if (annual && budget) outcomes.push(about(equal(budget, annual, { projectNo: project.no }), project));
  for (const row of project.indicators) {
    const actual = counts(row, kind)
      ? rowFigure(scope, row, '实际值', row.actualValue, row.actualUnit ?? '', row.actualRaw)
      : null;
    if (!actual || !count) continue;
    const verdict = equal(count, actual, { projectNo: project.no });
    const message = `${count.label} ${grouped(count.value, 0)} ${count.unit}；${actual.label} ${grouped(actual.value, 0)} ${actual.unit}`;
    outcomes.push(about({ ...verdict, message, figures: [...verdict.figures, ...figures] }, project));
  }
  return outcomes;
}

/** A project that pays for receptions, vehicles or travel states the same budget and the same counts. */
export const rules: readonly Rule[] = [
  {
    id: 'tp-project-link',
    run: (scope) => {
      const outcomes = KINDS.flatMap((kind) => evaluated(scope).flatMap((project) => linked(scope, project, kind)));
      return outcomes.length > 0 ? outcomes : [skip('没有专门列支“三公”经费的项目')];
    },
  },
];
