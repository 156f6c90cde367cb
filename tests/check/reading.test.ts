import { describe, expect, it } from 'vitest';
import { dayRange, isDate } from '../../src/check/dates.ts';
import { fromFact, printedDecimals } from '../../src/check/figure.ts';
import { check } from '../../src/check/index.ts';
import { scaled } from '../../src/check/number.ts';
import { columnSums } from '../../src/check/sheet.ts';
import { bare, names } from '../../src/check/text.ts';
import { at, documentOf, fact, facts, row, stating, table, warning } from './helpers/build.ts';
import { project } from './helpers/build-projects.ts';

describe('printed precision', () => {
  it('comes from the printed text, not from the number', () => {
    expect(printedDecimals('合计 1,085.20 万元', scaled('1085.2') ?? 0n)).toBe(2);
    expect(printedDecimals('增长100%', scaled('100') ?? 0n)).toBe(0);
    expect(printedDecimals('1,0\n85.20万元', scaled('1085.2') ?? 0n)).toBe(2);
    expect(printedDecimals('没有', scaled('1') ?? 0n)).toBeNull();
  });

  it('is 1 分 for amounts printed in 元 and nothing for counts', () => {
    const yuan = fact('revenue.total=11,592,900.00', { value: 1159.29, unitRaw: '元' });
    expect(fromFact(yuan, false).half).toBe(0n);
    expect(fromFact(fact('staff.total=5'), false).half).toBe(0n);
    expect(fromFact(fact('revenue.total=1,159.3'), false).half).toBe(scaled('0.05'));
    expect(fromFact(fact('revenue.total=1,159'), false).half).toBe(scaled('0.5'));
  });

  it('reads a table in 元 as 万元, exactly', () => {
    const rows = [
      row('208', '20.03', { source: at(5, '200,300.00') }),
      row('20805', '20.03', { source: at(6, '200,300.00') }),
    ];
    const sums = (total: string) =>
      check(documentOf({ functionItems: rows, tables: [table(`科目 | 合计\n合计 | ${total}`, { unit: '元' })] }))
        .filter(({ rule }) => rule === 'table-parent-sum')
        .map(({ status }) => status);
    expect(sums('200,300.00')).toEqual(['pass']);
    expect(sums('200,300.01')).toContain('differs');
  });

  it('lets a coarser print agree with a finer one', () => {
    const [finding] = check(documentOf({ facts: facts('revenue.total=1,159.3@3 revenue.total=1,159.29@9') })).filter(
      ({ rule }) => rule === 'fact-repeated',
    );
    expect(finding?.status).toBe('rounding');
  });
});

describe('doubtful readings', () => {
  const text =
    'revenue.total=111.00@3 revenue.current=100.00@4 revenue.nonFiscalSurplusUsed=0.00@4 revenue.openingBalance=10.00@4';
  const of = (document: ReturnType<typeof stating>) => check(document).find(({ rule }) => rule === 'revenue-total-sum');

  it('marks a difference whose lines carry a warning of the reader', () => {
    expect(of(stating(text))?.uncertain).toBe(false);
    const doubted = of(stating(text, { diagnostics: [warning(4)] }));
    expect(doubted?.uncertain).toBe(true);
    expect(doubted?.message).toContain('可能是读取问题');
    expect(of(stating(text, { diagnostics: [warning(5)] }))?.uncertain).toBe(false);
  });

  it('marks a difference of a table in which a row may have been missed', () => {
    const items = [row('208', '30.00', { source: at(5, '30.00') }), row('20805', '20.00', { source: at(6, '20.00') })];
    const printed = { ...table('科目 | 合计\n甲 | 30.00\n乙 | 20.00'), lineStart: 4, lineEnd: 8 };
    const unread = (line: number) => [{ line, column: 1, text: '10.00', context: '10.00', reason: '' }];
    const doubt = (line: number) => {
      const document = documentOf({ functionItems: items, tables: [printed] });
      const numbers = { total: 3, bound: 2, unbound: unread(line) };
      const found = check({ ...document, numbers }).find(({ rule }) => rule === 'table-parent-sum');
      return [found?.status, found?.uncertain];
    };
    expect(doubt(7)).toEqual(['differs', true]);
    expect(doubt(3)).toEqual(['differs', false]);
    expect(doubt(40)).toEqual(['differs', false]);
  });

  it('takes a name cut off by a narrow cell for no other name', () => {
    const items = (name: string) => [
      row('2080505', '1.00', { item: '机关事业单位基本养老保险缴费支出' }),
      row('2080505', '1.00', { item: name, tableNo: 2 }),
    ];
    const doubt = (name: string) =>
      check(documentOf({ functionItems: items(name) })).find(({ rule }) => rule === 'gp-code-name')?.uncertain;
    expect(doubt('机关事业单位基本养老保险')).toBe(true);
    expect(doubt('机关事业单位职业年金缴费支出')).toBe(false);
  });

  it('marks a difference that rests on an uncertain fact', () => {
    const list = facts(text).map((entry) => ({ ...entry, uncertain: entry.code === 'revenue.current' }));
    expect(of(documentOf({ facts: list }))?.uncertain).toBe(true);
  });
});

