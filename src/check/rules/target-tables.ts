import type { Project } from '../../model/index.ts';
import { WITHHELD_CODES } from '../../vocab/withheld.ts';
import type { Figure } from '../figure.ts';
import { equal } from '../judge/equal.ts';
import { state } from '../judge/state.ts';
import { plus, sum } from '../judge/sum.ts';
import { grouped, show } from '../number.ts';
import { titleOf } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import type { Outcome, Verdict } from '../verdict.ts';

const COUNTS = ['performance.projects', 'performance.projects.fiscal', 'performance.projects.nonFiscal'] as const;

/** Projects that are announced, but whose tables are not published: number and amount. */
const HIDDEN: readonly (readonly [count: string, amount: string])[] = [
  [WITHHELD_CODES.count, WITHHELD_CODES.amount],
  ['classified.projectCount', 'classified.amount'],
];

/** “N 个项目，涉及 X 万元”: no project, no money. */
function countAndAmount(scope: Scope): readonly Outcome[] {
  return COUNTS.flatMap((prefix): Outcome[] => {
    const count = scope.figure(`${prefix}.count`);
    const amount = scope.figure(`${prefix}.annualBudget`);
    if (!count || !amount) return [];
    const empty = count.value === 0n && amount.value > 0n;
    const shown = grouped(amount.value, amount.decimals);
    const message = `${count.label} ${grouped(count.value, 0)} 个，${amount.label} ${shown} 万元`;
    const extra = empty ? { expected: '0', found: show(amount.value, amount.decimals), unit: '万元' } : {};
    return [state(empty ? 'differs' : 'pass', [amount, count], message, extra)];
  });
}

/** Projects with a 绩效目标表 of their own. */
const withTarget = (scope: Scope): readonly Project[] =>
  scope.document.projects.filter(({ mentions }) => mentions.some(({ place }) => place === 'target'));

/**
 * The projects a budget announces against the 绩效目标表 that follow and those said not to be published, by number; where
 * the number agrees, by 财政拨款 too.
 */
function targetTables(scope: Scope): readonly Outcome[] {
  const counts = COUNTS.flatMap((prefix) => scope.figure(`${prefix}.count`) ?? []);
  const projects = withTarget(scope);
  const [stated] = counts;
  if (!scope.isBudget || !stated || projects.length === 0) return [];
  const value = counts.reduce((running, count) => running + count.value, 0n);
  const announced = { ...stated, value };
  const listed = scope.amount('所附项目支出绩效目标表', projects.length, null, { unit: stated.unit, exact: true });
  if (!listed) return [];
  const plain = equal(announced, listed);
  const hidden = HIDDEN.flatMap(([code]) => scope.figure(code) ?? []);
  const verdict =
    plain.status === 'pass' || hidden.length === 0 ? plain : sum(announced, [listed, ...hidden].map(plus));
  return verdict.status === 'pass' ? [verdict, ...fiscalMoney(scope, projects, verdict !== plain)] : [verdict];
}

/** Σ 财政拨款 of the tables, and of those not published, against the amount announced. */
function fiscalMoney(scope: Scope, projects: readonly Project[], withHidden: boolean): readonly Verdict[] {
  const announced = scope.figure('performance.projects.fiscal.annualBudget');
  const parts = projects.flatMap((project) => fiscalOf(scope, project) ?? []);
  const counted = withHidden ? HIDDEN.filter(([code]) => scope.figure(code)) : [];
  const hidden = counted.flatMap(([, amount]) => scope.figure(amount) ?? []);
  if (!announced || parts.length !== projects.length || hidden.length !== counted.length) return [];
  return [sum(announced, [...parts, ...hidden].map(plus))];
}

function fiscalOf(scope: Scope, project: Project): Figure | null {
  const row = project.funding.find(({ kind }) => kind === 'fiscal');
  if (!row) return null;
  return scope.amount(`${titleOf(project)}绩效目标表${row.label}`, row.annualBudget, row.source, {
    printed: row.raw,
    uncertain: project.uncertain,
  });
}

/** Group 9: the projects of a budget's words and the target tables behind them. */
export const rules: readonly Rule[] = [
  { id: 'bt-target-count', run: (scope) => [...countAndAmount(scope), ...targetTables(scope)] },
];
