import { captionKind } from '../captions.ts';
import { headField, indicatorColumn, isGoalActual, isTotal } from '../projects/labels.ts';
import type { Line } from '../types.ts';

/** Least indent of the rest of a cell. */
const INDENT = 4;
/** Longest line of a label at the side. */
const SHORT = 8;

/**
 * Whether lines that are no rows by themselves belong to a performance form: rests of labels in the head, texts of
 * goals under their headings, sentences in the last columns of the indicators.
 */
export function goesOnInForm(members: readonly Line[], held: readonly Line[]): boolean {
  if (held.some((line) => captionKind(line.text) !== null)) return false;
  const part = partOf(members);
  if (part === 'goals') return true;
  return part !== null && held.every(isRest);
}

/** Pieces of cells: indented, in several columns, or of the label at the side. */
function isRest({ text: { text } }: Line): boolean {
  return text.search(/\S/) >= INDENT || /\S {2,}\S/.test(text) || text.length <= SHORT;
}

type Part = 'head' | 'goals' | 'indicators' | null;

/** How far the members of a run were looked through, and the part the last of them stands in. */
const LOOKED_THROUGH = new WeakMap<readonly Line[], { count: number; part: Part }>();

/** The part of a form that the last of the lines stands in. Every line is looked at once. */
function partOf(members: readonly Line[]): Part {
  const known = LOOKED_THROUGH.get(members) ?? { count: 0, part: null };
  for (; known.count < members.length; known.count++) {
    const pieces = (members[known.count]?.text.text ?? '').trim().split(/ {2,}/);
    const marked = markOf(pieces);
    if (marked !== undefined) known.part = marked;
  }
  LOOKED_THROUGH.set(members, known);
  return known.part;
}

/** The part that begins with a line of these pieces, null where the form ends, undefined where none does. */
function markOf(pieces: readonly string[]): Part | undefined {
  if (isTotal(pieces[0] ?? '')) return null;
  if (pieces.filter((piece) => indicatorColumn(piece) !== null).length > 2) return 'indicators';
  if (pieces.some(isGoalActual)) return 'goals';
  return pieces.some((piece) => headField(piece) !== null) ? 'head' : undefined;
}
