import { normalise } from './normalise.ts';

/** Longer queries are cut here: no name and no sentence piece is longer, and a pasted page must not stall the reader. */
export const QUERY_LIMIT = 500;

const FIGURE = /\d+(?:\.\d+)?(?=(亿元|亿|万元|元)?)/g;
const AMOUNT = /^\s*[¥￥]?\s*([-+−－]?)\s*(\d[\d,，\s]*)(?:[.．](\d+))?\s*(亿元|亿|万元|万|元)?\s*$/u;

/** How far the decimal point moves to read an amount in 万元. */
const SHIFT: Readonly<Record<string, number>> = { 亿: 4, 万: 0, 元: -4 };

/** '1085.20' → '1085.2', '100.00' → '100'. */
function withoutTrailingZeros(figure: string): string {
  return figure.includes('.') ? figure.replace(/\.?0+$/, '') : figure;
}

/** '1085.2' → '1085.20', '1085' → '1085.00': the way most documents print money. */
function withTwoDecimals(figure: string): string {
  const [whole = '', fraction = ''] = figure.split('.');
  return `${whole}.${fraction.padEnd(2, '0')}`;
}

/**
 * The folded forms a query is looked for in, the typed one first: figures also without trailing zeros, and with two
 * decimals where they have decimals or a unit of money. '支出1,085.2万元' → 支出1085.2万元, 支出1085.20万元.
 * A form that loses its point ('100.00' → '100') is left out: it would find 1003.
 */
export function queryForms(query: string): readonly string[] {
  const typed = normalise(query.slice(0, QUERY_LIMIT));
  const bare = typed.replace(FIGURE, (figure, unit) => {
    const short = withoutTrailingZeros(figure);
    return short.includes('.') || unit ? short : figure;
  });
  const padded = bare.replace(FIGURE, (figure, unit) =>
    figure.includes('.') || unit ? withTwoDecimals(figure) : figure,
  );
  return [...new Set([typed, bare, padded])].filter((form) => form.length > 0);
}

/** Moves the decimal point of a plain decimal, exactly: ('1.0852', 4) → '10852'. */
function shift(whole: string, fraction: string, places: number): string {
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point < 1 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return canonicalAmount(`${padded.slice(0, at)}.${padded.slice(at)}`);
}

/** Plain decimal text without leading or trailing zeros: '01085.20' → '1085.2'. The form amounts are indexed in. */
export function canonicalAmount(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const head = whole.replace(/^0+(?=\d)/, '') || '0';
  const tail = fraction.replace(/0+$/, '');
  return tail ? `${head}.${tail}` : head;
}

/** An amount somebody typed, in 万元. */
export interface AmountQuery {
  readonly value: string;
  /** No decimals were typed and no unit moved the point: 1085 also means 1085.20. */
  readonly whole: boolean;
  /** No unit was typed: any figure of this value is meant. */
  readonly bare: boolean;
}

/** '1,085.20', '１０８５．２', '1085.2万元', '0.10852亿' → 1085.2; null where the query is no amount. Signs are ignored. */
export function amountQuery(query: string): AmountQuery | null {
  const match = AMOUNT.exec(query.normalize('NFKC').replaceAll('，', ','));
  if (!match || query.length > 40) return null;
  const whole = (match[2] ?? '').replace(/[,\s]/g, '');
  const fraction = match[3] ?? '';
  const unit = (match[4] ?? '万').slice(0, 1);
  const value = shift(whole, fraction, SHIFT[unit] ?? 0);
  return { value, whole: fraction === '' && unit === '万', bare: match[4] === undefined };
}
