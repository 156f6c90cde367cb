import type { Project, ProjectMention } from '../../model/index.ts';
import type { Figure } from '../figure.ts';
import { equal } from '../judge/equal.ts';
import { state } from '../judge/state.ts';
import { plus, sum } from '../judge/sum.ts';
import { titleOf, totalRow } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { bare } from '../text.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const PLACES: Readonly<Record<ProjectMention['place'], string>> = {
  selfEvaluation: '自评表',
  block: '项目说明',
  tableRow: '项目支出表',
  target: '绩效目标表',
  carryover: '结转明细',
  report: '评价报告',
};

const amountOf = (scope: Scope, project: Project, mention: ProjectMention): Figure | null =>
  scope.amount(`${titleOf(project)}（${PLACES[mention.place]}）`, mention.amount, mention.source, {
    uncertain: project.uncertain,
  });

/** Places that state the same amount: budget rows and blocks together, carried-over lists together. */
const KINDS: readonly (readonly ProjectMention['place'][])[] = [
  ['tableRow', 'block'],
  ['carryover'],
  ['selfEvaluation', 'report'],
];

function amounts(scope: Scope, project: Project): readonly Verdict[] {
  return KINDS.flatMap((places) => {
    const figures = project.mentions
      .filter(({ place }) => places.includes(place))
      .flatMap((mention) => amountOf(scope, project, mention) ?? []);
    const [first, ...others] = figures;
    return first ? others.map((figure) => equal(figure, first, { projectNo: project.no })) : [];
  });
}

/** 绩效目标表: its 财政拨款 (or its total) is the amount of the budget tables; its total is the sum of its sources. */
function target(scope: Scope, project: Project): readonly Verdict[] {
  const budget = project.mentions.find(({ place }) => place === 'tableRow' || place === 'block');
  const stated = budget && amountOf(scope, project, budget);
  const rows = project.funding.filter(
    ({ kind, annualBudget }) => (kind === 'fiscal' || kind === 'total') && annualBudget !== null,
  );
  if (!stated || !project.mentions.some(({ place }) => place === 'target')) return [];
  const verdicts = rows.flatMap((row) => {
    const figure = scope.amount(`${titleOf(project)}绩效目标表${row.label}`, row.annualBudget, row.source, {
      printed: row.raw,
      uncertain: project.uncertain,
    });
    return figure ? [equal(figure, stated, { projectNo: project.no })] : [];
  });
  const fit = verdicts.find(({ status }) => status !== 'differs');
  const [first] = verdicts;
  return fit ? [fit] : first ? [first] : [];
}

/** A dash printed as the numeral 一 is a dash. */
const spelled = (name: string): string => bare(name).replaceAll('一', '');

/** Spellings of one project's name that differ by more than widths, brackets and dashes. */
function spellings(project: Project): readonly Verdict[] {
  const [first, ...others] = project.mentions;
  if (!first) return [];
  const seen = new Set([spelled(first.name)]);
  return others.flatMap((mention): Verdict[] => {
    if (seen.has(spelled(mention.name))) return [];
    seen.add(spelled(mention.name));
    const texts = [first, mention].map(({ place, name, source }) => ({ label: PLACES[place], text: name, source }));
    return [
      state(
        'differs',
        [],
        `同一项目的名称，${PLACES[first.place]}为“${first.name}”，${PLACES[mention.place]}为“${mention.name}”`,
        { expected: first.name, found: mention.name, projectNo: project.no, texts },
      ),
    ];
  });
}

const REPORTED = [
  [/(?:综合|评价|自评|最终|总)得分(?:为|是|:|：)?\s*(\d+(?:\.\d+)?)\s*分/, 'score', '总分', '分'],
  [/(?:预算|资金)执行率(?:为|是|达|达到|:|：)?\s*(\d+(?:\.\d+)?)\s*%/, 'executionRate', '执行率', '%'],
] as const;

/** Score and execution rate in the words of the report against the table of the same project. */
function reported(scope: Scope, project: Project): readonly Verdict[] {
  const source = { score: project.scoreSource, executionRate: project.amountSource };
  return REPORTED.flatMap(([pattern, field, label, unit]) => {
    const printed = scope.amount(`${titleOf(project)}自评表${label}`, project[field], source[field] ?? project.source, {
      unit,
      atLeast: 2,
    });
    const cited = project.report.find(({ text }) => pattern.test(text));
    const said = cited && pattern.exec(cited.text)?.[1];
    const told = said
      ? scope.amount(`${titleOf(project)}评价报告${label}`, Number(said), cited.source, { unit, printed: [said] })
      : null;
    return printed && told ? [equal(told, printed, { projectNo: project.no })] : [];
  });
}

/** Differences one by one; projects that agree are counted once. */
function counted(
  scope: Scope,
  run: (project: Project) => readonly Verdict[] | null,
  what: string,
  none: string,
): readonly Outcome[] {
  const wrong: Verdict[] = [];
  let agreed = 0;
  let example: Project | null = null;
  for (const project of scope.document.projects) {
    const verdicts = run(project);
    if (!verdicts) continue;
    const bad = verdicts.filter(({ status }) => status !== 'pass');
    wrong.push(...bad);
    if (bad.length > 0) continue;
    agreed++;
    example ??= project;
  }
  if (wrong.length === 0 && agreed === 0) return [skip(none)];
  const source = example && (example.nameSource ?? example.source);
  return example && source
    ? [
        ...wrong,
        state('pass', [], `${agreed} 个项目${what}`, {
          texts: [{ label: titleOf(example), text: example.name, source }],
        }),
      ]
    : wrong;
}

const some = (verdicts: readonly Verdict[]): readonly Verdict[] | null => (verdicts.length > 0 ? verdicts : null);

/** Σ sources of the overall target table against the amount the text names. */
function overallTarget(scope: Scope): readonly Outcome[] {
  const table = scope.document.performance.overallTable;
  const stated = scope.figure('performance.overall.annualBudget');
  if (!table || !stated || totalRow(table) || !scope.isBudget) return [];
  const parts = table.funding.flatMap(
    (row) => scope.amount(row.label, row.annualBudget, row.source, { printed: row.raw }) ?? [],
  );
  return parts.length > 0 ? [sum(stated, parts.map(plus), { projectNo: 0 })] : [];
}

/** Group 12 and 8: one project in several places. */
export const rules: readonly Rule[] = [
  {
    id: 'px-amount',
    run: (scope) =>
      counted(scope, (project) => some(amounts(scope, project)), '在各处金额一致', '没有在多处写明金额的项目'),
  },
  {
    id: 'px-name',
    run: (scope) =>
      counted(
        scope,
        (project) => (project.mentions.length > 1 ? spellings(project) : null),
        '在各处名称一致',
        '没有在多处出现的项目',
      ),
  },
  {
    id: 'px-report-vs-table',
    run: (scope) =>
      counted(
        scope,
        (project) => some(reported(scope, project)),
        '的评价报告与自评表一致',
        '没有写明得分或执行率的评价报告',
      ),
  },
  {
    id: 'bt-project-target',
    run: (scope) => [
      ...counted(
        scope,
        (project) => some(target(scope, project)),
        '的绩效目标表与预算金额一致',
        '没有可与预算对照的绩效目标表',
      ),
      ...overallTarget(scope),
    ],
  },
];
