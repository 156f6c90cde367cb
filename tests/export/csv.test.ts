import { describe, expect, it } from 'vitest';
import { toBothCsv, toCsv, toExcelCsv } from '../../src/export/csv.ts';

describe('both forms of CSV at once', () => {
  it.each([
    [
      'no formula',
      [
        ['甲', 1, null],
        ['乙,丙', true, '他说“好”'],
      ],
    ],
    [
      'formulas',
      [
        ['=1+1', -5, '-5'],
        ['＋甲', null, '@b'],
        ['\t丙', '乙', '甲"乙\n丙'],
      ],
    ],
    [
      'a text with the mark itself',
      [
        ['=1', '甲\u{10ffff}乙'],
        ['\u{10ffff}', 'a'],
      ],
    ],
    ['no rows', []],
  ])('%s', (_, rows) => {
    expect(toBothCsv(rows)).toEqual({ csv: toCsv(rows), excel: toExcelCsv(rows) });
  });
});
