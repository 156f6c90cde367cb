import type { Furniture } from '../furniture.ts';
import type { Line, Row } from '../types.ts';
import type { Wrap } from '../wrap.ts';
import { celledRegions } from './celled/index.ts';
import { flowing } from './flowing.ts';
import { formRegions } from './flowing-forms/index.ts';
import { html } from './html.ts';
import { piped } from './piped.ts';
import { separated } from './separated.ts';
import { spaced } from './spaced.ts';
import { stacked } from './stacked.ts';
import { strungRegions } from './strung/index.ts';
import { tabbed } from './tabbed.ts';
import type { Dialect, Gap, Run } from './types.ts';

/** The layouts told by their lines, the most particular first: what one does not claim is offered to the next. */
const DIALECTS: readonly Dialect[] = [html, piped, stacked, tabbed, spaced];

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
  const add = (region: Region) => {
    for (const no of region.lines) claimed[no] = 1;
    regions.set(region.lines[0] ?? 0, region);
  };
  const readAll = (dialect: Dialect) => {
    for (const run of runsOf(dialect, lines, furniture, claimed, wrap)) {
      if (!dialect.confirms(run)) continue;
      add({ dialect: dialect.name, ...dialect.toRows(run, wrap), lines: run.members.map((line) => line.no) });
    }
  };
  DIALECTS.forEach(readAll);
  formRegions(lines, furniture, claimed).forEach(add);
  strungRegions(lines, furniture, claimed).forEach(add);
  celledRegions(lines, furniture, claimed).forEach(add);
  [separated, flowing].forEach(readAll);
  return regions;
}

/** Most lines that a cell may go on for without looking like the table. */
const MOST_HELD = 30;

/** A run while it grows; `held`: lines after its last member that may turn out to be the rest of a cell. */
interface Growing extends Run {
  before: Line | null;
  readonly members: Line[];
  readonly gaps: Map<number, Gap>;
  readonly held: Line[];
}

/** What one pass over the lines has found so far. */
interface Scan {
  readonly runs: Run[];
  run: Growing;
  /** What stands between the last line looked at and the member or held line before it. */
  gap: Gap | null;
}

const NOTHING: Gap = { blanks: 0, feeds: false, page: false };

function runsOf(
  dialect: Dialect,
  lines: readonly Line[],
  furniture: Furniture,
  claimed: Uint8Array,
  wrap: Wrap,
): Run[] {
  const scan: Scan = { runs: [], run: newRun(null), gap: null };
  for (const line of lines) {
    const isFurniture = furniture.has(line.no);
    const isFree = !isFurniture && claimed[line.no] === 0;
    if (isFree && dialect.accepts(line, previousOf(scan, line), wrap)) addMember(scan, dialect, line, wrap);
    else if (isFurniture || line.blank) scan.gap = widened(scan.gap ?? NOTHING, line, isFurniture);
    else if (isFree && dialect.bridges && canHold(scan)) hold(scan, line);
    else endRun(scan, heldAfter(scan, dialect) ?? line, line);
  }
  endRun(scan, heldAfter(scan, dialect), null);
  return scan.runs;
}

function newRun(before: Line | null): Growing {
  return { before, after: null, members: [], gaps: new Map(), held: [] };
}

/** The member right above a line, null where anything stands between. */
function previousOf({ run, gap }: Scan, line: Line): Line | null {
  return gap || line.pageBreak || run.held.length > 0 ? null : (run.members.at(-1) ?? null);
}

function addMember(scan: Scan, dialect: Dialect, line: Line, wrap: Wrap): void {
  const { held } = scan.run;
  if (held.length > 0) {
    if (dialect.bridges?.(scan.run, held, line, wrap)) for (const rest of held.splice(0)) scan.run.members.push(rest);
    else endRun(scan, heldAfter(scan, dialect) ?? line, held.at(-1) ?? null, scan.gap);
  }
  const { members, gaps } = scan.run;
  const gap = line.pageBreak ? { ...(scan.gap ?? NOTHING), page: true } : scan.gap;
  if (gap && members.length > 0) gaps.set(members.length, gap);
  members.push(line);
  scan.gap = null;
}

function canHold({ run }: Scan): boolean {
  return run.members.length > 0 && run.held.length < MOST_HELD;
}

function hold(scan: Scan, line: Line): void {
  scan.run.held.push(line);
  scan.gap = null;
}

/** The first held line behind a run that ends; those that are the rest of its last row go with it. */
function heldAfter({ run }: Scan, dialect: Dialect): Line | null {
  const rest = run.held.length > 0 ? (dialect.ends?.(run, run.held) ?? 0) : 0;
  for (const line of run.held.splice(0, rest)) run.members.push(line);
  return run.held[0] ?? null;
}

function endRun(scan: Scan, after: Line | null, before: Line | null, gap: Gap | null = null): void {
  scan.gap = gap;
  if (scan.run.members.length === 0) {
    scan.run.before = before;
    return;
  }
  scan.runs.push({ ...scan.run, after });
  scan.run = newRun(before);
}

function widened({ blanks, feeds, page }: Gap, line: Line, isFurniture: boolean): Gap {
  if (isFurniture) return { blanks, feeds, page: true };
  return line.pageBreak ? { blanks, feeds: true, page: true } : { blanks: blanks + 1, feeds, page };
}
