import {
  BARE_NUMBER,
  CAPTION_LINES,
  FIELD_LABEL,
  LAYOUT_MARKERS,
  PAGE_NUMBER,
  SITE_CHROME,
  TABLE_TITLE,
} from '../vocab/headings.ts';
import { tightText } from './tighten.ts';
import type { FurnitureRange, Line, RawDocument } from './types.ts';

export type FurnitureReason = FurnitureRange['reason'];

/** Furniture found so far: reason by line number. Later stages add repeated headers and captions. */
export type Furniture = Map<number, FurnitureReason>;

/** Longest line that can be page furniture. */
const LONGEST = 90;
/** Longest page number: 第 12 页，共 146 页 */
const LONGEST_PAGE_NUMBER = 24;
/** Smallest share of a running header's places that are page edges. */
const RUNNING = 0.66;

/** Lines around the document rather than of it: page numbers, running headers, separators, site chrome, stray marks. */
export function findFurniture(document: RawDocument, lines: readonly Line[]): Furniture {
  const found: Furniture = new Map();
  for (const line of lines) {
    const reason = reasonOf(document, line);
    if (reason && !endsLine(lines[line.no - 2], line)) found.set(line.no, reason);
  }
  for (const no of barePageNumbers(lines)) found.set(no, 'page-number');
  for (const no of numbersInTables(lines)) found.set(no, 'page-number');
  for (const no of runningHeaders(lines, found)) found.set(no, 'running-header');
  return found;
}

function reasonOf(document: RawDocument, line: Line): FurnitureReason | null {
  if (line.blank) return isStray(document, line) ? 'stray-mark' : null;
  const text = line.text.text.trim();
  if (text.length > LONGEST) return isSeparator(line.text.text) ? 'separator' : null;
  if (isSeparator(line.text.text)) return 'separator';
  if (isPageNumber(text)) return line.text.text.startsWith('\t') ? null : 'page-number';
  if (LAYOUT_MARKER.test(text)) return 'layout-marker';
  if (CHROME.test(text)) return 'site-chrome';
  return /^[*#_>|`~·.,;:()[\]{}^\\]{1,3}$/.test(text) && !line.text.text.startsWith('\t') ? 'stray-mark' : null;
}

/** The last mark of a line that was cut before it: …支出预算 153.00 万元，其中 ⏎ ： */
function endsLine(above: Line | undefined, line: Line): boolean {
  return /^[,;:.)]$/.test(line.text.text) && above !== undefined && /[\u4e00-\u9fff\d%]$/.test(above.text.text);
}

const CHROME = oneOf(SITE_CHROME);
const LAYOUT_MARKER = oneOf(LAYOUT_MARKERS);
const PAGE = oneOf(PAGE_NUMBER);

function oneOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'i');
}

function isPageNumber(text: string): boolean {
  return text.length <= LONGEST_PAGE_NUMBER && PAGE.test(text);
}

/** A line of which nothing is left but was not blank: `**`, `<p>`, `[bookmark: …]`, a zero-width character. */
function isStray(document: RawDocument, line: Line): boolean {
  const start = document.lineStarts[line.no - 1] ?? 0;
  const end = document.lineStarts[line.no] ?? document.raw.length;
  return document.raw.slice(start, end).trim() !== '';
}

/**
 * A ruled line or the row under a markdown header: at least three strokes and nothing else.
 *
 *     ----⇥-----⇥--      |:---|---:|      ————————
 *
 * One stroke in a cell of its own (⇥—) is a value.
 */
function isSeparator(text: string): boolean {
  return (
    /^[\s|:+=_*─━—-]+$/.test(text) && /-{3}|={3}|_{3}|─{2}|━{2}|—{4}|\*{3}/.test(text) && !/^\t[^\t-]*$/.test(text)
  );
}

/** Bare numbers that rise by one, two or three from one to the next, at least three of them: 12 … 13 … 14. */
function barePageNumbers(lines: readonly Line[]): number[] {
  const bare = lines.filter((line) => !line.text.text.startsWith('\t') && BARE_NUMBER.test(line.text.text.trim()));
  const found = new Set<number>();
  for (let i = 0; i + 2 < bare.length; i++) {
    const three = bare.slice(i, i + 3);
    const rises = three.every((line, at) => at === 0 || isNext(three[at - 1], line));
    if (rises) for (const line of three) found.add(line.no);
  }
  return [...found];
}

