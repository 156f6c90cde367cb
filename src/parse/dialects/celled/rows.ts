import { TOTAL_WORD } from '../../../vocab/flowing.ts';
import type { SourceText } from '../../types.ts';
import { isValue, type Strung } from '../strung/words.ts';

/** Fewest rows with a code, a name and an amount, and most lines of a name. */
const FEWEST = 3;
const MOST_NAME = 3;
/** Most lines of amounts of a row. */
const MOST_AMOUNTS = 12;

const CODE = /^[235]\d{2}(?:\d{2}){0,2}$/;
const SUM_LABEL = /^(?:人员经费|公用经费)?(?:合计|总计)$/;

/** A row whose cells stand below one another: the indexes of its lines from `from` to before `to`. */
export interface CelledRow {
  readonly kind: 'row';
  readonly from: number;
  readonly to: number;
}

/** The lines of the header come again, as a page break repeats them. */
export interface Repeated {
  readonly kind: 'repeated';
  readonly from: number;
  readonly to: number;
}

/** The header in the lines before `begin`, and what follows it without a gap up to before `end`. */
export interface Celled {
  readonly begin: number;
  readonly end: number;
  readonly parts: readonly (CelledRow | Repeated)[];
}

/**
 * Lines of one cell each, cut into rows:
 *
 *     208
 *     05
 *     行政事业单位养老支出
 *     15.77
 *     15.77          ← end of row
 *     合计
 *     30.20
 *
 * Null where they are no such table: fewer than three rows, or rows behind a line that does not go on with them.
 */
export function celledRows(lines: readonly Strung[]): Celled | null {
  const begin = lines.findIndex((_, index) => rowAt(lines, index) !== null);
  if (begin < 1) return null;
  const parts: (CelledRow | Repeated)[] = [];
  let at = begin;
  for (;;) {
    const part = rowAt(lines, at) ?? repeatedAt(lines, at, begin);
    if (!part) break;
    parts.push(part);
    at = part.to;
  }
  while (parts.at(-1)?.kind === 'repeated') parts.pop();
  const end = parts.at(-1)?.to ?? begin;
  const coded = parts.filter((part) => part.kind === 'row' && isCode(lines[part.from])).length;
  if (coded < FEWEST || lines.slice(end).some((line) => isCode(line) || isSum(line))) return null;
  return { begin, end, parts };
}

function alone(line: Strung | undefined): SourceText | null {
  return line?.words.length === 1 ? (line.words[0] ?? null) : null;
}

function isCode(line: Strung | undefined): boolean {
  return CODE.test(alone(line)?.text ?? '');
}

function isSum(line: Strung | undefined): boolean {
  return SUM_LABEL.test(alone(line)?.text ?? '');
}

function isValues(line: Strung | undefined): boolean {
  return line?.words.every(isValue) ?? false;
}

function isName(line: Strung | undefined): boolean {
  return line !== undefined && !line.words.some(isValue) && !isSum(line) && !isHeader(line);
}

/** 合计, 小计: a word that a header has and no account. */
function isHeader({ words }: Strung): boolean {
  return words.some(({ text }) => TOTAL_WORD.test(text));
}

/** The row that begins in a line: a code with its parts and its name, or the label of a sum, and amounts. */
function rowAt(lines: readonly Strung[], from: number): CelledRow | null {
  let at = from + 1;
  if (!isSum(lines[from])) {
    const first = nameAt(lines, from);
    if (first === null) return null;
    at = first;
    while (at - first < MOST_NAME && isName(lines[at])) at++;
  }
  const amounts = at;
  while (at - amounts < MOST_AMOUNTS && isValues(lines[at]) && nameAt(lines, at) === null) at++;
  return at > amounts ? { kind: 'row', from, to: at } : null;
}

/** Where the name of the code in a line begins, null where no code with a name stands there: an amount may look alike. */
function nameAt(lines: readonly Strung[], from: number): number | null {
  if (!isCode(lines[from])) return null;
  let at = from + 1;
  const isShort = alone(lines[from])?.text.length === 3;
  while (isShort && at - from < 3 && /^\d{2}$/.test(alone(lines[at])?.text ?? '')) at++;
  return isName(lines[at]) ? at : null;
}

/** The header, or its lines from one of them on, once more. */
function repeatedAt(lines: readonly Strung[], from: number, begin: number): Repeated | null {
  const same = (count: number) => textOf(lines[from + count]) === textOf(lines[count]);
  for (let count = 0; count < begin; count++) if (!same(count)) return null;
  return { kind: 'repeated', from, to: from + begin };
}

function textOf(line: Strung | undefined): string {
  return line?.words.map(({ text }) => text).join(' ') ?? '';
}
