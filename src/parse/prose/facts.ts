import type { Fact } from '../../model/index.ts';
import { describeFact } from '../../vocab/facts.ts';
import { lineAt, spanOf } from '../source-text.ts';
import { asPrinted } from '../tighten.ts';
import type { Context } from '../types.ts';
import type { Range, Reading } from './readings.ts';
import { type LexText, sourceOf } from './text.ts';

/** A reading with the paragraph it stands in. */
export interface PlacedReading {
  readonly reading: Reading;
  readonly text: LexText;
}

/** One fact per code and value; other places of the same value become mentions. Binds the figures. */
export function factsOf(placed: readonly PlacedReading[], context: Context): Fact[] {
  const facts: Fact[] = [];
  const index: Index = { codes: new Set(), exact: new Map(), byValue: new Map(), places: new Map() };
  const stated = placed.filter(({ reading }) => !reading.implied);
  for (const entry of stated) addFact(entry, facts, index, context);
  for (const entry of placed.filter(({ reading }) => reading.implied)) addImplied(entry, facts, index, context);
  return facts;
}

/** The facts so far, found without looking at all of them. */
interface Index {
  readonly codes: Set<string>;
  /** By code, value, unit and base. */
  readonly exact: Map<string, Fact>;
  /** The first of a code and value. */
  readonly byValue: Map<string, Fact>;
  /** Places that state a fact: line and text. */
  readonly places: Map<Fact, Set<string>>;
}

/** One count may be printed with two measure words: 9个项目, 自评9项. */
const exactKey = ({ code, value, unit, base }: Fact): string =>
  `${code} ${value} ${/元|%/.test(unit) ? unit : ''} ${base ?? ''}`;
const valueKey = ({ code, value }: Fact): string => `${code} ${value}`;
const placeKey = ({ source }: Fact): string => `${source.lineStart} ${source.text}`;

function addFact(entry: PlacedReading, facts: Fact[], index: Index, context: Context): void {
  const fact = toFact(entry, context);
  const same = index.exact.get(exactKey(fact));
  if (same) mention(same, fact, index);
  else include(fact, facts, index);
}

function include(fact: Fact, facts: Fact[], { codes, exact, byValue, places }: Index): void {
  facts.push(fact);
  codes.add(fact.code);
  exact.set(exactKey(fact), fact);
  if (!byValue.has(valueKey(fact))) byValue.set(valueKey(fact), fact);
  places.set(fact, new Set([placeKey(fact)]));
}

/** 决算数 beside a budget states the value again; where the value stands elsewhere with another figure, that one holds. */
function addImplied(entry: PlacedReading, facts: Fact[], index: Index, context: Context): void {
  const fact = toFact(entry, context);
  const same = index.byValue.get(valueKey(fact));
  if (same) mention(same, fact, index);
  else if (!index.codes.has(fact.code)) include(fact, facts, index);
}

function mention(fact: Fact, other: Fact, { places }: Index): void {
  const known = places.get(fact);
  const place = placeKey(other);
  if (!known || known.has(place)) return;
  known.add(place);
  fact.mentions.push(other.source);
  fact.reason ??= other.reason;
}

function toFact({ reading, text }: PlacedReading, context: Context): Fact {
  const known = describeFact(reading.code);
  bindRange(text, reading.phrase, context);
  return {
    code: reading.code,
    label: known?.label ?? reading.code,
    value: Number(reading.value) + 0,
    unit: reading.unit || (known?.unit ?? ''),
    unitRaw: reading.unitRaw,
    base: baseOf(reading),
    raw: reading.raw,
    reason: reading.reason && cite(text, reading.reason, context),
    uncertain: reading.uncertain,
    source: spanOf(context.document, sourceOf(text, ...placeOf(reading, text, context))),
    mentions: [],
  };
}

function baseOf({ code, compare }: Reading): Fact['base'] {
  if (!/\.(?:budgetRate|budgetDifference)$/.test(code) || compare === null || compare === 'yoy') return null;
  return compare;
}

/** The words that introduce the figure belong to its source when they stand on the figure's own line. */
function placeOf({ figure, phrase }: Reading, text: LexText, context: Context): [from: number, to: number] {
  const line = (at: number) => lineAt(context.document, text.source.at[text.origin[at] ?? 0] ?? 0);
  return line(phrase.from) === line(figure.from) ? [phrase.from, phrase.to] : [figure.from, figure.to];
}

/** Marks the characters of a range as published. */
export function bindRange(text: LexText, { from, to }: Range, context: Context): void {
  context.bind(sourceOf(text, from, to));
}

/** A passage as printed, with its lines; its figures count as bound. */
export function cite(text: LexText, { from, to }: Range, context: Context) {
  const source = sourceOf(text, from, to);
  context.bind(source);
  return { text: asPrinted(context.document, source), source: spanOf(context.document, source) };
}
