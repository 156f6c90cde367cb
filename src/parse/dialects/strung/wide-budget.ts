import { BESIDE_THREE_PUBLIC, THREE_PUBLIC_BUDGETS } from '../../../vocab/table-forms.ts';
import { EMPTY } from '../../source-text.ts';
import { type Head, HeadWords, headRows, readHead } from './heads.ts';
import { addsUp } from './places.ts';
import { type DraftRow, figureOf, headerDrafts, isDash, type Strung } from './words.ts';

/**
 * 三公 of a budget: one column for each item, perhaps 机关运行经费 behind them, and one row with a figure in every
 * column. Which order the columns have the sums tell:
 *
 *     合计 因公出国(境)费 公务接待费
 *     小计 购置费 运行费
 *     14.20 0.00 0.40 13.80 5.00 8.80 57.20
 */
export function readBudget(headLines: readonly Strung[], row: Strung | undefined): DraftRow[] | null {
  const beside = new HeadWords(headLines).takeFirst(BESIDE_THREE_PUBLIC);
  const heads = THREE_PUBLIC_BUDGETS.flatMap((form) => readHead(new HeadWords(headLines), [form]) ?? []);
  const width = (heads[0]?.form.columns.length ?? 0) + (beside ? 1 : 0);
  if (!row || row.words.length !== width) return null;
  const fitting = heads.filter((head) => holds(head, row));
  const [head] = fitting;
  if (!head || (fitting.length > 1 && !row.words.every((word) => word.text === row.words[0]?.text))) return null;
  const levels = headRows(head).map((cells, level) => [...cells, ...(beside ? [level === 0 ? beside : EMPTY] : [])]);
  const headers = headerDrafts(levels, headLines);
  return headers && [...headers, { cells: row.words, lines: [row.no] }];
}

function holds({ form }: Head, { words }: Strung): boolean {
  return addsUp(form, (column) => {
    const cell = words[column] ?? EMPTY;
    return isDash(cell) ? 0 : figureOf(cell);
  });
}
