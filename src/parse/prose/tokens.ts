import type { UnitClass } from '../../vocab/figure-units.ts';
import type { LabelRow } from '../../vocab/labels/index.ts';
import type { Base, WordMeaning } from '../../vocab/statements.ts';

interface Place {
  /** Range in the lexer's text. */
  readonly start: number;
  readonly end: number;
}

/** A printed number with what it measures. `value` is in the published unit, `raw` as printed. */
export interface FigureToken extends Place {
  readonly kind: 'figure';
  readonly raw: string;
  readonly value: string;
  readonly unit: string;
  readonly unitClass: UnitClass;
  /** The printed unit where the value was converted. */
  readonly unitRaw: string | null;
}
export interface LabelToken extends Place {
  readonly kind: 'label';
  readonly row: LabelRow;
  /** A label of another section: on its own it holds here too, as a part (其中：…) it is about something else. */
  readonly foreign?: true;
}
export type WordToken = Place & WordMeaning;

/** 与上年相比, 比年初预算, 决算数大于预算数 (sign), 与预算持平 (sign 0). */
export interface CompareToken extends Place {
  readonly kind: 'compare';
  readonly base: Base;
  readonly sign: 1 | -1 | 0 | null;
}
export interface PlainToken extends Place {
  readonly kind: 'share' | 'date' | 'enumerator' | 'unknown' | 'unfilled' | 'unitOnly';
}
export interface PunctuationToken extends Place {
  readonly kind: 'punctuation';
  readonly char: string;
}
export type Token = FigureToken | LabelToken | WordToken | CompareToken | PlainToken | PunctuationToken;

export function isPunctuation(token: Token | undefined, chars: string): boolean {
  return token?.kind === 'punctuation' && chars.includes(token.char);
}
