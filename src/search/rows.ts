import type { DisclosureEntry } from '../model/index.ts';
import type { Entry, Place } from './entries.ts';

/** Entries in one file of rows: ten hits far apart cost ten such files; a great many entries must not be a great many files. */
export function rowsPerFile(entries: number): number {
  return entries <= 40_000 ? 4 : entries <= 200_000 ? 8 : 16;
}
/** Places kept in the row itself; the others wait in a file of their own. */
export const PLACES = 3;
/** Entries in one file of columns. */
export const COLUMNS = 1024;

/** A disclosure as rows name it: [id, department, slug, year, kind, region]. */
export type DocTuple = readonly [string, string, string, number, DisclosureEntry['kind'], string | null];

/** [doc, lineStart, lineEnd, no, amount, executed, rate, score, note]; nulls at the end are left out. */
export type PlaceTuple = readonly (number | string | null)[];

/** [text, number of places, first places] */
export type RowTuple = readonly [string, number, readonly PlaceTuple[]];

/** `r/<n>.json`: the disclosures its rows name, and the rows. In `doc` a place gives the index into `docs`. */
export interface RowFile {
  readonly docs: readonly DocTuple[];
  readonly rows: readonly RowTuple[];
}

/** `p/<id>.json`: every place of one entry. */
export interface PlaceFile {
  readonly docs: readonly DocTuple[];
  readonly places: readonly PlaceTuple[];
}

/**
 * `c/<n>.json`: what filters, counts and sorting need of each entry: disclosures (global ranks), amount and score.
 * Entries with several places have the first amount and score.
 */
export interface ColumnFile {
  readonly docs: readonly (readonly number[])[];
  readonly amounts: readonly (number | null)[];
  readonly scores: readonly (number | null)[];
}

/** `docs.json`: what filters need of every disclosure, by rank: [department, year, kind, region], names by their index. */
export interface DocFacts {
  readonly departments: readonly string[];
  readonly regions: readonly string[];
  /** [index into departments, year, 0 final accounts or 1 budget, index into regions or -1] */
  readonly docs: readonly (readonly [number, number, 0 | 1, number])[];
}

export function docFacts(all: readonly DocTuple[]): DocFacts {
  const departments = [...new Set(all.map(([, department]) => department))];
  const regions = [...new Set(all.map(([, , , , , region]) => region).filter((region) => region !== null))];
  const [departmentAt, regionAt] = [departments, regions].map((list) => new Map(list.map((name, at) => [name, at])));
  const docs = all.map(([, department, , year, kind, region]) => {
    const at = region === null ? -1 : (regionAt?.get(region) ?? -1);
    return [departmentAt?.get(department) ?? 0, year, kind === 'budget' ? 1 : 0, at] as const;
  });
  return { departments, regions, docs };
}

export function docTuple(entry: DisclosureEntry): DocTuple {
  return [entry.id, entry.department, entry.departmentSlug, entry.fiscalYear, entry.kind, entry.region];
}

/** Numbers the disclosures a file names in order of first use. */
class DocTable {
  readonly docs: DocTuple[] = [];
  private readonly numbers = new Map<number, number>();
  private readonly all: readonly DocTuple[];

  constructor(all: readonly DocTuple[]) {
    this.all = all;
  }

  number(doc: number): number {
    const known = this.numbers.get(doc);
    if (known !== undefined) return known;
    const tuple = this.all[doc];
    if (!tuple) throw new Error(`search index: no disclosure of rank ${doc}`);
    this.numbers.set(doc, this.docs.length);
    return this.docs.push(tuple) - 1;
  }
}

function placeTuple(place: Place, table: DocTable): PlaceTuple {
  const { lineStart, lineEnd, no, amount, executed, rate, score, note } = place;
  const tuple = [table.number(place.doc), lineStart, lineEnd, no, amount, executed, rate, score, note];
  while (tuple[tuple.length - 1] === null) tuple.pop();
  return tuple;
}

/** Cuts a list into parts of at most `size`. */
export function inParts<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, part) => list.slice(part * size, (part + 1) * size));
}

function rowFile(entries: readonly Entry[], docs: readonly DocTuple[]): RowFile {
  const table = new DocTable(docs);
  const rows = entries.map(
    ({ text, places }): RowTuple => [
      text,
      places.length,
      places.slice(0, PLACES).map((place) => placeTuple(place, table)),
    ],
  );
  return { docs: table.docs, rows };
}

function placeFile(entry: Entry, docs: readonly DocTuple[]): PlaceFile {
  const table = new DocTable(docs);
  const places = entry.places.map((place) => placeTuple(place, table));
  return { docs: table.docs, places };
}

function columnFile(entries: readonly Entry[]): ColumnFile {
  const number = (text: string | null | undefined) => (text === null || text === undefined ? null : Number(text));
  return {
    docs: entries.map(({ places }) => [...new Set(places.map(({ doc }) => doc))]),
    amounts: entries.map(({ places }) => number(places[0]?.amount)),
    scores: entries.map(({ places }) => number(places[0]?.score)),
  };
}

/** All files of rows, places and columns: path → JSON. */
export function rowFiles(
  entries: readonly Entry[],
  docs: readonly DocTuple[],
): Map<string, RowFile | PlaceFile | ColumnFile> {
  const files = new Map<string, RowFile | PlaceFile | ColumnFile>();
  inParts(entries, rowsPerFile(entries.length)).forEach((part, at) => {
    files.set(`r/${at}.json`, rowFile(part, docs));
  });
  inParts(entries, COLUMNS).forEach((part, at) => {
    files.set(`c/${at}.json`, columnFile(part));
  });
  entries.forEach((entry, id) => {
    if (entry.places.length > PLACES) files.set(`p/${id}.json`, placeFile(entry, docs));
  });
  return files;
}
