import type { AmountFile } from '../../search/amounts.ts';
import type { EntryKind } from '../../search/kinds.ts';
import type { AmountQuery } from '../../search/query.ts';
import type { DocFacts, DocTuple, PlaceTuple, RowTuple } from '../../search/rows.ts';

/** What filters see of a disclosure. */
export interface DocFilterFacts {
  readonly department: string;
  readonly year: number;
  readonly kind: DocTuple[4];
  readonly region: string | null;
}

/** A disclosure as hits name it. */
export interface DocRef extends DocFilterFacts {
  readonly id: string;
  readonly slug: string;
}

/** A place that states a name. Amounts are decimal text in 万元. */
export interface PlaceHit {
  readonly doc: DocRef;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly no: number | null;
  readonly amount: string | null;
  readonly executed: string | null;
  readonly rate: string | null;
  readonly score: string | null;
  readonly note: string | null;
}

/** A name that holds the query. */
export interface NameHit {
  readonly id: number;
  readonly kind: EntryKind;
  readonly text: string;
  readonly placeCount: number;
  /** The first places; `NamesEngine.places` gives all. */
  readonly places: readonly PlaceHit[];
}

/** A place that states an amount. */
export interface AmountHit {
  /** Canonical form. */
  readonly amount: string;
  /** With the decimals the document prints. */
  readonly printed: string;
  readonly label: string;
  readonly doc: DocRef;
  readonly lineStart: number;
  readonly lineEnd: number;
  readonly no: number | null;
}

const NO_DOC: DocTuple = ['', '', '', 0, 'final-accounts', null];

export function docRef([id, department, slug, year, kind, region]: DocTuple): DocRef {
  return { id, department, slug, year, kind, region };
}

/** Of every disclosure, by rank. */
export function docFilterFacts({ departments, regions, docs }: DocFacts): DocFilterFacts[] {
  return docs.map(([department, year, kind, region]) => ({
    department: departments[department] ?? '',
    year,
    kind: kind === 1 ? 'budget' : 'final-accounts',
    region: regions[region] ?? null,
  }));
}

const asNumber = (value: number | string | null | undefined) => (typeof value === 'number' ? value : 0);
const asText = (value: number | string | null | undefined) => (typeof value === 'string' ? value : null);

export function placeHit(tuple: PlaceTuple, docs: readonly DocTuple[]): PlaceHit {
  const [doc, lineStart, lineEnd, no, amount, executed, rate, score, note] = tuple;
  return {
    doc: docRef(docs[asNumber(doc)] ?? NO_DOC),
    lineStart: asNumber(lineStart),
    lineEnd: asNumber(lineEnd),
    no: typeof no === 'number' ? no : null,
    amount: asText(amount),
    executed: asText(executed),
    rate: asText(rate),
    score: asText(score),
    note: asText(note),
  };
}

export function nameHit(
  id: number,
  kind: EntryKind,
  [text, placeCount, places]: RowTuple,
  docs: readonly DocTuple[],
): NameHit {
  return { id, kind, text, placeCount, places: places.map((tuple) => placeHit(tuple, docs)) };
}

/** The amounts of a file that a query means, the exact one first. */
export function amountHits(file: AmountFile, { value, whole }: AmountQuery): AmountHit[] {
  const means = (amount: string) => amount === value || (whole && amount.startsWith(`${value}.`));
  const found = Object.entries(file.amounts).filter(([amount]) => means(amount));
  const ordered = found.sort(([a], [b]) => Number(b === value) - Number(a === value) || Number(a) - Number(b));
  return ordered.flatMap(([amount, places]) =>
    places.map(([doc, lineStart, lineEnd, label, no, printed]) => ({
      amount,
      printed: printed ?? amount,
      label,
      doc: docRef(file.docs[doc] ?? NO_DOC),
      lineStart,
      lineEnd,
      no,
    })),
  );
}
