import type { Concept } from '../../vocab/labels/index.ts';
import { SPENT } from '../../vocab/statements.ts';
import type { Reading } from './readings.ts';
import { type Slot, slotOf, stemOf } from './slots.ts';
import type { Walk } from './state.ts';
import type { FigureToken, Token } from './tokens.ts';
import { isPunctuation } from './tokens.ts';

/** Binds the figure at token `i` to the code its words name; returns the last token used. */
export function bindFigure(w: Walk, figure: FigureToken, i: number): number {
  const { state } = w;
  if (state.otherYear || state.otherDocument) return i;
  const pair = pairOf(w, figure, i);
  if (pair) {
    bindPair(w, figure, pair, i);
    return i + 2;
  }
  const counted = countedBehind(w, figure, i);
  if (counted) {
    Object.assign(state, { subject: counted, parent: counted, namedIn: state.sentence, field: 'value', sign: null });
    bindTo(w, counted, figure, i);
    state.field = null;
    return i + 1;
  }
  const turn = state.queue.shift();
  if (turn) state.subject = turn;
  const concepts = ownersOf(w, turn !== undefined);
  const bound = concepts.map((concept) => concept !== null && bindTo(w, concept, figure, i)).some(Boolean);
  if (!bound && figure.unitClass === 'money') loseOwner(w);
  if (!bound && figure.unitClass === 'vehicles') state.strangeVehicles = state.sentence;
  if (state.queue.length > 0) return i;
  state.list = [];
  if (state.field === 'budgetRate' && rateFollows(w, figure, i)) return i;
  state.field = null;
  state.sign = null;
  return i;
}

/** 较上年减少18.50万元(65.37%): the rate of the change just read, in brackets. Returns the last token used, 0 where none. */
export function bindRateBeside(w: Walk, i: number): number {
  const [rate, close] = [w.tokens[i + 1], w.tokens[i + 2]];
  const change = w.readings.at(-1);
  if (rate?.kind !== 'figure' || rate.unitClass !== 'percent' || !isPunctuation(close, ')')) return 0;
  if (!change || change.figure.to !== w.tokens[i]?.start) return 0;
  const code = rateCode(change.code);
  if (code === null || w.stated.get(code) === w.state.sentence) return 0;
  const sign = change.value.startsWith('-') ? -1 : 1;
  add(w, change.concept, { code, compare: change.compare, implies: null }, rate, signed(rate.value, sign));
  return i + 2;
}

function rateCode(change: string): string | null {
  if (change.endsWith('.yoyChange')) return change.replace(/yoyChange$/, 'yoyRate');
  return change.endsWith('.budgetDifference') ? change.replace(/budgetDifference$/, 'varianceRate') : null;
}

/** 开展16项项目支出绩效自评价: the label behind its count. */
function countedBehind({ tokens }: Walk, { unitClass }: FigureToken, i: number): Concept | null {
  const next = tokens[i + 1];
  if (unitClass === 'bare' || next?.kind !== 'label' || !next.row.counted) return null;
  return next.row.counts?.[unitClass] === undefined ? null : next.row;
}

/** 完成全年预算102.00万元的84.71%: the budget in passing, the rate behind it. */
function rateFollows({ tokens, text }: Walk, { unitClass }: FigureToken, i: number): boolean {
  const [of, rate] = [tokens[i + 1], tokens[i + 2]];
  if (unitClass !== 'money' || of?.kind !== 'filler' || text.slice(of.start, of.end) !== '的') return false;
  return rate?.kind === 'figure' && rate.unitClass === 'percent';
}

/** 通用设备1台(套)、60.00万元: what the things counted just before are worth. */
function isWorth({ tokens }: Walk, concept: Concept, { unitClass }: FigureToken, i: number): boolean {
  const count = tokens[i - 2];
  if (unitClass !== 'money' || concept.amount === undefined || !isPunctuation(tokens[i - 1], ',、')) return false;
  return count?.kind === 'figure' && concept.counts?.[count.unitClass] !== undefined;
}

/** An amount nobody claims: what follows in this sentence is about something unknown, not about a subject named before. */
function loseOwner({ state }: Walk): void {
  if (state.subject !== null && state.namedIn === state.sentence) return;
  state.strange ||= state.unknown;
  state.subject = null;
  state.parent = null;
}

