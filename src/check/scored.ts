import type { Indicator, Project } from '../model/index.ts';
import type { Figure } from './figure.ts';
import { ONE, type Ratio, roundings, show } from './number.ts';
import { marksOf, rowName } from './projects.ts';
import type { Scope } from './rule.ts';
import type { Passage } from './verdict.ts';

/** One row as the scoring rules see it. */
export interface Scored {
  readonly row: Indicator;
  readonly weight: Figure;
  readonly score: Figure;
  readonly project: Project;
}

/** Rows with a weight and a score. */
export function scored(scope: Scope, project: Project): Scored[] {
  return marksOf(scope, project).flatMap(({ row, weight, score }) =>
    weight && score && weight.value > 0n ? [{ row, weight, score, project }] : [],
  );
}

/** Rounded right at `decimals` digits (ties both ways), or cut there. */
function reads(score: Figure, value: Ratio, decimals: number): boolean {
  const [rounded, ...tie] = roundings(value, decimals);
  const unit = ONE / 10n ** BigInt(decimals);
  const cut = value.n >= 0n ? (value.n / value.d / unit) * unit : rounded;
  return [rounded, ...tie, cut].includes(score.value);
}

/** The value with its share of the weight rounded to a whole percent. */
const wholePercent = (value: Ratio, weight: bigint): Ratio => {
  const [percent] = roundings({ n: value.n * 100n * ONE, d: value.d * weight }, 0);
  return { n: weight * percent, d: 100n * ONE };
};

/** How well a score fits a formula: rounded right; cut, or rounded more coarsely than printed; or not. */
export function fitting(score: Figure, value: Ratio, weight: bigint): 'pass' | 'rounding' | null {
  if (roundings(value, score.decimals).includes(score.value)) return 'pass';
  const coarse = [score.decimals, 1, 0].some((decimals) => reads(score, value, decimals));
  return coarse || reads(score, wholePercent(value, weight), score.decimals) ? 'rounding' : null;
}

/** What a row prints as target and actual. */
export const passages = ({ row }: Scored): Passage[] => [
  {
    label: rowName(row),
    text: `${row.targetRaw ?? ''} → ${row.actualRaw ?? ''}`,
    source: row.source,
    uncertain: row.uncertain,
  },
];

/** The sentence of a row: target, actual, score of weight. */
export const told = ({ row, weight, score }: Scored): string =>
  `${rowName(row)}：目标 ${row.targetRaw ?? '—'}，实际 ${row.actualRaw ?? '—'}，得 ${show(score.value, score.decimals)} 分（分值 ${show(weight.value, 0)}）`;
