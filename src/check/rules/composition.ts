import type { Figure } from '../figure.ts';
import { type SharedPart, shareSum, shares } from '../judge/shares.ts';
import { plus, sum } from '../judge/sum.ts';
import { abs, ONE } from '../number.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip } from '../verdict.ts';

/** A whole with the parts the form lists. */
interface Composition {
  readonly parts: readonly Figure[];
  readonly wholes: readonly Figure[];
  /** Every kind the form knows is stated, so that nothing is left out. */
  readonly complete: boolean;
  /** Parts with their printed shares, 其中 parts too. */
  readonly shared: readonly SharedPart[];
  /** Those that stand side by side, so that their shares add up. */
  readonly covering: readonly SharedPart[];
}

type Nesting = Readonly<Record<string, readonly string[]>>;

const present = (figures: readonly (Figure | null)[]): Figure[] => figures.filter((figure) => figure !== null);

/** Names stated with this suffix; a name is dropped where its own whole is stated too (其中 parts are not added). */
function listed(scope: Scope, prefix: string, names: readonly string[], nesting: Nesting, suffix = ''): string[] {
  const found = new Set(names.filter((name) => scope.fact(`${prefix}.${name}${suffix}`)));
  for (const [whole, parts] of Object.entries(nesting))
    if (found.has(whole)) for (const part of parts) found.delete(part);
  return names.filter((name) => found.has(name));
}

function sharedParts(scope: Scope, prefix: string, names: readonly string[]): SharedPart[] {
  return names.flatMap((name) => {
    const amount = scope.figure(`${prefix}.${name}`);
    const share = scope.figure(`${prefix}.${name}.share`);
    return amount && share ? [{ amount, share }] : [];
  });
}

const hasAll = (scope: Scope, prefix: string, names: readonly string[]): boolean =>
  names.every((name) => scope.fact(`${prefix}.${name}`));

const SOURCES = ['fiscal', 'superior', 'institutional', 'operating', 'affiliated', 'other'] as const;
const FUNDS = ['generalPublic', 'governmentFund', 'stateCapital'] as const;
const TRANSFERS = ['transfer.generalPublic', 'transfer.governmentFund', 'transfer.stateCapital'] as const;
const BUDGET_SOURCES = [...FUNDS, 'fiscalAccount', 'unitFunds'] as const;
const CARRIED = ['carryover', 'carryover.fiscal', 'carryover.nonFiscal'] as const;
const SOURCE_NESTING: Nesting = {
  fiscal: [...FUNDS, ...TRANSFERS],
  unitFunds: ['superior', 'institutional', 'operating', 'affiliated', 'other'],
  carryover: ['carryover.fiscal', 'carryover.nonFiscal'],
};
const NATURES = ['basic', 'project', 'remitted', 'operating', 'affiliateSubsidy'] as const;

/** Income by source: against 本年收入, or against 收入总计 where only that is printed and what was carried over is listed. */
function sources(scope: Scope): Composition {
  const prefix = 'revenue.source';
  const earned = [...SOURCES, ...BUDGET_SOURCES, ...TRANSFERS];
  const all = [...earned, ...CARRIED];
  const figures = (names: readonly string[]): Figure[] =>
    present(listed(scope, prefix, names, SOURCE_NESTING).map((name) => scope.figure(`${prefix}.${name}`)));
  const current = scope.figure('revenue.current');
  const total = scope.figure('revenue.total');
  const carried = CARRIED.some((name) => scope.fact(`${prefix}.${name}`));
  return {
    parts: figures(current ? earned : all),
    wholes: present([current ?? (scope.isBudget || carried ? total : null)]),
    complete: hasAll(scope, prefix, scope.isBudget ? BUDGET_SOURCES : SOURCES),
    shared: sharedParts(scope, prefix, all),
    covering: sharedParts(scope, prefix, listed(scope, prefix, all, SOURCE_NESTING, '.share')),
  };
}

