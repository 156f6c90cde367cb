import type { CitedText, Fact } from '../../model/index.ts';
import { describeFact } from '../../vocab/facts.ts';
import {
  BODIES,
  BODY_CODES,
  CHINESE_NUMERALS,
  INCLUDED,
  NO_SUBORDINATE,
  NOT_A_UNIT,
  OFFICE_LIST,
  OFFICES,
  SUBORDINATE,
  SUBORDINATE_WORD,
  UNIT_LIST,
  UNIT_LIST_INLINE,
} from '../../vocab/organisation.ts';
import { markLevel, withoutMark } from '../sentences.ts';
import { slice, spanOf, spanOfLines, trim } from '../source-text.ts';
import { asPrinted } from '../tighten.ts';
import type { Context, SourceText, TextBlock } from '../types.ts';
import type { Range } from './readings.ts';
import { type LexText, lexText, sourceOf } from './text.ts';

export interface Organisation {
  readonly facts: Fact[];
  readonly offices: CitedText[];
  readonly units: CitedText[];
}

/** How much of a paragraph is searched for names, and how much of its end for the words that open a list. */
const LONGEST = 4000;
const TAIL = 160;

/** Offices and subordinate units by name and number, from the text of 机构设置. */
export function readOrganisation(blocks: readonly TextBlock[], context: Context): Organisation {
  const facts: Fact[] = [];
  const offices: CitedText[] = [];
  const units = listedUnits(blocks, context);
  for (const block of blocks) {
    const text = lexText(slice(block.text, 0, LONGEST));
    const stated = officesOf(text, context);
    if (stated && offices.length === 0 && !facts.some(({ code }) => code === 'units.offices')) {
      facts.push(stated.fact);
      offices.push(...stated.names);
    }
    const count = subordinateOf(text, context);
    if (count && !facts.some(({ code }) => code === 'units.subordinate')) facts.push(count);
    const included = includedIn(text, context);
    if (included && !facts.some(({ code }) => code === 'units.included')) facts.push(included);
    if (units.length === 0) units.push(...inlineUnits(text, context));
  }
  const counted = units.length > 0 && !facts.some(({ code }) => code === 'units.subordinate');
  if (counted && blocks.some(listsSubordinates)) facts.push(countedUnits(units, context));
  return { facts, offices, units };
}

function countFact(code: string, value: number, unit: string, raw: string, source: Fact['source']): Fact {
  const label = describeFact(code)?.label ?? code;
  return {
    code,
    label,
    value,
    unit,
    unitRaw: null,
    base: null,
    raw,
    reason: null,
    uncertain: false,
    source,
    mentions: [],
  };
}

/** Digits of a count that can be meant. */
const LONGEST_COUNT = 9;

/** 16, 十六, 两 → a number. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text.slice(0, LONGEST_COUNT));
  const digits = [...text.replace('两', '二')].map((char) => CHINESE_NUMERALS.indexOf(char));
  const ten = digits.indexOf(10);
  if (ten < 0) return digits[0] ?? 0;
  return 10 * (ten === 0 ? 1 : (digits[0] ?? 1)) + (digits[ten + 1] ?? 0);
}

/** 本级下设16个处室，分别是：文书科、… */
function officesOf(text: LexText, context: Context): { fact: Fact; names: CitedText[] } | null {
  const found = OFFICES.exec(text.text);
  const printed = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!found || printed === undefined) return null;
  const end = found.index + found[0].length;
  const at = sourceOf(text, found.index, end);
  context.bind(at);
  const fact = countFact('units.offices', numberOf(printed), '个', printed, spanOf(context.document, at));
  const gap = OFFICE_LIST.exec(text.text.slice(end))?.[0] ?? '';
  if (gap === '') return { fact, names: [] };
  const stop = /[。;]/.exec(text.text.slice(end))?.index ?? text.text.length - end;
  return { fact, names: namesIn(text, end + gap.length, end + stop, context, numberOf(printed)) };
}

/**
 * Names divided by 、 outside brackets. Where the printed number is one more, the last two are joined by 和:
 * …、人事处、机关党委和离退休干部工作处。
 */
function namesIn(text: LexText, from: number, to: number, context: Context, count = 0): CitedText[] {
  const ranges = divided(text.text, from, to);
  const last = ranges.at(-1);
  if (last && ranges.length === count - 1) {
    const joint = text.text.slice(last.from, last.to).search(/.[和及]../) + 1;
    const at = last.from + joint;
    if (joint > 1) ranges.splice(-1, 1, { from: last.from, to: at }, { from: at + 1, to: last.to });
  }
  return ranges.flatMap((range) => {
    const name = cited(sourceOf(text, range.from, range.to), context);
    return name && !NOT_A_UNIT.test(name.text) ? [name] : [];
  });
}

