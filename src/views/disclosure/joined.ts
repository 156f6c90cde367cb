import type { DisclosureDocument, DisclosureEntry } from '../../model/index.ts';
import { minus, percent, signed } from '../../site/amount.ts';
import { KIND_WORD } from '../../site/words.ts';
import { type Figure, type FigureBook, figureBook } from '../figure.ts';

/** Another disclosure read beside this one: the budget of the year, its final accounts, or the year before. */
export interface Beside {
  readonly entry: DisclosureEntry;
  /** '2024 年预算文件' */
  readonly label: string;
  /** '决算比预算', '比上年' */
  readonly difference: string;
}

/** A figure of the other disclosure and how far this year, or the final account, is from it. */
export interface BesideCell {
  readonly figure: Figure;
  /** '+12.30', with the decimals of the longer figure. */
  readonly difference: string | null;
  /** '1.83%', of the earlier figure; null where that is none or zero. */
  readonly rate: string | null;
}

export interface JoinedRow {
  readonly label: string;
  readonly unit: string;
  readonly own: Figure | null;
  /** One per other disclosure. */
  readonly cells: readonly (BesideCell | null)[];
}

export interface Joined {
  readonly beside: readonly Beside[];
  readonly rows: readonly JoinedRow[];
  /** What the checks between the documents found. */
  readonly agree: number;
  readonly differ: number;
}

/** Figures put side by side, in printing order; each only where two of the documents state it under the same code. */
const CODES: readonly string[] = [
  'revenue.total',
  'revenue.current',
  'expenditure.total',
  'expenditure.current',
  'expenditure.nature.basic',
  'expenditure.nature.project',
  'fiscal.revenue.total',
  'generalPublic.expenditure',
  'governmentFund.expenditure.current',
  'stateCapital.expenditure.current',
  'threePublic.total',
  'threePublic.abroad',
  'threePublic.vehicle',
  'threePublic.vehicle.purchase',
  'threePublic.vehicle.operation',
  'threePublic.reception',
  'procurement.total',
  'staff.active',
];

interface Other extends Beside {
  readonly book: FigureBook;
  /** This document is the earlier of the two: the budget beside its final accounts. */
  readonly later: boolean;
}

function other(document: DisclosureDocument, own: DisclosureEntry): Other {
  const { disclosure: entry } = document;
  const sameYear = entry.fiscalYear === own.fiscalYear;
  return {
    entry,
    label: `${entry.fiscalYear} 年${KIND_WORD[entry.kind]}`,
    difference: sameYear ? '决算比预算' : '比上年',
    book: figureBook(document),
    later: sameYear && entry.kind === 'final-accounts',
  };
}

function cell(own: Figure | null, { book, later }: Other, code: string): BesideCell | null {
  const figure = book.peek(code);
  if (!figure) return null;
  if (!own || own.unit !== figure.unit) return { figure, difference: null, rate: null };
  const [now, before] = later ? [figure, own] : [own, figure];
  const difference = minus(now.decimal, before.decimal);
  const size = percent(Math.abs(Number(difference)), before.value);
  const rate = size === null ? null : signed(difference.startsWith('-') ? `-${size}` : size);
  return { figure, difference: signed(difference), rate: rate && `${rate}%` };
}

/** A document beside its budget or final accounts and the year before, as far as they are in the collection; null where none is. */
export function joined(document: DisclosureDocument, others: readonly DisclosureDocument[]): Joined | null {
  if (others.length === 0) return null;
  const book = figureBook(document);
  const beside = others.map((each) => other(each, document.disclosure));
  const rows = CODES.flatMap((code): JoinedRow[] => {
    const own = book.peek(code);
    const cells = beside.map((each) => cell(own, each, code));
    const stated = [own, ...cells.map((each) => each?.figure ?? null)].filter((figure) => figure !== null);
    const [sample] = stated;
    return sample && stated.length >= 2 ? [{ label: sample.label, unit: sample.unit, own, cells }] : [];
  });
  const between = document.checks.filter(({ sides }) => sides.some(({ file }) => file !== null));
  return rows.length === 0
    ? null
    : {
        beside,
        rows,
        agree: between.filter(({ status }) => status === 'pass' || status === 'rounding').length,
        differ: between.filter(({ status }) => status === 'differs').length,
      };
}