function natures(scope: Scope): Composition {
  const prefix = 'expenditure.nature';
  const wholes = present([scope.figure('expenditure.current'), scope.figure('expenditure.total')]);
  const shared = sharedParts(scope, prefix, NATURES);
  return {
    parts: present(NATURES.map((name) => scope.figure(`${prefix}.${name}`))),
    wholes: wholes.slice(0, 1),
    complete: hasAll(scope, prefix, scope.isBudget ? ['basic', 'project'] : NATURES),
    shared,
    covering: shared,
  };
}

/** Printed shares claim to cover everything where they make about 100. */
const claimsAll = (parts: readonly SharedPart[]): boolean =>
  parts.length > 0 && abs(parts.reduce((running, { share }) => running + share.value, 0n) - 100n * ONE) <= ONE / 10n;

function sumOf({ parts, wholes, complete, covering }: Composition): readonly Outcome[] {
  const [whole] = wholes;
  if (!whole) return [skip('合计数未写明')];
  if (parts.length === 0) return [skip('分项未写明')];
  const verdict = sum(whole, parts.map(plus));
  const short = verdict.status === 'differs' && !verdict.difference?.startsWith('-');
  return short && !complete && !claimsAll(covering) ? [skip('文中只列出部分分项')] : [verdict];
}

function sharesOf({ shared, wholes }: Composition, other: Figure | null): readonly Outcome[] {
  if (shared.length === 0) return [skip('未写占比')];
  const verdicts = shares(shared, present([...wholes, other]));
  return verdicts.length > 0 ? verdicts : [skip('合计为 0 或未写明，占比无从计算')];
}

/** Σ shares = 100, where the amounts beside them make the whole. */
function shareSumOf({ covering, wholes }: Composition, other: Figure | null, label: string): readonly Outcome[] {
  const totals = present([...wholes, other]);
  if (covering.length === 0) return [skip('未写占比')];
  if (totals.every(({ value }) => value === 0n)) return [skip('合计为 0，占比无从计算')];
  const amounts = covering.map(({ amount }) => plus(amount));
  const exhaustive = totals.some((whole) => sum(whole, amounts).status !== 'differs');
  const verdict = shareSum(label, covering);
  return exhaustive || verdict.status !== 'differs' ? [verdict] : [skip('文中只列出部分分项')];
}

/** 单位资金 and its 其中 parts: they may be only some of it, never more. */
function unitFunds(scope: Scope): readonly Outcome[] {
  const whole = scope.figure('revenue.source.unitFunds');
  const parts = present((SOURCE_NESTING.unitFunds ?? []).map((name) => scope.figure(`revenue.source.${name}`)));
  if (!whole || parts.length === 0) return [];
  const verdict = sum(whole, parts.map(plus));
  return verdict.status === 'differs' && !verdict.difference?.startsWith('-') ? [] : [verdict];
}

const income = (scope: Scope): Figure | null => scope.figure('revenue.total');
const spending = (scope: Scope): Figure | null => scope.figure('expenditure.total');

/** 本年收入 by source and 本年支出 by nature: sums and shares. */
export const rules: readonly Rule[] = [
  { id: 'revenue-source-sum', run: (scope) => [...sumOf(sources(scope)), ...unitFunds(scope)] },
  { id: 'revenue-source-share', run: (scope) => sharesOf(sources(scope), income(scope)) },
  { id: 'revenue-source-share-sum', run: (scope) => shareSumOf(sources(scope), income(scope), '收入来源占比合计') },
  { id: 'expenditure-nature-sum', run: (scope) => sumOf(natures(scope)) },
  { id: 'expenditure-nature-share', run: (scope) => sharesOf(natures(scope), spending(scope)) },
  {
    id: 'expenditure-nature-share-sum',
    run: (scope) => shareSumOf(natures(scope), spending(scope), '支出性质占比合计'),
  },
];
