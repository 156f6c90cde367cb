import type { Line, Row } from '../types.ts';
import type { Wrap } from '../wrap.ts';

/** What stands between a member of a run and the one before it. */
export interface Gap {
  /** Blank lines, those that only hold a form feed not counted. */
  readonly blanks: number;
  /** A line holding only a form feed: added by the page break, or a blank line that got one. */
  readonly feeds: boolean;
  /** Page furniture or a form feed. */
  readonly page: boolean;
}

/** A run of lines that one dialect reads as table rows. Blank lines and furniture inside it are no members. */
export interface Run {
  readonly members: readonly Line[];
  /** By member index, where anything stands before it. */
  readonly gaps: ReadonlyMap<number, Gap>;
  /** The lines that stand before and after the run, null at the ends of the document. */
  readonly before: Line | null;
  readonly after: Line | null;
}

/** Rows read from a run. */
export interface Rows {
  readonly rows: Row[];
  /** Row indexes before which a page broke. */
  readonly breaks: number[];
}

/** One layout in which tables reach us. */
export interface Dialect {
  readonly name: string;
  /** Whether the line can be part of such a table; `previous` is the member right above it, null after a gap. */
  accepts(line: Line, previous: Line | null, wrap: Wrap): boolean;
  /** Whether lines that are no part by themselves are the rest of a cell, `next` being the member that follows them. */
  bridges?(run: Run, held: readonly Line[], next: Line, wrap: Wrap): boolean;
  /** How many of the lines right behind the last member are the rest of its cells. */
  ends?(run: Run, held: readonly Line[]): number;
  /** Whether a whole run is such a table. */
  confirms(run: Run): boolean;
  toRows(run: Run, wrap: Wrap): Rows;
}
