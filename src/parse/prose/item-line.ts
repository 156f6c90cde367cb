import { ITEM_COLUMNS } from '../../vocab/function-names.ts';
import { ITEM_CONCEPT } from '../../vocab/labels/index.ts';
import type { Setting } from './lexer.ts';
import { readStatements, type Statements } from './read.ts';
import type { Reading } from './readings.ts';
import { freshState } from './state.ts';
import type { LexText } from './text.ts';

/** Reads what follows the name of an account: its amount, share, change and the budget beside it. */
export function readLine(body: LexText, setting: Setting): Statements {
  const state = { ...freshState(), subject: ITEM_CONCEPT, parent: ITEM_CONCEPT, field: 'value' as const };
  return readStatements(body, { ...setting, section: 'item' }, state);
}

/** The value of one column of such a line, null where it does not say. */
export function stated(readings: readonly Reading[], code: string): number | null {
  const reading = readings.find((each) => each.code === code);
  return reading ? Number(reading.value) + 0 : null;
}

/** The columns of such a line that are no columns of the model, by name; share and change of an economic class too. */
export function columnsOf(readings: readonly Reading[], shown = ITEM_COLUMNS): Record<string, number | null> {
  const columns = shown.map(([code, column]) => [column, stated(readings, code)] as const);
  return Object.fromEntries(columns.filter(([, value]) => value !== null));
}
