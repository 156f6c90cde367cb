import { THRESHOLD_AFTER, UNITS, type Unit } from '../../vocab/figure-units.ts';
import { LONGEST_FIGURE } from '../../vocab/figures.ts';
import { NUMBER } from '../../vocab/statements.ts';
import type { FigureToken } from './tokens.ts';

/** The figure that starts at `at`, with its unit where one follows; null where no number stands there. */
export function readFigure(text: string, at: number): FigureToken | null {
  const number = matchAt(NUMBER, text, at);
  if (!number || /[\d.A-Za-z]/.test(text.charAt(at - 1))) return null;
  const after = at + number.length;
  const unit = UNITS.find(({ printed }) => text.startsWith(printed, after));
  const end = after + (unit?.printed.length ?? 0);
  const limit = unit ? matchAt(THRESHOLD_AFTER, text, end) : null;
  const plain = number.replaceAll(',', '');
  return {
    kind: 'figure',
    start: at,
    end: end + (limit?.length ?? 0),
    raw: number,
    value: unit && number.length <= LONGEST_FIGURE ? shiftDecimal(plain, unit.shift) : plain,
    unit: unit?.unit ?? '',
    unitClass: number.length > LONGEST_FIGURE ? 'other' : classOf(unit, limit !== null),
    unitRaw: unit && unit.shift !== 0 ? unit.printed : null,
  };
}

function classOf(unit: Unit | undefined, limit: boolean): FigureToken['unitClass'] {
  if (!unit) return 'bare';
  return limit ? 'other' : unit.unitClass;
}

/** Matches a sticky pattern at one place. */
export function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Moves the decimal point of plain decimal text exactly: shiftDecimal('12345.6', -4) = '1.23456'. */
export function shiftDecimal(text: string, places: number): string {
  if (places === 0) return text;
  const sign = text.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = text.slice(sign.length).split('.');
  const digits = places < 0 ? whole.padStart(1 - places, '0') + fraction : whole + fraction.padEnd(places, '0');
  const point = (places < 0 ? Math.max(whole.length, 1 - places) : whole.length) + places;
  const head = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const tail = digits.slice(point).replace(/0+$/, '');
  return `${sign}${head}${tail ? `.${tail}` : ''}`;
}
