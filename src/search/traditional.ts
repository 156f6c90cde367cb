import { Converter } from 'opencc-js/t2cn';

/** The blocks of Han characters that are typed. */
const FIRST = 0x3400;
const LAST = 0x9fff;

/**
 * Pairs 電电量… of a traditional character and its simplified one, for the simplified characters that occur.
 * A reader who types traditional characters is answered with the table of this very collection: a few kB.
 */
export function traditionalPairs(occurring: ReadonlySet<string>): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  let pairs = '';
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCharCode(code);
    const simplified = simplify(character);
    if (simplified !== character && occurring.has(simplified)) pairs += character + simplified;
  }
  return pairs;
}
