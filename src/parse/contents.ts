import { CONTENTS_LEADER, CONTENTS_TITLE } from '../vocab/headings.ts';
import { markLevel } from './sentences.ts';
import { tighten } from './tighten.ts';
import type { Line } from './types.ts';

/** Longest entry of a list of contents. */
const LONGEST = 90;
/** Most entries remembered of one. */
const MOST = 200;

/**
 * The list of contents: from the line 目录 to the line before the body, which begins where the first entry comes
 * again or where a sentence or a table stands. Line numbers, `to` included; null where there is none.
 */
export function findContents(
  texts: readonly Line[],
  isTable: (no: number) => boolean,
): { from: number; to: number } | null {
  const start = texts.findIndex((line) => CONTENTS_TITLE.test(line.text.text.trim()));
  if (start === -1) return null;
  const seen: string[] = [];
  let last = texts[start];
  for (const line of texts.slice(start + 1)) {
    if (isTable(line.no) || line.text.text.length > LONGEST || /[。;]\s*\S/.test(line.text.text)) break;
    const entry = entryOf(line);
    if (beginsBody(entry, seen)) break;
    if (seen.length < MOST) seen.push(entry);
    last = line;
  }
  return { from: texts[start]?.no ?? 1, to: last?.no ?? 1 };
}

/** An entry's words: without blanks, year, dotted leader and page number. */
function entryOf(line: Line): string {
  const text = line.text.text.replace(CONTENTS_LEADER, '');
  return tighten({ text, at: line.text.at.subarray(0, text.length) })
    .text.trim()
    .replace(/(?:19|20)\d\d年度?/g, '');
}

/** The body begins where a 第一部分 comes after other parts, or the very first entry comes again. */
function beginsBody(entry: string, seen: readonly string[]): boolean {
  const first = seen[0];
  if (first === undefined) return false;
  const part = /^第[一二三四五六七八九十]+部分/.exec(entry)?.[0];
  if (part) return seen.some((other) => other.startsWith(part));
  return markLevel(entry) > 0 && entry === first;
}
