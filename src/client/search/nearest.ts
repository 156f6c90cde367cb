/** A shorter query and how many hits it has. */
export interface Shorter {
  readonly query: string;
  readonly count: number;
}

/**
 * The longest beginning and the longest end of a query that have hits. If a text holds a part, it holds every part of
 * that part, so the length is found by halving: a query of 500 characters costs nine looks each way.
 */
export async function nearestShorter(query: string, count: (part: string) => Promise<number>): Promise<Shorter[]> {
  const chars = Array.from(query);
  const parts = [
    (length: number) => chars.slice(0, length).join(''),
    (length: number) => chars.slice(-length).join(''),
  ];
  const found: Shorter[] = [];
  for (const part of parts) {
    const best = await longest(part, chars.length - 1, count);
    if (best && !found.some(({ query: known }) => known === best.query)) found.push(best);
  }
  return found.sort((a, b) => b.query.length - a.query.length);
}

async function longest(
  part: (length: number) => string,
  limit: number,
  count: (part: string) => Promise<number>,
): Promise<Shorter | null> {
  let low = 2;
  let high = limit;
  let best: Shorter | null = null;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const query = part(middle);
    const hits = await count(query);
    if (hits > 0) {
      best = { query, count: hits };
      low = middle + 1;
    } else high = middle - 1;
  }
  return best;
}
