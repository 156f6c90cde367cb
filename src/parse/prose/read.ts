import { ENUMERATOR } from '../../vocab/statements.ts';
import { lex, type Setting } from './lexer.ts';
import type { Puzzle, Range, Reading } from './readings.ts';
import { endSentence, freshState, type State, type Walk } from './state.ts';
import type { LexText } from './text.ts';
import { walk } from './walk.ts';

export interface Statements {
  readonly readings: readonly Reading[];
  readonly puzzling: readonly Puzzle[];
  readonly reasons: readonly Range[];
  /** For the next paragraph of the section. */
  readonly state: State;
}

const ITEMISED: readonly string[] = [
  'generalPublic',
  'generalPublic.overall',
  'generalPublic.structure',
  'generalPublic.items',
  'expenditure',
  'governmentFund',
  'stateCapital',
];

/** 1.因公出国（境）费用。 behind 其中： begins a statement of its own. */
const NUMBERED = new RegExp(`^${ENUMERATOR.source}`);

/**
 * Reads the statements of one paragraph; `before` is what the paragraph before it in the section left; `whole`: the text
 * is all of a paragraph and not what stands behind a name.
 */
export function readStatements(text: LexText, setting: Setting, before = freshState(), whole = false): Statements {
  const tokens = lex(text.text, setting);
  const state: State = { ...before, otherDocument: false };
  if (state.among && NUMBERED.test(text.text)) endSentence(state);
  state.subject ??= state.parent;
  const w: Walk = {
    text: text.text,
    tokens,
    whole,
    budgetDocument: setting.kind === 'budget',
    kind: setting.kind,
    year: setting.year,
    ownYear: setting.year !== null && text.text.includes(String(setting.year)) ? setting.year : null,
    itemised: ITEMISED.includes(setting.section),
    readings: [],
    stated: new Map(),
    puzzling: [],
    reasons: [],
    depth: 0,
    state,
  };
  walk(w);
  return { readings: w.readings, puzzling: w.puzzling, reasons: w.reasons, state: w.state };
}
