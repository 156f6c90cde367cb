import { type FormColumn, HEAD_FRAGMENT, type TableForm } from '../../../vocab/table-forms.ts';
import { EMPTY, join } from '../../source-text.ts';
import type { SourceText } from '../../types.ts';
import type { Strung } from './words.ts';

/** A word of a header with its line. */
interface HeadWord {
  readonly no: number;
  readonly text: SourceText;
}

/** Most words of a header. */
const MOST_WORDS = 160;

/** The words of header lines, of which each can be used once. */
export class HeadWords {
  readonly #words: HeadWord[];
  readonly #used = new Set<HeadWord>();

  constructor(lines: readonly Strung[]) {
    this.#words = lines.flatMap(({ no, words }) => words.map((text) => ({ no, text }))).slice(0, MOST_WORDS);
  }

  /** A whole name, in one word or broken over up to four lines; null where it is not printed. */
  take(name: string): SourceText | null {
    const parts = this.#find(name, 0, MOST_PARTS);
    if (!parts) return null;
    for (const part of parts) this.#used.add(part);
    return join(parts.map(({ text }) => text));
  }

  takeFirst(names: readonly string[]): SourceText | null {
    for (const name of names) {
      const found = this.take(name);
      if (found) return found;
    }
    return null;
  }

  /** Whether every word of a line is part of a name that was taken, or of none that an account may have. */
  isHead(no: number): boolean {
    return this.#words.every((word) => word.no !== no || this.#used.has(word) || HEAD_FRAGMENT.test(word.text.text));
  }

  #find(rest: string, after: number, most: number): HeadWord[] | null {
    const free = this.#words.filter((word) => word.no > after && !this.#used.has(word));
    const whole = free.find(({ text }) => text.text === rest);
    if (whole) return [whole];
    if (most < 2) return null;
    for (const word of free) {
      const { text } = word.text;
      if (!rest.startsWith(text)) continue;
      const more = this.#find(rest.slice(text.length), word.no, most - 1);
      if (more) return [word, ...more];
    }
    return null;
  }
}

/** Most lines a name of a column is broken over. */
const MOST_PARTS = 4;

/** The columns of a form as a header prints them, with the groups over them. */
export interface Head {
  readonly form: TableForm;
  readonly leaves: readonly SourceText[];
  /** Over the first of the columns of a group. */
  readonly groups: readonly SourceText[];
}

/** The first of the forms all of whose columns the header prints; their order on the page is that of the form. */
export function readHead(words: HeadWords, forms: readonly TableForm[]): Head | null {
  for (const form of forms) {
    const leaves = form.columns.map(() => EMPTY);
    const longest = form.columns.map((column, index) => ({ column, index })).sort(byLength);
    const all = longest.every(({ column, index }) => {
      const found = words.takeFirst(column.names);
      leaves[index] = found ?? EMPTY;
      return found !== null;
    });
    if (all) return { form, leaves, groups: groupsOf(words, form.columns) };
  }
  return null;
}

type Indexed = { readonly column: FormColumn; readonly index: number };

/** Long names first: a short one may be the end of a long one that is broken over lines. */
function byLength(a: Indexed, b: Indexed): number {
  return (b.column.names[0]?.length ?? 0) - (a.column.names[0]?.length ?? 0) || a.index - b.index;
}

function groupsOf(words: HeadWords, columns: readonly FormColumn[]): SourceText[] {
  return columns.map(({ under }, index) => {
    const first = under && columns[index - 1]?.under !== under && columns[index - 1]?.under?.[0] !== under[0];
    return first ? (words.takeFirst(under) ?? EMPTY) : EMPTY;
  });
}

/**
 * The header rows over the amount columns: one, or where there are groups two, a column without a group standing in the
 * upper one.
 *
 *     年初结转和结余 | 本年收入 | 本年支出 |          |          | 年末结转和结余
 *                    |          | 合计     | 基本支出 | 项目支出 |
 */
export function headRows({ form, leaves, groups }: Head): SourceText[][] {
  const grouped = form.columns.map(({ under }, index) => {
    const at = form.columns.findIndex((column) => under && column.under?.[0] === under[0]);
    return under !== undefined && at >= 0 && at <= index && (groups[at]?.text ?? '') !== '';
  });
  if (!grouped.includes(true)) return [[...leaves]];
  const upper = leaves.map((leaf, index) => (grouped[index] ? (groups[index] ?? EMPTY) : leaf));
  return [upper, leaves.map((leaf, index) => (grouped[index] ? leaf : EMPTY))];
}
