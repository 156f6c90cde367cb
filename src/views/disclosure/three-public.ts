import { decimalText, rounded } from '../../site/amount.ts';
import { type Figure, type FigureBook, lastYear } from '../figure.ts';

/** One line of the “三公” table. */
export interface ThreePublicRow {
  readonly code: string;
  readonly label: string;
  readonly depth: 0 | 1 | 2;
  readonly now: Figure | null;
  readonly budget: Figure | null;
  readonly before: Figure | null;
}

export interface ThreePublic {
  readonly rows: readonly ThreePublicRow[];
  readonly counts: readonly Figure[];
  /** Total per head of staff, 万元, with how it was worked out. */
  readonly perHead: Figure | null;
  /** Per guest: reception over persons, 元. */
  readonly perGuest: Figure | null;
  /** Largest amount in the table, for the bars. */
  readonly max: number;
  readonly budgetWord: string;
}

const ROWS = [
  ['threePublic.total', '“三公”经费合计', 0],
  ['threePublic.abroad', '因公出国（境）费', 1],
  ['threePublic.vehicle', '公务用车购置及运行维护费', 1],
  ['threePublic.vehicle.purchase', '公务用车购置费', 2],
  ['threePublic.vehicle.operation', '公务用车运行维护费', 2],
  ['threePublic.reception', '公务接待费', 1],
] as const;

const COUNTS = [
  'threePublic.abroad.groups',
  'threePublic.abroad.persons',
  'threePublic.vehicle.purchasedCount',
  'threePublic.vehicle.heldCount',
  'threePublic.reception.batches',
  'threePublic.reception.persons',
];

function ratio(top: Figure | null, bottom: Figure | null, label: string, unit: string, factor: number): Figure | null {
  if (!top || !bottom || bottom.value <= 0 || top.value <= 0) return null;
  const decimal = rounded(decimalText((top.value * factor) / bottom.value), 2);
  return {
    ...top,
    id: null,
    code: null,
    label,
    value: Number(decimal),
    decimal,
    unit,
    derived: `${top.label} ÷ ${bottom.label}`,
    concern: null,
    reason: null,
    mentions: [],
  };
}

/** “三公”经费 as the document states it, or null where it states none. */
export function threePublic(book: FigureBook): ThreePublic | null {
  const rows = ROWS.flatMap(([code, label, depth]): ThreePublicRow[] => {
    const now = book.figure(code);
    const budget = book.figure(`${code}.annualBudget`) ?? book.figure(`${code}.initialBudget`);
    const before = lastYear(now, book.peek(`${code}.yoyChange`));
    return now || budget ? [{ code, label, depth, now, budget, before }] : [];
  });
  if (rows.length === 0) return null;
  const amounts = rows.flatMap((row) => [row.now, row.budget, row.before].map((figure) => figure?.value ?? 0));
  return {
    rows,
    counts: book.figures(COUNTS),
    perHead: ratio(
      book.peek('threePublic.total'),
      book.peek('staff.active') ?? book.peek('staff.total'),
      '人均“三公”经费',
      '万元',
      1,
    ),
    perGuest: ratio(
      book.peek('threePublic.reception'),
      book.peek('threePublic.reception.persons'),
      '接待人均',
      '元',
      10_000,
    ),
    max: Math.max(...amounts),
    budgetWord:
      book.peek('threePublic.total.initialBudget') && !book.peek('threePublic.total.annualBudget')
        ? '年初预算'
        : '全年预算',
  };
}
