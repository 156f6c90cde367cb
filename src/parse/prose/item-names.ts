import { codesOfPath } from '../classification.ts';
import type { ItemHead } from './item-heads.ts';

/** The 类 and 款 named on a line of their own above: the lines below leave them out. */
export interface NamesAbove {
  readonly category: string | null;
  readonly section: string | null;
}

export const NOTHING_ABOVE: NamesAbove = { category: null, section: null };

/**
 * Names left out because the line above has them:
 *
 *     （一）社会保障和就业支出（类）
 *     1.行政事业单位养老支出（款）行政单位离退休（项）。支出决算…
 *
 * Only directly below, and only where the classification does not put the 款 elsewhere.
 */
export function inherit(heads: readonly ItemHead[], over: NamesAbove): { heads: ItemHead[]; above: NamesAbove } {
  let above = heads.length === 0 ? NOTHING_ABOVE : over;
  const filled: ItemHead[] = [];
  for (const head of heads) {
    const whole = head.category === null ? under(head, above) : head;
    filled.push(whole);
    above = { category: whole.category, section: whole.section };
  }
  return { heads: filled, above: heads.length > 1 && heads.every(isCategory) ? NOTHING_ABOVE : above };
}

function isCategory({ level }: ItemHead): boolean {
  return level === 'category';
}

function under(head: ItemHead, above: NamesAbove): ItemHead {
  if (above.category === null || head.level === 'category') return head;
  const section = head.section ?? above.section;
  if (head.section === null && head.level === 'item' && section === null) return { ...head, category: above.category };
  const whole = { ...head, category: above.category, section };
  return elsewhere(whole) ? head : whole;
}

/** The 款 is known, and not below this 类. */
function elsewhere({ category, section }: ItemHead): boolean {
  const alone = codesOfPath({ category: null, section, item: null }).sectionCode;
  const own = codesOfPath({ category, section: null, item: null }).categoryCode;
  return alone !== null && own !== null && !alone.startsWith(own);
}
