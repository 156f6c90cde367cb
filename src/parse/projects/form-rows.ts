import { FORM_TITLE, FORM_TITLE_ENDINGS } from '../../vocab/performance.ts';
import { lineAt } from '../source-text.ts';
import type { ReadTable } from '../tables/types.ts';
import type { RawDocument, SourceText, Structure, StructureBlock, TableBlock } from '../types.ts';
import { type Cell, filledCells, fold } from './cells.ts';

/** A row of any table that can belong to a form. */
export interface FormRow {
  readonly kind: 'row';
  readonly cells: readonly Cell[];
  /** Number of cells printed, blanks included. */
  readonly width: number;
  readonly lineStart: number;
  readonly lineEnd: number;
  /** A page break or another block stood before it. */
  readonly afterBreak: boolean;
}

/** Text between tables: a form's title, its year line, or prose. */
export interface FormText {
  readonly kind: 'title' | 'caption' | 'text' | 'heading';
  readonly text: SourceText;
  readonly lineStart: number;
  readonly lineEnd: number;
}

export type FormItem = FormRow | FormText;

/** Table kinds whose rows are read as forms; any other kind is somebody else's table. */
const FORM_KINDS: ReadonlySet<string> = new Set([
  'selfEvaluation',
  'overallEvaluation',
  'overallTarget',
  'target',
  'performance',
]);

/** Whether a line is the title of a performance form (…支出绩效自评表, …绩效目标表). */
export function isFormTitle(text: string): boolean {
  const title = fold(text).replace(/\(\d{4}年?度?\)$/, '');
  if (title.length > 40 || !title.includes(FORM_TITLE.performance)) return false;
  return FORM_TITLE_ENDINGS.some((ending) => title.endsWith(ending) || title.includes(`${ending}(`));
}

/** Every table row and text line of the document, in order. */
export function formItems(structure: Structure, tables: readonly ReadTable[]): FormItem[] {
  const kinds = new Map(tables.map((table) => [table.block, table.kind]));
  return structure.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return textItem(block);
    const kind = kinds.get(index) ?? null;
    return kind === null || FORM_KINDS.has(kind) ? gridItems(block, structure.document) : [];
  });
}

function textItem(block: Exclude<StructureBlock, TableBlock>): FormItem[] {
  const { text, lineStart, lineEnd } = block;
  if (block.kind === 'contents') return [];
  if (isFormTitle(text.text)) return [{ kind: 'title', text, lineStart, lineEnd }];
  if (block.kind === 'caption') return [{ kind: 'caption', text, lineStart, lineEnd }];
  return [{ kind: block.kind === 'heading' || block.kind === 'title' ? 'heading' : 'text', text, lineStart, lineEnd }];
}

function titleItem(text: SourceText, document: RawDocument): FormText {
  const line = lineAt(document, text.at[0] ?? 0);
  return { kind: 'title', text, lineStart: line, lineEnd: line };
}

function gridItems(block: TableBlock, document: RawDocument): FormItem[] {
  const { grid } = block;
  const items: FormItem[] = [];
  if (isFormTitle(grid.title.text)) items.push(titleItem(grid.title, document));
  for (const [index, row] of grid.rows.entries()) {
    const cells = filledCells(row, document, grid.dialect);
    const [only] = cells;
    if (cells.length === 1 && only && isFormTitle(only.text)) {
      items.push({ kind: 'title', text: only.source, lineStart: row.lineStart, lineEnd: row.lineEnd });
    } else if (cells.length > 0) {
      const afterBreak = index === 0 || grid.breaks.includes(index);
      items.push({
        kind: 'row',
        cells,
        width: row.cells.length,
        lineStart: row.lineStart,
        lineEnd: row.lineEnd,
        afterBreak,
      });
    }
  }
  return items;
}
