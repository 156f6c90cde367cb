import { FORMERLY, TURNED_INTO } from '../../vocab/statement-marks.ts';
import { type Field, OTHER_SIDE, OWN_YEAR, YEAR_OF_DATE } from '../../vocab/statements.ts';
import { bindFigure, bindFlat, bindRateBeside } from './bind.ts';
import { onLabel } from './label.ts';
import { explainsChange, skip } from './reason.ts';
import { isOfAnother } from './setting.ts';
import { endClause, endSentence, lose, type State, type Walk } from './state.ts';
import { type CompareToken, isPunctuation, type Token } from './tokens.ts';

/** Goes through the tokens once and fills `readings`. */
export function walk(w: Walk): void {
  const brackets: State[] = [];
  if (w.tokens[0]?.kind === 'enumerator' && w.state.among) endSentence(w.state);
  for (let i = behindRest(w); i < w.tokens.length; i++) {
    const token = w.tokens[i];
    if (!token) break;
    w.depth = brackets.length;
    if (namesWhole(w, i)) lose(w.state);
    const rate = isPunctuation(token, '(') ? bindRateBeside(w, i) : 0;
    if (rate > 0) i = rate;
    else if (isPunctuation(token, '(')) brackets.push({ ...w.state });
    else if (isPunctuation(token, ')')) closeBracket(w, brackets.pop());
    else i = step(w, token, i);
  }
  if (!goesOn(w)) endSentence(w.state);
}

/** 9,816.81元,项目支出0元。 at the beginning: the rest of a sentence whose subject is not here, and so are its parts. */
function behindRest({ tokens, whole }: Walk): number {
  const [first, comma] = tokens;
  if (!whole || first?.kind !== 'figure' || first.unitClass !== 'money' || !isPunctuation(comma, ',')) return 0;
  const end = tokens.findIndex((token) => isPunctuation(token, '。'));
  return end < 0 ? tokens.length : end;
}

/** 团组共计,3个: a comma that parts a total from its figure. */
function strayComma({ tokens }: Walk, i: number): boolean {
  const before = tokens[i - 1];
  return before?.kind === 'label' && before.row.total === true && tokens[i + 1]?.kind === 'figure';
}

/** A paragraph that ends in 其中： is one statement with the paragraph below it, unless that one begins a numbered list. */
function goesOn({ state, text }: Walk): boolean {
  return state.among && /[:,]$/.test(text);
}

/** 公务接待费、公车运行费(“三公”经费)决算总额…: the bracket says what the labels before it are together; none of them is meant. */
function namesWhole({ tokens }: Walk, i: number): boolean {
  const [before, open, label, close] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!open || !isPunctuation(open, '(') || !isPunctuation(close, ')')) return false;
  if (before?.kind !== 'label' || label?.kind !== 'label') return false;
  const whole = String(label.row.money);
  return whole.endsWith('.total') && String(before.row.money).startsWith(whole.slice(0, -'total'.length));
}

function closeBracket(w: Walk, before: State | undefined): void {
  if (before) w.state = { ...before, sentence: w.state.sentence };
}

/** Handles one token; returns the index of the last token used. */
function step(w: Walk, token: Token, i: number): number {
  const { state } = w;
  if (state.otherYear && OWN_YEAR.test(w.text.slice(token.start, token.end))) state.otherYear = false;
  switch (token.kind) {
    case 'punctuation':
      if (token.char === '。') endSentence(state);
      else if (',;'.includes(token.char) && !strayComma(w, i)) endClause(state);
      else if (token.char === ',') break;
      else if (!':、'.includes(token.char)) lose(state);
      break;
    case 'label':
      onLabel(w, token, i);
      break;
    case 'date':
      onDate(w, token, i);
      break;
    case 'compare':
      onCompare(w, token, i);
      break;
    case 'base':
      state.base = token.base;
      state.anchor = token.start;
      break;
    case 'direction':
      onDirection(state, token);
      break;
    case 'flat':
      bindFlat(w, token, i);
      break;
    case 'field':
      if (!token.beside || standsBeside(w, i)) onField(state, token);
      break;
    case 'share':
      state.field = 'share';
      state.sign = null;
      state.anchor = token.start;
      break;
    case 'among':
      state.among = true;
      state.partField = budgetOfParts(w);
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
    case 'filler':
      if (turnsLabel(w, token, i)) lose(state);
      return formerly(w, token, i);
    case 'unknown':
      lose(state);
      state.unknown = true;
      break;
    default:
      break;
  }
  return i;
}

