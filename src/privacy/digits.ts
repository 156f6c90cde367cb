/** Stands for an invisible character: may stand anywhere in a number. */
export const FILLER = '\uE000';

/** Digits that are not ASCII (full width, raised, circled, mathematical), X in full width, and invisible characters. */
const DISGUISED =
  /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u2468\uff10-\uff19\uff38\uff58]|\ud835[\udfce-\udfff]|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;

/**
 * The text with every digit in ASCII and every invisible character as a filler, of the same length, so that a place
 * found in it is a place of the text: `１３８​0013` → `138\uE0000013`.
 */
export function plainDigits(text: string): string {
  return text.replace(DISGUISED, (char) => {
    const plain = char.normalize('NFKC');
    const digit = /^[0-9Xx]$/.test(plain) ? plain : FILLER;
    return digit + FILLER.repeat(char.length - 1);
  });
}

/** A number of at least this many digits can be private: most texts have none, and are left at once. */
export function mayHoldLongNumber(text: string): boolean {
  return text.length >= 11 && /[0-9](?:[\s\uE000-]*[0-9]){10}/.test(text);
}
