import { LONGEST_FIGURE } from '../../vocab/figures.ts';
import { ENUMERATOR } from '../../vocab/tables.ts';
import type { SourceText } from '../types.ts';

const FIGURE = /^[-−－]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?$/;
const NOTHING = /^(?:[-−－—–_/／]*|无|\*+)$/;

/** Text of a cell without any blanks: `合 计` and a label wrapped over lines read the same. */
export function compact(cell: SourceText | undefined): string {
  return cell ? cell.text.replace(/\s+/g, '') : '';
}

/** A cell that prints no figure: blank, a dash, a slash, 无. */
export function isNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** Exact decimal text of a figure cell (commas and % taken off), or null where it is not a figure. */
export function figureText(text: string): string | null {
  if (!isFigure(text)) return null;
  return text.replace(/[,%]/g, '').replace(/^[−－]/, '-');
}

export function isFigure(text: string): boolean {
  return text.length <= LONGEST_FIGURE && FIGURE.test(text);
}

/** Decimal text moved by `places` digits to the right (negative: left), exact. */
export function shiftDecimal(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.');
  const digits = (whole + fraction).padStart(1 - places + fraction.length, '0');
  const point = digits.length - fraction.length + places;
  const padded = digits.padEnd(point, '0');
  const moved = `${padded.slice(0, point) || '0'}.${padded.slice(point)}`.replace(/\.?0*$/, '');
  return (negative ? '-' : '') + (moved.replace(/^0+(?=\d)/, '') || '0');
}

const MONEY_PLACES: Readonly<Record<string, number>> = { 元: -4, 千元: -1, 万元: 0, 亿元: 4 };

/** A printed amount in 万元: `unit` is the unit of the table, null counts as 万元. */
export function toWan(decimal: string, unit: string | null): number {
  const places = MONEY_PLACES[unit ?? '万元'] ?? 0;
  return Number(places ? shiftDecimal(decimal, places) : decimal);
}

/** A row label without enumerators, 其中 and blanks: `其中：1、一般公共预算拨款` → 一般公共预算拨款. */
export function bareLabel(text: string): string {
  let label = text.replace(/\s+/g, '');
  while (ENUMERATOR.test(label)) label = label.replace(ENUMERATOR, '');
  return label.replace(/[:：]$/, '');
}
