import { computed, type Figure } from '../figure.ts';
import { equal, within } from '../judge/equal.ts';
import { plus, sum } from '../judge/sum.ts';
import { abs } from '../number.ts';
import { evaluated, money, totalRow } from '../projects.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

const complete = (figures: readonly (Figure | null)[]): Figure[] | null => {
  const found = figures.filter((figure) => figure !== null);
  return found.length > 0 && found.length === figures.length ? found : null;
};

/** “项目 N 个” against the tables that follow. */
function tableCount(scope: Scope): readonly Outcome[] {
  const stated = scope.figure('performance.projects.count');
  const projects = evaluated(scope);
  const [first] = projects;
  if (!stated) return [skip('未写明绩效评价项目个数')];
  if (!first) return [skip('文中没有项目绩效自评表')];
  const last = projects.at(-1) ?? first;
  const source = { ...first.source, lineEnd: Math.max(last.source.lineEnd, first.source.lineEnd), text: '' };
  const listed = scope.amount('所附项目绩效自评表', projects.length, source, { unit: stated.unit, exact: true });
  return listed ? [equal(stated, { ...listed, source: null })] : [];
}

/** Stated totals of budget and spending against the sum over the tables; only where no table is missing. */
function statedTotals(scope: Scope): readonly Outcome[] {
  const projects = evaluated(scope);
  const count = scope.fact('performance.projects.count');
  if (count && count.value !== projects.length) return [skip('所附自评表数与文中个数不同，合计无从核对')];
  const monies = projects.map((project) => money(scope, project));
  const columns = [
    ['performance.projects.annualBudget', 'annual'],
    ['performance.projects.executed', 'executed'],
  ] as const;
  const outcomes = columns.flatMap(([code, column]): Outcome[] => {
    const stated = scope.figure(code);
    const parts = complete(monies.map((entry) => entry[column]));
    return stated && parts ? [sum(stated, parts.map(plus))] : [];
  });
  return [...outcomes, ...overallStated(scope)];
}

/** The overall table against the sentence that announces it. */
function overallStated(scope: Scope): readonly Outcome[] {
  const table = scope.document.performance.overallTable;
  if (!table) return [];
  const { annual, executed } = money(scope, table);
  const pairs = [
    [scope.figure('performance.overall.annualBudget'), annual],
    [scope.figure('performance.overall.executed'), executed],
  ] as const;
  return pairs.flatMap(([stated, figure]) => (stated && figure ? [equal(stated, figure)] : []));
}

/** Σ 年初预算数 of the projects against the whole body's; leaving less than 基本支出 is only a hint. */
function initialWithin(scope: Scope): readonly Outcome[] {
  const table = scope.document.performance.overallTable;
  const initial = complete(evaluated(scope).map((project) => money(scope, project).initial));
  const stated = scope.figure('fiscal.initialBudget');
  const whole = (table && money(scope, table).initial) ?? stated;
  if (!whole || !initial) return [skip('整体或项目的年初预算数未写明')];
  const total = computed(
    '各项目年初预算数合计',
    initial.reduce((running, figure) => running + figure.value, 0n),
    initial,
  );
  const verdict: Verdict = within(total, whole);
  const beside = stated && stated !== whole && stated.value === whole.value ? [stated] : [];
  const full: Verdict = { ...verdict, figures: [total, whole, ...beside, ...initial] };
  const basic = scope.figure('expenditure.nature.basic');
  if (verdict.status !== 'pass' || !basic || total.value + basic.value <= whole.value) return [full];
  const left = sum(whole, [plus(total), plus(basic)]);
  return [full, { ...left, severity: 'hint', figures: [...left.figures, ...initial] }];
}

const TOTALS = [
  'revenue.total',
  'expenditure.total',
  'revenue.current',
  'fiscal.revenue.total',
  'fiscal.revenue.current',
  'fiscal.finalAccount',
] as const;

