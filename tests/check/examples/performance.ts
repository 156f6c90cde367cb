import type { FundingRow, Project } from '../../../src/model/index.ts';
import { at, documentOf, fact, facts, stating } from '../helpers/build.ts';
import { indicator, project } from '../helpers/build-projects.ts';
import { type ExampleSet, NO_ROUNDING } from '../helpers/examples.ts';

const nothing = documentOf({});
const one = (money: Parameters<typeof project>[1], text = '') =>
  documentOf({ facts: text ? facts(text) : [], projects: [project(1, money)] });
const source = (kind: FundingRow['kind'], annual: string): FundingRow => ({
  label: kind,
  kind,
  initialBudget: null,
  annualBudget: Number(annual),
  executed: null,
  weight: null,
  executionRate: null,
  score: null,
  raw: [annual],
  source: at(95, annual),
});
const funded = (...rows: FundingRow[]) => {
  const base = project(1, { annual: '10.00' });
  return documentOf({ projects: [{ ...base, funding: [...base.funding, ...rows] }] });
};
const whole = (text: string, money: Parameters<typeof project>[1], more: Partial<Project> = {}) =>
  documentOf({ facts: facts(text), overall: project(0, money, more) });
const withOther = (other: string) => {
  const base = project(0, { annual: '110.00' });
  return documentOf({
    facts: facts('revenue.total=110.00 fiscal.revenue.total=100.00'),
    overall: { ...base, funding: [...base.funding, source('other', other)] },
  });
};
const added = (initial: string, reason: string) =>
  documentOf({
    facts: [fact('fiscal.varianceRate=61.65@30', { reason: { text: reason, source: at(30, reason) } })],
    projects: [project(1, { initial, annual: '14.10', executed: '14.10' }, { name: '危险废物处置规范化评估' })],
  });

export const PERFORMANCE: ExampleSet = {
  'pf-source-sum': {
    pass: funded(source('fiscal', '8.00'), source('other', '2.00')),
    differs: funded(source('fiscal', '8.00'), source('other', '3.00')),
    rounding: funded(source('fiscal', '8.00'), source('other', '2.01')),
    'not-applicable': nothing,
  },
  'pf-execution-rate': {
    pass: one({ annual: '150.00', executed: '144.70', rate: '96.47' }),
    differs: one({ annual: '150.00', executed: '144.70', rate: '94.67' }),
    rounding: one({ annual: '3.00', executed: '2.00', rate: '66.66' }),
    'not-applicable': one({ annual: '0.00', executed: '0.00', rate: '0.00' }),
  },
  'pf-execution-score': {
    pass: one({ annual: '150.00', executed: '144.70', rate: '96.47', weight: 10, score: '9.65' }),
    differs: one({ annual: '150.00', executed: '144.70', rate: '96.47', weight: 10, score: '10.00' }),
    rounding: one({ annual: '1.00', executed: '0.33', weight: 10, score: '3.33' }),
    'not-applicable': nothing,
  },
  'pf-executed-within': {
    pass: one(
      { annual: '10.00', executed: '9.00' },
      'expenditure.nature.project=9.00 performance.projects.executed=9.00',
    ),
    differs: one(
      { annual: '10.00', executed: '9.00' },
      'expenditure.nature.project=8.00 performance.projects.executed=9.00',
    ),
    rounding: one({ annual: '10.00', executed: '10.01' }),
    'not-applicable': nothing,
  },
  'dc-self-evaluation': {
    pass: one({ annual: '10.00', executed: '9.00' }, 'performance.projects.count=1'),
    differs: one({ annual: '10.00', executed: '9.00' }, 'performance.projects.count=2'),
    rounding: NO_ROUNDING,
    'not-applicable': nothing,
  },
  'pf-stated-totals': {
    pass: one(
      { annual: '10.00', executed: '9.00' },
      'performance.projects.count=1 performance.projects.annualBudget=10.00',
    ),
    differs: one(
      { annual: '10.00', executed: '9.00' },
      'performance.projects.count=1 performance.projects.annualBudget=11.00',
    ),
    rounding: documentOf({
      facts: facts('performance.projects.annualBudget=20.01'),
      projects: [project(1, { annual: '10.00' }), project(2, { annual: '10.00' })],
    }),
    'not-applicable': one(
      { annual: '10.00', executed: '9.00' },
      'performance.projects.count=3 performance.projects.annualBudget=30.00',
    ),
  },
  'pf-initial-within': {
    pass: documentOf({
      facts: facts('fiscal.initialBudget=20.00'),
      projects: [project(1, { initial: '10.00', executed: '1.00' })],
    }),
    differs: documentOf({
      facts: facts('fiscal.initialBudget=20.00'),
      projects: [project(1, { initial: '30.00', executed: '1.00' })],
    }),
    rounding: documentOf({
      facts: facts('fiscal.initialBudget=20.00'),
      projects: [project(1, { initial: '20.01', executed: '1.00' })],
    }),
    'not-applicable': nothing,
  },
  'pf-overall-budget': {
    pass: whole('revenue.total=110.00', { annual: '110.00' }),
    differs: whole('revenue.total=110.00', { annual: '90.00' }),
    rounding: whole('revenue.total=110.00', { annual: '110.01' }),
    'not-applicable': nothing,
  },
  'pf-overall-executed': {
    pass: whole('expenditure.current=90.00 expenditure.total=110.00', { executed: '90.00' }),
    differs: whole('expenditure.current=90.00 expenditure.total=110.00', { executed: '110.00' }),
    rounding: whole('expenditure.current=90.00 expenditure.total=110.00', { executed: '90.01' }),
    'not-applicable': nothing,
  },
  'pf-overall-sources': {
    pass: withOther('10.00'),
    differs: withOther('0.00'),
    rounding: withOther('10.01'),
    'not-applicable': nothing,
  },
  'pf-added-in-year': {
    pass: added('0.00', '年中追加危险废物处置规范化评估等项目。'),
    differs: added('14.10', '年中追加危险废物处置规范化评估等项目。'),
    rounding: 'equal is equal',
    'not-applicable': added('14.10', '本年人员增加。'),
  },
  'tp-project-link': {
    pass: documentOf({
      facts: facts('threePublic.reception=73.71 threePublic.reception.annualBudget=73.72'),
      projects: [project(1, { annual: '73.72', executed: '73.71' }, { name: '公务接待业务费' })],
    }),
    differs: documentOf({
      facts: facts('threePublic.reception=73.71 threePublic.reception.annualBudget=73.71'),
      projects: [project(1, { annual: '73.72', executed: '73.71' }, { name: '公务接待业务费' })],
    }),
    rounding: 'one figure printed in two places',
    'not-applicable': documentOf({
      facts: facts('threePublic.reception=73.71'),
      projects: [project(1, { executed: '73.71' }, { name: '办公费' })],
    }),
  },
  'px-overall-vs-project': {
    pass: documentOf({
      overall: project(0, {}, { indicators: [indicator('电脑运维台数', '>=100台', '=110台', 15, 15)] }),
      projects: [
        project(1, { executed: '1.00' }, { indicators: [indicator('电脑运维台数', '>=100台', '=110台', 8, 8)] }),
      ],
    }),
    differs: documentOf({
      overall: project(0, {}, { indicators: [indicator('电脑运维台数', '>=100台', '=266台', 15, 15)] }),
      projects: [
        project(1, { executed: '1.00' }, { indicators: [indicator('电脑运维台数', '>=100台', '=110台', 8, 8)] }),
      ],
    }),
    rounding: NO_ROUNDING,
    'not-applicable': stating('revenue.total=1.00'),
  },
};