describe('findings', () => {
  it('say both figures with their lines, and the formula', () => {
    const [finding] = check(stating('revenue.total=10.00@3 expenditure.total=12.00@4')).filter(
      ({ rule }) => rule === 'revenue-equals-expenditure',
    );
    expect(finding).toMatchObject({
      status: 'differs',
      found: '10.00',
      expected: '12.00',
      difference: '-2.00',
      lines: [
        { lineStart: 3, lineEnd: 3 },
        { lineStart: 4, lineEnd: 4 },
      ],
      codes: ['revenue.total', 'expenditure.total'],
    });
    expect(finding?.sides.map(({ value, lineStart }) => [value, lineStart])).toEqual([
      ['10.00', 3],
      ['12.00', 4],
    ]);
    expect(finding?.message).toContain('原文两处数字不一致');
  });

  it('answer once for each rule that has nothing to say, and hold hints back', () => {
    const found = check(documentOf({}));
    expect(new Set(found.map(({ rule }) => rule)).size).toBe(found.length);
    expect(found.every(({ status, lines }) => status === 'not-applicable' && lines.length === 0)).toBe(true);
    const zero = stating('overall.yoyChange=10.00 overall.yoyRate=100.00 revenue.total=10.00 overall=10.00');
    const held = (hints: boolean) => check(zero, { hints }).filter(({ rule }) => rule === 'dir-zero-base');
    expect(held(false).map(({ status }) => status)).toEqual(['not-applicable']);
    expect(held(true).map(({ status, severity }) => [status, severity])).toEqual([['differs', 'hint']]);
  });

  it('never take a figure that is not stated for 0', () => {
    const found = check(stating('threePublic.total=10.00 threePublic.vehicle=6.00')).filter(
      ({ rule }) => rule === 'tp-sum',
    );
    expect(found.map(({ status }) => status)).toEqual(['not-applicable']);
  });

  it('are the same every time', () => {
    const document = documentOf({
      facts: facts('revenue.total=10.00 expenditure.total=12.00'),
      projects: [project(1, { annual: '3.00', executed: '2.00', rate: '66.67' })],
    });
    expect(check(document)).toEqual(check(document));
  });
});

describe('dates', () => {
  const day = (text: string) => dayRange(text, 2024);
  it('reads what a form prints', () => {
    expect(day('2024年12月20日前')).toEqual(day('=2024 年 12 月 20 日'));
    expect(day('12月20日')).toEqual(day('2024年12月20日'));
    expect(day('2024年2月底')?.last).toBe(day('2024年2月29日')?.last);
    expect(day('12月底前')?.last).toBe(day('2024年12月31日')?.last);
    expect(day('12月前')?.last).toBe(day('2024年11月30日')?.last);
    expect(day('2024年8月')).toEqual({ first: day('2024年8月1日')?.first, last: day('2024年8月31日')?.last });
  });

  it('leaves alone what is no single date', () => {
    expect(isDate('12个月')).toBe(false);
    expect(day('2024年1月1日至2024年12月31日')).toBeNull();
    expect(day('及时')).toBeNull();
  });
});

describe('names', () => {
  it('finds a project in running words', () => {
    expect(names(bare('一中门面房屋加固改造项目'), bare('原一中门面商业用房加固施工项目'))).toBe(true);
    expect(names(bare('益民大厦租赁'), bare('益民大厦 A 座购置资金和 B 座租赁资金'))).toBe(true);
    expect(names(bare('2023年培训经费'), bare('2023年领导干部生态环境保护专题培训班'))).toBe(false);
    expect(names(bare('信访工作专项支出'), bare('信访工作人员经费'))).toBe(false);
  });
});

describe('headers', () => {
  it('say which columns add up', () => {
    const columns = [
      '合计',
      '财政拨款 / 小计',
      '财政拨款 / 一般公共预算',
      '财政拨款 / 政府性基金',
      '单位资金',
      '其中:事业收入',
    ];
    expect(columnSums(columns)).toEqual([
      { total: '合计', parts: ['财政拨款 / 小计', '单位资金'] },
      { total: '财政拨款 / 小计', parts: ['财政拨款 / 一般公共预算', '财政拨款 / 政府性基金'] },
    ]);
    expect(columnSums(['年初预算', '决算数', '占比'])).toEqual([]);
  });
});
