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

/** Most lines that a cell may go on for without looking like the table. */
const MOST_HELD = 30;

/** A run while it grows; `held`: lines after its last member that may turn out to be the rest of a cell. */
interface Growing extends Run {
  readonly members: Line[];
  readonly gaps: Map<number, Gap>;
  readonly held: Line[];
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
  const end = (after: Line | null) => {
    if (run.members.length > 0) runs.push({ ...run, after });
    run = newRun(after);
  };
  for (const line of lines) {
    const isFurniture = furniture.has(line.no);
    const isFree = !isFurniture && claimed[line.no] === 0;
    const previous = gap || line.pageBreak || run.held.length > 0 ? null : (run.members.at(-1) ?? null);
    if (isFree && dialect.accepts(line, previous, wrap)) {
      if (run.held.length > 0 && !addHeld(dialect, run, line)) end(run.held.at(-1) ?? null);
      add(run, line, line.pageBreak ? { ...(gap ?? NOTHING), page: true } : gap);
      gap = null;
    } else if (isFurniture || line.blank) {
      gap = widened(gap ?? NOTHING, line, isFurniture);
    } else if (isFree && dialect.bridges && run.members.length > 0 && run.held.length < MOST_HELD) {
      run.held.push(line);
      gap = null;
    } else {
      end(run.held[0] ?? line);
      run = newRun(line);
      gap = null;
    }
  }
  end(run.held[0] ?? null);
  return runs;
}

/** Takes the held lines for the rest of the last cell where the dialect does. */
function addHeld(dialect: Dialect, run: Growing, next: Line): boolean {
  if (!dialect.bridges?.(run, run.held, next)) return false;
  for (const line of run.held.splice(0)) run.members.push(line);
  return true;
}

const NOTHING: Gap = { blanks: 0, feeds: false, page: false };

function widened({ blanks, feeds, page }: Gap, line: Line, isFurniture: boolean): Gap {
  if (isFurniture) return { blanks, feeds, page: true };
  return line.pageBreak ? { blanks, feeds: true, page: true } : { blanks: blanks + 1, feeds, page };
}

function newRun(before: Line | null): Growing {
  return { before, after: null, members: [], gaps: new Map(), held: [] };
}

function add(run: Growing, line: Line, gap: Gap | null): void {
  if (gap && run.members.length > 0) run.gaps.set(run.members.length, gap);
  run.members.push(line);
}
