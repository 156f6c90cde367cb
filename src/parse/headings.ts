import type { SectionKind } from '../model/index.ts';
import {
  ANNOUNCED_TABLE,
  GENERIC_TITLES,
  GLUED_HEADING,
  HEADING_END,
  NAMES_MATTER,
  SECTION_KINDS,
  UNMARKED_HEADING,
  YEARS,
} from '../vocab/headings.ts';
import { markLevel, withoutMark } from './sentences.ts';

/** Longest heading, number included. */
const LONGEST = 70;

/**
 * Outline level of a line that reads like a heading, 0 for any other. Numbered item sentences, glossary entries
 * (一、财政拨款收入：指…), announced tables (一、《收入决算表》) and names in a list are none.
 */
export function headingLevel(text: string): number {
  if (text.length > LONGEST) return 0;
  const level = markLevel(text);
  if (level === 0 || level > 5) return 0;
  const title = withoutMark(text);
  if (title === '' && level > 1) return 0;
  if (level > 1 && ANNOUNCED_TABLE.test(title)) return 0;
  const body = title.replace(/[。:.]$/, '');
  if (/[。;!?:]/.test(body)) return 0;
  if (level === 1) return 1;
  const ends = HEADING_END.test(title);
  if (/,/.test(body) && !ends) return 0;
  const isPlain = isShort(body) && !title.endsWith('。');
  if (level === 2) return isPlain || (ends && isKnown(title, level)) ? 2 : 0;
  if (level === 3) return ends && (isPlain || isKnown(title, level)) ? 3 : 0;
  return ends && isShort(body) && !/\d|[()]/.test(body) && isKnown(title, level) ? level : 0;
}

function isKnown(title: string, level: number): boolean {
  return !(isSentence(title) && !NAMES_MATTER.test(title)) && kindOf(title, level) !== null;
}

/** 承办其他事项。 is an item of a list, 主要职能。 a heading. */
function isSentence(title: string): boolean {
  return title.endsWith('。') && title.length > 8;
}

function isShort(title: string): boolean {
  return title.length <= 26;
}

/** A heading that stands without a number: 收入决算情况说明, 名词解释. */
export function isUnmarkedHeading(text: string, level: number): boolean {
  return text.length <= 40 && UNMARKED_HEADING.test(text) && !/[。;!?:,]/.test(text) && kindOf(text, level) !== null;
}

/** Length of the heading at the beginning of a line whose body follows on the same line; 0 where there is none. */
export function gluedHeading(text: string): number {
  const found = GLUED_HEADING.exec(text);
  const heading = found?.[1] ?? '';
  return heading !== '' && found?.[0].length !== text.length && headingLevel(heading) > 0 ? heading.length : 0;
}

/** What a heading is about, by its words; null where no rule knows it. */
export function kindOf(heading: string, level: number): SectionKind | null {
  const title = withoutMark(heading).replace(/\s/g, '').replace(YEARS, '');
  return SECTION_KINDS.find((rule) => (rule.level ?? level) === level && rule.title.test(title))?.kind ?? null;
}

/** 收入情况, 支出情况, 结转结余情况 under a heading on one kind of money speak of that money. */
const SIDES: readonly SectionKind[] = ['revenue', 'expenditure', 'overall', 'carryover'];
/** 基本支出情况 under 支出决算 is of all spending, not of 一般公共预算. */
const NATURES: readonly SectionKind[] = ['basic', 'project'];
const WHOLES: readonly SectionKind[] = ['fiscal', 'generalPublic', 'governmentFund', 'stateCapital', 'threePublic'];

/** The kind of a heading under `parent`: 总体情况 under 三公 belongs to 三公. */
export function kindUnder(heading: string, level: number, parent: SectionKind | null): SectionKind {
  const title = withoutMark(heading).replace(/\s/g, '');
  const generic = GENERIC_TITLES.find((rule) => rule.title.test(title));
  if (generic && parent?.startsWith('generalPublic')) return `generalPublic.${generic.part}`;
  if (generic && parent && !['statement', 'overview', 'otherMatters'].includes(parent)) return parent;
  const kind = kindOf(heading, level);
  if (kind && parent && SIDES.includes(kind) && WHOLES.includes(parent)) return parent;
  if (kind && (parent === 'expenditure' || parent === 'overall') && NATURES.includes(kind)) return parent;
  if (kind === 'otherMatters' && parent === 'otherMatters') return 'otherMatters';
  return kind ?? 'other';
}