/** 公务接待24批次,210人次,支出2.05万元: what the things counted just before cost, where nothing else says it. */
function isSpent(
  { tokens, readings, state, text }: Walk,
  concept: Concept,
  { unitClass }: FigureToken,
  i: number,
): boolean {
  const [comma, word] = [tokens[i - 2], tokens[i - 1]];
  if (unitClass !== 'money' || state.sign !== null || !isPunctuation(comma, ',') || word?.kind !== 'filler')
    return false;
  if (text.slice(word.start, word.end) !== SPENT) return false;
  const last = readings.at(-1);
  const counted = last?.concept === concept && last.sentence === state.sentence && last.figure.to === comma?.start;
  return counted && last.unit !== '万元' && !readings.some(({ code }) => code === concept.money);
}

/** 均为: all labels side by side; 基本支出和项目支出合计…: none of them. */
function ownersOf({ state }: Walk, inTurn: boolean): (Concept | null)[] {
  if (inTurn || state.list.length < 2) return [state.subject];
  return state.each ? state.list : [];
}

function bindTo(w: Walk, concept: Concept, figure: FigureToken, i: number): boolean {
  const { state, budgetDocument } = w;
  const usable = figure.unitClass !== 'bare' || endsHere(w, i);
  const further = isFurtherCount(w, concept, figure) ? 'value' : null;
  const spent = isSpent(w, concept, figure, i) ? 'value' : null;
  const field = state.field ?? further ?? spent ?? (isWorth(w, concept, figure, i) ? 'amount' : null);
  const slot = usable ? slotOf(concept, figure, { ...state, field, budgetDocument }) : null;
  if (slot === null) return echo(w, concept, figure);
  const puzzle = puzzleOf(w, slot, figure, i);
  if (puzzle) {
    w.puzzling.push({ id: puzzle, from: figure.start, to: figure.end });
    return false;
  }
  if (state.among && slot.code.endsWith('.yoyChange') && !w.stated.has(String(concept.money))) {
    state.changesListed = true;
  }
  add(w, concept, plainUnlessBudgeted(w, slot), figure, signed(figure.value, state.sign));
  const both = typeof concept.money === 'object' && slot.code === concept.money[0] ? concept.money[1] : null;
  if (both) add(w, concept, { ...slot, code: both }, figure, figure.value);
  return true;
}

/** 国内公务接待58批次…,共计支出6.30万元: the very amount stated before for the same thing, once more. */
function echo(w: Walk, concept: Concept, figure: FigureToken): boolean {
  const { state } = w;
  if (figure.unitClass !== 'money' || typeof concept.money !== 'string' || state.sign !== null) return false;
  if (state.field !== null || state.namedIn !== state.sentence) return false;
  const known = w.readings.findLast(
    ({ code, value, compare }) => code.startsWith(String(concept.money)) && value === figure.value && compare === null,
  );
  if (!known || /\.(?:share|initialBudget|annualBudget)$/.test(known.code)) return false;
  add(w, known.concept, { code: known.code, compare: null, implies: null }, figure, figure.value);
  return true;
}

/** 支出决算为… without a budget figure beside it is the value itself, no restated 决算数. */
function plainUnlessBudgeted({ stated }: Walk, slot: Slot): Slot {
  if (slot.implies === null) return slot;
  const stem = slot.code.slice(0, slot.code.lastIndexOf('.'));
  const budgeted = stated.has(`${stem}.initialBudget`) || stated.has(`${stem}.annualBudget`);
  return budgeted ? slot : { ...slot, code: slot.implies, implies: null };
}

/** 国内公务接待304批次,3,752人次: another count of the same label, told apart by its measure word. */
function isFurtherCount({ state, stated }: Walk, { counts }: Concept, { unitClass }: FigureToken): boolean {
  const code = unitClass === 'bare' ? undefined : counts?.[unitClass];
  return (
    code !== undefined && state.sign === null && state.namedIn === state.sentence && stated.get(code) !== state.sentence
  );
}

/** Why a figure cannot be placed though its words name a code; a change of 0 needs no direction. */
function puzzleOf(w: Walk, slot: Slot, figure: FigureToken, i: number): string | null {
  if (w.state.unfilled && /[1-9]/.test(figure.value)) return 'prose.direction-unfilled';
  return looksLikeChange(w, slot, i) ? 'prose.change-or-value' : null;
}

/** …其中：A减少1万元；B 0.50万元，增长5%: in a list of changes a plain amount may be a change whose word was lost. */
function looksLikeChange({ state, tokens }: Walk, slot: Slot, i: number): boolean {
  const plain = state.changesListed && state.sign === null && slot.compare === null && state.field !== 'share';
  return plain && isPunctuation(tokens[i + 1], ',') && tokens[i + 2]?.kind === 'direction';
}

