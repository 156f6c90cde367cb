import type { FunctionItem } from '../../model/index.ts';
import type { Figure } from '../figure.ts';
import { growth, share, variance } from '../judge/rate.ts';
import { type SharedPart, shareSum, shares } from '../judge/shares.ts';
import { plus, sum } from '../judge/sum.ts';
import { abs } from '../number.ts';
import type { Rule, Scope } from '../rule.ts';
import { isSkip, type Outcome, skip } from '../verdict.ts';
import { budgets, growthOf, growths } from './overall-yoy.ts';

const TOTAL = 'generalPublic.expenditure';

/** Widths, blanks and bracket shapes do not make another name. */
export const plainName = (name: string | null): string =>
  (name ?? '')
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[()（）]/g, '');

const nameOf = (item: FunctionItem): string => item.item ?? item.section ?? item.category ?? '';

/** Lines of the two prose lists (结构情况 and 具体情况). */
function prose(scope: Scope, level: FunctionItem['level']): FunctionItem[] {
  return [...scope.items('generalPublic', 'structure'), ...scope.items('generalPublic', 'items')].filter(
    (item) => item.level === level,
  );
}

const amountOf = (scope: Scope, item: FunctionItem): Figure | null =>
  scope.amount(nameOf(item), item.amount, item.source, { uncertain: item.uncertain });

const amountsOf = (scope: Scope, items: readonly FunctionItem[]): Figure[] =>
  items.flatMap((item) => amountOf(scope, item) ?? []);

/** A list that falls short is not contradicted where it leaves out a whole 类 the other list has. */
function leavesOut(scope: Scope, items: readonly FunctionItem[]): boolean {
  const named = new Set(items.map((item) => plainName(item.category)));
  return prose(scope, 'category').some((category) => category.amount !== 0 && !named.has(plainName(category.category)));
}

function listSum(scope: Scope, level: 'category' | 'item'): readonly Outcome[] {
  const whole = scope.figure(TOTAL);
  const items = prose(scope, level);
  const parts = amountsOf(scope, items);
  if (!whole || parts.length === 0) return [skip('一般公共预算支出或其明细未写明')];
  if (parts.length < items.length) return [skip('明细中有金额未写明')];
  const verdict = sum(whole, parts.map(plus));
  const short = verdict.status === 'differs' && !verdict.difference?.startsWith('-');
  return short && level === 'item' && leavesOut(scope, items) ? [skip('文中只列出部分科目')] : [verdict];
}

function itemsInCategory(scope: Scope): readonly Outcome[] {
  const items = prose(scope, 'item');
  return prose(scope, 'category').flatMap((category): Outcome[] => {
    const whole = amountOf(scope, category);
    const own = items.filter((item) => plainName(item.category) === plainName(category.category));
    const parts = amountsOf(scope, own);
    return whole && parts.length > 0 && parts.length === own.length ? [sum(whole, parts.map(plus))] : [];
  });
}

function sharedCategories(scope: Scope): SharedPart[] {
  return prose(scope, 'category').flatMap((item) => {
    const amount = amountOf(scope, item);
    const printed = scope.amount(`${nameOf(item)}占比`, item.share, item.source, {
      unit: '%',
      uncertain: item.uncertain,
    });
    return amount && printed ? [{ amount, share: printed }] : [];
  });
}

function categoryShares(scope: Scope): readonly Outcome[] {
  const whole = scope.figure(TOTAL);
  const parts = sharedCategories(scope);
  if (!whole || parts.length === 0) return [skip('未写占比')];
  const verdicts = shares(parts, [whole]);
  return verdicts.length > 0 ? verdicts : [skip('合计为 0，占比无从计算')];
}

function categoryShareSum(scope: Scope): readonly Outcome[] {
  const parts = sharedCategories(scope);
  if (parts.length === 0) return [skip('未写占比')];
  if (scope.figure(TOTAL)?.value === 0n) return [skip('合计为 0，占比无从计算')];
  const verdict = shareSum('一般公共预算支出各类占比合计', parts);
  const [whole] = listSum(scope, 'category');
  const exhaustive = whole && !isSkip(whole) && whole.status !== 'differs';
  return verdict.status === 'differs' && !exhaustive ? [skip('文中只列出部分类级科目')] : [verdict];
}

function shareOfExpenditure(scope: Scope): readonly Outcome[] {
  const printed = scope.figure('generalPublic.shareOfExpenditure');
  const part = scope.figure(TOTAL);
  const whole = scope.figure('expenditure.current');
  if (!printed || !part || !whole) return [skip('占比或本年支出未写明')];
  return [share(printed, part, whole) ?? skip('本年支出为 0，占比无从计算')];
}

const changeOf = (scope: Scope, item: FunctionItem): Figure | null =>
  scope.amount(`${nameOf(item)}增减额`, item.yoyChange, item.source, { uncertain: item.uncertain });

