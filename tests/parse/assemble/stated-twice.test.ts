import { expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';

/** Warnings that one figure is stated as two, for sentences of the chapter on income and spending. */
function warnings(sentences: string): string[] {
  const text = [
    '江川县水利局2023年度部门决算公开说明',
    '第一部分 部门概况',
    '一、主要职能',
    '负责全县水利工作。',
    '第二部分 部门决算情况说明',
    '一、收入支出决算总体情况说明',
    sentences,
  ];
  const { diagnostics } = parse({ file: 'twice.txt', bytes: Buffer.from(text.join('\n'), 'utf8') });
  return diagnostics.filter(({ id }) => id === 'fact.stated-twice').map(({ message }) => message);
}

it.each([
  ['元 and 万元', '2023年度收入总计1,606.72万元。收入总计16,067,196.24元。'],
  ['two digits and one', '2023年度收入总计1,606.72万元。收入总计1,606.7万元。'],
])('one value rounded to %s is no second value', (_, sentences) => {
  expect(warnings(sentences)).toEqual([]);
});

it.each([
  ['beyond rounding', '2023年度收入总计1,606.73万元。收入总计16,067,196.24元。'],
  ['with the same digits', '2023年度收入总计1,606.72万元。收入总计1,606.73万元。'],
])('two values %s are told', (_, sentences) => {
  expect(warnings(sentences)).toHaveLength(1);
});
