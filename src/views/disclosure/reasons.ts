import type { Lines } from '../../site/links.ts';
import type { Figure, FigureBook } from '../figure.ts';

/** A reason as the document gives it, with the changes it explains. */
export interface Reason {
  readonly text: string;
  /** Every place that gives it. */
  readonly sources: readonly Lines[];
  readonly explains: readonly Figure[];
}

/** Reasons given for stated changes, in document order; a text given in several places stands once with all of them. */
export function reasons(book: FigureBook): Reason[] {
  const byText = new Map<string, { text: string; sources: Lines[]; explains: Figure[] }>();
  for (const figure of book.peekAll()) {
    if (!figure.reason) continue;
    const { text, source } = figure.reason;
    const entry = byText.get(text) ?? { text, sources: [], explains: [] };
    if (!entry.sources.some((known) => known.lineStart === source.lineStart)) entry.sources.push(source);
    entry.explains.push(figure);
    byText.set(text, entry);
  }
  return [...byText.values()];
}
