import { grouped, shifted } from '../site/amount.ts';

const PLACES: Readonly<Record<string, number>> = { 元: 4, 万元: 0, 亿元: -4 };
const AMOUNT = /^([+−]?)([\d,]+(?:\.\d+)?)( ?)(万元)?$/;
const KEY = 'mingzhang-unit';
const printed = new WeakMap<Element, string>();

/** '1,159.29 万元' → '11,592,900 元': the point is moved, no digit is lost. */
export function inUnit(text: string, unit: string): string {
  const [, sign, digits, gap, word] = AMOUNT.exec(text) ?? [];
  const places = PLACES[unit];
  if (digits === undefined || places === undefined) return text;
  const moved = places === 0 ? digits : grouped(shifted(digits.replaceAll(',', ''), places));
  return `${sign}${moved}${gap}${word ? unit : ''}`;
}

function show(unit: string): void {
  for (const cell of document.querySelectorAll('.m')) {
    const text = printed.get(cell) ?? cell.textContent ?? '';
    printed.set(cell, text);
    cell.textContent = inUnit(text, unit);
  }
  for (const word of document.querySelectorAll('.unit')) word.textContent = unit;
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(unit: string): void {
  try {
    localStorage.setItem(KEY, unit);
  } catch {
    // A browser that keeps nothing: the choice holds for this page.
  }
}

/** The reader's unit: chosen once, kept on this device, never applied to downloads. */
export function startUnits(): void {
  const inputs = document.querySelectorAll<HTMLInputElement>('.units input');
  const kept = remembered();
  for (const input of inputs) {
    input.addEventListener('change', () => {
      show(input.value);
      remember(input.value);
    });
    if (kept !== null && kept !== '万元' && input.value === kept) {
      input.checked = true;
      show(kept);
    }
  }
}

/** Shows figures that were put into the page later in the unit the reader chose. */
export function refreshUnits(): void {
  const kept = remembered();
  if (kept !== null && kept !== '万元') show(kept);
}
