import type { Figure } from '../figure.ts';
import { state } from '../judge/state.ts';
import { plus, sum } from '../judge/sum.ts';
import type { Rule, Scope } from '../rule.ts';
import { type Branch, branches, columnSums, type Sheet, type SheetRow, sheets } from '../sheet.ts';
import { type Outcome, skip, type Verdict } from '../verdict.ts';

/** Differences of a table one by one, what agrees once. */
export function summary(sheet: Sheet, verdicts: readonly Verdict[], what: string): readonly Verdict[] {
  const wrong = verdicts.filter(({ status }) => status === 'differs');
  const rounded = verdicts.filter(({ status }) => status === 'rounding');
  const agreed = verdicts.length - wrong.length - rounded.length;
  const first = verdicts[0]?.figures[0];
  const title = `表“${sheet.title}”`;
  const pass = agreed > 0 && first ? [state('pass', [first], `${title}：${agreed} 处${what}`)] : [];
  const near = rounded.length > 3 ? [merged(rounded, `${title}：${rounded.length} 处${what}`)] : rounded;
  return [...wrong, ...near, ...pass];
}

/** Many small gaps of one table in one finding, with all its lines. */
function merged(verdicts: readonly Verdict[], message: string): Verdict {
  return state(
    'rounding',
    verdicts.flatMap(({ figures }) => figures.slice(0, 1)),
    message,
  );
}

/** A row against its children in one column; a blank in every child says nothing. */
function against(row: SheetRow, children: readonly SheetRow[], column: string): Verdict | null {
  const whole = row.cells.get(column);
  const parts = children.flatMap((child) => child.cells.get(column) ?? []);
  return whole && parts.length > 0 ? sum(whole, parts.map(plus)) : null;
}

/** Where a row may be missing, a difference may be one of the reading. */
function doubted(sheet: Sheet, verdict: Verdict, from: number, until: number): Verdict {
  const holed = verdict.status === 'differs' && sheet.unread.some((line) => line >= from && line < until);
  return holed ? { ...verdict, uncertain: true } : verdict;
}

function branchSums(sheet: Sheet, { row, children, until }: Branch): Verdict[] {
  return sheet.columns.flatMap((column) => {
    const verdict = against(row, children, column);
    return verdict ? [doubted(sheet, verdict, row.line, until ?? Number.POSITIVE_INFINITY)] : [];
  });
}

/** A total ten thousand times its parts is printed in 元 over a table whose unit was not found: nothing to compare. */
function otherUnit(verdict: Verdict): boolean {
  const total = verdict.figures[0]?.value ?? 0n;
  const parts = verdict.figures.slice(1).reduce((running, { value }) => running + value, 0n);
  return verdict.status === 'differs' && parts > 0n && total > parts * 9_999n && total < parts * 10_001n;
}

/** Total rows: 总计, 合计, 本年支出合计 may all be printed; one of them is the sum of the 类. */
function totalSums(sheet: Sheet): Verdict[] {
  const totals = sheet.rows.filter(({ depth }) => depth === 0);
  const below = sheet.rows.filter(({ depth }) => depth > 0);
  const top = Math.min(...below.map(({ depth }) => depth));
  const children = below.filter(({ depth }) => depth === top);
  return sheet.columns.flatMap((column): Verdict[] => {
    const tries = totals.flatMap((row) => against(row, children, column) ?? []);
    const chosen = tries.find(({ status }) => status !== 'differs') ?? tries[0];
    return chosen && !otherUnit(chosen) ? [doubted(sheet, chosen, 0, Number.POSITIVE_INFINITY)] : [];
  });
}

/** 类 = Σ 款, 款 = Σ 项, 合计 = Σ 类 in every amount column. */
export function parentSums(sheet: Sheet): readonly Verdict[] {
  const below = sheet.rows.filter(({ depth }) => depth > 0);
  return summary(
    sheet,
    [...totalSums(sheet), ...branches(below).flatMap((branch) => branchSums(sheet, branch))],
    '上下级合计',
  );
}

/** 合计 column = the columns beside it; only where most rows show that the columns do add up. */
export function rowSums(sheet: Sheet): readonly Outcome[] {
  return columnSums(sheet.columns).flatMap(({ total, parts }): readonly Outcome[] => {
    const verdicts = sheet.rows.flatMap((row): Verdict[] => {
      const whole = row.cells.get(total);
      const figures: Figure[] = parts.flatMap((part) => row.cells.get(part) ?? []);
      return whole && figures.length > 0 ? [sum(whole, figures.map(plus))] : [];
    });
    const wrong = verdicts.filter(({ status }) => status === 'differs').length;
    return wrong * 2 > verdicts.length ? [skip('表头各列之间不是相加的关系')] : summary(sheet, verdicts, '行合计');
  });
}

const each =
  (run: (sheet: Sheet) => readonly Outcome[]) =>
  (scope: Scope): readonly Outcome[] => {
    const list = sheets(scope);
    return list.length > 0 ? list.flatMap(run) : [skip('文中没有按科目列出的报表')];
  };

/** Group 1: sums inside the printed tables. */
export const rules: readonly Rule[] = [
  { id: 'table-parent-sum', run: each(parentSums) },
  { id: 'table-row-sum', run: each(rowSums) },
];
