import type { Random } from '../random.ts';
import { print, Speaker, type Style } from '../say.ts';

/** What a cell with nothing in it prints. */
export type Blank = '' | '0.00' | '-';

/** Writes cells of tables; a cell that prints a figure states it. */
export class Printer extends Speaker {
  readonly blank: Blank;
  /** Tables in 元 beside sentences in 万元. */
  readonly tablesInYuan: boolean;
  constructor(random: Random, style: Style, blank: Blank, tablesInYuan: boolean) {
    super(random, style);
    this.blank = blank;
    this.tablesInYuan = tablesInYuan;
  }

  get tableUnit(): string {
    return this.tablesInYuan ? '元' : '万元';
  }

  /** The cell of an amount, and the fact it states; null: a figure that is no fact. */
  cell(code: string | null, cents: number): string {
    if (cents === 0 && this.blank !== '0.00') return this.blank;
    if (code) this.money(code, cents);
    return print(this.tablesInYuan ? cents * 10_000 : cents, this.style);
  }

  /** What the cell is read as: nothing is not zero. */
  read(cents: number): number | null {
    return cents === 0 && this.blank !== '0.00' ? null : cents / 100;
  }
}
