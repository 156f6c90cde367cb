import { fold } from './cells.ts';
import { parentsOf } from './labels.ts';

/** Level names as printed in one row; null where the cell is blank. */
export interface PrintedLevels {
  readonly level1: string | null;
  readonly level2: string | null;
}

export interface FilledLevels extends PrintedLevels {
  readonly inherited: ('level1' | 'level2')[];
  /** The first level is not printed for this row, its second-level name tells it. */
  readonly implied: boolean;
  /** Implied here, or filled down from a row for which it is. */
  readonly uncertain: boolean;
}

/**
 * Fills merged level cells down. A new first level ends the second level above it; where its own second level is
 * printed only in a later row of the same block, that one is taken.
 */
export function fillLevels(rows: readonly PrintedLevels[]): FilledLevels[] {
  let level1: string | null = null;
  let level2: string | null = null;
  let uncertain = false;
  return rows.map((row, index) => {
    const inherited: ('level1' | 'level2')[] = [];
    const isNew = row.level1 !== null && (level1 === null || fold(row.level1) !== fold(level1));
    if (row.level1 !== null) level1 = row.level1;
    if (isNew) level2 = null;
    const implied = row.level1 === null ? impliedLevel1(level1, row.level2) : null;
    if (implied !== null) level1 = implied;
    uncertain = implied !== null || (uncertain && row.level1 === null);
    level2 = row.level2 ?? level2 ?? (isNew || index === 0 ? ahead(rows, index) : null);
    if (row.level1 === null && level1 !== null) inherited.push('level1');
    if (row.level2 === null && level2 !== null) inherited.push('level2');
    return { level1, level2, inherited, implied: implied !== null, uncertain };
  });
}

/** The second level printed lower in the same first-level block. */
function ahead(rows: readonly PrintedLevels[], from: number): string | null {
  for (const row of rows.slice(from + 1)) {
    if (row.level1 !== null) return null;
    if (row.level2 !== null) return row.level2;
  }
  return null;
}

/** 社会效益指标 cannot stand under 成本指标: the name of its own first level was lost. */
function impliedLevel1(level1: string | null, level2: string | null): string | null {
  const parents = level2 === null ? [] : parentsOf(level2);
  const [parent] = parents;
  if (parent === undefined || level1 === null) return null;
  const stem = (name: string): string =>
    fold(name)
      .replace(/\(.*\)$/, '')
      .replace(/指标$/, '');
  const conflicts = /^(产出|成本|投入|过程)$/.test(stem(level1));
  return conflicts && !parents.some((name) => stem(name) === stem(level1)) ? parent : null;
}
