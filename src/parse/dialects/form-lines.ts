import { NAME_ENDINGS } from '../../vocab/performance-indicators.ts';
import { EMPTY, join } from '../source-text.ts';
import type { Row, SourceText } from '../types.ts';
import type { Chunk } from './chunks.ts';
import type { Piece } from './row-bounds.ts';
import type { Strip } from './strips.ts';

/** A line of a form: its pieces, its number, and whether a page breaks before it. */
export interface FormLine {
  readonly chunks: readonly Chunk[];
  readonly no: number;
  readonly page: boolean;
  /** Lines left out before it that repeat a header. */
  readonly repeats?: readonly number[];
}

export function rowOfTexts(cells: readonly SourceText[], numbers: readonly number[]): Row {
  return { cells, lineStart: Math.min(...numbers), lineEnd: Math.max(...numbers) };
}

/** The strip a piece stands in, −1 where in none. */
export function placeOf(chunk: Chunk, strips: readonly Strip[]): number {
  return strips.findIndex((strip) => chunk.from >= strip.from && chunk.to <= strip.to);
}

/** The strip a piece begins in: cells of the head run over several. */
function beginsIn({ from }: Chunk, strips: readonly Strip[]): number {
  return strips.findIndex((strip) => from >= strip.from && from < strip.to);
}

/** The words of pieces one after another. */
export function joined(chunks: readonly Chunk[]): SourceText {
  return chunks.length === 0 ? EMPTY : join(chunks.map(({ text }) => text));
}

/** The pieces of lines in their columns, and what their width and words say about how their cell goes on. */
export function piecesOf(lines: readonly FormLine[], strips: readonly Strip[]): Piece[] {
  const found = lines.flatMap(({ chunks }, line) =>
    chunks.map((chunk) => ({
      line,
      column: beginsIn(chunk, strips),
      width: chunk.to - chunk.from,
      text: chunk.text.text,
    })),
  );
  const widest = new Map<number, number>();
  for (const { column, width } of found) widest.set(column, Math.max(widest.get(column) ?? 0, width));
  return found.map(({ line, column, width, text }) => ({
    line,
    column,
    full: width >= (widest.get(column) ?? 0) - 1,
    opens: !/^[，。、；：）,.;:)%]/.test(text),
    closes: !/[，、（,(]$/.test(text),
    begins: /^其中[:：]/.test(text),
    ends: /[。.!:：]$/.test(text) || NAME_ENDINGS.some((ending) => text.endsWith(ending)),
  }));
}
