import type { CitedText, Project, Section } from '../../model/index.ts';
import { BLOCK_LABELS, DESCRIPTION_TITLE, PLANNED_AMOUNT } from '../../vocab/projects.ts';
import { lexText, sourceOf } from '../prose/text.ts';
import { withoutMark } from '../sentences.ts';
import { join, slice, spanOf, spanOfLines, trim } from '../source-text.ts';
import type { Context, SourceText, Structure, TextBlock } from '../types.ts';
import { fold, printed, printedProse } from './cells.ts';
import { amountOf } from './numbers.ts';
import { emptyProject } from './project.ts';

/** Shortest name of a project before 项目经费情况说明, and longest text that names a body. */
const SHORTEST_NAME = 3;
const LONGEST_UNIT = 40;

const FIELDS = new Map(
  Object.entries(BLOCK_LABELS).flatMap(([field, labels]) => labels.map((label) => [label, field] as const)),
);

/**
 * Projects that a budget describes section by section, named in the heading over them:
 *
 *     某某工程项目经费情况说明
 *     一、项目概述 …   二、立项依据 …   六、年度预算安排
 *     2031年度预算安排1,200.50万元。
 */
export function describedProjects(structure: Structure, context: Context): Project[] {
  return structure.blocks.flatMap((block) => {
    if (block.kind !== 'heading' || block.section === null) return [];
    const section = structure.sections[block.section];
    const name = nameIn(block.text);
    return section && name ? (projectOf(section, name, structure, context) ?? []) : [];
  });
}

function nameIn(heading: SourceText): SourceText | null {
  const text = slice(heading, heading.text.length - withoutMark(heading.text).length);
  const end = DESCRIPTION_TITLE.exec(text.text)?.index ?? 0;
  return end >= SHORTEST_NAME ? trim(slice(text, 0, end)) : null;
}

function projectOf(section: Section, name: SourceText, structure: Structure, context: Context): Project | null {
  const parts = partsOf(section, structure);
  const amount = parts.get('amount');
  const policyBasis = parts.get('policyBasis');
  if (!amount && !policyBasis) return null;
  const { document } = context;
  const raw = printed(document, name);
  const project = emptyProject(raw, raw, spanOfLines(document, section.lineStart, section.lineEnd));
  project.nameSource = spanOf(document, name);
  fillAmount(project, amount ?? [], context);
  project.unit = unitOf(parts.get('unit') ?? [], context);
  project.policyBasis = cited(policyBasis ?? [], context);
  project.period = cited(parts.get('period') ?? [], context);
  const { unit, annualBudget, source } = project;
  project.mentions.push({ place: 'block', name: raw, unit, amount: annualBudget, source });
  return project;
}

/** The paragraphs under each heading of the section, by field. */
function partsOf(section: Section, { blocks, sections }: Structure): Map<string, TextBlock[]> {
  const parts = new Map<string, TextBlock[]>();
  for (const block of blocks) {
    if (block.lineStart <= section.lineStart || block.lineEnd > section.lineEnd) continue;
    if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
    const under = block.section === null ? undefined : sections[block.section];
    const field = under && FIELDS.get(fold(withoutMark(under.title)));
    if (field) parts.set(field, [...(parts.get(field) ?? []), block]);
  }
  return parts;
}

/** The amount of the year: other figures beside it (the whole investment, earlier years) are not what is planned. */
function fillAmount(project: Project, blocks: readonly TextBlock[], context: Context): void {
  for (const block of blocks) {
    const text = lexText(block.text);
    const found = PLANNED_AMOUNT.exec(text.text);
    if (!found) continue;
    const at = sourceOf(text, found.index, found.index + found[0].length);
    project.annualBudget = amountOf(found[1] ?? '', found[2] ?? '');
    project.amountSource = spanOf(context.document, at);
    context.bind(at);
    return;
  }
}

function unitOf([block, ...more]: readonly TextBlock[], { document }: Context): string | null {
  const text = block ? trim(block.text) : null;
  if (!text || more.length > 0 || text.text.length > LONGEST_UNIT || /[。;:,、]/.test(text.text)) return null;
  return printed(document, text);
}

function cited(blocks: readonly TextBlock[], { document }: Context): CitedText | null {
  if (blocks.length === 0) return null;
  const text = join(blocks.map((block) => block.text));
  return { text: printedProse(document, text), source: spanOf(document, text) };
}
