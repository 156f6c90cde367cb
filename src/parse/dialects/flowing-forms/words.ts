import { EMPTY, join, slice } from '../../source-text.ts';
import type { Line, Row, SourceText } from '../../types.ts';

/** A line of a form whose cells are divided by single blanks. */
export interface WordLine {
  readonly line: Line;
  readonly words: readonly SourceText[];
}

export function toWords(line: Line): WordLine {
  const words = [...line.text.text.matchAll(/\S+/g)].map((word) =>
    slice(line.text, word.index, word.index + word[0].length),
  );
  return { line, words };
}

/** Words one after another with one blank between. */
export function spaced(words: readonly SourceText[]): SourceText {
  if (words.length === 0) return EMPTY;
  const blank = (at: number): SourceText => ({ text: ' ', at: Uint32Array.of(at) });
  return join(words.flatMap((word, index) => (index === 0 ? [word] : [blank(word.at[0] ?? 0), word])));
}

export function rowFrom(lines: readonly WordLine[], cells: readonly SourceText[]): Row {
  const numbers = lines.map(({ line }) => line.no);
  return { cells, lineStart: Math.min(...numbers), lineEnd: Math.max(...numbers) };
}

/** A line that is not understood: all of it as one cell. */
export function wholeRow(line: WordLine): Row {
  return rowFrom([line], [spaced(line.words)]);
}

/** Lines that hold only pieces of cells read elsewhere go with the row before them, at the beginning with the first. */
export function withLines(rows: readonly Row[], lines: readonly WordLine[]): Row[] {
  const held = rows.map((row) => ({ ...row }));
  for (const { line } of lines) {
    const before = held.findLast((row) => row.lineStart <= line.no) ?? held[0];
    if (!before) continue;
    before.lineStart = Math.min(before.lineStart, line.no);
    before.lineEnd = Math.max(before.lineEnd, line.no);
  }
  return held;
}
