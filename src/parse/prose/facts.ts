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
  const byCode = new Map<string, Fact[]>();
  const stated = placed.filter(({ reading }) => !reading.implied);
  for (const entry of stated) addFact(entry, facts, byCode, context);
  for (const entry of placed.filter(({ reading }) => reading.implied)) addImplied(entry, facts, byCode, context);
  return facts;
}

type Index = Map<string, Fact[]>;

function addFact(entry: PlacedReading, facts: Fact[], byCode: Index, context: Context): void {
  const fact = toFact(entry, context);
  const known = byCode.get(fact.code) ?? [];
  const same = known.find(({ value, unit, base }) => value === fact.value && unit === fact.unit && base === fact.base);
  if (same) {
    mention(same, fact);
    return;
  }
  facts.push(fact);
  byCode.set(fact.code, [...known, fact]);
}

/** 决算数 beside a budget states the value again; where the value stands elsewhere with another figure, that one holds. */
function addImplied(entry: PlacedReading, facts: Fact[], byCode: Index, context: Context): void {
  const fact = toFact(entry, context);
  const known = byCode.get(fact.code);
  if (!known) {
    facts.push(fact);
    byCode.set(fact.code, [fact]);
    return;
  }
  const same = known.find(({ value }) => value === fact.value);
  if (same) mention(same, fact);
}

function mention(fact: Fact, other: Fact): void {
  const known = [fact.source, ...fact.mentions];
  const { source } = other;
  if (known.some(({ lineStart, text }) => lineStart === source.lineStart && text === source.text)) return;
  fact.mentions.push(source);
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
