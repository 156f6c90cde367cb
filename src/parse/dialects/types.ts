import type { Line, Row } from '../types.ts';

/** A run of lines that one dialect reads as table rows. Blank lines and furniture inside it are no members. */
export interface Run {
  readonly members: readonly Line[];
  /** Member indexes before which something stood: a blank line, furniture. */
  readonly gaps: ReadonlySet<number>;
  /** Member indexes before which page furniture or a form feed stood. */
  readonly pageGaps: ReadonlySet<number>;
  /** The lines that stand before and after the run, null at the ends of the document. */
  readonly before: Line | null;
  readonly after: Line | null;
}

/** One layout in which tables reach us. */
export interface Dialect {
  readonly name: string;
  /** Whether the line can be part of such a table; `previous` is the member right above it, null after a gap. */
  accepts(line: Line, previous: Line | null): boolean;
  /** Whether a whole run is such a table. */
  confirms(run: Run): boolean;
  /** The rows, and the row indexes before which a page broke. */
  toRows(run: Run): { rows: Row[]; breaks: number[] };
}
