/**
 * Which grams are indexed. Every character and every pair is. Where the list of a gram is longer than one block it is
 * *frequent*, and all grams one character longer that start or end with it are indexed too, and so on. So every query
 * is either itself indexed, or covered by indexed grams whose lists are all short: no long list is ever read through.
 *
 *   frequent {项目, 经费}; query 目经费用 → 目经费 + 费用 (not the long list of 经费)
 */
export function isIndexed(chars: readonly string[], frequent: ReadonlySet<string>): boolean {
  if (chars.length <= 2) return true;
  return frequent.has(chars.slice(1).join('')) || frequent.has(chars.slice(0, -1).join(''));
}

/** A gram of a query and the character it starts at. */
export interface Window {
  readonly gram: string;
  readonly start: number;
  readonly length: number;
}

/** All indexed grams of the query with short lists. */
function shortWindows(query: readonly string[], frequent: ReadonlySet<string>): Window[] {
  const windows: Window[] = [];
  const longest = 1 + Math.max(1, ...[...frequent].map((gram) => Array.from(gram).length));
  for (let start = 0; start < query.length; start++) {
    for (let length = 2; length <= longest && start + length <= query.length; length++) {
      const chars = query.slice(start, start + length);
      const gram = chars.join('');
      if (isIndexed(chars, frequent) && !frequent.has(gram)) windows.push({ gram, start, length });
    }
  }
  return windows;
}

/**
 * Grams that together hold every character of the query, at their places. One gram if the query itself is indexed.
 * Postings that agree on all of them are exactly the places of the query.
 */
export function coverQuery(query: readonly string[], frequent: ReadonlySet<string>): Window[] {
  if (isIndexed(query, frequent)) return [{ gram: query.join(''), start: 0, length: query.length }];
  const windows = shortWindows(query, frequent);
  const cover: Window[] = [];
  let covered = 0;
  while (covered < query.length) {
    const open = windows.filter((w) => w.start <= covered && w.start + w.length > covered);
    const best = open.reduce<Window | null>((a, b) => (a && a.start + a.length >= b.start + b.length ? a : b), null);
    if (!best) throw new Error(`search: no indexed gram covers character ${covered} of ${query.join('')}`);
    cover.push(best);
    covered = best.start + best.length;
  }
  return cover;
}

/** Shard of a gram: FNV-1a over UTF-16 units, taken modulo the number of shards. */
export function shardOf(gram: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) {
    hash ^= gram.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash % shards;
}