function divided(text: string, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at <= to; at++) {
    const char = text.charAt(at);
    const closes = char === ')' && depth === 0;
    if (char === '(') depth++;
    else if (char === ')' && depth > 0) depth--;
    else if (at === to || closes || (depth === 0 && '、,'.includes(char))) {
      ranges.push({ from: start, to: at });
      start = at + 1;
      if (closes) break;
    }
  }
  return ranges;
}

function cited(source: SourceText, context: Context): CitedText | null {
  const clean = trim(source);
  if (clean.text.length === 0) return null;
  return {
    text: asPrinted(context.document, clean).replaceAll('(', '（').replaceAll(')', '）'),
    source: spanOf(context.document, clean),
  };
}

/** 下属31家预算单位; 无下属预算单位: 0. */
function subordinateOf(text: LexText, context: Context): Fact | null {
  const none = NO_SUBORDINATE.exec(text.text);
  const found = SUBORDINATE.exec(text.text);
  const [match, printed, unit] = found
    ? [found, found[1] ?? found[3] ?? found[5] ?? found[7] ?? '', found[2] ?? found[4] ?? found[6] ?? found[8] ?? '个']
    : [none, '', '个'];
  if (!match) return null;
  const at = sourceOf(text, match.index, match.index + match[0].length);
  context.bind(at);
  return countFact(
    'units.subordinate',
    found ? numberOf(printed) : 0,
    unit,
    found ? printed : match[0],
    spanOf(context.document, at),
  );
}

/** 纳入编制范围的预算单位共计3家. */
function includedIn(text: LexText, context: Context): Fact | null {
  const found = INCLUDED.exec(text.text);
  if (!found) return null;
  const [whole, printed = '', unit = ''] = found;
  const at = sourceOf(text, found.index, found.index + whole.length);
  context.bind(at);
  return countFact('units.included', numberOf(printed), unit, printed, spanOf(context.document, at));
}

/** 本级及下属0家行政单位、1家参公管理事业单位和3家事业单位的机关运行经费…: how many bodies the figure is about. */
export function readBodies(text: LexText, context: Context): Fact[] {
  return [...text.text.matchAll(BODIES)].map((found) => {
    const [whole, printed = '', unit = '', kind = ''] = found;
    const at = sourceOf(text, found.index, found.index + whole.length);
    context.bind(at);
    const code = BODY_CODES.find(([word]) => word.test(kind))?.[1] ?? '';
    return countFact(code, Number(printed), unit, printed, spanOf(context.document, at));
  });
}

/** The numbered lines behind 下属预算单位包括：. */
function listedUnits(blocks: readonly TextBlock[], context: Context): CitedText[] {
  const start = blocks.findIndex(({ text }) => UNIT_LIST.test(lexText(text).text.slice(-TAIL)));
  const units: CitedText[] = [];
  if (start < 0) return units;
  for (const { text } of blocks.slice(start + 1)) {
    if (markLevel(text.text) === 0 && units.length > 0) break;
    const name = slice(text, text.text.length - withoutMark(text.text).length);
    const unit = cited(slice(name, 0, name.text.replace(/[。;、,]$/, '').length), context);
    if (!unit || unit.text.length > 60 || NOT_A_UNIT.test(unit.text)) break;
    units.push(unit);
  }
  return units;
}

function inlineUnits(text: LexText, context: Context): CitedText[] {
  const found = UNIT_LIST_INLINE.exec(text.text);
  const names = found?.[1];
  if (!found || names === undefined || NO_SUBORDINATE.test(text.text) || OFFICES.test(found[0])) return [];
  const from = found.index + found[0].length - 1 - names.length;
  const units = namesIn(text, from, from + names.length, context);
  return units.length > 1 || /[局院站所中心队校处室馆厂场园会]$/.test(units[0]?.text ?? '') ? units : [];
}

/** The list is said to be of subordinate bodies; 编制范围的单位包括： may name the head office too. */
function listsSubordinates({ text }: TextBlock): boolean {
  const plain = lexText(slice(text, 0, LONGEST)).text;
  const opening = UNIT_LIST.exec(plain.slice(-TAIL))?.[0] ?? UNIT_LIST_INLINE.exec(plain)?.[0] ?? '';
  return SUBORDINATE_WORD.test(opening);
}

/** The number is not printed: the names are counted, and stand for it. */
function countedUnits(units: readonly CitedText[], { document }: Context): Fact {
  const lineStart = units[0]?.source.lineStart ?? 1;
  const lineEnd = units.at(-1)?.source.lineEnd ?? lineStart;
  const names = units.map(({ text }) => text).join('、');
  return countFact('units.subordinate', units.length, '个', names, spanOfLines(document, lineStart, lineEnd));
}
