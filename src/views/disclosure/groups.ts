import type { Figure, FigureBook } from '../figure.ts';

/** Figures that belong together; those stated as 0 apart, named in a line below. */
export interface Group {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly zeros: readonly Figure[];
}

function byPrefix(book: FigureBook, title: string, ...prefixes: readonly string[]): Group {
  const codes = new Set(
    book.peekAll().flatMap(({ code }) => (code && prefixes.some((prefix) => code.startsWith(prefix)) ? [code] : [])),
  );
  const all = book.figures([...codes]);
  return {
    title,
    figures: all.filter((figure) => figure.value !== 0),
    zeros: all.filter((figure) => figure.value === 0),
  };
}

/** Procurement, running costs, assets, staff: what the document states of each, in its own order. */
export function groups(book: FigureBook): Group[] {
  return [
    byPrefix(book, '政府采购', 'procurement.'),
    byPrefix(book, '机关运行与公用经费', 'agencyOperating.', 'conference.', 'training.'),
    byPrefix(book, '国有资产', 'assets.'),
    byPrefix(book, '机构与人员', 'staff.', 'units.', 'vehicles.'),
  ].filter((group) => group.figures.length + group.zeros.length > 0);
}

/** 财政拨款 and 一般公共预算: totals, comparison with the budget and with last year. */
export function fiscalGroups(book: FigureBook): Group[] {
  return [byPrefix(book, '财政拨款收支', 'fiscal.'), byPrefix(book, '一般公共预算支出', 'generalPublic.')].filter(
    (group) => group.figures.length + group.zeros.length > 0,
  );
}

/** Counts and totals of the self-evaluation. */
export function performanceGroups(book: FigureBook): Group[] {
  return [byPrefix(book, '自评概况', 'performance.', 'classified.')].filter(
    (group) => group.figures.length + group.zeros.length > 0,
  );
}
