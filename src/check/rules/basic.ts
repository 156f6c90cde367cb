import type { EconomicItem } from '../../model/index.ts';
import type { Figure } from '../figure.ts';
import { within } from '../judge/equal.ts';
import { plus, sum } from '../judge/sum.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';
import { sumOfCodes } from './totals.ts';

/** Economic 类 of 人员经费 and of 公用经费. */
const PERSONNEL = new Set(['301', '303']);
const OPERATING = new Set(['302', '307', '309', '310', '399']);

const economicAmount = (scope: Scope, item: EconomicItem): Figure | null =>
  scope.amount(`${item.code ?? ''}${item.name}`, item.amount, item.source, { uncertain: item.uncertain });

/** Lines of 一般公共预算基本支出表, one per code: the first where a code is printed again on the next page. */
function economicLines(scope: Scope): EconomicItem[] {
  const seen = new Set<string>();
  return scope.document.economicItems.filter((item) => {
    if (item.table !== 'basic' || !item.code || seen.has(item.code)) return false;
    seen.add(item.code);
    return true;
  });
}

/** 类 = Σ 款 of the economic classification; 人员经费 and 公用经费 = Σ of their 类. */
function rollup(scope: Scope): readonly Outcome[] {
  const lines = economicLines(scope);
  if (lines.length === 0) return [skip('没有按经济分类列出的基本支出')];
  const heads = lines.filter((item) => item.code?.length === 3);
  const outcomes = heads.flatMap((head): Outcome[] => {
    const whole = economicAmount(scope, head);
    const parts = lines
      .filter((item) => item.code?.length === 5 && item.code.startsWith(head.code ?? '-'))
      .flatMap((item) => economicAmount(scope, item) ?? []);
    return whole && parts.length > 0 ? [sum(whole, parts.map(plus))] : [];
  });
  const kinds = [
    ['generalPublic.basic.personnel', PERSONNEL],
    ['generalPublic.basic.operating', OPERATING],
  ] as const;
  for (const [code, classes] of kinds) {
    const whole = scope.figure(code);
    const parts = heads
      .filter((head) => classes.has(head.code ?? ''))
      .flatMap((head) => economicAmount(scope, head) ?? []);
    if (whole && parts.length > 0) outcomes.push(sum(whole, parts.map(plus)));
  }
  return outcomes;
}

/** 基本支出 in words = the economic lines together, and never more than 基本支出 of all funds. */
function againstTables(scope: Scope): readonly Outcome[] {
  const whole = scope.figure('generalPublic.basic.total');
  if (!whole) return [skip('一般公共预算基本支出未写明')];
  const heads = economicLines(scope)
    .filter((item) => item.code?.length === 3)
    .flatMap((item) => economicAmount(scope, item) ?? []);
  const all = scope.figure('expenditure.nature.basic');
  return [...(heads.length > 0 ? [sum(whole, heads.map(plus))] : []), ...(all ? [within(whole, all)] : [])];
}

/** Economic 款 of 基本支出 that are part of a “三公” item. */
const PARTS = [
  ['30212', 'threePublic.abroad'],
  ['31013', 'threePublic.vehicle.purchase'],
  ['30231', 'threePublic.vehicle.operation'],
  ['30217', 'threePublic.reception'],
] as const;

function threePublicPart(scope: Scope): readonly Outcome[] {
  const lines = new Map(economicLines(scope).map((item) => [item.code, item]));
  return PARTS.flatMap(([code, fact]): Outcome[] => {
    const line = lines.get(code);
    const part = line ? economicAmount(scope, line) : null;
    const whole = scope.figure(fact);
    return part && whole ? [within(part, whole)] : [];
  });
}

/** 一般公共支出 = 基本 + 项目, where the project part is printed. */
function basicPlusProject(scope: Scope): readonly Outcome[] {
  return sumOfCodes(scope, 'generalPublic.expenditure', ['generalPublic.basic.total', 'generalPublic.project.total']);
}

/** Group 4: 基本支出. */
export const rules: readonly Rule[] = [
  {
    id: 'basic-sum',
    run: (scope) =>
      sumOfCodes(scope, 'generalPublic.basic.total', [
        'generalPublic.basic.personnel',
        'generalPublic.basic.operating',
      ]),
  },
  { id: 'gp-basic-plus-project', run: basicPlusProject },
  { id: 'basic-econ-rollup', run: rollup },
  { id: 'basic-vs-tables', run: againstTables },
  { id: 'tp-basic-part', run: threePublicPart },
];
