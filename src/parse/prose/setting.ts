import type { Kind } from '../../model/index.ts';
import { OF_PERFORMANCE } from '../../vocab/statement-marks.ts';
import { readKind, readYear } from '../identity/title.ts';
import type { Structure } from '../types.ts';

export interface DocumentSetting {
  readonly kind: Kind;
  readonly year: number | null;
}

/** Kind and year of the document, by the words of its title and headings: the title's kind, the most frequent year. */
export function readSetting(structure: Structure): DocumentSetting {
  const years = new Map<number, number>();
  let budget = 0;
  let accounts = 0;
  let title: Kind | null = null;
  for (const block of structure.blocks) {
    if (block.kind !== 'title' && block.kind !== 'heading' && block.kind !== 'contents') continue;
    const { text } = block.text;
    const year = readYear(text);
    if (year !== null) years.set(year, (years.get(year) ?? 0) + 1);
    if (block.kind === 'title') title ??= readKind(text);
    if (readKind(text) === 'final-accounts') accounts++;
    else if (readKind(text) === 'budget' && !/预算绩效/.test(text)) budget++;
  }
  const [year = null] = [...years].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { kind: title ?? (accounts > 0 || budget === 0 ? 'final-accounts' : 'budget'), year };
}

/** 2021年“三公”经费决算情况 in a budget of 2022: a section of another document than this one, by year and by kind. */
export function isOfAnother(title: string, { kind, year }: DocumentSetting): boolean {
  const [other, named] = [readKind(title), readYear(title)];
  return (
    !OF_PERFORMANCE.test(title) && other !== null && named !== null && year !== null && other !== kind && named !== year
  );
}
