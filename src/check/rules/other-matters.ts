import type { Figure } from '../figure.ts';
import { equal, within } from '../judge/equal.ts';
import { growth, share } from '../judge/rate.ts';
import { plus, sum } from '../judge/sum.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';
import { sumOfCodes } from './totals.ts';

const OPERATING = ['agencyOperating.administrative', 'agencyOperating.institution'] as const;

const present = (scope: Scope, codes: readonly string[]): Figure[] => codes.flatMap((code) => scope.figure(code) ?? []);

/** 机关运行 + 事业公用 = 公用经费 of 一般公共基本支出. One of the two alone may be only a part. */
function operatingSplit(scope: Scope): readonly Outcome[] {
  const whole = scope.figure('generalPublic.basic.operating');
  const parts = present(scope, OPERATING);
  const [first, second] = parts;
  if (!whole || !first) return [skip('公用经费或机关运行经费未写明')];
  if (second) return [sum(whole, parts.map(plus))];
  const verdict = equal(first, whole);
  if (verdict.status !== 'differs') return [verdict];
  return first.value > whole.value ? [within(first, whole)] : [skip('只写明一部分单位的机关运行或公用经费')];
}

function operatingGrowth(scope: Scope): readonly Outcome[] {
  return OPERATING.flatMap((code): Outcome[] => {
    const [value, change, rate] = ['', '.yoyChange', '.yoyRate'].map((suffix) => scope.figure(code + suffix));
    if (!value || !change || !rate) return [];
    return [growth(rate, value, change) ?? skip('上年数为 0 或可能为 0，增减率无从计算')];
  });
}

/** Shares of 中小企业 of the total; of 小微 of the total or of 中小企业 (both customs exist). */
function smallFirms(scope: Scope): readonly Outcome[] {
  const total = scope.figure('procurement.total');
  const sme = scope.figure('procurement.sme');
  const micro = scope.figure('procurement.microSmall');
  const outcomes: Outcome[] = [];
  if (sme && total) outcomes.push(within(sme, total));
  if (micro && (sme ?? total)) outcomes.push(within(micro, sme ?? (total as Figure)));
  const smeShare = scope.figure('procurement.smeShare');
  if (smeShare && sme && total) outcomes.push(share(smeShare, sme, total) ?? skip('采购总额为 0，占比无从计算'));
  const microShare = scope.figure('procurement.microSmallShare');
  if (microShare && micro) {
    const tries = [total, sme].flatMap((whole) => (whole ? [share(microShare, micro, whole)] : []));
    const verdicts = tries.filter((verdict): verdict is Verdict => verdict !== null);
    outcomes.push(
      verdicts.find(({ status }) => status !== 'differs') ?? verdicts[0] ?? skip('采购总额为 0，占比无从计算'),
    );
  }
  return outcomes;
}

const VEHICLES = [
  'provincialLeaders',
  'principalLeaders',
  'confidential',
  'emergency',
  'lawEnforcement',
  'specialTechnical',
  'retiredCadres',
  'general',
  'designated',
  'other',
].map((name) => `assets.vehicle.${name}`);

/** Vehicles by use add up to all vehicles; a short list without 其他用车 may be incomplete. */
function vehicleSum(scope: Scope, total: string, suffix: string): readonly Outcome[] {
  const whole = scope.figure(total);
  const parts = present(
    scope,
    VEHICLES.map((code) => code + suffix),
  );
  if (!whole || parts.length === 0) return [];
  const verdict = sum(whole, parts.map(plus));
  const short = verdict.status === 'differs' && !verdict.difference?.startsWith('-');
  return short && !scope.fact(`assets.vehicle.other${suffix}`) ? [skip('车辆用途未全部列出')] : [verdict];
}

/** Classes by unit price nest; buildings and vehicles are part of the fixed assets. */
function nesting(scope: Scope): readonly Outcome[] {
  const outcomes: Outcome[] = [];
  const [million, half] = ['assets.equipmentOver1m', 'assets.equipmentOver500k'].map((code) => scope.figure(code));
  const classed = /50\s*万元?\s*[-—~～至]\s*100|100\s*万元?\s*(?:以下|以内)/;
  if (million && half && !classed.test(half.source?.text ?? '')) outcomes.push(within(million, half));
  const fixed = scope.figure('assets.fixedOriginal');
  const parts = present(scope, ['assets.buildingValue', 'assets.vehicleValue']);
  if (fixed && parts.length > 0) {
    const verdict = sum(fixed, parts.map(plus));
    const status = verdict.difference?.startsWith('-') ? verdict.status : 'pass';
    outcomes.push({ ...verdict, status, expected: `>=${verdict.expected ?? ''}` });
  }
  return outcomes;
}

/** The paragraph that states a figure says why it differs. */
function explained(scope: Scope, { source }: Figure): boolean {
  return scope.document.blocks.some(
    ({ lineStart, lineEnd, text }) =>
      source !== null && lineStart <= source.lineStart && source.lineStart <= lineEnd && /差异原因/.test(text),
  );
}

/** Vehicles in use are a part of all vehicles: fewer is a difference only where the text itself compares the two. */
function heldAndOwned(scope: Scope): readonly Outcome[] {
  const held = scope.figure('threePublic.vehicle.heldCount');
  const owned = scope.figure('assets.vehicleCount');
  if (!held || !owned) return [skip('公务用车保有量或资产车辆数未写明')];
  if (held.value > owned.value) return [within(held, owned)];
  const verdict = equal(held, owned);
  if (verdict.status === 'pass') return [verdict];
  if (!explained(scope, held)) return [{ ...verdict, severity: 'hint' }];
  return [{ ...verdict, message: `${verdict.message}（原文写明两数有差异并说明了原因）` }];
}

/** Group 7: 机关运行, 政府采购, 国有资产. */
export const rules: readonly Rule[] = [
  { id: 'operating-split', run: operatingSplit },
  { id: 'operating-yoy-rate', run: operatingGrowth },
  {
    id: 'procurement-sum',
    run: (scope) =>
      sumOfCodes(scope, 'procurement.total', ['procurement.goods', 'procurement.works', 'procurement.services']),
  },
  { id: 'procurement-sme', run: smallFirms },
  {
    id: 'assets-vehicle-sum',
    run: (scope) => [
      ...vehicleSum(scope, 'assets.vehicleCount', ''),
      ...vehicleSum(scope, 'assets.vehicleValue', '.value'),
    ],
  },
  { id: 'assets-nesting', run: nesting },
  { id: 'tp-held-vs-assets', run: heldAndOwned },
];
