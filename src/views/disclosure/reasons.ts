import type { Lines } from '../../site/links.ts';
import type { Figure, FigureBook } from '../figure.ts';

/** A reason as the document gives it, with the changes it explains. */
export interface Reason {
  readonly text: string;
  readonly source: Lines;
  readonly explains: readonly Figure[];
}

/** Reasons given for stated changes, in document order; one text explaining several figures stands once. */
export function reasons(book: FigureBook): Reason[] {
  const byText = new Map<string, { text: string; source: Lines; explains: Figure[] }>();
  for (const figure of book.peekAll()) {
    if (!figure.reason) continue;
    const key = `${figure.reason.source.lineStart} ${figure.reason.text}`;
    const entry = byText.get(key) ?? { ...figure.reason, explains: [] };
    entry.explains.push(figure);
    byText.set(key, entry);
  }
  return [...byText.values()];
}