/** 整体全年预算数 equals one of the totals of income; which one is named. */
function overallBudget(scope: Scope): readonly Outcome[] {
  const table = scope.document.performance.overallTable;
  const annual = table && money(scope, table).annual;
  if (!annual) return [skip('没有整体支出绩效自评表')];
  const verdicts = TOTALS.flatMap((code) => {
    const figure = scope.figure(code);
    return figure ? [equal(annual, figure)] : [];
  });
  const [first] = verdicts;
  if (!first) return [skip('收入总计未写明')];
  const same = verdicts.find(({ status }) => status === 'pass');
  if (same) return [same];
  const near = verdicts.find(
    (verdict) => verdict.figures[1] && abs(annual.value - verdict.figures[1].value) <= 2n * annual.half,
  );
  return [near ? { ...near, status: 'rounding' } : { ...first, severity: 'hint' }];
}

/** 整体执行数 is what was spent, not 支出总计 with what was carried over or distributed. */
function overallExecuted(scope: Scope): readonly Outcome[] {
  const table = scope.document.performance.overallTable;
  const executed = table && money(scope, table).executed;
  const spent = scope.figure('expenditure.current');
  const total = scope.figure('expenditure.total');
  if (!executed || !spent) return [skip('整体执行数或本年支出未写明')];
  const near = (figure: Figure | null): boolean =>
    figure !== null && abs(executed.value - figure.value) <= 2n * executed.half;
  const fiscal = ['fiscal.expenditure.current', 'generalPublic.expenditure']
    .map((code) => scope.figure(code))
    .find(near);
  if (near(spent) || fiscal)
    return [equal(executed, near(spent) ? spent : (fiscal ?? spent))].map((verdict) =>
      verdict.status === 'differs' ? { ...verdict, status: 'rounding' as const } : verdict,
    );
  const stated = scope.figure('performance.overall.executed');
  const verdict = equal(executed, spent);
  const figures = [executed, spent, ...(total && near(total) ? [total] : []), ...(stated ? [stated] : [])];
  const message =
    total && near(total) ? `${verdict.message}；执行数等于${total.label}，其中包括未支出的结转和结余` : verdict.message;
  return [{ ...verdict, message, figures, severity: near(total) ? 'contradiction' : 'hint' }];
}

/** A table that covers all funds must show the non-fiscal part in its own row. */
function overallSources(scope: Scope): readonly Outcome[] {
  const table = scope.document.performance.overallTable;
  const row = table?.funding.find(({ kind }) => kind === 'other');
  const total = table && totalRow(table);
  const all = scope.figure('revenue.total');
  const fiscal = scope.figure('fiscal.revenue.total');
  const annual = table && money(scope, table).annual;
  if (!row || !total || !all || !fiscal || !annual) return [skip('整体自评表没有“其他资金”一行，或收入总计未写明')];
  if (abs(annual.value - all.value) > 2n * annual.half) return [skip('整体自评表的口径与收入总计不同')];
  const other = scope.amount('整体支出绩效自评表其他资金全年预算数', row.annualBudget, row.source, {
    printed: row.raw,
  });
  if (!other) return [skip('“其他资金”一行没有数字')];
  const rest = computed(`${all.label}减${fiscal.label}`, all.value - fiscal.value, [all, fiscal]);
  const verdict = equal(other, { ...rest, half: rest.half + annual.half });
  return [{ ...verdict, figures: [...verdict.figures, all, fiscal, annual] }];
}

/** Group 10: performance totals against the accounts. */
export const rules: readonly Rule[] = [
  { id: 'dc-self-evaluation', run: tableCount },
  { id: 'pf-stated-totals', run: statedTotals },
  { id: 'pf-initial-within', run: initialWithin },
  { id: 'pf-overall-budget', run: overallBudget },
  { id: 'pf-overall-executed', run: overallExecuted },
  { id: 'pf-overall-sources', run: overallSources },
];
