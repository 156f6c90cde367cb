import type { Furniture } from '../furniture.ts';
import type { Line, Row } from '../types.ts';
import { piped } from './piped.ts';
import { stacked } from './stacked.ts';
import { tabbed } from './tabbed.ts';
import type { Dialect, Run } from './types.ts';

/** Every layout, the most particular first: what one does not claim is offered to the next. */
const DIALECTS: readonly Dialect[] = [piped, stacked, tabbed];

/** A table region: the lines a dialect claims, read as rows. */
export interface Region {
  readonly dialect: string;
  readonly rows: readonly Row[];
  readonly breaks: readonly number[];
  /** Numbers of the lines in it, in order. */
  readonly lines: readonly number[];
}

/** Table regions by the number of their first line. Linear: each line is offered once to each dialect. */
export function findRegions(lines: readonly Line[], furniture: Furniture): Map<number, Region> {
  const claimed = new Uint8Array(lines.length + 1);
  const regions = new Map<number, Region>();
  for (const dialect of DIALECTS) {
    for (const run of runsOf(dialect, lines, furniture, claimed)) {
      if (!dialect.confirms(run)) continue;
      const numbers = run.members.map((line) => line.no);
      for (const no of numbers) claimed[no] = 1;
      regions.set(numbers[0] ?? 0, { dialect: dialect.name, ...dialect.toRows(run), lines: numbers });
    }
  }
  return regions;
}

function runsOf(dialect: Dialect, lines: readonly Line[], furniture: Furniture, claimed: Uint8Array): Run[] {
  const runs: Run[] = [];
  let run = newRun(null);
  let previous: Line | null = null;
  let pageGap = false;
  const end = (line: Line | null) => {
    if (run.members.length > 0) runs.push({ ...run, after: line });
    run = newRun(line);
    previous = null;
    pageGap = false;
  };
  for (const line of lines) {
    const isFurniture = furniture.has(line.no);
    if (!isFurniture && !claimed[line.no] && dialect.accepts(line, previous)) {
      addTo(run, line, previous === null, pageGap || line.pageBreak);
      previous = line;
      pageGap = false;
    } else if (isFurniture || line.blank) {
      previous = null;
      pageGap ||= isFurniture || line.pageBreak;
    } else {
      end(line);
    }
  }
  end(null);
  return runs;
}

function newRun(before: Line | null) {
  return { before, members: [] as Line[], gaps: new Set<number>(), pageGaps: new Set<number>() };
}

function addTo(run: ReturnType<typeof newRun>, line: Line, gap: boolean, pageGap: boolean): void {
  const index = run.members.length;
  if (gap && index > 0) run.gaps.add(index);
  if (pageGap && index > 0) run.pageGaps.add(index);
  run.members.push(line);
}
