/** Figures as text. No arithmetic in floats: amounts are decimal text, moved and rounded digit by digit. */

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** The shortest plain decimal of a JSON number: 1085.2, -10.7; never an exponent. */
export function decimalText(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return value
    .toFixed(20)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** Half-width digits and points, blanks kept: what figures in a raw slice are compared in. */
function plain(source: string): string {
  return source.normalize('NFKC').replaceAll('，', ',');
}

function numbersIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).map((number) => number.replaceAll(',', ''));
}

/**
 * The decimal text of `value` with as many decimals as the document prints:
 * (14.1, '年度资金总额 14.10 14.10') → '14.10'. A figure broken over lines is found joined.
 * `which`: where several figures of this value stand, e.g. a weight of 5 and a score of 5.00 in one row.
 * Where the source does not hold it (a converted unit), the plain decimal.
 */
export function asPrinted(value: number, source: string, which: 'first' | 'last' = 'first'): string {
  const size = Math.abs(value);
  const text = plain(source);
  const equal = (number: string) => Number(number) === size;
  const find = (numbers: string[]) => (which === 'first' ? numbers.find(equal) : numbers.findLast(equal));
  const hit = find(numbersIn(text)) ?? find(numbersIn(text.replace(/\s+/g, '')));
  if (hit === undefined) return decimalText(value);
  return value < 0 ? `-${hit}` : hit;
}

/** '-21377.58' → '−21,377.58': grouped, with a true minus sign. */
export function grouped(decimal: string): string {
  const negative = decimal.startsWith('-');
  const [whole = '', fraction] = decimal.replace(/^[-+]/, '').split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${negative ? '−' : ''}${digits}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** An amount of a list, where the printed digits are not at hand: (4.6) → '4.60', (1523.456) → '1,523.456'. */
export function listed(value: number): string {
  const text = decimalText(value);
  const places = text.split('.')[1]?.length ?? 0;
  return grouped(places < 2 ? rounded(text, 2) : text);
}

/** '+2.42', '−16.63', '0.00': a change with its sign. */
export function signed(decimal: string): string {
  const isZero = /^[-+]?[0.]*$/.test(decimal);
  return isZero || decimal.startsWith('-') ? grouped(decimal) : `+${grouped(decimal)}`;
}

/** Moves the decimal point: ('21377.58', -4) → '2.137758'. Exact. */
export function shifted(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace(/^-/, '').split('.');
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const tail = padded.slice(at);
  return `${negative ? '-' : ''}${head}${tail ? `.${tail}` : ''}`;
}

/** Rounds half away from zero to `places` decimals: ('2.137758', 2) → '2.14'. */
export function rounded(decimal: string, places: number): string {
  const negative = decimal.startsWith('-');
  const [whole = '0', fraction = ''] = decimal.replace(/^-/, '').split('.');
  const kept = BigInt(whole + fraction.slice(0, places).padEnd(places, '0'));
  const up = (fraction[places] ?? '0') >= '5' ? 1n : 0n;
  const digits = (kept + up).toString().padStart(places + 1, '0');
  const head = digits.slice(0, digits.length - places);
  const text = places ? `${head}.${digits.slice(-places)}` : digits;
  return negative && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A big amount said for people. */
export interface Spoken {
  readonly number: string;
  readonly unit: string;
  /** The figure was rounded to be said; the exact one must stand beside it. */
  readonly round: boolean;
}

/** Decimal text in 万元 → 2.14 亿元 from 1 亿元 up, else the exact figure in 万元. */
export function spoken(wan: string): Spoken {
  const whole = wan.replace(/^-/, '').split('.')[0] ?? '';
  if (whole.length < 5) return { number: grouped(wan), unit: '万元', round: false };
  return { number: grouped(rounded(shifted(wan, -4), 2)), unit: '亿元', round: true };
}

/** Exact difference of two decimals, with the decimals of the longer one: ('4.60', '0.20') → '4.40'. */
export function minus(a: string, b: string): string {
  const places = Math.max(a.split('.')[1]?.length ?? 0, b.split('.')[1]?.length ?? 0);
  const scaled = (text: string) => BigInt(shifted(rounded(text, places), places).replace(/\..*$/, ''));
  return shifted((scaled(a) - scaled(b)).toString(), -places);
}

/** Exact sum, with the decimals of the longest. */
export function plus(...terms: readonly string[]): string {
  return terms.reduce((sum, term) => minus(sum, term.startsWith('-') ? term.slice(1) : `-${term}`), '0');
}

/** Share of `part` in `whole`, per cent with two decimals, or null when it says nothing. */
export function percent(part: number, whole: number): string | null {
  if (!(whole > 0) || part < 0) return null;
  return rounded(decimalText((part / whole) * 100), 2);
}
