import type { DisclosureEntry } from '../model/index.ts';
import { COMPARE_CODES, type CompareColumn, type CompareFigure } from '../site/compare.ts';
import { standing, yearKind } from '../site/words.ts';
import { allEntries, documentOf } from './data.ts';
import { figureBook } from './figure.ts';

/** The column of one disclosure. */
export function compareColumn(id: string): CompareColumn {
  const document = documentOf(id);
  const book = figureBook(document);
  const figures: Record<string, CompareFigure> = {};
  for (const code of COMPARE_CODES) {
    const figure = book.peek(code);
    if (figure?.source)
      figures[code] = { d: figure.decimal, u: figure.unit, l: [figure.source.lineStart, figure.source.lineEnd] };
  }
  const { department, fiscalYear, kind, unitScope } = document.disclosure;
  return {
    id,
    department,
    yearKind: yearKind(document.disclosure),
    standing: standing(document.disclosure),
    year: fiscalYear,
    kind,
    scope: unitScope,
    figures,
  };
}

/** What is compared when nothing is chosen: up to three disclosures of the newest year that has two of one kind. */
export function defaultChoice(): DisclosureEntry[] {
  const groups = Map.groupBy(allEntries(), (entry) => `${entry.fiscalYear} ${entry.kind}`);
  const best = [...groups.values()].find((group) => group.length >= 2) ?? allEntries();
  return best.slice(0, 3);
}
