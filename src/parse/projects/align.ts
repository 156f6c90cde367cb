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

/** The slots taken so far, the last one first. */
interface Taken {
  readonly slot: number;
  readonly before: Taken | null;
}

/** The two best ways to place the first items: enough to see whether the best is alone. −∞: there is none. */
interface State {
  score: number;
  taken: Taken | null;
  second: number;
  secondTaken: Taken | null;
}

const NONE = Number.NEGATIVE_INFINITY;

/**
 * The best alignments of items to slots, best first (at most two): every item gets one slot, order is kept,
 * slots may stay empty. Dynamic programming over (items used, slots passed); empty where there are more items than slots.
 */
export function align({ items, slots, match, blank }: AlignInput): Alignment[] {
  if (items > slots) return [];
  const states: State[] = Array.from({ length: items + 1 }, (_, used) => ({
    score: used === 0 ? 0 : NONE,
    taken: null,
    second: NONE,
    secondTaken: null,
  }));
  for (let slot = 0; slot < slots; slot++) {
    const skip = blank(slot);
    // States that can still place every item, the fuller first: each reads the one before it as it was.
    for (let used = Math.min(items, slot + 1); used >= Math.max(0, items - (slots - slot - 1)); used--) {
      const state = states[used];
      if (!state) continue;
      state.score += skip;
      state.second += skip;
      const before = states[used - 1];
      if (before && before.score !== NONE) place(state, before, slot, match(used - 1, slot));
    }
  }
  const last = states[items];
  return last ? [...found(last.score, last.taken), ...found(last.second, last.secondTaken)] : [];
}

/** The ways of `before` with one more item in `slot`, among the two best of `state`; of equal ones the standing ones first. */
function place(state: State, before: State, slot: number, gain: number): void {
  for (const better of [true, false]) {
    const score = gain + (better ? before.score : before.second);
    if (score <= state.second || score === NONE) return;
    const taken = { slot, before: better ? before.taken : before.secondTaken };
    if (score > state.score) {
      state.second = state.score;
      state.secondTaken = state.taken;
      state.score = score;
      state.taken = taken;
    } else {
      state.second = score;
      state.secondTaken = taken;
    }
  }
}

function found(score: number, taken: Taken | null): Alignment[] {
  if (score === NONE) return [];
  const slots: number[] = [];
  for (let each = taken; each; each = each.before) slots.push(each.slot);
  return [{ slots: slots.reverse(), score }];
}
