import { CONTENTS_TITLE, HEADING_CLOSED, MARK_ONLY } from '../../vocab/headings.ts';
import { headingLevel } from '../headings.ts';
import { markLevel, opening } from '../sentences.ts';
import type { Line } from '../types.ts';
import type { Run } from './types.ts';

/** Shortest text that reads like a sentence. */
const SENTENCE = 15;
/** Longest end of a heading looked at. */
const LONGEST_END = 4;

/**
 * A tab that indents a paragraph or stands behind its number: ⇥2023年度收入总计…。  一、⇥主要职能  1.⇥负责…
 * Tabs on both sides are the empty cells of a row, here of one a page break cut: ⇥⇥⇥…质量持续改善。⇥⇥
 */
export function isIndentedText(line: Line): boolean {
  if (/^ *\t.*\t *$/.test(line.text.text)) return false;
  const text = line.text.text.trim();
  const tab = text.indexOf('\t');
  if (tab === -1) return reads(line);
  return (
    text.indexOf('\t', tab + 1) === -1 &&
    MARK_ONLY.test(text.slice(0, tab).trim()) &&
    !/^[\d,.%-]*$/.test(text.slice(tab + 1))
  );
}

/** Whether the text of a line reads like a sentence or a heading, not like a cell. */
export function reads(line: Line): boolean {
  const text = line.text.text.trim();
  return (text.length >= SENTENCE && /[。;:]$/.test(text)) || isHeading(line);
}

export function isHeading(line: Line): boolean {
  return HEADING_CLOSED.test(line.text.text.trimEnd().slice(-LONGEST_END)) && headingLevel(opening(line.text)) > 0;
}

/**
 * A list of contents whose page numbers stand behind tabs:
 *
 *     第一部分 概况⇥1
 *     一、主要职能⇥1
 */
export function isContentsList({ members, before }: Run): boolean {
  const entries = members.filter(({ text }) => /^[^\t]{2,80}\t+\s*\d{1,4}\s*$/.test(text.text));
  if (entries.length < 2 || entries.length * 10 < members.length * 8) return false;
  const isTitled = before !== null && CONTENTS_TITLE.test(before.text.text.trim());
  const parts = entries.filter((line) => markLevel(opening(line.text)) === 1);
  return isTitled || parts.length >= 2;
}
