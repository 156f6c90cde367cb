import type { CitedText, Project } from '../../model/index.ts';
import { FIELD_LABEL } from '../../vocab/headings.ts';
import { BLOCK_LABELS, FIRST_LABEL } from '../../vocab/projects.ts';
import { markLevel, withoutMark } from '../sentences.ts';
import { join, slice, spanOf, spanOfLines, trim } from '../source-text.ts';
import type { Context, SourceText, Structure, TextBlock } from '../types.ts';
import { fold, printed, printedProse } from './cells.ts';
import { amountOf } from './numbers.ts';
import { emptyProject } from './project.ts';

/** A labelled piece of a narrative block: 预算安排规模：90.00 万元. */
interface Piece {
  readonly field: string;
  text: SourceText;
}

interface NarrativeBlock {
  readonly pieces: Piece[];
  readonly lineStart: number;
  lineEnd: number;
  /** Paragraphs without a label since the last one with a label. */
  loose: number;
}

/** Paragraphs without a label that may stand inside a block. */
const MOST_LOOSE = 4;

const FIELDS = new Map(
  Object.entries(BLOCK_LABELS).flatMap(([field, labels]) => labels.map((label) => [label, field])),
);
const LABELS = [...FIELDS.keys()].sort((a, b) => b.length - a.length).join('|');
const NUMBERING = '(?:[(（]?[一二三四五六七八九十百零〇\\d]{1,5}[)）]?[、.．]?\\s*)?';
const AT_START = new RegExp(`^\\s*${NUMBERING}(${LABELS})\\s*[:：]\\s*`);
const INSIDE = new RegExp(`(?<=[。；;])\\s*(${LABELS})\\s*[:：]\\s*`, 'g');
const AMOUNT = /([\d,]+(?:\.\d+)?)\s*(亿元|万元|元)/;
/** Fields whose text can run over several paragraphs. */
const PROSE: ReadonlySet<string> = new Set(['policyBasis', 'allocation', 'goal', 'plain']);
const ENDED = /[。；;！!]\s*$/;
/** Marks that end a paragraph, and no name. */
const CLOSING = '。；;，, ';
const PERIOD = /^\d{4}年[\d年月日至到\-—－~.号季度底末初前]*$/;

/**
 * The narrative blocks of a budget document, one project each:
 *
 *     （一）项目名称：…
 *     设立的政策依据：…
 *     预算安排规模：90.00 万元
 *     项目承担单位：…
 *
 * or, named by the numbered line over its first label:
 *
 *     （1）市图书馆免费开放
 *     项目概述：…
 */
export function blockProjects(structure: Structure, context: Context): Project[] {
  const blocks: NarrativeBlock[] = [];
  let current: NarrativeBlock | null = null;
  let above: TextBlock | null = null;
  for (const block of structure.blocks) {
    if (block.kind === 'contents' || block.kind === 'caption') continue;
    const name = above && block.kind !== 'table' && FIRST_LABEL.test(block.text.text) ? titleOf(above) : null;
    if (block.kind === 'table') current = null;
    else if (above && name)
      current = begin(block, [{ field: 'name', text: name }, ...piecesOf(block.text)], blocks, above);
    else current = take(block, current, blocks);
    above = block.kind === 'table' ? null : block;
  }
  return blocks.filter(isComplete).map((block) => projectOf(block, context));
}

/** A block that also states money, unit or basis; a name alone is the head of a form printed as text. */
function isComplete(block: NarrativeBlock): boolean {
  return block.pieces.some(({ field }) => field === 'amount' || field === 'policyBasis' || field === 'allocation');
}

/** Longest name of a project that stands alone on its line. */
const LONGEST_TITLE = 60;

/** The name in a numbered line of its own: （1）市图书馆免费开放; null where the line is no such name. */
function titleOf({ text }: TextBlock): SourceText | null {
  const name = withoutMark(text.text);
  const isName =
    markLevel(text.text) > 2 && name.length > 2 && name.length <= LONGEST_TITLE && !/[。；;：:!?]/.test(name);
  return isName ? trim(slice(text, text.text.length - name.length)) : null;
}

function begin(block: TextBlock, pieces: Piece[], blocks: NarrativeBlock[], from: TextBlock = block): NarrativeBlock {
  const begun = { pieces, lineStart: from.lineStart, lineEnd: block.lineEnd, loose: 0 };
  blocks.push(begun);
  return begun;
}

