import type { DisclosureEntry } from '../../model/index.ts';
import { grouped, spoken } from '../../site/amount.ts';
import type { Lines } from '../../site/links.ts';
import { KIND_WORD, shareWords } from '../../site/words.ts';
import type { Figure, FigureBook } from '../figure.ts';

/** A piece of a sentence: plain text, or words of weight that lead to the lines stating them. */
export type Piece = string | { readonly text: string; readonly lines: Lines | null; readonly strong: boolean };

function linked(text: string, figure: Figure, strong = true): Piece {
  return { text, lines: figure.source, strong };
}

/** '2.14 亿元' or '1,159.29 万元'. */
export function spokenAmount(figure: Figure): string {
  if (figure.unit !== '万元') return `${grouped(figure.decimal)} ${figure.unit}`;
  const { number, unit } = spoken(figure.decimal);
  return `${number} ${unit}`;
}

function rate(figure: Figure): string {
  return `${grouped(figure.decimal.replace(/^-/, ''))}%`;
}

/** The largest part with a stated share, and how to name it in a sentence. */
function largest(book: FigureBook, names: Readonly<Record<string, string>>): { name: string; share: Figure } | null {
  const shares = Object.entries(names).flatMap(([code, name]) => {
    const share = book.peek(`${code}.share`);
    return share ? [{ name, share }] : [];
  });
  return shares.reduce<(typeof shares)[number] | null>(
    (top, next) => (top && top.share.value >= next.share.value ? top : next),
    null,
  );
}

const SOURCES = {
  'revenue.source.fiscal': '来自财政拨款',
  'revenue.source.generalPublic': '来自一般公共预算拨款',
  'revenue.source.superior': '来自上级补助',
  'revenue.source.institutional': '来自事业收入',
  'revenue.source.operating': '来自经营收入',
  'revenue.source.affiliated': '来自附属单位上缴',
  'revenue.source.other': '来自其他收入',
  'revenue.source.carryover': '来自上年结转',
} as const;

const USES = {
  'expenditure.nature.basic': '用于人员和日常运转（基本支出）',
  'expenditure.nature.project': '用于项目',
  'expenditure.nature.remitted': '上缴上级',
  'expenditure.nature.operating': '用于经营',
  'expenditure.nature.affiliateSubsidy': '补助附属单位',
} as const;

function shareClause(lead: string, part: ReturnType<typeof largest>): Piece[] {
  if (!part) return [];
  return [
    lead,
    { text: shareWords(part.share.value), lines: null, strong: true },
    '（',
    linked(rate(part.share), part.share, false),
    `）${part.name}`,
  ];
}

function changeClause(book: FigureBook, code: string, what: string): Piece[] {
  const yoy = book.peek(`${code}.yoyRate`);
  if (!yoy) return [];
  if (yoy.value === 0) return [`，${what}与上年`, linked('持平', yoy, false)];
  return [`，${what}比上年${yoy.value > 0 ? '增加' : '减少'} `, linked(rate(yoy), yoy)];
}

function threePublic(book: FigureBook): Piece[] {
  const total = book.peek('threePublic.total');
  if (!total) return [];
  const variance = book.peek('threePublic.total.varianceRate');
  const pieces: Piece[] = ['“三公”经费 ', linked(spokenAmount(total), total)];
  if (variance?.value === 0) pieces.push('，', linked('与预算持平', variance, false));
  else if (variance) pieces.push(`，比预算${variance.value > 0 ? '多' : '少'} `, linked(rate(variance), variance));
  else pieces.push(...changeClause(book, 'threePublic.total', ''));
  return [...pieces, '。'];
}

/**
 * One paragraph in plain words, put together by rules from stated figures only; a figure the document does not state
 * leaves its clause out. Empty when not even income, spending or “三公” is stated.
 */
export function summary(entry: DisclosureEntry, book: FigureBook): Piece[] {
  const income = book.peek('revenue.total') ?? book.peek('revenue.current');
  const spending = book.peek('expenditure.current') ?? book.peek('expenditure.total');
  const lead = income ?? spending;
  const opening = `${entry.fiscalYear} 年，${entry.department}`;
  if (!lead) {
    const only = threePublic(book);
    return only.length > 0 ? [opening, ...only] : [];
  }
  const planned = entry.kind === 'budget' ? '预算' : '';
  const pieces: Piece[] = [opening];
  if (income)
    pieces.push(`${planned}收入 `, linked(spokenAmount(income), income), ...changeClause(book, 'revenue', ''));
  if (income && !book.peek('revenue.yoyRate')) pieces.push(...changeClause(book, 'overall', '收支总体'));
  pieces.push(...shareClause(income ? '，' : '', largest(book, SOURCES)), '。');
  const use = largest(book, USES);
  if (spending && use)
    pieces.push(
      `${entry.kind === 'budget' ? '安排' : '实际'}支出 `,
      linked(spokenAmount(spending), spending),
      ...shareClause('，', use),
      '。',
    );
  return [...pieces, ...threePublic(book)];
}

/** The same paragraph as plain text, for descriptions. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
}

/** Title of a disclosure page: '乌鲁木齐市人民政府（汇总） 2023 年决算'. */
export function pageTitle(entry: DisclosureEntry): string {
  return `${entry.department} ${entry.fiscalYear} 年${KIND_WORD[entry.kind]}`;
}
