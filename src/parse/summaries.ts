import { NO_PROJECT, SUMMARY_END, SUMMARY_FIGURES, SUMMARY_HEADS } from '../vocab/project-summaries.ts';
import { type LexText, lexText } from './prose/text.ts';
import { join, slice } from './source-text.ts';
import type { Structure, TextBlock } from './types.ts';

/** The account of one project's self-evaluation in running text. */
export interface Summary {
  readonly blocks: readonly TextBlock[];
  /** All its paragraphs, without blanks and quotes. */
  readonly text: LexText;
  /** Characters of `text` that name the project. */
  readonly name: { readonly from: number; readonly to: number };
}

/** Paragraphs such an account runs over at most, and how much of a paragraph is looked at. */
const MOST_BLOCKS = 8;
const LONGEST = 6000;
const OPENING = 260;

/** The accounts of single projects in the sections on performance. */
export function projectSummaries(structure: Structure): Summary[] {
  const groups: TextBlock[][] = [];
  let open: TextBlock[] | null = null;
  for (const block of structure.blocks) {
    const tells = block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'heading';
    if (!tells || !isPerformance(structure, block.section)) open = null;
    else if (headOf(block) !== null) {
      open = [block];
      groups.push(open);
    } else if (open && !endsSummary(block) && open.length < MOST_BLOCKS) open.push(block);
    else open = null;
  }
  return groups.flatMap((blocks) => summaryOf(blocks) ?? []);
}

function isPerformance({ sections }: Structure, no: number | null): boolean {
  for (let at = no; at !== null; at = sections[at]?.parent ?? null) {
    if (sections[at]?.kind === 'performance') return true;
  }
  return false;
}

function opening(block: TextBlock): LexText {
  return lexText(slice(block.text, 0, OPENING));
}

function headOf(block: TextBlock): { from: number; to: number } | null {
  const { text } = opening(block);
  for (const head of SUMMARY_HEADS) {
    const found = head.exec(text);
    const name = found?.[1];
    if (!found || name === undefined || NO_PROJECT.test(name)) continue;
    const from = found[0].indexOf(name);
    return { from, to: from + name.length };
  }
  return null;
}

function endsSummary(block: TextBlock): boolean {
  return block.kind === 'heading' || SUMMARY_END.test(opening(block).text);
}

/** Complete where it states money: a name with 自评情况 alone announces something that is attached. */
function summaryOf(blocks: readonly TextBlock[]): Summary | null {
  const [first] = blocks;
  const name = first && headOf(first);
  if (!name) return null;
  const text = lexText(slice(join(blocks.map((block) => block.text)), 0, LONGEST));
  const { annualBudget, initialBudget, executed } = SUMMARY_FIGURES;
  const complete = [annualBudget, initialBudget].some((budget) => budget.test(text.text)) && executed.test(text.text);
  return complete ? { blocks, text, name } : null;
}
