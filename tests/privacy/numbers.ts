import fc from 'fast-check';

/** Generators of numbers that look private, as they are written in documents. */

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

export const mobile = fc
  .tuple(fc.constantFrom('13', '14', '15', '16', '17', '18', '19'), digits(9))
  .map((parts) => parts.join(''));

const day = fc
  .date({ min: new Date('1930-01-01T00:00:00Z'), max: new Date('2015-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''));
const region = fc.tuple(fc.constantFrom('11', '33', '44', '65'), digits(4)).map((parts) => parts.join(''));
export const identity = fc
  .tuple(region, day, digits(3), fc.constantFrom(...'0123456789X'))
  .map((parts) => parts.join(''));

export const card = fc
  .tuple(fc.constant('62'), fc.integer({ min: 14, max: 17 }))
  .chain(([start, more]) => digits(more).map((rest) => start + rest));

/** Account numbers of departments: any digits, said to be an account. */
export const account = fc
  .integer({ min: 12, max: 22 })
  .chain((length) => fc.tuple(fc.constantFrom('1', '3', '6'), digits(length - 1)))
  .map((parts) => parts.join(''));

export const fullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** 138 1234 5678 */
export const grouped = (text: string, by: readonly number[], mark: string): string => {
  const parts: string[] = [];
  let at = 0;
  for (const size of by) {
    parts.push(text.slice(at, at + size));
    at += size;
  }
  return [...parts, text.slice(at)].filter(Boolean).join(mark);
};

/** Only the digits of a text, half width. */
export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[^0-9Xx]/g, '');
