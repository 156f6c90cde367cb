import {
  ANNOUNCED_TABLE,
  BEFORE_ENTRY,
  CONTENTS_LEADER,
  CONTENTS_TITLE,
  ENDS_IN_TABLE,
  FIRST_MARK,
  HEADING_CLOSED,
  PART,
  YEARS,
} from '../vocab/headings.ts';
import { headingLevel, isUnmarkedHeading } from './headings.ts';
import { markLevel, withoutMark } from './sentences.ts';
import { tightText } from './tighten.ts';
import type { Line } from './types.ts';

/** Longest entry of a list of contents. */
const LONGEST = 90;
/** Fewest entries of one that is not called 目录. */
const FEWEST = 4;
/** Longest line that is a heading without a number. */
const LONGEST_NAMED = 50;
/** Most entries remembered of one. */
const MOST = 200;

/** Lines of a list of contents, from and to included. */
export interface Contents {
  readonly from: number;
  readonly to: number;
}

/** Fewest characters of an entry by which a heading without its number is known. */
const SHORTEST = 4;

/** The words of the numbered entries of a list of contents, tables left out: 四、部门预算编制说明 → 预算编制说明. */
export function namedEntries(lines: readonly Line[], { from, to }: Contents): string[] {
  const entries = lines.slice(from - 1, to).map(entryOf);
  return entries.flatMap(namedBy);
}

function namedBy(entry: string): string[] {
  const words = withoutMark(entry).replace(BEFORE_ENTRY, '');
  return markLevel(entry) > 0 && !ENDS_IN_TABLE.test(entry) && words.length >= SHORTEST ? [words] : [];
}

/** Whether a line without a number is a heading that the contents name, perhaps with the department's name before it. */
export function isNamedEntry(text: string, entries: readonly string[]): boolean {
  if (text.length > LONGEST_NAMED || markLevel(text) > 0 || /[。;:,、]/.test(text)) return false;
  const words = text.replace(YEARS, '').replace(/\(部门\)/, '');
  return entries.some((entry) => words.endsWith(entry));
}

/**
 * The list of contents: from the line 目录 to the line before the body, which begins where the first entry comes
 * again or where a sentence or a table stands. Without such a line, a list of headings that all come again later.
 */
export function findContents(texts: readonly Line[], isTable: (no: number) => boolean): Contents | null {
  const start = texts.findIndex((line) => CONTENTS_TITLE.test(line.text.text.trim()));
  return start === -1 ? unnamedContents(texts, isTable) : namedContents(texts, start, isTable);
}

function namedContents(texts: readonly Line[], start: number, isTable: (no: number) => boolean): Contents {
  const seen: string[] = [];
  const names: string[] = [];
  let end = start;
  for (let index = start + 1; index < texts.length; index++) {
    const line = texts[index];
    if (!line || isTable(line.no)) break;
    if (!canBeEntry(line)) {
      end -= bodyHeadings(seen);
      break;
    }
    const entry = entryOf(line);
    if (seen.length >= FEWEST && isNamedEntry(entry, names)) break;
    if (beginsBody(entry, seen) || (line.pageBreak && seen.length > 1 && isUnmarkedHeading(entry, 1))) break;
    if (seen.length < MOST) {
      seen.push(entry);
      names.push(...namedBy(entry));
    }
    end = index;
  }
  return { from: texts[start]?.no ?? 1, to: texts[Math.max(end, start)]?.no ?? 1 };
}

function canBeEntry(line: Line): boolean {
  const text = line.text.text.trim();
  if (text.length > LONGEST || /[。;]\s*\S/.test(text)) return false;
  return markLevel(text) > 0 || !/。$/.test(text);
}

/** Entries right over the first sentence are headings of the body: the last one, and the 第一部分 or 一、 over it. */
function bodyHeadings(seen: readonly string[]): number {
  const last = seen.at(-1) ?? '';
  const above = seen.at(-2) ?? '';
  if (seen.length < 2 || markLevel(last) === 0) return 0;
  return FIRST_MARK.test(above) && markLevel(above) < markLevel(last) ? 2 : 1;
}

/** At least four headings under one another at the beginning, each of which comes again in the rest of the text. */
function unnamedContents(texts: readonly Line[], isTable: (no: number) => boolean): Contents | null {
  const start = texts.findIndex((line) => headingLevel(entryOf(line)) > 0);
  if (start === -1 || start > MOST) return null;
  let end = start;
  while (end < texts.length && (isEntry(texts[end], isTable) || lostItsNumber(texts, end, isTable))) end++;
  const entries = texts.slice(start, end).map(entryOf);
  const length = lengthOf(entries);
  if (length < FEWEST) return null;
  const later = new Set(
    texts
      .slice(start + length)
      .filter((line) => canBeEntry(line))
      .map(entryOf),
  );
  const listed = entries.slice(0, length).filter((entry) => !isTableTitle(entry));
  const repeated = listed.filter((entry) => later.has(entry)).length;
  return repeated * 10 >= listed.length * 8
    ? { from: texts[start]?.no ?? 1, to: texts[start + length - 1]?.no ?? 1 }
    : null;
}

/** Entries before the first comes again, and before the 第一部分 right over it where the list has lost that line. */
function lengthOf(entries: readonly string[]): number {
  const [first = ''] = entries;
  const again = entries.indexOf(first, 1);
  if (again === -1) return entries.length;
  return FIRST_MARK.test(entries[again - 1] ?? '') && markLevel(entries[again - 1] ?? '') < markLevel(first)
    ? again - 1
    : again;
}

/** An entry that a site printed without its number, between two others: 、其他重要事项的情况说明. */
function lostItsNumber(texts: readonly Line[], at: number, isTable: (no: number) => boolean): boolean {
  const line = texts[at];
  if (!line || isTable(line.no) || !isEntry(texts[at - 1], isTable) || !isEntry(texts[at + 1], isTable)) return false;
  return HEADING_CLOSED.test(entryOf(line)) && !/[\d。;:,]/.test(line.text.text);
}

function isEntry(line: Line | undefined, isTable: (no: number) => boolean): boolean {
  if (line === undefined || isTable(line.no) || !canBeEntry(line)) return false;
  return headingLevel(entryOf(line)) > 0 || isTableTitle(entryOf(line));
}

/** 一、《收入支出决算总表》: announced in the contents, printed in another file. */
function isTableTitle(entry: string): boolean {
  return markLevel(entry) > 0 && ANNOUNCED_TABLE.test(withoutMark(entry));
}

/** An entry's words: without blanks, year, dotted leader and page number. */
function entryOf(line: Line): string {
  const text = line.text.text.slice(0, LONGEST * 2).replace(CONTENTS_LEADER, '');
  return tightText(text.trim()).replace(YEARS, '');
}

/**
 * The body begins where a part comes again (第一部分), where the very first entry does, or, in a list without parts,
 * another entry with its number (一、).
 */
function beginsBody(entry: string, seen: readonly string[]): boolean {
  const [first] = seen;
  if (first === undefined) return false;
  const part = PART.exec(entry)?.[0];
  if (part) return seen.some((other) => other.startsWith(part));
  if (markLevel(entry) === 0) return false;
  const mark = first.slice(0, first.length - withoutMark(first).length);
  return entry === first || (mark !== '' && entry.startsWith(mark) && !seen.some((other) => PART.test(other)));
}
