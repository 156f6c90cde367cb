import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inUnit } from '../../src/client/units.ts';
import {
  asPrinted,
  decimalText,
  grouped,
  listed,
  minus,
  percent,
  plus,
  rounded,
  shifted,
  signed,
  spoken,
} from '../../src/site/amount.ts';

const SEED = { seed: 20241 };
const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const decimal = (fen: bigint) => {
  const abs = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${abs.slice(0, -2)}.${abs.slice(-2)}`;
};

describe('figures as text', () => {
  test.each([
    ['1159.29', '1,159.29'],
    ['-138.94', '−138.94'],
    ['0.00', '0.00'],
    ['1234567', '1,234,567'],
    ['999.999999', '999.999999'],
  ])('%s is shown as %s', (text, shown) => expect(grouped(text)).toBe(shown));

  test('a rise has a plus, a fall a minus, nothing has neither', () => {
    expect([signed('2.42'), signed('-10.20'), signed('0.00')]).toEqual(['+2.42', '−10.20', '0.00']);
  });

  test.each([
    [14.1, '\t年度资金总额\n\t14.10\n\t14.10', '14.10'],
    [1085.2, '本年收入１,０８５.２０万元', '1085.20'],
    [-10.7, '下降10.70%', '-10.70'],
    [1054.92, '3.节能环保支出(类)1,054.92万元', '1054.92'],
    [11592900, '1159.29 万元', '11592900'],
    [21377.58, '21,3\n77.58 万元', '21377.58'],
  ])('%d printed in %j keeps its decimals', (value, source, text) => expect(asPrinted(value, source)).toBe(text));

  test('of a weight and a score of one value, each keeps its own print', () => {
    const row = '>=1 次\t=1 次\t5\t5.00';
    expect([asPrinted(5, row, 'first'), asPrinted(5, row, 'last')]).toEqual(['5', '5.00']);
  });

  test('from one 亿元 up an amount is said rounded, below it exactly', () => {
    expect(spoken('21377.58')).toEqual({ number: '2.14', unit: '亿元', round: true });
    expect(spoken('9999.99')).toEqual({ number: '9,999.99', unit: '万元', round: false });
  });

  test('lists show at least two decimals and never fewer than there are', () => {
    expect([listed(4.6), listed(49162.1), listed(1523.456)]).toEqual(['4.60', '49,162.10', '1,523.456']);
  });

  test('no exponent for the smallest amounts', () => expect(decimalText(0.0000001)).toBe('0.0000001'));

  test('half is rounded away from zero', () => {
    expect([rounded('2.145', 2), rounded('-2.145', 2), rounded('0.004', 2)]).toEqual(['2.15', '-2.15', '0.00']);
  });

  test('a share of nothing says nothing', () => {
    expect([percent(1, 3), percent(1, 0), percent(-1, 2)]).toEqual(['33.33', null, null]);
  });
});

describe('exactness', () => {
  test('sums and differences are those of whole 分', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(minus(decimal(a), decimal(b))).toBe(decimal(a - b));
        expect(plus(decimal(a), decimal(b))).toBe(decimal(a + b));
      }),
      SEED,
    );
  });

  test('moving the point there and back gives the same figure', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: -6, max: 6 }), (fen, places) => {
        expect(Number(shifted(shifted(decimal(fen), places), -places))).toBe(Number(decimal(fen)));
      }),
      SEED,
    );
  });

  test('the reader’s unit loses no digit', () => {
    expect(inUnit('1,159.29 万元', '元')).toBe('11,592,900 元');
    expect(inUnit('−138.94', '亿元')).toBe('−0.013894');
    expect(inUnit('未写', '元')).toBe('未写');
  });
});
