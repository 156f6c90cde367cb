import type { DisclosureDocument } from '../../model/index.ts';
import { percent } from '../../site/amount.ts';

/** How a document was read, in numbers. */
export interface ReadingReport {
  readonly lines: number;
  readonly encoding: string;
  readonly linesCovered: number;
  readonly figures: number;
  readonly bound: number;
  readonly boundShare: string | null;
}

export function readingReport({ disclosure: { source, counts }, numbers }: DisclosureDocument): ReadingReport {
  return {
    lines: source.lines,
    encoding: source.encoding.toUpperCase(),
    linesCovered: counts.linesCovered,
    figures: numbers.total,
    bound: numbers.bound,
    boundShare: percent(numbers.bound, numbers.total),
  };
}
