import type { Diagnostic, DisclosureDocument } from '../../src/model/index.ts';

/** `file:line:column level id message`, as editors and CI read it. */
export function diagnosticLine({ file, line, column, severity, id, message }: Diagnostic): string {
  return `${file}:${line}:${column} ${severity} ${id} ${oneLine(message)}`;
}

/** Line breaks and control characters of a hostile file name or message do not reach the terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

/** The one line that says how well a document was read. */
export function countsLine({ disclosure }: Pick<DisclosureDocument, 'disclosure'>): string {
  const { facts, projects, indicators, lines, linesCovered, figures, figuresBound } = disclosure.counts;
  return [
    `${facts} facts`,
    `${projects} projects`,
    `${indicators} indicators`,
    `${linesCovered}/${lines} lines covered`,
    `${figuresBound} figures bound, ${figures - figuresBound} unbound`,
  ].join(', ');
}
