import { BUDGET_NOTES } from '../../vocab/table-statistics.ts';
import type { Structure } from '../types.ts';
import type { BudgetBase } from './statistics.ts';
import type { ReadTable } from './types.ts';

const NOTES_BELOW = 4;

/** The texts right under a table, as far as the next table or heading. */
function notesUnder(structure: Structure, table: ReadTable): string {
  let text = '';
  for (const block of structure.blocks.slice(table.block + 1, table.block + 1 + NOTES_BELOW)) {
    if (block.kind === 'table' || block.kind === 'heading') break;
    text += block.text.text.replace(/\s+/g, '');
  }
  return text;
}

/** Which budget 预算数 means in a 三公 table, by the note in or under it. */
export function budgetBase(structure: Structure, table: ReadTable): BudgetBase {
  const inside = table.bodyRows.map((row) => row.cells.map((cell) => cell.text).join('')).join('');
  const text = (inside + notesUnder(structure, table)).replace(/[“”"]/g, '');
  return BUDGET_NOTES.find(({ words }) => words.test(text))?.base ?? null;
}
