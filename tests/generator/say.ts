import type { Random } from './random.ts';

/** A figure the generated text states, under its code: what the reader must give back. */
export interface Stated {
  readonly code: string;
  readonly value: number;
  readonly unit: string;
}

/** How figures are printed in one document. */
export interface Style {
  readonly grouping: boolean;
  /** Sentences in 元 instead of 万元. */
  readonly yuan: boolean;
}

/** 123456 cents → "1,234.56" or "1234.56". */
export function print(cents: number, style: Style): string {
  const text = (Math.abs(cents) / 100).toFixed(2);
  const [whole = '0', fraction = ''] = text.split('.');
  const grouped = style.grouping ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : whole;
  return `${cents < 0 ? '-' : ''}${grouped}.${fraction}`;
}

/** part / whole in %, two decimals, as a number of hundredths. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part * 10_000) / whole));

/** Writes figures into sentences and remembers what was stated. */
export class Speaker {
  readonly stated: Stated[] = [];
  readonly random: Random;
  readonly style: Style;
  constructor(random: Random, style: Style) {
    this.random = random;
    this.style = style;
  }

  private note(code: string, value: number, unit: string): void {
    if (!this.stated.some((each) => each.code === code && each.value === value))
      this.stated.push({ code, value, unit });
  }

  /** 1,234.56万元 */
  money(code: string, cents: number): string {
    this.note(code, cents / 100, '万元');
    return this.amount(cents);
  }

  /** An amount that is no fact of the department: one of its lines, a project's. */
  plain(cents: number): string {
    return this.amount(cents);
  }

  /** The change of such an amount. */
  plainChange(now: number, change: number): string {
    const before = this.stated.length;
    const said = this.change('-', now, change);
    this.stated.length = before;
    return said;
  }

  /** 1,234.56万元, or 12,345,600.00元 */
  private amount(cents: number): string {
    return this.style.yuan ? `${print(cents * 10_000, this.style)}元` : `${print(cents, this.style)}万元`;
  }

  /** 61.65% of hundredths. */
  rate(code: string, hundredths: number): string {
    this.note(code, hundredths / 100, '%');
    return `${(Math.abs(hundredths) / 100).toFixed(2)}%`;
  }

  count(code: string, value: number, unit: string): string {
    this.note(code, value, unit);
    return `${value}${unit}`;
  }

  /** 增加1.00万元，增长2.50% – the change of `now` against last year under `code`. */
  change(
    code: string,
    now: number,
    change: number,
    words: readonly [string, string, string, string] = ['增加', '减少', '增长', '下降'],
  ): string {
    const [up, down, rise, fall] = words;
    const before = now - change;
    const hundredths = before === 0 ? (change === 0 ? 0 : 10_000) : Math.round((change * 10_000) / Math.abs(before));
    this.note(`${code}.yoyChange`, change / 100, '万元');
    this.note(`${code}.yoyRate`, hundredths / 100, '%');
    const amount = this.amount(Math.abs(change));
    return `${change < 0 ? down : up}${amount}，${change < 0 ? fall : rise}${(Math.abs(hundredths) / 100).toFixed(2)}%`;
  }
}
