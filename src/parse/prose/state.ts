import type { Kind } from '../../model/index.ts';
import type { Concept } from '../../vocab/labels/index.ts';
import type { Base, Field } from '../../vocab/statements.ts';
import type { Puzzle, Range, Reading } from './readings.ts';
import type { Token } from './tokens.ts';

/** What the walker remembers while it goes through a paragraph. */
export interface State {
  /** Whose figures come next; null: words the vocabulary does not know. */
  subject: Concept | null;
  /** What the sentence is about, for 与上年相比 in the next one. */
  parent: Concept | null;
  /** Totals named before in this section: income and spending together are compared as one. */
  parents: Concept[];
  base: Base | null;
  /** The base of the sentence before, for 其中 behind it. */
  lastBase: Base | null;
  field: Field | null;
  sign: 1 | -1 | null;
  /** Where the phrase that introduces the next figure starts. */
  anchor: number;
  /** Behind 其中. */
  among: boolean;
  /** Behind 预算…,其中: the parts are parts of that budget. */
  partField: Field | null;
  each: boolean;
  /** Labels standing side by side without a figure yet. */
  list: Concept[];
  /** The last labels that stood side by side in this sentence. */
  group: Concept[];
  /** 分别为: whose turn it is. */
  queue: Concept[];
  /** There were unknown words in this clause. */
  unknown: boolean;
  /** An amount of something unknown came before: what is 其中 belongs to that. */
  strange: boolean;
  /** In this 其中 list labels are followed by changes, not by values. */
  changesListed: boolean;
  /** The sentence before ended in such a list; it may go on in this one. */
  listGoesOn: boolean;
  /** The figures are those of another year than the document's, named beside its own. */
  otherYear: boolean;
  /** The sentence begins with the year and the kind of another document; so do those behind it that name no year. */
  otherDocument: boolean;
  /** The last sentence with a number of vehicles that nothing claimed: what is 其中 is not ours either. */
  strangeVehicles: number;
  /** The sign word was an unfilled alternative. */
  unfilled: boolean;
  sentence: number;
  /** The sentence in which the subject was named. */
  namedIn: number;
}

export function freshState(): State {
  return {
    subject: null,
    parent: null,
    parents: [],
    base: null,
    lastBase: null,
    field: null,
    sign: null,
    anchor: 0,
    among: false,
    partField: null,
    each: false,
    list: [],
    group: [],
    unknown: false,
    strange: false,
    changesListed: false,
    listGoesOn: false,
    queue: [],
    unfilled: false,
    otherYear: false,
    otherDocument: false,
    strangeVehicles: -1,
    sentence: 0,
    namedIn: -1,
  };
}

/** At a comma: what was expected is over, the subject stays. */
export function endClause(state: State): void {
  state.unfilled = false;
  state.unknown = false;
  state.each = false;
  if (state.queue.length > 0) return;
  state.field = null;
  state.sign = null;
  state.list = [];
}

/** At 。: comparisons that follow without a label are about the sentence's subject again. */
export function endSentence(state: State): void {
  state.queue = [];
  state.otherYear = false;
  endClause(state);
  state.lastBase = state.base ?? state.lastBase;
  state.base = null;
  state.group = [];
  state.among = false;
  state.partField = null;
  state.listGoesOn = state.changesListed;
  state.changesListed = false;
  state.subject = bothTotals(state) ?? state.parent;
  state.sentence++;
}

/**
 * 收入总计 … 。支出总计 … 。与上年相比，增加 …: the comparison is about both. Null unless the last two totals are an
 * income total and its spending total.
 */
function bothTotals({ parents }: State): Concept | null {
  const [before, last] = [parents.at(-2), parents.at(-1)];
  const pair = [before?.money, last?.money].map(String);
  if (pair[0] === 'revenue.total' && pair[1] === 'expenditure.total') return { stem: 'overall', share: null };
  const family = /^(\w+)\.revenue\.total$/.exec(pair[0] ?? '')?.[1];
  return family && pair[1] === `${family}.expenditure.total` ? { stem: family, share: null } : null;
}

/** A paragraph on its way: its tokens, what was bound so far and what was noticed. */
export interface Walk {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The text is all of a paragraph. */
  readonly whole: boolean;
  readonly budgetDocument: boolean;
  readonly kind: Kind;
  /** The document's year; null: not known. */
  readonly year: number | null;
  /** The document's year, where the paragraph names it; null: years in it tell nothing. */
  readonly ownYear: number | null;
  /** The section lists 类, 款 and 项: 其中 behind an unknown name is about that one. */
  readonly itemised: boolean;
  readonly readings: Reading[];
  /** Code → the last sentence that stated it. */
  readonly stated: Map<string, number>;
  /** Figures behind a word that can be read two ways. */
  readonly puzzling: Puzzle[];
  /** Reasons given, whether or not a comparison was bound before them. */
  readonly reasons: Range[];
  /** How many brackets are open. */
  depth: number;
  state: State;
}

/** Words the vocabulary does not know: whatever figure comes next is not ours to place. */
export function lose(state: State): void {
  state.subject = null;
  state.field = null;
  state.sign = null;
  state.list = [];
}