/**
 * A bare number between blank lines that parts two rows of a table with tabs or pipes:
 *
 *     ⇥满意度指标⇥服务对象满意度⇥>=95%⇥98%⇥10⇥10
 *                                                ← blank
 *     12
 *                                                ← blank
 *     ⇥总分⇥⇥⇥⇥⇥100⇥96
 */
function numbersInTables(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let above: Line | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.blank) continue;
    const bare = BARE_NUMBER.test(line.text.text.trim()) && !line.text.text.startsWith('\t');
    if (bare && lines[index - 1]?.blank && lines[index + 1]?.blank && isCells(above) && isCells(below(lines, index)))
      found.push(line.no);
    above = line;
  }
  return found;
}

function isCells(line: Line | null): boolean {
  return line !== null && /[\t|]/.test(line.text.text);
}

/** The line after the blank ones under a line, null where they are many. */
function below(lines: readonly Line[], index: number): Line | null {
  return lines.slice(index + 1, index + 6).find((line) => !line.blank) ?? null;
}

function isNext(before: Line | undefined, after: Line): boolean {
  const step = Number(after.text.text) - Number(before?.text.text);
  return step >= 1 && step <= 3 && after.no - (before?.no ?? 0) > 3;
}

/** The same short line three times or more, at the head or foot of pages; elsewhere hardly ever: once it is the title. */
function runningHeaders(lines: readonly Line[], furniture: Furniture): number[] {
  if (!lines.some((line) => line.pageBreak || furniture.get(line.no) === 'page-number')) return [];
  const places = new Map<string, { edges: number[]; all: number }>();
  for (const [index, line] of lines.entries()) {
    if (line.blank || furniture.has(line.no) || line.text.text.startsWith('\t')) continue;
    if (line.text.text.trim().length > LONGEST) continue;
    const text = tightText(line.text.text.trim());
    if (!canRun(text)) continue;
    const place = places.get(text) ?? { edges: [], all: 0 };
    place.all++;
    if (isAtPageEdge(lines, index, furniture)) place.edges.push(line.no);
    places.set(text, place);
  }
  const running = [...places.values()].filter(
    ({ edges, all }) => all >= 3 && edges.length >= 2 && edges.length >= all * RUNNING,
  );
  return running.flatMap(({ edges }) => edges);
}

function canRun(text: string): boolean {
  if (text.length < 2 || text.length > 60 || /[\t|。;,]|\d\.\d\d(?!\d)/.test(text)) return false;
  const { number, year, unit, maker } = CAPTION_LINES;
  return (
    !TABLE_TITLE.test(text) &&
    !FIELD_LABEL.test(text) &&
    ![number, year, unit, maker].some((pattern) => pattern.test(text))
  );
}

/** Whether a form feed or page number stands beside the line, with nothing but blank lines between. */
function isAtPageEdge(lines: readonly Line[], index: number, furniture: Furniture): boolean {
  const line = lines[index];
  if (!line || line.pageBreak) return true;
  return edge(lines, index, -1, furniture) || edge(lines, index, 1, furniture);
}

function edge(lines: readonly Line[], index: number, step: 1 | -1, furniture: Furniture): boolean {
  for (let i = index + step; i >= 0 && i < lines.length && Math.abs(i - index) <= 4; i += step) {
    const line = lines[i];
    if (!line) return false;
    if (line.pageBreak || furniture.get(line.no) === 'page-number') return true;
    if (!line.blank) return false;
  }
  return false;
}

/** The marked lines as ranges of one reason, in order. */
export function toRanges(furniture: Furniture): FurnitureRange[] {
  const ranges: { lineStart: number; lineEnd: number; reason: FurnitureReason }[] = [];
  for (const no of [...furniture.keys()].sort((a, b) => a - b)) {
    const reason = furniture.get(no) ?? 'stray-mark';
    const last = ranges.at(-1);
    if (last && last.lineEnd === no - 1 && last.reason === reason) last.lineEnd = no;
    else ranges.push({ lineStart: no, lineEnd: no, reason });
  }
  return ranges;
}
