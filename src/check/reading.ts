import type { DisclosureDocument, Fact, FunctionItem, SourceSpan } from '../model/index.ts';
import { type AmountOptions, type Figure, fromFact, fromNumber } from './figure.ts';

/** One document, indexed for the rules. Built once per document; every look-up is O(1). */
export interface Reading {
  readonly document: DisclosureDocument;
  readonly isBudget: boolean;
  /** First statement of a code, or null where the document does not say. */
  fact(code: string): Fact | null;
  facts(code: string): readonly Fact[];
  figure(code: string): Figure | null;
  /** A number of a row as a figure; null stays null. */
  amount(label: string, number: number | null, source: SourceSpan | null, options?: AmountOptions): Figure | null;
  items(table: FunctionItem['table'], list: FunctionItem['list']): readonly FunctionItem[];
  /** The document says in words that this kind of section has nothing to report. */
  declaredEmpty(kind: string): boolean;
  /** A warning or an error of the reader stands on these lines. */
  doubtful(source: { readonly lineStart: number; readonly lineEnd: number } | null): boolean;
  /** Lines from `first` to `last` with numbers that nothing was read from, in order. */
  unread(first: number, last: number): readonly number[];
}

const EMPTY: readonly never[] = [];

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const map = new Map<string, Item[]>();
  for (const item of items) {
    const at = key(item);
    const list = map.get(at);
    if (list) list.push(item);
    else map.set(at, [item]);
  }
  return map;
}

/** How many of the sorted numbers are smaller. */
function placeOf(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function read(document: DisclosureDocument): Reading {
  const facts = grouped(document.facts, (fact) => fact.code);
  const items = grouped(document.functionItems, (item) => `${item.table}:${item.list}`);
  const empty = new Set(document.sections.filter((section) => section.declaredEmpty).map((section) => section.kind));
  const marked = new Set(document.diagnostics.filter((entry) => entry.severity !== 'info').map((entry) => entry.line));
  const doubtful: Reading['doubtful'] = (source) => {
    if (!source || marked.size === 0) return false;
    for (let line = source.lineStart; line <= source.lineEnd; line++) if (marked.has(line)) return true;
    return false;
  };
  const unbound = document.numbers.unbound.map(({ line }) => line).sort((a, b) => a - b);
  const fact = (code: string): Fact | null => facts.get(code)?.[0] ?? null;
  return {
    document,
    isBudget: document.disclosure.kind === 'budget',
    fact,
    facts: (code) => facts.get(code) ?? EMPTY,
    figure: (code) => {
      const stated = fact(code);
      return stated && fromFact(stated, doubtful(stated.source));
    },
    amount: (label, number, source, options = {}) =>
      number === null
        ? null
        : fromNumber(label, number, source, { ...options, uncertain: Boolean(options.uncertain) || doubtful(source) }),
    items: (table, list) => items.get(`${table}:${list}`) ?? EMPTY,
    declaredEmpty: (kind) => (empty as ReadonlySet<string>).has(kind),
    doubtful,
    unread: (first, last) => unbound.slice(placeOf(unbound, first), placeOf(unbound, last + 1)),
  };
}
