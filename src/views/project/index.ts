import type { DisclosureDocument, Finding, Project } from '../../model/index.ts';
import { asPrinted, grouped, minus, percent } from '../../site/amount.ts';
import type { Work } from '../../site/cite.ts';
import { absolute } from '../../site/env.ts';
import { paths } from '../../site/links.ts';
import { comparison, result } from '../../site/words.ts';
import { inputHash, programVersion } from '../data.ts';
import type { Piece } from '../disclosure/summary.ts';
import { type Figure, stated } from '../figure.ts';
import { type FundingTable, fundingTable } from './funding.ts';
import { type IndicatorGroup, indicatorGroups } from './indicators.ts';

/** Everything a project page shows. */
export interface ProjectView {
  readonly summary: readonly Piece[];
  readonly budget: Figure | null;
  readonly initial: Figure | null;
  readonly executed: Figure | null;
  /** What was not spent, worked out. */
  readonly left: Figure | null;
  readonly rate: Figure | null;
  readonly score: Figure | null;
  readonly carryover: Figure | null;
  readonly funding: FundingTable;
  readonly indicators: readonly IndicatorGroup[];
  readonly checks: readonly Finding[];
  readonly neighbours: readonly Project[];
  readonly before: Project | null;
  readonly after: Project | null;
  readonly work: Work;
}

function money(project: Project, label: string, value: number | null): Figure | null {
  if (value === null) return null;
  return stated(label, value, '万元', project.amountSource ?? project.source, project.uncertain);
}

function remaining(budget: Figure | null, executed: Figure | null): Figure | null {
  if (!budget || !executed) return null;
  const decimal = minus(budget.decimal, executed.decimal);
  return {
    ...budget,
    label: '未用完',
    value: Number(decimal),
    decimal,
    derived: '全年预算数 − 全年执行数',
    uncertain: false,
  };
}

function rate(project: Project, budget: Figure | null, executed: Figure | null): Figure | null {
  const source = project.amountSource ?? project.source;
  if (project.executionRate !== null) return stated('执行率', project.executionRate, '%', source);
  const text = budget && executed ? percent(executed.value, budget.value) : null;
  return text === null
    ? null
    : { ...stated('执行率', Number(text), '%', source), decimal: text, derived: '全年执行数 ÷ 全年预算数' };
}

/** Points missed, largest first: where the score was lost. */
function lost(groups: readonly IndicatorGroup[]) {
  return groups
    .flatMap(({ rows }) => rows)
    .flatMap((entry) =>
      entry.score === null || entry.weight === null ? [] : [{ entry, points: minus(entry.weight, entry.score) }],
    )
    .filter(({ points }) => Number(points) > 0)
    .sort((a, b) => Number(b.points) - Number(a.points));
}

function said(figure: Figure): Piece {
  return {
    text: `${grouped(figure.decimal)}${figure.unit === '%' ? '' : ' '}${figure.unit}`,
    lines: figure.source,
    strong: true,
  };
}

/** One paragraph by rules: money, indicators, score, where most points were lost. */
function summary(view: Pick<ProjectView, 'budget' | 'executed' | 'score' | 'indicators'>): Piece[] {
  const pieces: Piece[] = [];
  if (view.budget) pieces.push(view.executed ? '全年预算 ' : '预算安排 ', said(view.budget));
  if (view.executed) pieces.push(view.budget ? '，花了 ' : '花了 ', said(view.executed));
  const rows = view.indicators.flatMap((group) => group.rows).filter((row) => row.scored !== null);
  if (rows.length)
    pieces.push(
      `${pieces.length ? '；' : ''}${rows.length} 项写明得分的指标中 ${rows.filter((row) => row.scored === 100).length} 项拿满分`,
    );
  if (view.score) pieces.push(pieces.length ? '，自评 ' : '自评 ', said(view.score));
  if (pieces.length) pieces.push('。');
  const worst = lost(view.indicators)[0];
  if (worst) {
    const { indicator } = worst.entry;
    const told = [
      indicator.targetRaw && `目标 ${comparison(indicator.targetRaw)}`,
      indicator.actualRaw && `实际 ${result(indicator.actualRaw)}`,
    ]
      .filter(Boolean)
      .join('，');
    pieces.push(
      `失分最多的是“${indicator.level3 ?? indicator.level2 ?? '未写名称'}”，扣 `,
      { text: `${worst.points} 分`, lines: indicator.source, strong: false },
      `${told ? `（${told}）` : ''}。`,
    );
  }
  return pieces;
}

const NEIGHBOURS = 8;

/** Projects of the same 项; where no code is printed, of the same unit. Largest first. */
function neighbours(document: DisclosureDocument, project: Project): Project[] {
  const same = (other: Project) =>
    project.itemCode === null ? other.unit === project.unit : other.itemCode === project.itemCode;
  return document.projects
    .filter((other) => other.no !== project.no && same(other))
    .sort((a, b) => (b.executed ?? b.annualBudget ?? 0) - (a.executed ?? a.annualBudget ?? 0) || a.no - b.no)
    .slice(0, NEIGHBOURS);
}

function work({ disclosure }: DisclosureDocument, project: Project): Work {
  const { lineStart, lineEnd } = project.source;
  const path = paths.project(disclosure.id, project.no);
  return {
    author: disclosure.department,
    title: `${project.name}//${disclosure.title}`,
    published: disclosure.source.published,
    lines: `第 ${lineStart}${lineEnd > lineStart ? `–${lineEnd}` : ''} 行`,
    path,
    url: absolute(path),
    version: programVersion(),
    inputHash: inputHash(),
  };
}

export function projectView(document: DisclosureDocument, project: Project): ProjectView {
  const budget = money(project, '全年预算数', project.annualBudget ?? project.initialBudget);
  const executed = money(project, '全年执行数', project.executed);
  const source = project.scoreSource ?? project.source;
  const score =
    project.score === null
      ? null
      : {
          ...stated('自评总分', project.score, '分', source),
          decimal: asPrinted(project.score, project.scoreRaw ?? source.text),
        };
  const indicators = indicatorGroups(project.indicators);
  const anchored = <T extends Figure | null>(figure: T, id: string): T => figure && { ...figure, id };
  return {
    summary: summary({ budget, executed, score, indicators }),
    budget: anchored(budget, project.annualBudget === null ? 'project-initialBudget' : 'project-annualBudget'),
    initial: project.annualBudget === null ? null : money(project, '年初预算数', project.initialBudget),
    executed: anchored(executed, 'project-executed'),
    left: remaining(budget, executed),
    rate: anchored(rate(project, budget, executed), 'project-executionRate'),
    score: anchored(score, 'project-score'),
    carryover: anchored(money(project, '上年结转', project.carryover), 'project-carryover'),
    funding: fundingTable(project.funding),
    indicators,
    checks: document.checks.filter((finding) => finding.projectNo === project.no),
    neighbours: neighbours(document, project),
    before: document.projects.find((other) => other.no === project.no - 1) ?? null,
    after: document.projects.find((other) => other.no === project.no + 1) ?? null,
    work: work(document, project),
  };
}
