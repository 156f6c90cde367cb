import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SectionKind } from '../../../src/model/index.ts';
import { readExcerpt } from './support.ts';

const SECTIONS: readonly SectionKind[] = ['overall', 'generalPublic.items', 'threePublic', 'organisation', 'assets'];
const WORDS =
  '收入总计|支出总计|基本支出|项目支出|“三公”经费|公务接待费|其中:|比上年|与年初预算相比,|增加|减少|下降|占|主要原因是:|主要用于|各|分别为|均为|年初预算数|决算数|完成预算|(|)|(类)|(款)|(项)|12.50万元|3,000.00元|7|45.1%|6人次|2辆|;|,|。|、|大气|治理|2023年|局|和|中|的|为';

const text = fc.array(fc.constantFrom(...WORDS.split('|')), { maxLength: 40 }).map((words) => words.join(''));

describe('any text', () => {
  it('is read without an error, and no figure is bound twice to one code with one value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SECTIONS), text, (section, body) => {
        const { facts } = readExcerpt(section, 'final-accounts', 2023, body);
        const keys = facts.map(({ code, value, unit, base }) => `${code} ${value} ${unit} ${base}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const fact of facts) if (/\d/.test(fact.raw)) expect(fact.source.text).toContain(fact.raw);
      }),
      { numRuns: 2000, seed: 20240601 },
    );
  });

  it.each([
    '收入总计',
    '收入总计、',
    '公务接待费12.50万元,',
    '中',
    ')的收入总计',
    '(基本支出',
    '下属单位包括',
    '主要原因是:基本支出,',
    '主要原因是:1.',
    '占',
    '与上年',
    '(项)',
    '一般公共服务支出(类)',
    '大气12万元;',
    '1,234',
    '各1、',
    '分别为7、',
  ])('costs linear time: %s repeated', (word) => {
    const measure = (length: number) => {
      const body = word.repeat(Math.ceil(length / word.length));
      const start = performance.now();
      for (const section of SECTIONS) readExcerpt(section, 'final-accounts', 2023, body);
      return performance.now() - start;
    };
    measure(2000);
    expect(measure(40_000)).toBeLessThan(Math.max(1000, 60 * measure(4000)));
  });
});
