import type { Kind, SectionKind } from '../../model/index.ts';
import {
  BOUGHT_CONCEPTS,
  BOUGHT_EQUIPMENT,
  EQUIPMENT,
  EQUIPMENT_CONCEPTS,
  isForeign,
  type LabelRow,
  labelsOf,
  PLANNED_CONCEPTS,
  PLANNED_EQUIPMENT,
} from '../../vocab/labels/index.ts';
import { spellOut } from '../../vocab/patterns.ts';
import {
  AND_WORDS,
  BUDGET_BASES,
  BUDGET_WORD,
  COMPARE_ACCOUNT,
  COMPARE_BUDGET,
  COMPARE_SIGNS,
  COMPARE_YEAR,
  DATE,
  ENUMERATOR,
  EQUAL,
  EXPENDITURE_WORDS,
  INNER_ENUMERATOR,
  PERFORMANCE_WORDS,
  RISING,
  SAME_AFTER,
  SHARE,
  SHORT_DIRECTION,
  UNFILLED,
  VEHICLE_WORDS,
  WORDS,
  type WordMeaning,
  type WordRow,
} from '../../vocab/statements.ts';
import { Dictionary } from './dictionary.ts';
import { matchAt, readFigure } from './figure.ts';
import { isPunctuation, type Token } from './tokens.ts';

/** What decides how words are read: the section, the kind of document and its year (null: unknown). */
export interface Setting {
  readonly section: SectionKind | 'item';
  readonly kind: Kind;
  readonly year: number | null;
}

type Meaning = { readonly label: LabelRow; readonly foreign: boolean } | { readonly word: WordMeaning };
const PUNCTUATION = ',;。:、()!?《》[]%/';
/** First characters of the tokens that are no words: figures, productive patterns, punctuation. */
const FIRST: ReadonlySet<number> = new Set(
  [...`0123456789-占单安预购当决支增减下大小与较比同和跟相对上去${PUNCTUATION}`].map((char) => char.charCodeAt(0)),
);
/** Words of the grammar that one section has beside those of all. */
const OWN_WORDS: Readonly<Partial<Record<Setting['section'], readonly WordRow[]>>> = {
  expenditure: EXPENDITURE_WORDS,
  performance: PERFORMANCE_WORDS,
  threePublic: VEHICLE_WORDS,
};
const dictionaries = new Map<string, Dictionary<Meaning>>();

/** Labels of the section, then the words of the grammar: the longest wins, labels first among equals. */
function dictionaryFor({ section, kind }: Setting): Dictionary<Meaning> {
  const key = `${kind}/${section}`;
  const known = dictionaries.get(key);
  if (known) return known;
  const dictionary = new Dictionary<Meaning>();
  for (const row of labelsOf(section, kind)) {
    const foreign = isForeign(row, section);
    for (const word of spellOut(row.words)) dictionary.add(word, { label: row, foreign });
  }
  for (const row of [...(OWN_WORDS[section] ?? []), ...WORDS])
    for (const word of spellOut(row.words)) dictionary.add(word, { word: row.meaning });
  dictionaries.set(key, dictionary);
  return dictionary;
}

/** Cuts a paragraph into tokens. Every character belongs to one token; runs of unknown words are one token. */
export function lex(text: string, setting: Setting): Token[] {
  const dictionary = dictionaryFor(setting);
  const tokens: Token[] = [];
  let unknown = -1;
  for (let at = 0; at < text.length; ) {
    const token = tokenAt(text, at, setting, dictionary, tokens.at(-1), unknown >= 0);
    if (token) {
      if (unknown >= 0) tokens.push({ kind: 'unknown', start: unknown, end: at });
      unknown = -1;
      tokens.push(token);
      at = token.end;
    } else {
      if (unknown < 0) unknown = at;
      at++;
    }
  }
  if (unknown >= 0) tokens.push({ kind: 'unknown', start: unknown, end: text.length });
  return mergeUnknown(tokens);
}

const LETTERS: readonly Token['kind'][] = ['filler', 'among', 'each'];

/** A one-letter word inside unknown words is a part of them: the 中 of 监控中心. */
function mergeUnknown(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const [outer, inner] = [merged.at(-2), merged.at(-1)];
    const letter = inner && LETTERS.includes(inner.kind) && inner.end - inner.start === 1;
    if (token.kind === 'unknown' && letter && outer?.kind === 'unknown') {
      merged.splice(-2, 2, { ...token, start: outer.start });
    } else if (token.kind === 'among' && token.end - token.start === 1 && inner?.kind === 'unknown') {
      merged.splice(-1, 1, { ...inner, end: token.end });
    } else if (token.kind === 'unknown' && inner?.kind === 'unknown') {
      merged.splice(-1, 1, { ...token, start: inner.start });
    } else merged.push(token);
  }
  return merged;
}

function tokenAt(
  text: string,
  at: number,
  setting: Setting,
  dictionary: Dictionary<Meaning>,
  before: Token | undefined,
  afterUnknown: boolean,
): Token | null {
  const char = text.charAt(at);
  if (!afterUnknown && startsClause(before)) {
    const length = matchAt(ENUMERATOR, text, at)?.length;
    if (length) return { kind: 'enumerator', start: at, end: at + length };
  }
  const inner = before?.kind === 'filler' && !afterUnknown ? matchAt(INNER_ENUMERATOR, text, at) : null;
  if (inner) return { kind: 'enumerator', start: at, end: at + inner.length };
  const known = word(text, at, dictionary) ?? (afterUnknown ? null : shortDirection(text, at));
  if (!FIRST.has(text.charCodeAt(at))) return known;
  const best = longer(longer(known, pattern(text, at, setting)), /[\d-]/.test(char) ? readFigure(text, at) : null);
  if (best || !PUNCTUATION.includes(char)) return best;
  return { kind: 'punctuation', start: at, end: at + 1, char };
}

