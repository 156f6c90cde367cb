import type { Figure } from '../figure.ts';
import { abs, grouped, show } from '../number.ts';
import type { Verdict } from '../verdict.ts';

export interface Term {
  readonly sign: 1 | -1;
  readonly figure: Figure;
}

export const plus = (figure: Figure): Term => ({ sign: 1, figure });
export const minus = (figure: Figure): Term => ({ sign: -1, figure });

/** Largest gap (excluded) that rounding alone can make between a printed total and printed parts: Σ half units; parts printed 0.00 do not count. */
export function sumBound(total: Figure, parts: readonly Figure[]): bigint {
  return parts.reduce((bound, part) => bound + (part.value === 0n ? 0n : part.half), total.half);
}

/** Beyond three standard deviations of the rounding error: |d| > 3·2h·√((n+1)/12), i.e. d² > 3·(n+1)·h². */
function unusual(difference: bigint, half: bigint, parts: number): boolean {
  return difference * difference > 3n * BigInt(parts + 1) * half * half;
}

const formula = (terms: readonly Term[]): string =>
  terms
    .map(({ sign, figure }, index) => {
      const mark = sign < 0 ? ' − ' : index > 0 ? ' + ' : '';
      const text = grouped(figure.value, figure.decimals);
      return `${mark}${figure.label} ${figure.value < 0n ? `(${text})` : text}`;
    })
    .join('');

/** Total against the sum of its parts: equal, inside the rounding bound, or different. */
export function sum(total: Figure, terms: readonly Term[], options: { projectNo?: number | null } = {}): Verdict {
  const value = terms.reduce((running, { sign, figure }) => running + BigInt(sign) * figure.value, 0n);
  const parts = terms.map(({ figure }) => figure);
  const difference = total.value - value;
  const bound = sumBound(total, parts);
  const status = difference === 0n ? 'pass' : abs(difference) < bound ? 'rounding' : 'differs';
  const decimals = Math.max(total.decimals, ...parts.map((part) => part.decimals));
  const counted = parts.filter((part) => part.value !== 0n).length;
  const odd = status === 'rounding' && unusual(difference, total.half, counted) ? '（在舍入范围内，但比通常的大）' : '';
  // Words are put together when somebody reads them: of most sums that agree only the number is told.
  return {
    status,
    get expected() {
      return show(value, decimals);
    },
    get found() {
      return show(total.value, total.decimals);
    },
    get difference() {
      return show(difference, decimals);
    },
    unit: total.unit,
    get message() {
      const shown = terms.length > 8 ? `各项合计（${terms.length} 项）` : formula(terms);
      return `${total.label} ${grouped(total.value, total.decimals)} ${total.unit}；${shown} = ${grouped(value, decimals)} ${total.unit}${odd}`;
    },
    figures: [total, ...parts],
    projectNo: options.projectNo ?? null,
  };
}
