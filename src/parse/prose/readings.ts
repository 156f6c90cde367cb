import type { Concept } from '../../vocab/labels/index.ts';
import type { Base } from '../../vocab/statements.ts';

/** Lexer characters [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A figure that can be read two ways, with the message that says so. */
export interface Puzzle extends Range {
  readonly id: string;
}

/** One value the grammar bound to a code. */
export interface Reading {
  readonly code: string;
  /** Signed decimal text in `unit`. */
  readonly value: string;
  readonly unit: string;
  readonly unitRaw: string | null;
  readonly raw: string;
  /** Which comparison it belongs to; null: a plain value. */
  readonly compare: Base | null;
  readonly concept: Concept;
  /** The figure itself, or the words that state the value. */
  readonly figure: Range;
  /** The word that introduces the figure (label, 占, 增加 …) up to the figure's end. */
  readonly phrase: Range;
  readonly sentence: number;
  /** Stated by another reading already (决算数 beside a budget): only a mention of the value. */
  readonly implied: boolean;
  readonly uncertain: boolean;
  reason: Range | null;
}

export function isEmptyRange({ from, to }: Range): boolean {
  return to <= from;
}
