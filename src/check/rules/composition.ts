import type { Figure } from '../figure.ts';
import { type SharedPart, shareSum, shares } from '../judge/shares.ts';
import { plus, sum } from '../judge/sum.ts';
import { abs, ONE } from '../number.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';

/** A whole with the parts the form lists; `complete` is the list that leaves nothing out. */
interface Composition {
  readonly parts: readonly Figure[];
  readonly wholes: readonly Figure[];
  readonly complete: boolean;
}

const present = (figures: readonly (Figure | null)[]): Figure[] => figures.filter((figure) => figure !== null);

/** The listed codes that are stated; a code is dropped where its own whole is listed too (其中 rows are not added). */
function stated(
  scope: Scope,
  prefix: string,
  names: readonly string[],
  within: Readonly<Record<string, readonly string[]>>,
): Figure[] {
  const listed = new Set(names.filter((name) => scope.fact(`${prefix}.${name}`)));
  for (const [whole, parts] of Object.entries(within))
    if (listed.has(whole)) for (const part of parts) listed.delete(part);
  return present(names.filter((name) => listed.has(name)).map((name) => scope.figure(`${prefix}.${name}`)));
}

const SOURCES = ['fiscal', 'superior', 'institutional', 'operating', 'affiliated', 'other'] as const;
const BUDGET_SOURCES = ['generalPublic', 'governmentFund', 'stateCapital', 'fiscalAccount', 'unitFunds'] as const;
const SOURCE_PARTS = {
  fiscal: ['generalPublic', 'governmentFund', 'stateCapital'],
  unitFunds: ['superior', 'institutional', 'operating', 'affiliated', 'other'],
} as const;
const NATURES = ['basic', 'project', 'remitted', 'operating', 'affiliateSubsidy'] as const;

const hasAll = (scope: Scope, prefix: string, names: readonly string[]): boolean =>
  names.every((name) => scope.fact(`${prefix}.${name}`));

function sources(scope: Scope): Composition {
  const current = scope.figure('revenue.current');
  const total = scope.figure('revenue.total');
  const parts = stated(scope, 'revenue.source', [...SOURCES, ...BUDGET_SOURCES], SOURCE_PARTS);
  const carried = scope.figure('revenue.source.carryover');
  const complete = hasAll(scope, 'revenue.source', scope.isBudget ? BUDGET_SOURCES : SOURCES);
  if (!current && total && carried) return { parts: [...parts, carried], wholes: [total], complete };
  return { parts, wholes: present([current ?? (carried ? null : total)]), complete };
}

function natures(scope: Scope): Composition {
  const wholes = present([scope.figure('expenditure.current'), scope.figure('expenditure.total')]);
  const complete = hasAll(scope, 'expenditure.nature', scope.isBudget ? ['basic', 'project'] : NATURES);
  return { parts: stated(scope, 'expenditure.nature', NATURES, {}), wholes: wholes.slice(0, 1), complete };
}

const shareOf = (scope: Scope, figure: Figure): Figure | null => scope.figure(`${figure.code}.share`);

/** Printed shares claim to cover everything where they make about 100. */
function sharesCover(scope: Scope, parts: readonly Figure[]): boolean {
  const total = parts.reduce((running, part) => running + (shareOf(scope, part)?.value ?? 0n), 0n);
  return abs(total - 100n * ONE) <= ONE / 10n;
}

function sumOf(scope: Scope, { parts, wholes, complete }: Composition): readonly Outcome[] {
  const [whole] = wholes;
  if (!whole) return [skip('合计数未写明')];
  if (parts.length === 0) return [skip('分项未写明')];
  const verdict = sum(whole, parts.map(plus));
  const short = verdict.status === 'differs' && !verdict.difference?.startsWith('-');
  return short && !complete && !sharesCover(scope, parts) ? [skip('文中只列出部分分项')] : [verdict];
}

function pairs(scope: Scope, parts: readonly Figure[]): SharedPart[] {
  return parts.flatMap((amount) => {
    const share = shareOf(scope, amount);
    return share ? [{ amount, share }] : [];
  });
}

function sharesOf(scope: Scope, { parts, wholes }: Composition, other: readonly (Figure | null)[]): readonly Outcome[] {
  const listed = pairs(scope, parts);
  if (listed.length === 0) return [skip('未写占比')];
  const verdicts = shares(listed, present([...wholes, ...other]));
  return verdicts.length > 0 ? verdicts : [skip('合计为 0 或未写明，占比无从计算')];
}

function shareSumOf(scope: Scope, composition: Composition, label: string): readonly Outcome[] {
  const listed = pairs(scope, composition.parts);
  if (listed.length === 0) return [skip('未写占比')];
  if (composition.wholes.some((whole) => whole.value === 0n)) return [skip('合计为 0，占比无从计算')];
  const verdict = shareSum(
    label,
    listed.map(({ share }) => share),
  );
  const whole =
    listed.length === composition.parts.length &&
    sumOf(scope, composition).every((outcome) => 'status' in outcome && outcome.status !== 'differs');
  return whole || verdict.status !== 'differs' ? [verdict] : [skip('文中只列出部分分项')];
}

/** 本年收入 by source and 本年支出 by nature: sums and shares. */
export const rules: readonly Rule[] = [
  { id: 'revenue-source-sum', run: (scope) => sumOf(scope, sources(scope)) },
  { id: 'revenue-source-share', run: (scope) => sharesOf(scope, sources(scope), [scope.figure('revenue.total')]) },
  { id: 'revenue-source-share-sum', run: (scope) => shareSumOf(scope, sources(scope), '收入来源占比合计') },
  { id: 'expenditure-nature-sum', run: (scope) => sumOf(scope, natures(scope)) },
  {
    id: 'expenditure-nature-share',
    run: (scope) => sharesOf(scope, natures(scope), [scope.figure('expenditure.total')]),
  },
  { id: 'expenditure-nature-share-sum', run: (scope) => shareSumOf(scope, natures(scope), '支出性质占比合计') },
];
