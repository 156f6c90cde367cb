import { GROUP_WORD, HEADER_WORD } from '../vocab/table-facts.ts';

/** Whether words of one column, from the upper header line to the lower, are one header word broken over lines. */
export function isBrokenWord(parts: readonly string[]): boolean {
  const plain = parts.map((part) => part.replace(/\s+/g, '').replace(/（/g, '(').replace(/）/g, ')'));
  const whole = plain.slice(0, -1).some((part) => part === '' || HEADER_WORD.test(part) || GROUP_WORD.test(part));
  return parts.length > 1 && !whole && HEADER_WORD.test(plain.join(''));
}
