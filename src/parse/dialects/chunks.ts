import { slice } from '../source-text.ts';
import type { SourceText } from '../types.ts';

/** A run of characters without a wide gap, with its display columns: Chinese characters are two wide. */
export interface Chunk {
  readonly text: SourceText;
  readonly from: number;
  /** Behind the last column. */
  readonly to: number;
}

const FIGURE = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;
const PIECES = /\S+(?: \S+)*/g;
const WIDE = /[\u2e80-\u9fff\uf900-\uffef、。“”‘’《》—…①-⑳※≥≤√×]/;

export function isFigureText(text: string): boolean {
  return FIGURE.test(text);
}

/** A figure with decimals or grouping commas, or longer than any code: an amount rather than a code, an index or a count. */
export function isAmount({ text }: Chunk): boolean {
  return /\d[.,]\d|\d{8}/.test(text.text) && FIGURE.test(text.text);
}

/** How many columns of the page the character at an index takes. */
export type Measure = (text: string, index: number) => number;

/** Every character takes one column, as some extractions count. */
export const plain: Measure = () => 1;

/** Chinese takes two columns; brackets and colons beside Chinese, and brackets as of （A）, were full-width in print. */
export const wide: Measure = (text, index) => {
  const char = text.charAt(index);
  if (WIDE.test(char)) return 2;
  if (!/[():;,%]/.test(char)) return 1;
  const beside = text.charAt(index - 1) + text.charAt(index + 1);
  return WIDE.test(beside) || (/[()]/.test(char) && /[A-Z]/.test(beside)) ? 2 : 1;
};

/**
 * The chunks of a line: cut at two or more blanks, and at a single blank beside a figure or dash.
 *
 *     2080505   机关事业单位基本养老保险缴费支出 110.00   110.00
 */
export function chunksOf(line: SourceText, widthAt: Measure = wide): Chunk[] {
  const { text } = line;
  const columns = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) columns[i + 1] = (columns[i] ?? 0) + widthAt(text, i);
  const chunks: Chunk[] = [];
  for (const match of text.matchAll(PIECES)) {
    for (const [from, to] of pieces(match[0], match.index)) {
      chunks.push({ text: slice(line, from, to), from: columns[from] ?? 0, to: columns[to] ?? 0 });
    }
  }
  return chunks;
}

/** Words divided by single blanks, figures and dashes apart from words. */
function pieces(text: string, start: number): [number, number][] {
  const found: [number, number][] = [];
  let alone = true;
  for (const match of text.matchAll(/\S+/g)) {
    const [from, to] = [start + match.index, start + match.index + match[0].length];
    const figure = FIGURE.test(match[0]) || /^[-—/]$/.test(match[0]);
    const last = found.at(-1);
    if (last && !figure && !alone) last[1] = to;
    else found.push([from, to]);
    alone = figure;
  }
  return found;
}
