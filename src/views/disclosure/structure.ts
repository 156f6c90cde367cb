import { percent } from '../../site/amount.ts';
import type { Figure, FigureBook } from '../figure.ts';

/** One row of 钱从哪里来 / 钱花到哪里去. */
export interface Part {
  readonly label: string;
  readonly amount: Figure;
  /** Per cent as text, and whether the document prints it. */
  readonly share: { readonly text: string; readonly value: number; readonly derived: boolean } | null;
  readonly change: Figure | null;
  /** A part of the row above it. */
  readonly child: boolean;
}

export interface Structure {
  readonly rows: readonly Part[];
  /** Parts the document states as 0. */
  readonly zeros: readonly Part[];
  readonly total: Figure | null;
  readonly hasChange: boolean;
}

type Labels = readonly (readonly [code: string, label: string, parent?: string | undefined])[];

/** Income by source, contract order; the split of 财政拨款 stands under it where both are stated. */
const INCOME: Labels = [
  ['revenue.source.fiscal', '财政拨款收入'],
  ['revenue.source.generalPublic', '一般公共预算拨款', 'revenue.source.fiscal'],
  ['revenue.source.governmentFund', '政府性基金预算拨款', 'revenue.source.fiscal'],
  ['revenue.source.stateCapital', '国有资本经营预算拨款', 'revenue.source.fiscal'],
  ['revenue.source.superior', '上级补助收入'],
  ['revenue.source.institutional', '事业收入'],
  ['revenue.source.operating', '经营收入'],
  ['revenue.source.affiliated', '附属单位上缴收入'],
  ['revenue.source.other', '其他收入'],
  ['revenue.source.fiscalAccount', '财政专户管理资金'],
  ['revenue.source.unitFunds', '单位资金'],
  ['revenue.source.carryover', '上年结转结余'],
  ['revenue.source.carryover.fiscal', '财政拨款结转', 'revenue.source.carryover'],
  ['revenue.source.carryover.nonFiscal', '非财政拨款结转', 'revenue.source.carryover'],
];

const SPENDING: Labels = [
  ['expenditure.nature.basic', '基本支出'],
  ['expenditure.nature.project', '项目支出'],
  ['expenditure.nature.remitted', '上缴上级支出'],
  ['expenditure.nature.operating', '经营支出'],
  ['expenditure.nature.affiliateSubsidy', '对附属单位补助支出'],
];

const SUFFIX =
  /\.(share|yoyChange|yoyRate|initialBudget|annualBudget|finalAccount|varianceRate|budgetRate|budgetDifference)$/;

function shareOf(amount: Figure, stated: Figure | null, total: Figure | null): Part['share'] {
  if (stated) return { text: stated.decimal, value: stated.value, derived: false };
  const text = total ? percent(amount.value, total.value) : null;
  return text === null ? null : { text, value: Number(text), derived: true };
}

/**
 * The total the parts are shares of: a stated share tells which of the totals it was taken of
 * (a budget prints shares of the total with carry-over, final accounts of the year's own money).
 */
function totalOf(book: FigureBook, prefix: string, codes: readonly string[]): Figure | null {
  const totals = codes.filter((code) => book.peek(code));
  const parts = book.peekAll().filter(({ code }) => code?.startsWith(prefix) && code.endsWith('.share'));
  const fits = (code: string) =>
    parts.filter((share) => {
      const amount = book.peek((share.code ?? '').slice(0, -'.share'.length));
      const total = book.peek(code)?.value ?? 0;
      return amount && total > 0 && Math.abs((amount.value / total) * 100 - share.value) < 0.02;
    }).length;
  const [best] = totals.toSorted((a, b) => fits(b) - fits(a));
  return best === undefined ? null : book.figure(best);
}

/** Parts the contract names no order for stand last, under the label the document's code has. */
function labelled(book: FigureBook, prefix: string, known: Labels): Labels {
  const names = new Set(known.map(([code]) => code));
  const others = book
    .peekAll()
    .filter(({ code }) => code?.startsWith(prefix) && !names.has(code) && !SUFFIX.test(code));
  const unique = new Map(others.map((figure) => [figure.code ?? '', figure.label]));
  const parent = (code: string) => (code.startsWith('revenue.source.transfer.') ? 'revenue.source.fiscal' : undefined);
  const rest = [...unique].map(([code, label]) => [code, label, parent(code)] as const);
  const at = known.findIndex(([code]) => code === 'revenue.source.superior');
  return at < 0
    ? [...known, ...rest]
    : [
        ...known.slice(0, at),
        ...rest.filter(([, , home]) => home),
        ...known.slice(at),
        ...rest.filter(([, , home]) => !home),
      ];
}

function build(book: FigureBook, labels: Labels, total: Figure | null): Structure {
  const parts = labels.flatMap(([code, label, parent]): Part[] => {
    const amount = book.figure(code);
    if (!amount) return [];
    const child = parent !== undefined && book.peek(parent) !== null;
    const share = shareOf(amount, book.peek(`${code}.share`), total);
    return [{ label, amount, share, change: amount.value === 0 ? null : book.figure(`${code}.yoyChange`), child }];
  });
  const rows = bySize(parts.filter((part) => part.amount.value !== 0));
  const zeros = parts.filter((part) => part.amount.value === 0);
  return { rows, zeros, total, hasChange: rows.some((row) => row.change !== null) };
}

/** Largest first, children kept under their parent. */
function bySize(rows: readonly Part[]): Part[] {
  const groups: Part[][] = [];
  for (const row of rows) {
    if (row.child && groups.length) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups.sort((a, b) => (b[0]?.amount.value ?? 0) - (a[0]?.amount.value ?? 0)).flat();
}

export function income(book: FigureBook): Structure {
  return build(
    book,
    labelled(book, 'revenue.source.', INCOME),
    totalOf(book, 'revenue.source.', ['revenue.current', 'revenue.total']),
  );
}

export function spending(book: FigureBook): Structure {
  return build(
    book,
    labelled(book, 'expenditure.nature.', SPENDING),
    totalOf(book, 'expenditure.nature.', ['expenditure.current', 'expenditure.total']),
  );
}
