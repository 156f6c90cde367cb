import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/parse/normalise.ts';
import { DOCUMENTS } from './read.ts';

const clean = (raw: string) => normalise(raw).text;

describe('one form for every later stage', () => {
  it.each([
    [
      'full-width digits and punctuation',
      '收入２６，７０７．１６万元（类），占９０％：是；',
      '收入26,707.16万元(类),占90%:是;',
    ],
    ['Chinese marks stay', '“三公”、《表》。—…〔2023〕', '“三公”、《表》。—…〔2023〕'],
    ['every blank is one', '总\u00a0计\u3000表\u2003末', '总 计 表 末'],
    ['zero-width and bidi', '部\u200b门\u202e决\u2060算\ufeff', '部门决算'],
    ['Kangxi and other radicals', '⼀⽉⽬⻓⻋', '一月目长车'],
    ['minus signs', '−2.66%‑3–4－5', '-2.66%-3-4-5'],
    ['bold', '其中：**人员经费 8,148.28 万元**，', '其中:人员经费 8,148.28 万元,'],
    ['layout tags', '<p>确保<br/>安全。</p><span style="x">甲</span>', '确保安全。甲'],
    ['a bookmark', '[bookmark: _GoBack]根据预算', '根据预算'],
    ['entities', '&gt;=95%&nbsp;以上', '>=95% 以上'],
    ['what only looks like a tag', '<关于打好攻坚战的通知><=24小时 a<b', '<关于打好攻坚战的通知><=24小时 a<b'],
    ['a script is text', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['escapes of markdown', '1\\. 2023\\-2024 \\>=95\\%', '1. 2023-2024 >=95%'],
    ['a formula stays', '=1+2*3', '=1+2*3'],
    ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['tabs and runs of blanks are layout', 'a\t\tb   c', 'a\t\tb   c'],
  ])('%s', (_name, raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });
});

describe('properties', () => {
  const piece = fc.constantFrom(
    ...['<', '>', 'p', '/', '*', '**', '[', ']', 'bookmark: ', '&', 'lt;', 'gt;', 'amp;', ';', '\n', '\r', ' ', '\t'],
    ...['收', '１', '，', '\u200b', '⼀', '<br>', '[bookmark: a]', '&nbsp;', '\ufeff', '\f', '😀', 'x'],
  );
  const messy = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(messy, fc.string({ unit: 'binary', maxLength: 60 })), (raw) => {
        const once = clean(raw);
        expect(clean(once)).toBe(once);
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('is idempotent on the real documents', () => {
    for (const text of Object.values(DOCUMENTS)) expect(clean(clean(text))).toBe(clean(text));
  });

  it('keeps the way back: offsets rise and lie inside the text', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        const { text, at } = normalise(raw);
        expect(at.length).toBe(text.length);
        for (let i = 0; i < at.length; i++) {
          expect(at[i]).toBeLessThan(raw.length);
          if (i > 0) expect(at[i]).toBeGreaterThan(at[i - 1] ?? 0);
        }
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  it('keeps as many lines as the file has', () => {
    fc.assert(
      fc.property(messy, (raw) => {
        expect(clean(raw).split('\n').length).toBe(raw.split(/\r\n|\r|\n/).length);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
