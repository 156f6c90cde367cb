import type { Concept } from '../../vocab/labels/index.ts';
import { bindFigure, bindFlat } from './bind.ts';
import { labelFits } from './prefix.ts';
import { isEmptyRange, type Puzzle, type Range, type Reading } from './readings.ts';
import { endOfSkip, type Skip } from './skip.ts';
import { endClause, endSentence, type State } from './state.ts';
import { type CompareToken, isPunctuation, type LabelToken, type Token } from './tokens.ts';

/** A paragraph on its way: its tokens, what was bound so far and what was noticed. */
export interface Walk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly budgetDocument: boolean;
  /** The section lists 类, 款 and 项: 其中 behind an unknown name is about that one. */
  readonly itemised: boolean;
  readonly readings: Reading[];
  /** Code → the last sentence that stated it. */
  readonly stated: Map<string, number>;
  /** Figures behind a word that can be read two ways. */
  readonly puzzling: Puzzle[];
  /** Reasons given, whether or not a comparison was bound before them. */
  readonly reasons: Range[];
  state: State;
}

/** Labels side by side that are kept for 分别为. */
const MOST_LABELS = 12;
/** How far back the comparisons that a reason explains are looked for. */
const REACH = 40;

/** Goes through the tokens once and fills `readings`. */
export function walk(w: Walk): void {
  const brackets: State[] = [];
  for (let i = 0; i < w.tokens.length; i++) {
    const token = w.tokens[i];
    if (!token) break;
    if (isPunctuation(token, '(')) brackets.push({ ...w.state });
    else if (isPunctuation(token, ')')) closeBracket(w, brackets.pop());
    else i = step(w, token, i);
  }
  endSentence(w.state);
}

function closeBracket(w: Walk, before: State | undefined): void {
  if (before) w.state = { ...before, sentence: w.state.sentence };
}

/** Handles one token; returns the index of the last token used. */
function step(w: Walk, token: Token, i: number): number {
  const { state } = w;
  switch (token.kind) {
    case 'punctuation':
      if (token.char === '。') endSentence(state);
      else if (',;'.includes(token.char)) endClause(state);
      else if (!':、'.includes(token.char)) lose(state);
      break;
    case 'label':
      onLabel(w, token, i);
      break;
    case 'compare':
      onCompare(w, token);
      break;
    case 'base':
      state.base = token.base;
      state.anchor = token.start;
      break;
    case 'direction':
      state.sign = token.sign;
      state.field = null;
      state.anchor = token.start;
      break;
    case 'flat':
      bindFlat(w, token, i);
      break;
    case 'field':
      onField(state, token);
      break;
    case 'share':
      state.field = 'share';
      state.sign = null;
      state.anchor = token.start;
      break;
    case 'among':
      state.among = true;
      state.field = null;
      state.list = [];
      state.base ??= state.lastBase;
      break;
    case 'each':
      state.each = true;
      break;
    case 'respectively':
      respectively(state);
      break;
    case 'figure':
      return bindFigure(w, token, i);
    case 'reason':
    case 'explain':
      return skip(w, token.kind, i);
    case 'mainly':
      return skip(w, explainsChange(w, i) ? 'reason' : 'explain', i);
    case 'unfilled':
      state.sign = 1;
      state.unfilled = true;
      break;
    case 'barrier':
      lose(state);
      return skip(w, 'barrier', i);
    case 'unknown':
      lose(state);
      state.unknown = true;
      break;
    default:
      break;
  }
  return i;
}

/** 分别为: the labels side by side take turns. One label only: counts told apart by their measure words (1个、3人). */
function respectively(state: State): void {
  state.queue = state.list.length > 1 ? [...state.list] : [...state.group];
  if (state.queue.length > 0) return;
  state.field = null;
  state.subject = state.subject && { counts: state.subject.counts ?? {}, stem: '' };
}

/** Words the vocabulary does not know: whatever figure comes next is not ours to place. */
function lose(state: State): void {
  state.subject = null;
  state.field = null;
  state.sign = null;
  state.list = [];
}

