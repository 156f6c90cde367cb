import type { Diagnostic, Section } from '../model/index.ts';

/** The decoded document. Every later position is an offset into `raw` (UTF-16 units). */
export interface RawDocument {
  /** Name shown in diagnostics and published as source.file. */
  readonly file: string;
  /** The decoded text, BOM removed, line ends as received. */
  readonly raw: string;
  /** Offset in `raw` where each line starts; index 0 is line 1. */
  readonly lineStarts: Uint32Array;
  readonly encoding: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Clean text and, for every UTF-16 unit of it, the offset in `RawDocument.raw` it came from (at.length === text.length). */
export interface SourceText {
  readonly text: string;
  readonly at: Uint32Array;
}

/** One raw line after normalising: half-width, dirt removed, words and figures not yet re-joined. */
export interface Line {
  /** 1-based. */
  readonly no: number;
  readonly text: SourceText;
  readonly blank: boolean;
  /** List dash or markdown heading mark taken off the beginning, empty where none. */
  readonly mark: string;
  /** A form feed stands at the beginning of the line. */
  readonly pageBreak: boolean;
}

export interface LineRange {
  readonly lineStart: number;
  readonly lineEnd: number;
}

export interface Row extends LineRange {
  /** Cells as printed, outer blanks removed; an empty cell has empty text. */
  readonly cells: readonly SourceText[];
}

/**
 * A table region in any layout, as the same rows of cells. Header rows included, nothing interpreted. Header rows that
 * a page break repeated word for word are furniture, not rows.
 */
export interface Grid extends LineRange {
  readonly dialect: string;
  readonly rows: readonly Row[];
  /** Row indexes before which a page break or furniture stood. */
  readonly breaks: readonly number[];
  /** Title over the table, without 表 1 and without the year line; empty where none. */
  readonly title: SourceText;
  /** Lines standing over the table that belong to it: 表 1, title, (2023 年度), 编制部门：…, 单位：万元. */
  readonly captions: readonly SourceText[];
}

interface BlockBase extends LineRange {
  /** Raw line ranges that make up the block; more than one where furniture or a page break stood between. */
  readonly parts: readonly LineRange[];
  /** Index into Structure.sections, or null before the first heading. */
  readonly section: number | null;
}
export interface TextBlock extends BlockBase {
  readonly kind: 'title' | 'contents' | 'heading' | 'paragraph' | 'list' | 'caption';
  /** Re-joined over line and page breaks. */
  readonly text: SourceText;
  readonly level: number | null;
}
export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  readonly grid: Grid;
}
export type StructureBlock = TextBlock | TableBlock;

export interface FurnitureRange extends LineRange {
  readonly reason:
    | 'page-number'
    | 'running-header'
    | 'separator'
    | 'repeated-header'
    | 'site-chrome'
    | 'stray-mark'
    | 'unit-line'
    | 'layout-marker';
}

/** What the front of the pipeline hands to the extractors. */
export interface Structure {
  readonly document: RawDocument;
  readonly lines: readonly Line[];
  readonly blocks: readonly StructureBlock[];
  readonly furniture: readonly FurnitureRange[];
  readonly sections: readonly Section[];
}

/** What every stage may use besides its input. */
export interface Context {
  readonly document: RawDocument;
  readonly diagnostics: Diagnostic[];
  /** Report a catalogued message (src/vocab/messages.ts) at an offset of `raw`. */
  report(id: string, at: number, detail?: Readonly<Record<string, string | number>>): void;
  /** Marks the characters [from, to) of `text` as held by published data, for number coverage. */
  bind(text: SourceText, from?: number, to?: number): void;
  /** 1 where a character of `raw` is bound. */
  readonly bound: Uint8Array;
}
