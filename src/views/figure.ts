import type { DisclosureDocument, Fact, SourceSpan } from '../model/index.ts';
import { asPrinted, decimalText, grouped, minus, signed } from '../site/amount.ts';
import type { Lines } from '../site/links.ts';
import { type Concern, concerns } from './concerns.ts';

/** A figure as a page shows it: printed digits, unit, where it stands, and the anchor under which it can be cited. */
export interface Figure {
  /** Anchor on its page; null where the page shows it a second time. */
  readonly id: string | null;
  /** Fact code, null for figures that are no facts. */
  readonly code: string | null;
  readonly label: string;
  readonly value: number;
  /** Plain decimal text with the printed decimals, e.g. '-10.70'. */
  readonly decimal: string;
  readonly unit: string;
  readonly source: Lines | null;
  /** How it was worked out, where the document does not print it. */
  readonly derived: string | null;
  readonly uncertain: boolean;
  /** A difference this figure is part of. */
  readonly concern: Concern | null;
  readonly reason: { readonly text: string; readonly source: Lines } | null;
  /** Other places stating the same value. */
  readonly mentions: readonly Lines[];
}

/** A figure from any stated value. */
export function stated(label: string, value: number, unit: string, source: SourceSpan, uncertain = false): Figure {
  const decimal = asPrinted(value, source.text);
  return {
    id: null,
    code: null,
    label,
    value,
    decimal,
    unit,
    source,
    derived: null,
    uncertain,
    concern: null,
    reason: null,
    mentions: [],
  };
}

function fromFact(fact: Fact, id: string | null, concern: Concern | null): Figure {
  const decimal =
    fact.unitRaw === null ? asPrinted(fact.value, `${fact.raw}\n${fact.source.text}`) : decimalText(fact.value);
  return {
    id,
    code: fact.code,
    label: fact.label,
    value: fact.value,
    decimal,
    unit: fact.unit,
    source: fact.source,
    derived: null,
    uncertain: fact.uncertain,
    concern,
    reason: fact.reason,
    mentions: fact.mentions,
  };
}

/** '1,159.29', '−10.70' */
export function digits(figure: Figure): string {
  return grouped(figure.decimal);
}

const CHANGES = /\.(yoyChange|yoyRate|varianceRate|change|budgetDifference)$/;

/** Is itself a difference, so that it is written with its sign; a share or a rate of completion is not. */
export function isChange({ code }: Figure): boolean {
  return code !== null && CHANGES.test(code);
}

/** '+2.42', '−10.70', '0.00': for changes. */
export function change(figure: Figure): string {
  return signed(figure.decimal);
}

/** Last year's value worked out from this year's and the stated change. */
export function lastYear(now: Figure | null, delta: Figure | null): Figure | null {
  if (!now || !delta || now.unit !== delta.unit) return null;
  const decimal = minus(now.decimal, delta.decimal);
  return {
    ...now,
    id: null,
    code: null,
    label: `上年${now.label}`,
    value: Number(decimal),
    decimal,
    derived: `本年 ${digits(now)} 减去比上年增减 ${change(delta)}`,
    uncertain: now.uncertain || delta.uncertain,
    concern: null,
    reason: null,
    mentions: [],
  };
}

/** The facts of one document, each handed out with its anchor the first time it is asked for. */
export interface FigureBook {
  /** The figure of a code, or null where the document does not state it. */
  figure(code: string): Figure | null;
  /** The same without taking the anchor: for sentences and sums that mention it. */
  peek(code: string): Figure | null;
  peekAll(): readonly Figure[];
  /** The figures of several codes that are stated, in this order. */
  figures(codes: readonly string[]): Figure[];
  /** All facts in document order; those not handed out yet carry their anchor here. */
  all(): Figure[];
}

/** Anchor of a fact: its code with dashes; a second, differing statement of the same code ends in --2. */
export function factAnchor(code: string, nth: number): string {
  const id = code.replaceAll('.', '-');
  return nth === 0 ? id : `${id}--${nth + 1}`;
}

export function figureBook(document: DisclosureDocument): FigureBook {
  const byCode = Map.groupBy(document.facts, (fact) => fact.code);
  const shown = new Set<string>();
  const anchor = (code: string, nth: number): string | null => {
    const id = factAnchor(code, nth);
    if (shown.has(id)) return null;
    shown.add(id);
    return id;
  };
  const { code: concern } = concerns(document);
  const made = (fact: Fact, id: string | null) => fromFact(fact, id, concern(fact.code));
  const figure = (code: string): Figure | null => {
    const fact = byCode.get(code)?.[0];
    return fact ? made(fact, anchor(code, 0)) : null;
  };
  const peek = (code: string): Figure | null => {
    const fact = byCode.get(code)?.[0];
    return fact ? made(fact, null) : null;
  };
  return {
    figure,
    peek,
    peekAll: () => document.facts.map((fact) => made(fact, null)),
    figures: (codes) => codes.map(figure).filter((found) => found !== null),
    all: () => document.facts.map((fact) => made(fact, anchor(fact.code, byCode.get(fact.code)?.indexOf(fact) ?? 0))),
  };
}
