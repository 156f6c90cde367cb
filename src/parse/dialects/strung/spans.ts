import { TABLE_TEXT_END } from '../../../vocab/headings.ts';
import type { TableKind } from '../../../vocab/tables.ts';
import { captionKind } from '../../captions.ts';
import { kindOfTitle } from '../../tables/classify.ts';
import type { Line } from '../../types.ts';
import { isAmount, type Strung, strungOf } from './words.ts';

/** Most lines of a table. */
export const MOST_LINES = 2000;
/** Most captions between a title and its table, longest line of one. */
const MOST_CAPTIONS = 4;
const LONGEST = 200;

/** The lines between the title of an account table and what follows it. */
export interface Span {
  readonly kind: TableKind;
  readonly lines: readonly Strung[];
}

/** Every stretch of lines under the title of an account table; `isFree`: neither furniture nor part of another table. */
export function tableSpans(
  lines: readonly Line[],
  skip: (line: Line) => boolean,
  taken: (line: Line) => boolean,
): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < lines.length; index++) {
    const kind = titleKind(lines[index]);
    if (kind === null) continue;
    const own = linesBelow(lines, index + 1, skip, taken);
    if (own.length > 1) spans.push({ kind, lines: own.map(strungOf) });
    index = Math.max(index, (own.at(-1)?.no ?? 0) - 1);
  }
  return spans;
}

function titleKind(line: Line | undefined): TableKind | null {
  if (!line || line.blank || line.text.text.length > LONGEST || captionKind(line.text) !== 'title') return null;
  return kindOfTitle(line.text.text);
}

function linesBelow(
  lines: readonly Line[],
  from: number,
  skip: (line: Line) => boolean,
  taken: (line: Line) => boolean,
): Line[] {
  const found: Line[] = [];
  let captions = 0;
  for (let index = from; index < lines.length && found.length < MOST_LINES; index++) {
    const line = lines[index];
    if (!line || skip(line)) continue;
    const isCaption = found.length === 0 && captionKind(line.text) !== null && captions++ < MOST_CAPTIONS;
    if (isCaption && titleKind(line) === null && !taken(line)) continue;
    if (taken(line) || endsTable(line)) break;
    found.push(line);
  }
  while (found.length > 0 && !holdsWords(found.at(-1))) found.pop();
  return found;
}

function holdsWords(line: Line | undefined): boolean {
  return line !== undefined && !line.blank;
}

/** A title, a note, the heading of a part, running text, cells divided otherwise than by single blanks. */
function endsTable(line: Line): boolean {
  const { text } = line.text;
  if (text.length > LONGEST || /[\t|]|\S {3,}\S/.test(text)) return true;
  const kind = captionKind(line.text);
  if (kind === 'number' || (kind === 'title' && !strungOf(line).words.some(isAmount))) return true;
  return TABLE_TEXT_END.test(text.trim());
}
