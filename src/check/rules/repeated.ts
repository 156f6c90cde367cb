import type { Fact } from '../../model/index.ts';
import { type Figure, fromFact } from '../figure.ts';
import { equal } from '../judge/equal.ts';
import { abs } from '../number.ts';
import { PARTS } from '../parts.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

/** One last digit apart, and exactly one of the two is the sum of the printed parts. */
export function explainedBySum(scope: Scope, verdict: Verdict, code: string): Verdict {
  const [a, b] = verdict.figures;
  const parts = PARTS[code]?.flatMap((part) => scope.figure(part) ?? []) ?? [];
  if (verdict.status !== 'differs' || !a || !b || parts.length === 0) return verdict;
  if (abs(a.value - b.value) > 2n * a.half) return verdict;
  const total = parts.reduce((running, part) => running + part.value, 0n);
  const hits = [a, b].filter((figure) => figure.value === total).length;
  return hits === 1
    ? { ...verdict, status: 'rounding', message: `${verdict.message}（其中一处是已舍入的各项之和）` }
    : verdict;
}

/** A fund printed with and without what the level above transfers: two scopes, told apart by the printed transfer. */
function explainedByTransfer(scope: Scope, verdict: Verdict, code: string): Verdict {
  const [a, b] = verdict.figures;
  const transfer = scope.figure(code.replace('revenue.source.', 'revenue.source.transfer.'));
  if (verdict.status !== 'differs' || !a || !b || !transfer || transfer.code === code) return verdict;
  if (abs(a.value - b.value) !== transfer.value) return verdict;
  return {
    ...verdict,
    status: 'pass',
    message: `${verdict.message}（一处含${transfer.label}）`,
    figures: [...verdict.figures, transfer],
  };
}

const TEN_THOUSAND = 10_000n;

/** Ten thousand times as much: 元 and 万元 were taken for each other. */
function explainedByUnit(verdict: Verdict): Verdict {
  const [a, b] = verdict.figures;
  const mixed = a && b && a.value !== 0n && (a.value === b.value * TEN_THOUSAND || b.value === a.value * TEN_THOUSAND);
  return verdict.status === 'differs' && mixed
    ? { ...verdict, message: `${verdict.message}（相差一万倍，可能单位不同）` }
    : verdict;
}

const figureOf = (scope: Scope, fact: Fact): Figure => fromFact(fact, scope.doubtful(fact.source));

/** Places that state the same value again, as figures. */
function mentioned(scope: Scope, fact: Fact): Figure[] {
  const own = figureOf(scope, fact);
  return fact.mentions.map((source) => ({ ...own, label: `${fact.label}（另一处）`, source }));
}

/** One code, one value: every further place against the first. */
function repeated(scope: Scope): readonly Outcome[] {
  const seen = new Set<string>();
  const outcomes: Outcome[] = [];
  for (const { code } of scope.document.facts) {
    if (seen.has(code)) continue;
    seen.add(code);
    const [first, ...others] = scope.facts(code);
    if (!first) continue;
    const own = figureOf(scope, first);
    const again = [
      ...others.map((fact) => ({ ...figureOf(scope, fact), label: `${fact.label}（另一处）` })),
      ...mentioned(scope, first),
    ];
    for (const other of again)
      outcomes.push(explainedByUnit(explainedByTransfer(scope, explainedBySum(scope, equal(other, own), code), code)));
  }
  return outcomes.length > 0 ? outcomes : [skip('没有在多处写明的数字')];
}

/** 决算数 restated in a comparison with the budget: the code, and the amounts it may repeat. */
const RESTATED: readonly (readonly [string, readonly string[]])[] = [
  [
    'fiscal.finalAccount',
    ['fiscal.revenue.total', 'fiscal.revenue.current', 'fiscal.expenditure.total', 'fiscal.expenditure.current'],
  ],
  ['generalPublic.finalAccount', ['generalPublic.expenditure']],
  ...['governmentFund', 'stateCapital'].map(
    (fund) =>
      [
        `${fund}.finalAccount`,
        ['expenditure.current', 'expenditure.total', 'revenue.current', 'revenue.total'].map(
          (name) => `${fund}.${name}`,
        ),
      ] as const,
  ),
  ...['total', 'abroad', 'vehicle', 'vehicle.purchase', 'vehicle.operation', 'reception'].map(
    (name) => [`threePublic.${name}.finalAccount`, [`threePublic.${name}`]] as const,
  ),
];

function restated(scope: Scope): readonly Outcome[] {
  return RESTATED.flatMap(([code, wholes]): Outcome[] => {
    const printed = scope.figure(code);
    const verdicts = wholes.flatMap((whole) => {
      const figure = printed && scope.figure(whole);
      return printed && figure ? [explainedBySum(scope, equal(printed, figure), whole)] : [];
    });
    const chosen = verdicts.find(({ status }) => status !== 'differs') ?? verdicts[0];
    return chosen ? [chosen] : [];
  });
}

/** Group 9: one figure stated in several places. */
export const rules: readonly Rule[] = [
  { id: 'fact-repeated', run: repeated },
  { id: 'final-restated', run: restated },
];
