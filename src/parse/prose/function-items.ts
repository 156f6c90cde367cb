import type { FunctionItem, SectionKind } from '../../model/index.ts';
import { NEXT_NUMBER, NEXT_SENTENCE } from '../../vocab/function-names.ts';
import { type Codes, codesOfPath, nameFitsCode, nameOfCode } from '../classification.ts';
import { spanOf } from '../source-text.ts';
import type { Context } from '../types.ts';
import { bindRange, cite } from './facts.ts';
import { type ItemHead, markedHeads, onlyMentioned, plainHeads } from './item-heads.ts';
import { columnsOf, readLine, stated } from './item-line.ts';
import { inherit, type NamesAbove, NOTHING_ABOVE } from './item-names.ts';
import type { Setting } from './lexer.ts';
import { type LexText, partOf, sourceOf } from './text.ts';

type Table = FunctionItem['table'];

/** Which table the 类/款/项 lines of a section repeat; sections not listed hold none. */
const TABLES: Readonly<Partial<Record<SectionKind, Table>>> = {
  generalPublic: 'generalPublic',
  'generalPublic.overall': 'generalPublic',
  'generalPublic.structure': 'generalPublic',
  'generalPublic.items': 'generalPublic',
  governmentFund: 'governmentFund',
  stateCapital: 'stateCapital',
  fiscal: 'fiscal',
  expenditure: 'expenditure',
  overall: 'expenditure',
};

export interface ItemsRead {
  readonly items: FunctionItem[];
  /** For the next paragraph: the names it may leave out. */
  readonly above: NamesAbove;
  /** The paragraph without its item lines: [from, to) pieces that hold other statements. */
  readonly rest: readonly LexText[];
}

/** Reads the 类/款/项 lines of one paragraph; `over`: what the paragraph before left open. */
export function readItems(
  text: LexText,
  section: SectionKind,
  setting: Setting,
  context: Context,
  over: NamesAbove = NOTHING_ABOVE,
): ItemsRead {
  const table = TABLES[section];
  const found = table === undefined ? [] : headsOf(text, section === 'generalPublic.items');
  const { heads, above } = inherit(found, over);
  const items: FunctionItem[] = [];
  const rest: LexText[] = [];
  let done = 0;
  heads.forEach((head, k) => {
    if (head.from > done) rest.push(partOf(text, done, head.from));
    done = heads[k + 1]?.from ?? text.text.length;
    const number = NEXT_NUMBER.exec(text.text.slice(Math.max(head.to, done - 8), done))?.[0].length ?? 0;
    const end = endOfItem(text.text, head.to, k + 1 < heads.length ? done - number : done);
    const item = table && readItem(table, text, head, end, setting, context);
    if (item) items.push(item);
    rest.push(partOf(text, item ? Math.min(end, done) : head.from, done));
  });
  if (done < text.text.length) rest.push(partOf(text, done));
  return { items, rest, above };
}

/** Characters that tell what a sentence begins with. */
const LOOKED_AHEAD = 24;

/** Where a line ends: before a sentence that speaks of something else. */
function endOfItem(text: string, from: number, to: number): number {
  NEXT_SENTENCE.lastIndex = 0;
  const own = text.charAt(from) === '。' ? from + 1 : from; // …(项)。支出决算为…
  const next = NEXT_SENTENCE.exec(text.slice(own, to + LOOKED_AHEAD));
  return next ? Math.min(to, own + next.index + 1) : to;
}

function headsOf(text: LexText, deep: boolean): ItemHead[] {
  const marked = markedHeads(text);
  const heads = marked.length > 0 ? marked : plainHeads(text, deep);
  return heads.filter(({ from }) => !onlyMentioned(text.text, from));
}

function readItem(
  table: Table,
  text: LexText,
  head: ItemHead,
  end: number,
  setting: Setting,
  context: Context,
): FunctionItem | null {
  const body = partOf(text, head.to, end);
  const { readings, reasons } = readLine(body, setting);
  const amount = stated(readings, '@amount');
  if (readings.length === 0) return null;
  checkName(text, head, context);
  for (const { figure } of readings) bindRange(body, figure, context);
  const last = Math.max(...readings.map(({ figure }) => figure.to));
  const reason = readings.find((reading) => reading.reason !== null)?.reason ?? reasons[0] ?? null;
  const codes = head.code === undefined ? codesOfPath(head) : codesOf(head.code);
  const share = stated(readings, '@share');
  return {
    table,
    list: head.level === 'category' ? 'structure' : 'items',
    tableNo: null,
    level: head.level,
    ...codes,
    codeBasis: head.code === undefined ? (codes.categoryCode || codes.sectionCode ? 'resolved' : null) : 'printed',
    category: head.category,
    section: head.section,
    item: head.item,
    amount,
    share,
    yoyChange: stated(readings, '@.yoyChange'),
    yoyRate: stated(readings, '@.yoyRate'),
    basic: stated(readings, '@basic'),
    project: stated(readings, '@project'),
    reason: reason && cite(body, reason, context),
    columns: columnsOf(readings),
    uncertain: false,
    source: spanOf(context.document, sourceOf(text, head.from, head.to + last)),
  };
}

/** Says so where a printed name is none of the names of its printed code; both are kept. */
function checkName(text: LexText, { code, from, item, section, category }: ItemHead, context: Context): void {
  const name = item ?? section ?? category ?? '';
  if (code === undefined || nameFitsCode(code, name) !== false) return;
  const at = text.source.at[text.origin[from] ?? 0] ?? 0;
  context.report('table.name-code', at, { code, name, known: nameOfCode(code) ?? '' });
}

/** The printed code and the codes above it. */
function codesOf(code: string): Codes {
  const upTo = (length: number) => (code.length >= length ? code.slice(0, length) : null);
  return { categoryCode: upTo(3), sectionCode: upTo(5), itemCode: upTo(7) };
}
