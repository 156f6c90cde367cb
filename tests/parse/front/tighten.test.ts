import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/parse/decode.ts';
import { normalise } from '../../../src/parse/normalise.ts';
import { asPrinted, tighten } from '../../../src/parse/tighten.ts';

const tight = (text: string) => tighten(normalise(text)).text;

describe('blanks that only typesetting put in', () => {
  it.each([
    ['2023 年度收入总计 26,707.16 万元', '2023年度收入总计26,707.16万元'],
    ['完 成 预 算 的 98.20 %', '完成预算的98.20%'],
    ['收入 26, 707.16 万元', '收入26,707.16万元'],
    ['执行 3999.6 0 万元', '执行3999.60万元'],
    ['合计 26,7 07.16', '合计26,707.16'],
    ['2 0 2 3 年', '2023年'],
    ['占 90. 07 %', '占90.07%'],
    ['益民大厦 A 座', '益民大厦A座'],
    ['  两端  ', '两端'],
  ])('%s → %s', (printed, expected) => {
    expect(tight(printed)).toBe(expected);
  });

  it.each([
    ['two amounts', '12.50 13.60'],
    ['two years', '2023, 2024'],
    ['an item number before a year', '1. 2023年中央资金'],
    ['Latin words', 'GDEs survey'],
  ])('keeps the blank between %s', (_name, text) => {
    expect(tight(text)).toBe(text);
  });
});

describe('as printed', () => {
  it('gives back full-width punctuation outside figures, not the dirt', () => {
    const raw = '**（类）**１，１９６．５０ 万元，占９０％：⼀';
    const { document } = decode('a.txt', Buffer.from(raw));
    expect(document && asPrinted(document, tighten(normalise(raw)))).toBe('（类）1,196.50万元，占90%：一');
  });
});
