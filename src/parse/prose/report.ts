import type { Context } from '../types.ts';
import type { Range } from './readings.ts';
import type { LexText } from './text.ts';

/** Says which figures stand behind a word that can be read two ways (增加(减少) left unfilled). */
export function reportPuzzling(text: LexText, ranges: readonly Range[], context: Context): void {
  for (const { from, to } of ranges) {
    const at = text.source.at[text.origin[from] ?? 0] ?? 0;
    context.report('prose.direction-unfilled', at, { figure: text.text.slice(from, to) });
  }
}
