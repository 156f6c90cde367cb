import { remember } from '../../model/remember.ts';
import { LONGEST_FIGURE } from '../../vocab/figures.ts';
import { fold } from './cells.ts';

const NUMBER = /^[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[-−]?\d+(?:\.\d+)?$/;

/** Decimal text of a printed number (`16,733.52`, `3999.6 0`, `10.00 分`), or null. */
export const decimalText = remember((text: string): string | null => {
  const plain = fold(text).replace(/分$/, '');
  return plain.length <= LONGEST_FIGURE && NUMBER.test(plain) ? plain.replaceAll(',', '').replace('−', '-') : null;
});

export function numberOf(text: string): number | null {
  const decimal = decimalText(text);
  return decimal === null ? null : Number(decimal);
}

/** `96.47%` → 96.47; a bare number counts as a percentage as well. */
export function percentOf(text: string): number | null {
  return numberOf(fold(text).replace(/%$/, ''));
}

/** Units of money a form can print, as a power of ten of 万元. */
const POWERS: Readonly<Record<string, number>> = { 元: -4, 千元: -3, 万元: 0, 万: 0, 亿元: 4 };

/** Printed amount in `unit` → 万元, exactly (decimal point shifted in the text); null where it is no number. */
export function amountOf(text: string, unit: string): number | null {
  const plain = fold(text);
  const own = /^(.*?\d)(元|千元|万元|万|亿元)$/.exec(plain);
  const decimal = decimalText(own?.[1] ?? plain);
  if (decimal === null) return null;
  return Number(shifted(decimal, POWERS[own?.[2] ?? unit] ?? 0));
}

function shifted(decimal: string, power: number): string {
  return power === 0 ? decimal : `${decimal}e${power}`;
}

/** Only a dash, a slash or the like: “does not apply”. */
export function isDash(text: string): boolean {
  const plain = fold(text);
  return /^[-—–―─－/×*]+$/.test(plain) || plain === '一' || plain === '一一';
}
