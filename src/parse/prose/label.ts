import type { Concept } from '../../vocab/labels/index.ts';
import { PART, PART_END, THIS_YEAR } from '../../vocab/statements.ts';
import { labelFits } from './prefix.ts';
import { lose, type State, type Walk } from './state.ts';
import { isPunctuation, type LabelToken, type Token } from './tokens.ts';

/** Labels side by side that are kept for 分别为. */
const MOST_LABELS = 12;

/** A label: its figures come next. */
export function onLabel(w: Walk, token: LabelToken, i: number): void {
  const { state } = w;
  if (token.row.bare && !standsAlone(w, i)) return;
  if (token.foreign && (state.among || w.depth > 0)) {
    lose(state);
    return;
  }
  if (!labelFits(w, i) || !isWithin(state, token.row) || (state.among && state.strange && w.itemised)) {
    lose(state);
    return;
  }
  if (token.row.ofVehicles && state.strangeVehicles === state.sentence) {
    lose(state);
    return;
  }
  if (token.row.follows && goesOnWith(state, token.row)) {
    state.field = 'value';
    state.anchor = token.start;
    return;
  }
  if (state.among && isOfPart(w, token, i)) {
    lose(state);
    return;
  }
  const row = conceptOf(w, token);
  if (row.total) for (const code of new Set(Object.values(row.counts ?? {}))) dropParts(w, code);
  const before = w.tokens[i - 1];
  const joined = state.list.length > 0 && state.list.length < MOST_LABELS && joinsLabels(w, before);
  state.list = joined ? [...state.list, row] : [row];
  if (joined) state.group = state.list;
  state.subject = row;
  state.namedIn = state.sentence;
  state.field = (state.among ? state.partField : null) ?? 'value';
  state.sign = null;
  state.anchor = token.start;
  if (!state.among) adopt(state, row);
}

/** 行政编制8人,实有人数7人: not all of the staff, but those of the kind named before. Behind ; another part begins. */
function conceptOf({ readings, state, text }: Walk, { row, start }: LabelToken): Concept {
  const last = readings.at(-1);
  if (last?.sentence !== state.sentence) return row;
  const beside = row.across || !text.slice(last.figure.to, start).includes(';');
  return (beside ? follower(row, last.code) : undefined) ?? row;
}

/** 其中:局机关三公经费10万元,市图书馆财政拨款收入300万元: what a part of the department has, or a part of the amount itself. */
function isOfPart({ tokens, text, state, stated }: Walk, { row }: LabelToken, i: number): boolean {
  if (row.money === undefined || row.loose) return false;
  const whole = row.money === state.parent?.money || stated.get(String(row.money)) === state.sentence;
  if (whole && namesPart(text, tokens, i)) return true;
  const before = tokens[i - 1];
  return before?.kind === 'unknown' && PART_END.test(text.slice(before.start, before.end));
}

/** Some body is named between the beginning of the clause and the label. */
function namesPart(text: string, tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    const token = tokens[j];
    if (!token || token.kind === 'punctuation' || token.kind === 'among') return false;
    if (token.kind === 'unknown' || PART.test(text.slice(token.start, token.end))) return true;
  }
  return false;
}

/** What the label is behind a figure of this code, or of one of its parts. */
function follower({ after }: LabelToken['row'], code: string): Concept | undefined {
  const before = after && Object.keys(after).find((key) => code === key || code.startsWith(`${key}.`));
  return before === undefined ? undefined : after?.[before];
}

/** 财政拨款支出…其中:基本支出…: a part of what the sentence is about, and of nothing else. */
function isWithin({ parent, subject }: State, { within }: LabelToken['row']): boolean {
  if (within === undefined) return true;
  return [parent, subject].some((concept) => String(concept?.money ?? concept?.stem).startsWith(within));
}

/** 与上年相比,今年收入增加110.00万元, or 2021年度收入1,200万元: the word itself is the label; in 公务接待费支出1万元 it only goes with one. */
function standsAlone({ tokens, text, state }: Walk, i: number): boolean {
  const before = tokens[i - 1];
  const free = before === undefined || ['date', 'punctuation', 'enumerator', 'unknown', 'among'].includes(before.kind);
  if (free && tokens[i + 1]?.kind === 'figure') return true;
  const compared = state.base === 'yoy' && tokens[i + 1]?.kind === 'direction' && tokens[i + 2]?.kind === 'figure';
  return (
    compared &&
    (isPunctuation(before, ',;') || (before !== undefined && THIS_YEAR.test(text.slice(before.start, before.end))))
  );
}

/** 基本支出、项目支出; 团组数及人数. */
function joinsLabels({ text }: Walk, before: Token | undefined): boolean {
  return (
    isPunctuation(before, '、') ||
    (before?.kind === 'filler' && /^(?:和|及|与|以及)$/.test(text.slice(before.start, before.end)))
  );
}

/** 国（境）外公务接待批次0个，接待人次0人: the persons are those of the label before. */
function goesOnWith({ subject, namedIn, sentence }: State, { counts, money }: Concept): boolean {
  if (money !== undefined && !String(subject?.money).startsWith(String(money))) return false;
  return namedIn === sentence && Object.keys(counts ?? {}).some((unit) => Object.hasOwn(subject?.counts ?? {}, unit));
}

/** A label outside 其中 is what the sentence is about. */
function adopt(state: State, concept: Concept): void {
  const total = String(concept.money).endsWith('.total') && /revenue|expenditure/.test(String(concept.money));
  state.parents = total ? [...state.parents.slice(-1), concept] : [];
  state.strange = false;
  if (concept.money !== undefined || concept.stem !== undefined) state.parent = concept;
}

/** 团组共计 3 个: the counts of its parts named just before are not the total, read or not. */
function dropParts(w: Walk, code: string): void {
  for (let i = w.readings.length - 1; i >= Math.max(0, w.readings.length - 8); i--) {
    const reading = w.readings[i];
    if (reading?.sentence === w.state.sentence && reading.code === code) w.readings.splice(i, 1);
  }
}