function onLabel(w: Walk, token: LabelToken, i: number): void {
  const { state } = w;
  if (token.row.bare && !standsAlone(w, i)) return;
  if (!labelFits(w, i) || (state.among && state.strange && w.itemised)) {
    lose(state);
    return;
  }
  if (token.row.follows && goesOnWith(state, token.row)) {
    state.field = 'value';
    state.anchor = token.start;
    return;
  }
  const before = w.tokens[i - 1];
  const joined = state.list.length > 0 && state.list.length < MOST_LABELS && joinsLabels(w, before);
  state.list = joined ? [...state.list, token.row] : [token.row];
  if (joined) state.group = state.list;
  state.subject = token.row;
  state.namedIn = state.sentence;
  state.field = 'value';
  state.sign = null;
  state.anchor = token.start;
  if (!state.among) adopt(state, token.row);
}

/** 2021年度收入1,200万元: the word itself is the label; in 公务接待费支出1万元 it only goes with one. */
function standsAlone({ tokens }: Walk, i: number): boolean {
  const before = tokens[i - 1];
  const free = before === undefined || ['date', 'punctuation', 'enumerator', 'unknown', 'among'].includes(before.kind);
  return free && tokens[i + 1]?.kind === 'figure';
}

/** 基本支出、项目支出; 团组数及人数. */
function joinsLabels({ text }: Walk, before: Token | undefined): boolean {
  return (
    isPunctuation(before, '、') ||
    (before?.kind === 'filler' && /^(?:和|及|与|以及)$/.test(text.slice(before.start, before.end)))
  );
}

/** 国（境）外公务接待批次0个，接待人次0人: the persons are those of the label before. */
function goesOnWith({ subject, namedIn, sentence }: State, { counts }: Concept): boolean {
  return namedIn === sentence && Object.keys(counts ?? {}).some((unit) => Object.hasOwn(subject?.counts ?? {}, unit));
}

/** A label outside 其中 is what the sentence is about. */
function adopt(state: State, concept: Concept): void {
  const total = String(concept.money).endsWith('.total') && /revenue|expenditure/.test(String(concept.money));
  state.parents = total ? [...state.parents.slice(-1), concept] : [];
  state.parent = concept;
  state.strange = false;
}

function onCompare(w: Walk, token: CompareToken): void {
  const { state } = w;
  state.base = token.base;
  state.sign = null;
  state.field = null;
  state.anchor = token.start;
  if (token.sign === 0) bindFlat(w, token, null);
  else state.sign = token.sign;
}

function onField(state: State, token: Token & { kind: 'field' }): void {
  if (token.base !== undefined && (token.base !== 'unstated' || state.base === 'yoy' || state.base === null)) {
    state.base = token.base;
  }
  if (state.field !== 'value') state.anchor = token.start;
  state.field = token.field;
  state.sign = null;
}

/** 增长5%,主要是…: directly behind a comparison. */
function explainsChange(w: Walk, i: number): boolean {
  const last = w.readings.at(-1);
  const figure = w.tokens[i - 2];
  return isPunctuation(w.tokens[i - 1], ',;。') && last?.compare != null && last.figure.to === figure?.end;
}

/** Passes over a reason or an explanation and hands the reason to the comparisons it explains. */
function skip(w: Walk, kind: Skip['kind'], i: number): number {
  const found = endOfSkip(w, kind, i);
  if (kind === 'reason' && !isEmptyRange(found.range)) giveReason(w, found.range);
  endClause(w.state);
  return found.last;
}

/**
 * The comparisons a reason explains: those of the subject named last (三公经费决算数小于预算数的主要原因是), with the base named
 * last; where that subject has none, the latest ones of this sentence.
 */
function giveReason(w: Walk, range: Range): void {
  w.reasons.push(range);
  const recent = w.readings.slice(-REACH).filter(({ compare }) => compare !== null);
  const { subject, base, sentence } = w.state;
  const last =
    recent.findLast(({ concept }) => concept === subject) ?? recent.findLast((each) => each.sentence >= sentence - 1);
  const wanted = base ?? last?.compare ?? null;
  for (const reading of recent) {
    const same = reading.concept === last?.concept && (reading.compare === 'yoy') === (wanted === 'yoy');
    if (same) reading.reason ??= range;
  }
}
