import type { Context } from '../types.ts';
import type { Puzzle } from './readings.ts';
import type { LexText } from './text.ts';

/** Says which figures stand behind a word that can be read two ways (增加(减少) left unfilled, a change whose word was lost). */
export function reportPuzzling(text: LexText, puzzles: readonly Puzzle[], context: Context): void {
  for (const { id, from, to } of puzzles) {
    const at = text.source.at[text.origin[from] ?? 0] ?? 0;
    context.report(id, at, { figure: text.text.slice(from, to) });
  }
}
