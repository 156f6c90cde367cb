import type { EconomicItem, SectionKind } from '../../model/index.ts';
import {
  ECONOMIC_CLASSES,
  ECONOMIC_CODE,
  ECONOMIC_END,
  ECONOMIC_ENTRY,
  ECONOMIC_TAIL,
} from '../../vocab/economic-names.ts';
import { ECONOMIC_COLUMNS } from '../../vocab/function-names.ts';
import { economicNamed } from '../classification.ts';
import { spanOf } from '../source-text.ts';
import { asPrinted } from '../tighten.ts';
import type { Context } from '../types.ts';
import { bindRange } from './facts.ts';
import { columnsOf, readLine, stated } from './item-line.ts';
import type { Setting } from './lexer.ts';
import { type LexText, partOf, sourceOf } from './text.ts';

/** Which table the lists of a section repeat; sections not listed hold none. */
const TABLES: Readonly<Partial<Record<SectionKind, string>>> = {
  basic: 'basic',
  agencyOperating: 'agencyOperating',
  generalPublic: 'generalPublic',
  'generalPublic.overall': 'generalPublic',
  'generalPublic.structure': 'generalPublic',
  'generalPublic.items': 'generalPublic',
};

/** Sections that list single accounts. */
const DETAILED: readonly SectionKind[] = ['basic', 'agencyOperating'];

interface Head {
  readonly from: number;
  /** Behind the name, where the words before the amount begin. */
  readonly nameEnd: number;
  readonly to: number;
  readonly code: string;
}

export interface EconomicRead {
  readonly items: EconomicItem[];
  /** The paragraph without those lines. */
  readonly rest: readonly LexText[];
}

/** Reads 工资福利支出1,000.00万元,商品和服务支出820.33万元… of one paragraph. */
export function readEconomic(text: LexText, section: SectionKind, setting: Setting, context: Context): EconomicRead {
  const table = TABLES[section];
  const heads = table === undefined ? [] : headsOf(text.text, DETAILED.includes(section));
  const items: EconomicItem[] = [];
  const rest: LexText[] = [];
  let done = 0;
  heads.forEach((head, k) => {
    const limit = heads[k + 1]?.from ?? text.text.length;
    const stop = ECONOMIC_END.exec(text.text.slice(head.to, limit))?.index;
    const end = stop === undefined ? limit : head.to + stop;
    const item = readClass(table ?? '', text, head, end, setting, context);
    if (!item) return;
    if (head.from > done) rest.push(partOf(text, done, head.from));
    items.push(item);
    done = end;
  });
  if (done < text.text.length) rest.push(partOf(text, done));
  return { items, rest };
}

function headsOf(text: string, detailed: boolean): Head[] {
  const heads: Head[] = detailed ? entriesOf(text) : [];
  for (let at = 0; at < text.length; at++) {
    if (!startsClause(text, at)) continue;
    const found = ECONOMIC_CLASSES.find(([name]) => text.startsWith(name, at));
    if (!found) continue;
    const nameEnd = at + found[0].length;
    const tail = ECONOMIC_TAIL.exec(text.slice(nameEnd, nameEnd + 12))?.[0];
    if (tail !== undefined) heads.push({ from: at, nameEnd, to: nameEnd + tail.length, code: found[1] });
  }
  return heads.sort((a, b) => a.from - b.from);
}

/** Whether a name may begin here: at a clause, or behind its code at one: 其中:301工资福利支出. */
function startsClause(text: string, at: number): boolean {
  const name = /\d/.test(text.charAt(at - 1)) && ECONOMIC_CODE.test(text.slice(Math.max(0, at - 4), at)) ? at - 3 : at;
  return name === 0 || /[,;:。、.)]/.test(text.charAt(name - 1));
}

/** 主要包括：办公费5.00万元、水费1.00万元… */
function entriesOf(text: string): Head[] {
  return [...text.matchAll(ECONOMIC_ENTRY)].flatMap((found) => {
    const [name = ''] = found;
    const to = found.index + name.length;
    const code = economicNamed(name);
    return code === null ? [] : [{ from: found.index, nameEnd: to, to, code }];
  });
}

function readClass(
  table: string,
  text: LexText,
  head: Head,
  end: number,
  setting: Setting,
  context: Context,
): EconomicItem | null {
  const body = partOf(text, head.to, end);
  const { readings } = readLine(body, setting);
  const amount = stated(readings, '@amount');
  if (amount === null) return null;
  for (const { figure } of readings) bindRange(body, figure, context);
  const last = Math.max(...readings.map(({ figure }) => figure.to));
  return {
    table,
    tableNo: null,
    code: head.code,
    name: asPrinted(context.document, sourceOf(text, head.from, head.nameEnd)),
    amount,
    columns: columnsOf(readings, ECONOMIC_COLUMNS),
    uncertain: false,
    source: spanOf(context.document, sourceOf(text, head.from, head.to + last)),
  };
}
