/** One way to give every item a slot, in order: `slots[i]` is the slot of item i. */
export interface Alignment {
  readonly slots: readonly number[];
  readonly score: number;
}

export interface AlignInput {
  readonly items: number;
  readonly slots: number;
  /** How well item i suits slot j. */
  readonly match: (item: number, slot: number) => number;
  /** What it costs to leave slot j empty. */
  readonly blank: (slot: number) => number;
}

interface Path {
  readonly score: number;
  readonly slots: readonly number[];
}

/** How many alternatives are kept per state: enough to see whether the best is alone. */
const KEPT = 2;

/**
 * The best alignments of items to slots, best first (at most two): every item gets one slot, order is kept,
 * slots may stay empty. Dynamic programming over (items used, slots passed); empty where there are more items than slots.
 */
export function align({ items, slots, match, blank }: AlignInput): Alignment[] {
  if (items > slots) return [];
  let states: Path[][] = [[{ score: 0, slots: [] }], ...Array.from({ length: items }, () => [])];
  for (let slot = 0; slot < slots; slot++) {
    const skip = blank(slot);
    states = states.map((paths, used) => {
      const next = paths.map((path) => ({ score: path.score + skip, slots: path.slots }));
      if (used > 0) {
        const gain = match(used - 1, slot);
        for (const path of states[used - 1] ?? [])
          next.push({ score: path.score + gain, slots: [...path.slots, slot] });
      }
      return best(next);
    });
  }
  return states[items] ?? [];
}

function best(paths: Path[]): Path[] {
  return paths.sort((a, b) => b.score - a.score).slice(0, KEPT);
}