/**
 * Σ of the items' changes against the change of the total. Items of last year with nothing this year may be left out;
 * then the listed changes add up to more than the total's. Where such items are listed, nothing explains a gap.
 */
function itemChangeSum(scope: Scope): readonly Outcome[] {
  const whole = scope.figure('generalPublic.yoyChange');
  const items = prose(scope, 'item');
  const changes = items.flatMap((item) => changeOf(scope, item) ?? []);
  if (!whole || changes.length === 0) return [skip('增减额未写明')];
  if (changes.length < items.length) return [skip('有科目未写增减额')];
  const verdict = sum(whole, changes.map(plus));
  const more = verdict.status === 'differs' && verdict.difference?.startsWith('-');
  const complete = items.some((item) => item.amount === 0 && (item.yoyChange ?? 0) < 0);
  return more && !complete ? [skip('上年有而本年没有的科目可能未列出')] : [verdict];
}

/** Growth of one line against its own amount and change. */
export function growthOfItem(scope: Scope, item: FunctionItem): readonly Outcome[] {
  const value = amountOf(scope, item);
  const change = changeOf(scope, item);
  const rate = scope.amount(`${nameOf(item)}增减率`, item.yoyRate, item.source, {
    unit: '%',
    uncertain: item.uncertain,
  });
  if (!value || !change || !rate) return [];
  return [growth(rate, value, change) ?? skip('上年数为 0 或可能为 0，增减率无从计算')];
}

const under = (prefix: string): boolean => /^generalPublic(?:\.|$)/.test(prefix);

/** Growth of the total and of its parts (基本, 项目, 人员, 公用). */
const growthRates = (scope: Scope): readonly Outcome[] => [
  ...growthOf(scope, 'generalPublic', [TOTAL]),
  ...growths(scope, (prefix) => prefix !== 'generalPublic' && under(prefix)),
];

/** 差异率 and 完成率; the amount is 决算数 where restated, else the expenditure. */
function budgetRates(scope: Scope): readonly Outcome[] {
  const final = scope.figure('generalPublic.finalAccount') ?? scope.figure(TOTAL);
  const base = scope.figure('generalPublic.initialBudget');
  const differ = scope.figure('generalPublic.varianceRate');
  const done = scope.figure('generalPublic.budgetRate');
  const annual =
    scope.fact('generalPublic.budgetRate')?.base === 'annual' ? scope.figure('generalPublic.annualBudget') : base;
  const outcomes = [...budgets(scope, (prefix) => prefix !== 'generalPublic' && under(prefix))];
  if (final && differ && base) outcomes.push(variance(differ, final, base) ?? skip('年初预算数为 0，差异率无从计算'));
  if (final && done && annual) outcomes.push(share(done, final, annual) ?? skip('预算数为 0，完成率无从计算'));
  return outcomes.length > 0 ? outcomes : [skip('差异率、完成率或预算数未写明')];
}

/** 项: 合计 = 基本 + 项目; a blank counts as 0 only where the row then closes. */
function natureSplit(scope: Scope): readonly Outcome[] {
  const rows = scope.document.functionItems.filter((item) => item.basic !== null || item.project !== null);
  return rows.flatMap((item): Outcome[] => {
    const whole = amountOf(scope, item);
    const parts = [
      scope.amount('基本支出', item.basic, item.source, { uncertain: item.uncertain }),
      scope.amount('项目支出', item.project, item.source, { uncertain: item.uncertain }),
    ].filter((part) => part !== null);
    if (!whole) return [];
    const verdict = sum({ ...whole, label: `${nameOf(item)}合计` }, parts.map(plus));
    return parts.length < 2 && abs(whole.value - (parts[0]?.value ?? 0n)) !== 0n ? [] : [verdict];
  });
}

/** Group 3: 一般公共预算支出 by 类, 款, 项. */
export const rules: readonly Rule[] = [
  { id: 'gp-category-sum', run: (scope) => listSum(scope, 'category') },
  { id: 'gp-item-sum', run: (scope) => listSum(scope, 'item') },
  { id: 'gp-item-in-category', run: itemsInCategory },
  { id: 'gp-share', run: categoryShares },
  { id: 'gp-share-sum', run: categoryShareSum },
  { id: 'gp-share-of-expenditure', run: shareOfExpenditure },
  { id: 'gp-yoy-rate', run: growthRates },
  { id: 'gp-item-yoy-sum', run: itemChangeSum },
  { id: 'gp-item-yoy-rate', run: (scope) => prose(scope, 'item').flatMap((item) => growthOfItem(scope, item)) },
  { id: 'gp-budget-rate', run: budgetRates },
  { id: 'gp-item-nature-split', run: natureSplit },
];