/** 由5.00万元减少到3.00万元: the first figure is passed over. */
function formerly({ tokens, text }: Walk, token: Token, i: number): number {
  const [before, turned] = [tokens[i + 1], tokens[i + 2]];
  if (!FORMERLY.test(text.slice(token.start, token.end)) || before?.kind !== 'figure' || !turned) return i;
  return TURNED_INTO.test(text.slice(turned.start, turned.end)) ? i + 1 : i;
}

/** 三公经费年初预算为20万元,其中:公务接待费9万元: an amount of the budget came right before, and none of what was spent. */
function budgetOfParts({ readings, state }: Walk): Field | null {
  const last = readings.at(-1);
  if (!last?.code.startsWith('threePublic.') || last.sentence < state.sentence - 1) return null;
  const stem = last.code.slice(0, last.code.lastIndexOf('.'));
  const spent = [stem, `${stem}.finalAccount`];
  if (readings.some(({ code, sentence }) => sentence === last.sentence && spent.includes(code))) return null;
  if (last.code.endsWith('.initialBudget')) return 'initialBudget';
  return last.code.endsWith('.annualBudget') ? 'annualBudget' : null;
}

/** 分别为: the labels side by side take turns. One label only: counts told apart by their measure words (1个、3人). */
function respectively(state: State): void {
  state.queue = state.list.length > 1 ? [...state.list] : [...state.group];
  if (state.queue.length > 0) return;
  state.field = null;
  state.subject = state.subject && { counts: state.subject.counts ?? {}, stem: '' };
}

/** A word of rise or fall. In a list of changes that goes on over 。 the comparison named before the list holds. */
function onDirection(state: State, token: Token & { kind: 'direction' }): void {
  if (state.base === null && state.listGoesOn && state.namedIn === state.sentence) {
    state.base = state.lastBase;
    state.changesListed = true;
  }
  state.sign = token.sign;
  state.field = null;
  state.anchor = token.start;
}

/** 2022年度收入总计5,000万元,2023年度收入总计6,000万元: only the document's own year is meant. */
function onDate(w: Walk, token: Token, i: number): void {
  const { state, text, ownYear } = w;
  const printed = YEAR_OF_DATE.exec(text.slice(token.start, token.end))?.[1];
  if (ownYear !== null && printed !== undefined) state.otherYear = Number(printed) < ownYear;
  if (printed !== undefined && opensSentence(w, i)) state.otherDocument = isOfAnother(sentenceAt(text, token.start), w);
}

function opensSentence({ tokens }: Walk, i: number): boolean {
  return i === 0 || tokens[i - 1]?.kind === 'enumerator' || isPunctuation(tokens[i - 1], '。');
}

function sentenceAt(text: string, from: number): string {
  const end = text.indexOf('。', from);
  return end < 0 ? text.slice(from) : text.slice(from, end);
}

/** 比2023年度年初预算数70.00万元减少9.00万元: the budget is stated in passing. */
function budgetBeside({ tokens, budgetDocument }: Walk, token: CompareToken, i: number): Field | null {
  const next = tokens[i + 1];
  if (budgetDocument || token.base === 'yoy' || next?.kind !== 'figure' || next.unitClass !== 'money') return null;
  if (token.base === 'unstated') return 'budget';
  return token.base === 'initial' ? 'initialBudget' : 'annualBudget';
}

function onCompare(w: Walk, token: CompareToken, i: number): void {
  const { state } = w;
  state.base = token.base;
  state.sign = null;
  state.field = null;
  state.anchor = token.start;
  if (token.sign === 0) bindFlat(w, token, null);
  else state.sign = token.sign;
  if (token.sign === null) state.field = budgetBeside(w, token, i);
}

const COUNTS: readonly string[] = ['items', 'vehicles', 'sets'];

/** 涉及项目14个,资金4,143.90万元. */
function standsBeside({ tokens }: Walk, i: number): boolean {
  const count = tokens[i - 2];
  const counts = count?.kind === 'figure' && COUNTS.includes(count.unitClass);
  return isPunctuation(tokens[i - 1], ',、') && counts;
}

function onField(state: State, token: Token & { kind: 'field' }): void {
  if (token.base !== undefined && (token.base !== 'unstated' || state.base === 'yoy' || state.base === null)) {
    state.base = token.base;
  }
  if (state.field !== 'value') state.anchor = token.start;
  state.field = token.field;
  state.sign = null;
}

/** 一般公共预算财政拨款收入: the word behind the label makes it a label we do not know. */
function turnsLabel({ tokens, text }: Walk, token: Token, i: number): boolean {
  const label = tokens[i - 1];
  if (label?.kind !== 'label') return false;
  const word = text.slice(token.start, token.end);
  return OTHER_SIDE.some((side) => side.word === word && side.codes.test(String(label.row.money)));
}
