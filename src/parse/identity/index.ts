import type { DisclosureEntry, Kind } from '../../model/index.ts';
import {
  DEPARTMENT_WORDS,
  NAME_IN_BODY,
  NAME_ON_COVER,
  NOT_A_NAME,
  SUMMARY_MARK,
  UNIT_TITLE,
  UNIT_WORDS,
  WITH_SUBORDINATES,
} from '../../vocab/identity.ts';
import { THREE_PUBLIC_TITLE } from '../../vocab/labels/index.ts';
import type { Context, Structure, StructureBlock, TextBlock } from '../types.ts';
import { tidyName } from './name.ts';
import { readRegion } from './region.ts';
import { slugOf } from './slug.ts';
import { readKind, readTitle, readYear, type TitleReading } from './title.ts';

export type Identity = Pick<
  DisclosureEntry,
  'id' | 'department' | 'departmentSlug' | 'region' | 'level' | 'fiscalYear' | 'kind' | 'title' | 'unitScope'
>;

const isText = (block: StructureBlock): block is TextBlock => block.kind !== 'table';

/** Text blocks over the first heading or table, where a title may stand; at most twelve. */
function coverBlocks(structure: Structure): TextBlock[] {
  const end = structure.blocks.findIndex(
    (block) => block.kind === 'contents' || block.kind === 'heading' || block.kind === 'table',
  );
  return structure.blocks.slice(0, end < 0 ? 12 : Math.min(end, 12)).filter(isText);
}

/** The title, which may stand on one, two or three lines in either order of name and year. */
function findTitle(blocks: readonly TextBlock[]): TitleReading | null {
  let best: TitleReading | null = null;
  let bestScore = 0;
  for (let from = 0; from < blocks.length; from++) {
    for (let count = 1; count <= 3 && from + count <= blocks.length; count++) {
      const reading = readTitle(
        blocks
          .slice(from, from + count)
          .map((block) => block.text.text)
          .join(''),
      );
      if (!reading?.kind) continue;
      const score = (reading.department ? 2 : 0) + (reading.fiscalYear ? 2 : 0) + 1;
      if (score <= bestScore) continue;
      best = reading;
      bestScore = score;
    }
  }
  return best;
}

/** The name that the cover gives behind a label of its own. */
function nameOnCover(structure: Structure): string | null {
  for (const { text } of coverBlocks(structure)) {
    const name = tidyName(NAME_ON_COVER.exec(text.text)?.[1] ?? '');
    if (name.length >= 3 && !NOT_A_NAME.test(name)) return name;
  }
  return null;
}

/** The name most often printed where the text repeats it. */
function findName(structure: Structure): string | null {
  const votes = new Map<string, number>();
  const texts = structure.blocks.flatMap((block) => (block.kind === 'table' ? block.grid.captions : [block.text]));
  for (const { text } of texts) {
    for (const pattern of NAME_IN_BODY) {
      const name = tidyName(pattern.exec(text.slice(0, 120))?.[1] ?? '');
      if (name.length >= 3 && !NOT_A_NAME.test(name)) votes.set(name, (votes.get(name) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The year most often printed in headings; else in the first words of paragraphs. */
function findYear(structure: Structure): number | null {
  for (const kinds of [
    ['heading', 'title'],
    ['paragraph', 'caption'],
  ]) {
    const votes = new Map<number, number>();
    for (const block of structure.blocks.filter(isText)) {
      const year = kinds.includes(block.kind) ? readYear(block.text.text.slice(0, 60)) : null;
      if (year) votes.set(year, (votes.get(year) ?? 0) + 1);
    }
    const top = [...votes].sort((a, b) => b[1] - a[1])[0];
    if (top) return top[0];
  }
  return null;
}

function findKind(structure: Structure): Kind | null {
  const votes = { 'final-accounts': 0, budget: 0 };
  for (const block of structure.blocks) {
    const text = block.kind === 'table' ? block.grid.title.text : block.kind === 'heading' ? block.text.text : '';
    const kind = readKind(text);
    if (kind) votes[kind]++;
  }
  if (votes['final-accounts'] + votes.budget === 0) return null;
  return votes['final-accounts'] * 2 >= votes.budget ? 'final-accounts' : 'budget';
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

/** A section or table of the standard form: without one, the text is no disclosure, unless it is on 三公 alone. */
function looksLikeDisclosure(structure: Structure, title: string): boolean {
  if (THREE_PUBLIC_TITLE.test(title)) return true;
  const standard = structure.sections.filter((section) => !['other', 'contents', 'annex'].includes(section.kind));
  return standard.length >= 2 || structure.blocks.some((block) => block.kind === 'table');
}

/**
 * Who published what for which year. Null when the text is not recognised as a 决算 or 预算 disclosure;
 * the reason is reported then.
 */
export function readIdentity(structure: Structure, context: Context): Identity | null {
  const cover = findTitle(coverBlocks(structure));
  const department = cover?.department ?? nameOnCover(structure) ?? findName(structure);
  const fiscalYear = cover?.fiscalYear ?? findYear(structure);
  const kind = cover?.kind ?? findKind(structure);
  if (!department || !fiscalYear || !kind || !looksLikeDisclosure(structure, cover?.title ?? '')) {
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
