import type { DisclosureDocument, FunctionItem, Project, SourceSpan } from '../../model/index.ts';
import { href } from '../../site/env.ts';
import { paths } from '../../site/links.ts';
import { factAnchor } from '../figure.ts';

/** A published value and where the site uses it: what a figure in the reading view links back to. */
export interface Target {
  readonly value: number;
  readonly source: SourceSpan;
  readonly href: string;
  readonly label: string;
  readonly tone: 'in' | 'out';
}

/** Anchor of a line of a functional classification on the disclosure page. */
export function functionAnchor(item: Pick<FunctionItem, 'table' | 'source'>): string {
  return `${item.table}-L${item.source.lineStart}`;
}

/** Anchor of an indicator on its project's page. */
export function indicatorAnchor(index: number): string {
  return `indicator-${index + 1}`;
}

function facts(document: DisclosureDocument, page: string): Target[] {
  const seen = new Map<string, number>();
  return document.facts.flatMap((fact) => {
    const nth = seen.get(fact.code) ?? 0;
    seen.set(fact.code, nth + 1);
    const tone = /(^|\.)(revenue|staff|units)/.test(fact.code) ? 'in' : 'out';
    const target = {
      value: fact.value,
      href: `${page}#${factAnchor(fact.code, nth)}`,
      label: fact.label,
      tone,
    } as const;
    return [fact.source, ...fact.mentions].map((source) => ({ ...target, source }));
  });
}

function functionItems(document: DisclosureDocument, page: string): Target[] {
  return document.functionItems.flatMap((item) => {
    const values = [
      item.amount,
      item.share,
      item.yoyChange,
      item.yoyRate,
      item.basic,
      item.project,
      ...Object.values(item.columns),
    ];
    const label = item.item ?? item.section ?? item.category ?? '';
    const link = `${page}#${functionAnchor(item)}`;
    return values.flatMap((value): Target[] =>
      value === null
        ? []
        : [{ value, source: item.source, href: link, label, tone: item.table === 'revenue' ? 'in' : 'out' }],
    );
  });
}

function economicItems(document: DisclosureDocument, page: string): Target[] {
  return document.economicItems.flatMap((item) =>
    [item.amount, ...Object.values(item.columns)].flatMap((value): Target[] =>
      value === null ? [] : [{ value, source: item.source, href: `${page}#economic`, label: item.name, tone: 'out' }],
    ),
  );
}

function values(source: SourceSpan | null, link: string, label: string, numbers: readonly (number | null)[]): Target[] {
  if (!source) return [];
  return numbers.flatMap((value) =>
    value === null ? [] : [{ value, source, href: link, label, tone: 'out' as const }],
  );
}

/** The overall self-evaluation stands on the disclosure page itself, under anchors of its own. */
function ofOverall(project: Project, page: string): Target[] {
  return ofProject(project, page).map((target) => ({ ...target, href: `${page}#performance` }));
}

function ofProject(project: Project, link: string): Target[] {
  return [
    ...project.funding.flatMap((row) =>
      values(row.source, `${link}#funding`, row.label, [
        row.initialBudget,
        row.annualBudget,
        row.executed,
        row.weight,
        row.executionRate,
        row.score,
      ]),
    ),
    ...values(project.amountSource, `${link}#funding`, project.name, [
      project.initialBudget,
      project.annualBudget,
      project.executed,
      project.executionRate,
    ]),
    ...values(project.scoreSource, `${link}#funding`, project.name, [project.score, project.totalWeight]),
    ...project.mentions.flatMap((mention) =>
      values(mention.source, `${link}#mentions`, project.name, [mention.amount]),
    ),
    ...project.indicators.flatMap((indicator, index) =>
      values(indicator.source, `${link}#${indicatorAnchor(index)}`, indicator.level3 ?? '', [
        indicator.targetValue,
        indicator.actualValue,
        indicator.weight,
        indicator.score,
      ]),
    ),
  ];
}

/** Every published value of a document with its lines. */
export function targets(document: DisclosureDocument): Target[] {
  const { id } = document.disclosure;
  const page = href(paths.disclosure(id));
  const overall = document.performance.overallTable;
  return [
    ...facts(document, page),
    ...functionItems(document, page),
    ...economicItems(document, page),
    ...document.projects.flatMap((project) => ofProject(project, href(paths.project(id, project.no)))),
    ...(overall ? ofOverall(overall, page) : []),
  ];
}
