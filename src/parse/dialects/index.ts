import type { Furniture } from '../furniture.ts';
import type { Line, Row } from '../types.ts';
import type { Wrap } from '../wrap.ts';
import { html } from './html.ts';
import { piped } from './piped.ts';
import { separated } from './separated.ts';
import { spaced } from './spaced.ts';
import { stacked } from './stacked.ts';
import { tabbed } from './tabbed.ts';
import type { Dialect, Gap, Run } from './types.ts';

/** Every layout, the most particular first: what one does not claim is offered to the next. */
const DIALECTS: readonly Dialect[] = [html, piped, stacked, tabbed, spaced, separated];

/** A table region: the lines a dialect claims, read as rows. */
export interface Region {
  readonly dialect: string;
  readonly rows: readonly Row[];
  readonly breaks: readonly number[];
  /** Numbers of the lines in it, in order. */
  readonly lines: readonly number[];
}

/** Table regions by the number of their first line. Linear: each line is offered once to each dialect. */
export function findRegions(lines: readonly Line[], furniture: Furniture, wrap: Wrap): Map<number, Region> {
  const claimed = new Uint8Array(lines.length + 1);
  const regions = new Map<number, Region>();
  for (const dialect of DIALECTS) {
    for (const run of runsOf(dialect, lines, furniture, claimed, wrap)) {
      if (!dialect.confirms(run)) continue;
      const numbers = run.members.map((line) => line.no);
      for (const no of numbers) claimed[no] = 1;
      regions.set(numbers[0] ?? 0, { dialect: dialect.name, ...dialect.toRows(run, wrap), lines: numbers });
    }
  }
  return regions;
}

function runsOf(
  dialect: Dialect,
  lines: readonly Line[],
  furniture: Furniture,
  claimed: Uint8Array,
  wrap: Wrap,
): Run[] {
  const runs: Run[] = [];
  let run = newRun(null);
  let gap = null as Gap | null;
  for (const line of lines) {
    const isFurniture = furniture.has(line.no);
    const previous = gap || line.pageBreak ? null : (run.members.at(-1) ?? null);
    if (!isFurniture && !claimed[line.no] && dialect.accepts(line, previous, wrap)) {
      add(run, line, line.pageBreak ? { ...(gap ?? NOTHING), page: true } : gap);
      gap = null;
    } else if (isFurniture || line.blank) {
      gap = widened(gap ?? NOTHING, line, isFurniture);
    } else {
      if (run.members.length > 0) runs.push({ ...run, after: line });
      run = newRun(line);
      gap = null;
    }
  }
  if (run.members.length > 0) runs.push({ ...run, after: null });
  return runs;
}

const NOTHING: Gap = { blanks: 0, feeds: false, page: false };

function widened({ blanks, feeds, page }: Gap, line: Line, isFurniture: boolean): Gap {
  if (isFurniture) return { blanks, feeds, page: true };
  return line.pageBreak ? { blanks, feeds: true, page: true } : { blanks: blanks + 1, feeds, page };
}

function newRun(before: Line | null) {
  return { before, members: [] as Line[], gaps: new Map<number, Gap>() };
}

function add(run: ReturnType<typeof newRun>, line: Line, gap: Gap | null): void {
  if (gap && run.members.length > 0) run.gaps.set(run.members.length, gap);
  run.members.push(line);
}