/** 较上年增17.10万元, 较上年(减)6万元: the sign by the letter. */
function shortDirection(text: string, at: number): Token | null {
  const found = matchAt(SHORT_DIRECTION, text, at);
  return found === null
    ? null
    : { kind: 'direction', sign: RISING.test(found) ? 1 : -1, start: at, end: at + found.length };
}

function startsClause(before: Token | undefined): boolean {
  return before === undefined || isPunctuation(before, ',;。:');
}

function word(text: string, at: number, dictionary: Dictionary<Meaning>): Token | null {
  const found = dictionary.longest(text, at);
  if (!found) return null;
  const place = { start: at, end: at + found.length };
  return 'label' in found.value
    ? { kind: 'label', row: found.value.label, ...(found.value.foreign ? { foreign: true as const } : {}), ...place }
    : { ...found.value.word, ...place };
}

/** Tokens that are productive, guarded by their first character. */
function pattern(text: string, at: number, setting: Setting): Token | null {
  const char = text.charAt(at);
  if (/\d/.test(char)) return date(text, at) ?? compareYear(text, at, setting);
  if (char === '占') return sized('share', at, matchAt(SHARE, text, at));
  if (char === '单') return equipment(text, at, EQUIPMENT, EQUIPMENT_CONCEPTS);
  if (char === '安' || char === '预') return equipment(text, at, PLANNED_EQUIPMENT, PLANNED_CONCEPTS);
  if (char === '购' || char === '当') return equipment(text, at, BOUGHT_EQUIPMENT, BOUGHT_CONCEPTS);
  if (char === '决' || char === '支') return compareAccount(text, at);
  if (/[增减下大小]/.test(char)) return sized('unfilled', at, matchAt(UNFILLED, text, at));
  if (/[与较比同和跟相对上去]/.test(char)) return longer(compareBudget(text, at), compareYear(text, at, setting));
  return null;
}

function longer(a: Token | null, b: Token | null): Token | null {
  return a && b ? (b.end > a.end ? b : a) : (a ?? b);
}

function sized(kind: 'share' | 'date' | 'unfilled', at: number, text: string | null): Token | null {
  return text === null ? null : { kind, start: at, end: at + text.length };
}

function date(text: string, at: number): Token | null {
  return sized('date', at, matchAt(DATE, text, at));
}

function equipment(text: string, at: number, name: RegExp, concepts: Readonly<Record<string, LabelRow>>): Token | null {
  name.lastIndex = at;
  const found = name.exec(text);
  const row = concepts[found?.[1] ?? ''];
  return found && row ? { kind: 'label', row, start: at, end: at + found[0].length } : null;
}

function compareBudget(text: string, at: number): Token | null {
  COMPARE_BUDGET.lastIndex = at;
  const found = COMPARE_BUDGET.exec(text);
  if (!found) return null;
  return {
    kind: 'compare',
    base: BUDGET_BASES[found[2] ?? ''] ?? 'unstated',
    sign: null,
    start: at,
    end: at + found[0].length,
  };
}

/** 决算数大于年初预算数: sign from the word; 决算数等于预算数, 决算数与预算数持平: 0; 决算数比预算数: sign follows. */
function compareAccount(text: string, at: number): Token | null {
  COMPARE_ACCOUNT.lastIndex = at;
  const found = COMPARE_ACCOUNT.exec(text);
  if (!found) return null;
  const equal = EQUAL.test(found[1] ?? '') || EQUAL.test(found[3] ?? '');
  const sign = equal ? 0 : (COMPARE_SIGNS[found[1] ?? ''] ?? null);
  return {
    kind: 'compare',
    base: BUDGET_BASES[found[2] ?? ''] ?? 'unstated',
    sign,
    start: at,
    end: at + found[0].length,
  };
}

/**
 * 比上年, 与2022年度相比, 较上年决算数 → the year before. With 预算 it is last year's budget in a budget, and this
 * year's own budget where the year is the document's. A year without 与/比 before or 相比 behind is only a date.
 */
function compareYear(text: string, at: number, { kind, year }: Setting): Token | null {
  COMPARE_YEAR.lastIndex = at;
  const found = COMPARE_YEAR.exec(text);
  if (!found || (!found[1] && !found[7]) || onlyNamesYears(found, text)) return null;
  const printed = /\d+/.exec(found[2] ?? '')?.[0];
  const named = printed === undefined ? null : Number(printed.slice(-2)) + 2000;
  const place = { start: at, end: at + found[0].length };
  if (found[5] !== BUDGET_WORD || kind === 'budget') {
    const own = found[5] === BUDGET_WORD && named !== null && named === year;
    return { kind: 'compare', base: own ? (BUDGET_BASES[found[3] ?? ''] ?? 'unstated') : 'yoy', sign: null, ...place };
  }
  if (named !== null && named === year) {
    return { kind: 'compare', base: BUDGET_BASES[found[3] ?? ''] ?? 'unstated', sign: null, ...place };
  }
  return { kind: 'unknown', ...place };
}

/** 2023年和2024年均未安排: 和 before a year joins two years. */
function onlyNamesYears(found: RegExpExecArray, text: string): boolean {
  if (found[7] || !AND_WORDS.test(found[1] ?? '') || !/\d/.test(found[2] ?? '')) return false;
  return !SAME_AFTER.test(text.slice(found.index + found[0].length, found.index + found[0].length + 8));
}
