import { lineAt } from '../source-text.ts';
import type { ReadTable } from '../tables/types.ts';
import type { RawDocument, SourceText, Structure, StructureBlock, TableBlock } from '../types.ts';
import { type Cell, filledCells } from './cells.ts';
import { columnRows, flatRows, textRows } from './text-rows.ts';
import { isFormTitle } from './titles.ts';

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
  /** A line of a form whose cells cannot be told apart. */
  readonly unreadable?: boolean;
}

/** Text between tables: a form's title, its year line, or prose. */
export interface FormText {
  readonly kind: 'title' | 'caption' | 'text' | 'heading';
  readonly text: SourceText;
  /** Its lines as rows, where wide blanks part them into columns. */
  readonly rows?: readonly FormRow[];
  /** Its lines as rows of a form that lost its columns. */
  readonly flat?: () => readonly FormRow[];
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

/** Every table row and text line of the document, in order. */
export function formItems(structure: Structure, tables: readonly ReadTable[]): FormItem[] {
  const kinds = new Map(tables.map((table) => [table.block, table.kind]));
  return structure.blocks.flatMap((block, index) => {
    if (block.kind !== 'table') return textRows(structure, block) ?? textItem(structure, block);
    const kind = kinds.get(index) ?? null;
    return kind === null || FORM_KINDS.has(kind) ? gridItems(block, structure.document) : [];
  });
}

function textItem(structure: Structure, block: Exclude<StructureBlock, TableBlock>): FormItem[] {
  const { text, lineStart, lineEnd } = block;
  if (block.kind === 'contents') return [];
  if (isFormTitle(text.text)) return [{ kind: 'title', text, lineStart, lineEnd }];
  if (block.kind === 'caption') return [{ kind: 'caption', text, lineStart, lineEnd }];
  const kind = block.kind === 'heading' || block.kind === 'title' ? 'heading' : 'text';
  const flat = () => flatRows(structure, block);
  return [{ kind, text, lineStart, lineEnd, rows: columnRows(structure, block), flat }];
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
