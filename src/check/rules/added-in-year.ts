import type { CitedText, Project } from '../../model/index.ts';
import { ADDED } from '../../vocab/checks.ts';
import type { Figure } from '../figure.ts';
import { state } from '../judge/state.ts';
import { grouped, scaled } from '../number.ts';
import { evaluated, money, titleOf } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { bare, names } from '../text.ts';
import { type Outcome, type Passage, skip } from '../verdict.ts';

/** Reasons given anywhere that speak of money added during the year, each text once with every place. */
function reasons(scope: Scope): CitedText[] {
  const { facts, functionItems } = scope.document;
  const all = [...facts, ...functionItems].flatMap(({ reason }) => (reason?.text.includes(ADDED) ? [reason] : []));
  return [...new Map(all.map((reason) => [`${reason.source.lineStart}:${reason.text}`, reason])).values()];
}

/** What stands after 追加, cut at commas and list marks. */
const phrases = (text: string): string[] =>
  text
    .split(ADDED)
    .slice(1)
    .flatMap((part) => part.split(/[、，,；;。：:]|以及|及/))
    .map(bare)
    .filter((phrase) => phrase.length >= 4);

/** The project's own name, and the names of its cost rows (a project of several 尾款 lists them there). */
const namesOf = (project: Project): string[] => [
  bare(project.name),
  ...project.indicators
    .filter(({ targetUnit, level3 }) => targetUnit === '万元' && level3)
    .map(({ level3 }) => bare(level3)),
];

const isNamed = (project: Project, list: readonly string[]): boolean =>
  namesOf(project).some((name) => list.some((phrase) => names(phrase, name)));

interface Added {
  readonly project: Project;
  readonly initial: Figure;
  readonly annual: Figure;
}

const already = ({ initial, annual }: Added): boolean => initial.value > 0n && initial.value >= annual.value;

function amounts(scope: Scope): Added[] {
  return evaluated(scope).flatMap((project) => {
    const { initial, annual } = money(scope, project);
    return initial && annual ? [{ project, initial, annual }] : [];
  });
}

const passage = (reason: CitedText): Passage => ({ label: '增减原因', text: reason.text, source: reason.source });

/** Rows of the overall table that hold exactly such a project's money at the start of the year. */
function overallRows(scope: Scope, added: readonly Added[]): Figure[] {
  const rows = scope.document.performance.overallTable?.funding ?? [];
  return rows.flatMap((row) => {
    const initial = scope.amount(`整体支出绩效自评表${row.label}年初预算数`, row.initialBudget, row.source, {
      printed: row.raw,
    });
    return row.kind !== 'total' &&
      initial &&
      initial.value > 0n &&
      added.some(({ annual }) => annual.value === initial.value)
      ? [initial]
      : [];
  });
}

/** All projects the reasons call 追加, in one finding. */
function fromReasons(scope: Scope): readonly Outcome[] {
  const cited = reasons(scope);
  const list = [...new Set(cited.flatMap((reason) => phrases(reason.text)))];
  if (list.length === 0) return [];
  const called = amounts(scope).filter(({ project }) => isNamed(project, list));
  if (called.length === 0) return [];
  const wrong = called.filter(already);
  const shown = wrong.length > 0 ? wrong : called;
  const own = cited.filter((reason) => shown.some(({ project }) => isNamed(project, phrases(reason.text))));
  const total = grouped(
    wrong.reduce((running, { initial }) => running + initial.value, 0n),
    2,
  );
  const titles = shown.map(({ project }) => titleOf(project)).join('、');
  const message =
    wrong.length > 0
      ? `文中称年中追加的 ${wrong.length} 个项目（${titles}）年初预算数已等于全年预算数，合计 ${total} 万元`
      : `文中称年中追加的项目（${titles}）年初预算数小于全年预算数`;
  const figures = [...shown.flatMap(({ initial, annual }) => [initial, annual]), ...overallRows(scope, wrong)];
  return [
    state(wrong.length > 0 ? 'differs' : 'pass', figures, message, {
      expected: wrong.length > 0 ? '0' : null,
      found: wrong.length > 0 ? total.replaceAll(',', '') : null,
      unit: '万元',
      texts: own.map(passage),
    }),
  ];
}

const GOAL = new RegExp(`${ADDED}[^。；;，,]{0,24}?(\\d[\\d.,]*)\\s*万元`);

/** A goal that says “追加…X 万元” where X is the whole year's budget. */
function fromGoals(scope: Scope): readonly Outcome[] {
  return amounts(scope).flatMap((entry): Outcome[] => {
    const { project, initial, annual } = entry;
    const goal = project.goalExpected;
    const amount = scaled(GOAL.exec(goal?.text ?? '')?.[1]?.replaceAll(',', '') ?? '');
    if (!goal || amount === null || amount !== annual.value) return [];
    const message = `${titleOf(project)}的目标写明追加 ${grouped(annual.value, annual.decimals)} 万元，年初预算数为 ${grouped(initial.value, initial.decimals)} 万元`;
    return [
      state(already(entry) ? 'differs' : 'pass', [initial, annual], message, {
        expected: '0',
        found: grouped(initial.value, initial.decimals).replaceAll(',', ''),
        unit: '万元',
        projectNo: project.no,
        texts: [{ label: '预期目标', text: goal.text, source: goal.source }],
      }),
    ];
  });
}

/** A project called 追加 was not in the budget at the start of the year. */
export const rules: readonly Rule[] = [
  {
    id: 'pf-added-in-year',
    run: (scope) => {
      const outcomes = [...fromReasons(scope), ...fromGoals(scope)];
      return outcomes.length > 0 ? outcomes : [skip('文中没有称为年中追加的项目')];
    },
  },
];