function take(block: TextBlock, current: NarrativeBlock | null, blocks: NarrativeBlock[]): NarrativeBlock | null {
  const pieces = piecesOf(block.text);
  const [first] = pieces;
  if (first?.field === 'name') return begin(block, pieces, blocks);
  if (!current || block.kind === 'title') return null;
  if (pieces.length === 0) return takeLoose(block, current);
  current.pieces.push(...pieces);
  current.lineEnd = block.lineEnd;
  current.loose = 0;
  return current;
}

/**
 * A paragraph without a label is the text of a label that stands alone over it, or goes on with a text that has not
 * ended; otherwise it is passed over.
 */
function takeLoose(block: TextBlock, current: NarrativeBlock): NarrativeBlock | null {
  const last = current.pieces.at(-1);
  if (block.kind === 'heading' || !last || ++current.loose > MOST_LOOSE) return null;
  if (FIELD_LABEL.test(block.text.text)) return current;
  const alone = last.text.text === '';
  if (alone || (PROSE.has(last.field) && !ENDED.test(last.text.text))) {
    last.text = alone ? trim(block.text) : join([last.text, trim(block.text)]);
    current.lineEnd = block.lineEnd;
  }
  return current;
}

/** A paragraph cut at its labels; a label further inside counts only after a sentence end. */
function piecesOf(text: SourceText): Piece[] {
  const start = AT_START.exec(text.text);
  if (!start) return [];
  const marks = [{ index: 0, end: start[0].length, label: start[1] ?? '' }];
  for (const match of text.text.matchAll(INSIDE)) {
    marks.push({ index: match.index, end: match.index + match[0].length, label: match[1] ?? '' });
  }
  return marks.map((mark, index) => ({
    field: FIELDS.get(mark.label) ?? 'plain',
    text: trim(slice(text, mark.end, marks[index + 1]?.index)),
  }));
}

function projectOf(block: NarrativeBlock, context: Context): Project {
  const { document } = context;
  const name = named(find(block, 'name', context));
  const source = spanOfLines(document, block.lineStart, block.lineEnd);
  const raw = name ? printed(document, name) : '';
  const project = emptyProject(raw, raw, source);
  const amount = find(block, 'amount', context);
  const unit = named(find(block, 'unit', context));
  const figure = AMOUNT.exec(amount?.text ?? '');
  project.nameSource = name ? spanOf(document, name) : null;
  project.unit = unit ? printed(document, unit) : null;
  project.annualBudget = figure ? amountOf(figure[1] ?? '', figure[2] ?? '') : null;
  project.amountSource = amount ? spanOf(document, amount) : null;
  project.policyBasis = cited(find(block, 'policyBasis', context), context);
  project.allocation = cited(find(block, 'allocation', context), context);
  project.period = cited(named(find(block, 'period', context)), context);
  project.goalExpected = cited(find(block, 'goal', context), context);
  project.mentions.push({ place: 'block', name: raw, unit: project.unit, amount: project.annualBudget, source });
  return project;
}

/** The text under a label. A label printed twice was overprinted: the piece that is plainly a period wins, else the first. */
function find(block: NarrativeBlock, field: string, context: Context): SourceText | null {
  const found = block.pieces.filter((piece) => piece.field === field && piece.text.text !== '').map(({ text }) => text);
  for (const text of found) context.bind(text);
  const [first] = found;
  if (found.length < 2 || !first) return first ?? null;
  context.report('projects.block-overprinted', first.at[0] ?? 0, { label: field });
  return (field === 'period' ? found.find((text) => PERIOD.test(fold(text.text))) : first) ?? first;
}

/** A name is no sentence: the mark that ends it belongs to the paragraph. */
function named(text: SourceText | null): SourceText | null {
  let end = text?.text.length ?? 0;
  while (end > 0 && CLOSING.includes(text?.text.charAt(end - 1) ?? '')) end--;
  return text && end > 0 ? slice(text, 0, end) : text;
}

function cited(text: SourceText | null, { document }: Context): CitedText | null {
  return text && text.text !== '' ? { text: printedProse(document, text), source: spanOf(document, text) } : null;
}
