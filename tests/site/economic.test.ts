import { expect, it } from 'vitest';
import type { EconomicItem } from '../../src/model/index.ts';
import { byCode } from '../../src/views/disclosure/economic.ts';
import { isChange } from '../../src/views/figure.ts';

const item = (tableNo: number, code: string | null): EconomicItem => ({
  table: 'basic',
  tableNo,
  code,
  name: code ?? '合计',
  amount: 1,
  columns: {},
  uncertain: false,
  source: { file: 'a.txt', lineStart: 1, lineEnd: 1, text: '' },
});
const codes = (items: readonly EconomicItem[]) => byCode(items).map(({ code }) => code);

it('accounts printed side by side are listed by their codes, table by table', () => {
  const printed = ['301', '302', '30101', '30201', '303'].map((code) => item(1, code));
  expect(codes([...printed, item(2, '301')])).toEqual(['301', '30101', '302', '30201', '303', '301']);
});

it('a table with a row that has no code keeps its order', () => {
  expect(codes([item(1, '302'), item(1, null), item(1, '301')])).toEqual(['302', null, '301']);
});

it('only what is itself a difference is written with its sign', () => {
  const of = (code: string | null) => isChange({ code } as Parameters<typeof isChange>[0]);
  expect(['threePublic.total.yoyRate', 'overall.yoyChange', 'fiscal.varianceRate'].map(of)).toEqual([true, true, true]);
  expect(['generalPublic.budgetRate', 'basic.share', 'revenue.total', null].map(of)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
