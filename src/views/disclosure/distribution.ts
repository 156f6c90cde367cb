import type { ProjectList } from './projects.ts';

/** How many projects spent which part of their budget. */
export interface Bucket {
  readonly label: string;
  readonly count: number;
}

const STEPS = [
  { label: '50% 以下', below: 50 },
  { label: '50%–80%', below: 80 },
  { label: '80%–90%', below: 90 },
  { label: '90%–95%', below: 95 },
  { label: '95%–100%', below: 100 },
  { label: '100%', below: 100.005 },
  { label: '超过 100%', below: Number.POSITIVE_INFINITY },
] as const;

/** Projects by execution rate; null where fewer than five state one: a distribution of four says nothing. */
export function distribution(list: ProjectList): { buckets: Bucket[]; stated: number; unstated: number } | null {
  const rates = list.rows.flatMap((row) => (row.rate === null ? [] : [Number(row.rate)]));
  if (rates.length < 5) return null;
  let floor = Number.NEGATIVE_INFINITY;
  const buckets = STEPS.map(({ label, below }) => {
    const count = rates.filter((rate) => rate >= floor && rate < below).length;
    floor = below;
    return { label, count };
  });
  return { buckets, stated: rates.length, unstated: list.rows.length - rates.length };
}