/** A number without a unit is a value only where nothing follows it: 编制数956, or 行政编制人数19、 */
function endsHere({ tokens }: Walk, i: number): boolean {
  const next = tokens[i + 1];
  return next === undefined || isPunctuation(next, ',;。)、');
}

function add(w: Walk, concept: Concept, slot: Slot, figure: FigureToken, value: string): void {
  const { state } = w;
  const shared = {
    value,
    unit: figure.unit,
    unitRaw: figure.unitRaw,
    raw: figure.raw,
    compare: slot.compare,
    concept,
    figure: { from: figure.start, to: figure.end },
    phrase: { from: Math.min(state.anchor, figure.start), to: figure.end },
    sentence: state.sentence,
    uncertain: false,
    reason: null,
  };
  w.readings.push({ ...shared, code: slot.code, implied: false });
  w.stated.set(slot.code, state.sentence);
  if (slot.implies) w.readings.push({ ...shared, code: slot.implies, implied: true });
  if (slot.compare !== null) state.parents = [];
}

/** Falls are negative. A minus printed behind a word of fall is the same fall, not a rise. */
function signed(value: string, sign: 1 | -1 | null): string {
  if (sign !== -1 || value.startsWith('-') || /^[0.]*$/.test(value)) return value;
  return `-${value}`;
}

/** 各增加 a,b 万元: the second figure, where the label stands for income and spending at once. */
function pairOf(w: Walk, figure: FigureToken, i: number): FigureToken | null {
  const pair = w.state.subject?.pair;
  const second = w.tokens[i + 2];
  if (!pair || !w.state.each || !isPunctuation(w.tokens[i + 1], ',、') || second?.kind !== 'figure') return null;
  const alike = figure.unitClass === 'bare' ? second.unitClass === 'money' : figure.unitClass === second.unitClass;
  return alike ? second : null;
}

function bindPair(w: Walk, first: FigureToken, second: FigureToken, i: number): void {
  const { subject, field, sign } = w.state;
  if (!subject?.pair || typeof subject.money !== 'object') return;
  const { unit, unitClass, unitRaw } = second;
  const figures = [{ ...first, unit, unitClass, unitRaw }, second];
  subject.pair.forEach((stem, k) => {
    const money = subject.money?.[k];
    const figure = figures[k];
    if (!figure || money === undefined) return;
    w.state.field = field;
    w.state.sign = sign;
    bindTo(w, { stem, money, share: null }, figure, i);
  });
  w.state.field = null;
  w.state.sign = null;
}

/** 与上年持平, 决算数等于预算数: no change, where the comparison is named directly before. */
export function bindFlat(w: Walk, token: Token, i: number | null): void {
  const { state } = w;
  const before = i === null ? null : lastMeaningful(w.tokens, i);
  const named = before === null || before?.kind === 'compare' || before?.kind === 'base';
  const stem = state.subject && stemOf(state.subject);
  if (!named || !stem || !state.subject || state.base === null || state.otherYear || state.otherDocument) return;
  const staff = stem.startsWith('staff.');
  const code = staff ? `${stem}.change` : `${stem}.${state.base === 'yoy' ? 'yoyChange' : 'budgetDifference'}`;
  const range = { from: Math.min(before?.start ?? token.start, token.start), to: token.end };
  if (w.stated.get(code) === state.sentence) return;
  w.stated.set(code, state.sentence);
  w.readings.push({
    code,
    value: '0',
    unit: staff ? '人' : '万元',
    unitRaw: null,
    raw: w.text.slice(token.start, token.end),
    compare: state.base,
    concept: state.subject,
    figure: range,
    phrase: range,
    sentence: state.sentence,
    implied: false,
    uncertain: false,
    reason: null,
  } satisfies Reading);
}

/** The word before, 与年初预算数0.00万元持平 included. */
function lastMeaningful(tokens: readonly Token[], i: number): Token | undefined {
  const before = tokens
    .slice(Math.max(0, i - 8), i)
    .filter((token) => token.kind !== 'filler' && token.kind !== 'each' && !isPunctuation(token, ','));
  const last = before.at(-1);
  const named = before.at(-2);
  const beside = named?.kind === 'compare' || (named?.kind === 'field' && named.base !== undefined);
  return beside && last?.kind === 'figure' && named.end === last.start
    ? { kind: 'base', base: 'unstated', start: named.start, end: named.end }
    : last;
}
