import type { DisclosureEntry, Kind } from '../../model/index.ts';
import {
  DEPARTMENT_WORDS,
  NAME_END,
  NAME_IN_BODY,
  NOT_A_NAME,
  PAGE_DATE,
  SUMMARY_MARK,
  UNIT_TITLE,
  UNIT_WORDS,
  WITH_SUBORDINATES,
} from '../../vocab/identity.ts';
import { THREE_PUBLIC_TITLE } from '../../vocab/labels/index.ts';
import { withoutMark } from '../sentences.ts';
import type { Context, Structure, StructureBlock, TextBlock } from '../types.ts';
import { findTitle, nameOnCover } from './cover.ts';
import { tidyName } from './name.ts';
import { readRegion } from './region.ts';
import { slugOf } from './slug.ts';
import { readKind, readYear, type TitleReading } from './title.ts';

export type Identity = Pick<
  DisclosureEntry,
  'id' | 'department' | 'departmentSlug' | 'region' | 'level' | 'fiscalYear' | 'kind' | 'title' | 'unitScope'
>;

const isText = (block: StructureBlock): block is TextBlock => block.kind !== 'table';

/** What stands on lines of its own: the entries of the contents each, captions over tables, headings, paragraphs. */
function ownLines(structure: Structure): string[] {
  return structure.blocks.flatMap((block) => {
    if (block.kind === 'table') return block.grid.captions.map(({ text }) => text);
    return block.kind === 'contents' ? entriesOf(structure, block) : [block.text.text];
  });
}

function entriesOf({ lines }: Structure, { parts }: TextBlock): string[] {
  return parts.flatMap(({ lineStart, lineEnd }) => lines.slice(lineStart - 1, lineEnd).map((line) => line.text.text));
}

/** The names printed where the text repeats the department's, the most frequent first. */
function namesIn(structure: Structure): string[] {
  const votes = new Map<string, number>();
  for (const text of ownLines(structure)) {
    for (const pattern of NAME_IN_BODY) {
      const found = pattern.exec(withoutMark(text.slice(0, 120))) ?? pattern.exec(text.slice(0, 120));
      const name = tidyName(found?.[1] ?? '');
      if (name.length >= 3 && !NOT_A_NAME.test(name)) votes.set(name, (votes.get(name) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** The year most often printed in headings; else in the first words of paragraphs. */
function findYear(structure: Structure): number | null {
  for (const kinds of [
    ['heading', 'title', 'contents'],
    ['paragraph', 'caption'],
  ]) {
    const votes = new Map<number, number>();
    for (const block of structure.blocks.filter(isText)) {
      if (!kinds.includes(block.kind)) continue;
      for (const text of block.kind === 'contents' ? entriesOf(structure, block) : [block.text.text]) {
        const year = readYear(text.slice(0, 60));
        if (year) votes.set(year, (votes.get(year) ?? 0) + 1);
      }
    }
    const top = [...votes].sort((a, b) => b[1] - a[1])[0];
    if (top) return top[0];
  }
  return null;
}

/** A title over a table that was not read as one. */
const TITLE_OF_TABLE = /^.{4,60}表$/;

function titlesOf(structure: Structure, block: StructureBlock): string[] {
  if (block.kind === 'table') return [block.grid.title.text];
  if (block.kind === 'contents') return entriesOf(structure, block);
  return block.kind === 'heading' || TITLE_OF_TABLE.test(block.text.text) ? [block.text.text] : [];
}

function findKind(structure: Structure): Kind | null {
  const votes = { 'final-accounts': 0, budget: 0 };
  for (const block of structure.blocks) {
    for (const text of titlesOf(structure, block)) {
      const kind = readKind(text);
      if (kind) votes[kind]++;
    }
  }
  if (votes['final-accounts'] + votes.budget === 0) return null;
  return votes['final-accounts'] * 2 >= votes.budget ? 'final-accounts' : 'budget';
}

/** Final accounts are published after their year has ended, budgets before: what the date of the page says. */
function kindByDate(structure: Structure, fiscalYear: number | null): Kind | null {
  for (const { text } of structure.lines.slice(0, DATED_LINES)) {
    const year = PAGE_DATE.exec(text.text)?.[1];
    if (year && fiscalYear) return Number(year) > fiscalYear ? 'final-accounts' : null;
  }
  return null;
}

/** Most lines looked through for the date of the page. */
const DATED_LINES = 20;

/** 某某委员会办公 on the cover, whose last character stands elsewhere: the text prints the name in full. */
function wholeName(name: string | null, structure: Structure): string | null {
  if (name === null || NAME_END.test(name)) return name;
  const isWhole = (printed: string) =>
    printed.startsWith(name) && NAME_END.test(printed) && printed.length <= name.length + 2;
  return namesIn(structure).find(isWhole) ?? name;
}

function scopeOf(structure: Structure, title: string, department: string): DisclosureEntry['unitScope'] {
  if (department.includes(SUMMARY_MARK)) return 'summary';
  if (UNIT_TITLE.test(title)) return 'unit';
  const text = structure.blocks
    .filter(isText)
    .map((block) => block.text.text)
    .join('\n');
  if (WITH_SUBORDINATES.test(text)) return 'department';
  return (text.match(UNIT_WORDS)?.length ?? 0) > (text.match(DEPARTMENT_WORDS)?.length ?? 0) ? 'unit' : 'department';
}

/** Sections of the standard form, a table or contents: without them, the text is no disclosure, unless it is on 三公 alone. */
function looksLikeDisclosure(structure: Structure, cover: TitleReading | null): boolean {
  if (cover && THREE_PUBLIC_TITLE.test(cover.title)) return true;
  if (structure.sections.some((section) => section.kind === 'threePublic')) return true;
  const standard = structure.sections.filter((section) => !['other', 'contents', 'annex'].includes(section.kind));
  return (
    standard.length >= (cover?.department && cover.fiscalYear ? 1 : 2) ||
    structure.blocks.some((block) => block.kind === 'table' || block.kind === 'contents')
  );
}

/**
 * Who published what for which year. Null when the text is not recognised as a 决算 or 预算 disclosure;
 * the reason is reported then.
 */
export function readIdentity(structure: Structure, context: Context): Identity | null {
  const cover = findTitle(structure);
  const department =
    wholeName(cover?.department ?? null, structure) ?? nameOnCover(structure) ?? namesIn(structure)[0] ?? null;
  const fiscalYear = cover?.fiscalYear ?? findYear(structure);
  const kind = cover?.kind ?? findKind(structure) ?? kindByDate(structure, fiscalYear);
  if (!department || !fiscalYear || !kind || !looksLikeDisclosure(structure, cover)) {
    const missing = [
      !department && 'department',
      !fiscalYear && 'year',
      !kind && '决算/预算',
      department && fiscalYear && kind && 'sections',
    ]
      .filter(Boolean)
      .join(', ');
    context.report('identity.not-a-disclosure', 0, { missing });
    return null;
  }
  const departmentSlug = slugOf(department);
  const title = cover?.title ?? `${department}${fiscalYear}`;
  return {
    id: `${departmentSlug}-${fiscalYear}-${kind}`,
    department,
    departmentSlug,
    ...readRegion(department),
    fiscalYear,
    kind,
    title,
    unitScope: scopeOf(structure, title, department),
  };
}
