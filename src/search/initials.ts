import { pinyin } from 'pinyin-pro';

/**
 * The first letter of each character as people type it, one per folded character, so that places agree:
 * 涉气用电 → s q y d; letters and digits stand for themselves.
 */
export function initialsOf(chars: readonly string[]): string[] {
  const letters = pinyin(chars.join(''), { pattern: 'first', toneType: 'none', type: 'array' });
  if (letters.length !== chars.length) return chars.map(() => ' ');
  return letters.map((letter, at) => (/^[a-z0-9]$/.test(letter) ? letter : (chars[at] as string)));
}
