import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersons, maskText } from '../../src/privacy/index.ts';
import { account, card, digitsOf, fullWidth, grouped, identity, mobile } from './numbers.ts';

const SEED = { seed: 20240907, numRuns: 300 };

/** In every wording the number is gone, and nothing but its digits is touched. */
function gone(number: fc.Arbitrary<string>, wordings: readonly ((digits: string) => string)[]): void {
  fc.assert(
    fc.property(number, fc.constantFrom(...wordings), (digits, wording) => {
      const text = wording(digits);
      const masked = maskText(text);
      expect(masked.length).toBe(text.length);
      expect(digitsOf(masked)).not.toContain(digits);
      expect(masked).toContain('*');
      for (const [index, char] of [...masked].entries()) if (char !== '*') expect(char).toBe([...text][index]);
      expect(maskText(masked)).toBe(masked);
    }),
    SEED,
  );
}

describe('private numbers are masked however they are written', () => {
  it('mobile numbers', () => {
    gone(mobile, [
      (n) => `联系电话：${n}`,
      (n) => `${n}`,
      (n) => `联系人\t杨某\t联系电话\t${n}\t`,
      (n) => `电话 ${grouped(n, [3, 4], ' ')}`,
      (n) => `${grouped(n, [3, 4], '-')}`,
      (n) => `+86 ${grouped(n, [3, 4], ' ')}`,
      (n) => `tel:+86${n}`,
      (n) => `手机${fullWidth(n)}。`,
      (n) => `咨询，${n}，谢谢`,
      (n) => `联系电话：\n${grouped(n, [7], '\n')}`,
      (n) => `电话：0991-4165382 ${n}`,
      (n) => `电话${grouped(n, [5], '\u200b')}`,
      (n) => `（${n}）`,
    ]);
  });

  it('identity-card numbers', () => {
    gone(identity, [
      (n) => `身份证号：${n}`,
      (n) => `${n}`,
      (n) => `张某 ${n} 5000.00`,
      (n) => `身份证号码 ${grouped(n, [6, 8], ' ')}`,
      (n) => `身份证：${grouped(n, [10], '\n')}`,
      (n) => fullWidth(n),
    ]);
  });

  it('bank cards and accounts', () => {
    gone(card, [
      (n) => `${n}`,
      (n) => `银行卡 ${n}`,
      (n) => `卡号：${grouped(n, [4, 4, 4, 4], ' ')}`,
      (n) => fullWidth(n),
    ]);
    gone(account, [
      (n) => `账号：${n}`,
      (n) => `开户行 某支行 帐号 ${n}`,
      (n) => `银行账户：${n}`,
      (n) => `账号\n${grouped(n, [8], '\n')}`,
    ]);
  });

  it('keeps what helps a reader: 138****1234', () => {
    expect(maskText('电话：13812341234')).toBe('电话：138****1234');
    expect(maskText('65010219900101123X')).toBe('650102************');
    expect(maskText('账号：6222021234567890123')).toBe('账号：***************0123');
  });
});

describe('what is no private number stays', () => {
  const amount = fc.tuple(fc.bigInt({ min: 0n, max: 99_999_999_999n }), fc.integer({ min: 0, max: 99 }));
  const two = (value: number) => String(value).padStart(2, '0');

  it('amounts, with and without grouping, in prose and in rows', () => {
    fc.assert(
      fc.property(amount, amount, ([whole, cents], [other]) => {
        const plain = `${whole}.${two(cents)}`;
        const commas = whole.toString().replace(/\B(?=(\d{3})+$)/g, ',');
        for (const text of [
          `收入总计${plain}万元，支出${commas}.${two(cents)}万元`,
          `合计\t${plain}\t${commas}\t-\t0.00`,
          `共${whole}元，其中${other}人次`,
          `银行存款${plain}，账户余额${commas}.${two(cents)}元`,
          `电话费${commas}.00 手机补贴 ${plain}`,
        ]) {
          expect(maskText(text)).toBe(text);
        }
      }),
      SEED,
    );
  });

  it('small integers in columns below each other and beside each other', () => {
    const cell = fc.integer({ min: 0, max: 9999 }).map(String);
    fc.assert(
      fc.property(
        fc.array(cell, { minLength: 8, maxLength: 30 }),
        fc.constantFrom('\n', '\t', '  ', '\n\t\n\t'),
        (cells, mark) => {
          const text = `指标\t分值\t得分${mark}${cells.join(mark)}`;
          expect(maskText(text)).toBe(text);
        },
      ),
      SEED,
    );
  });

  it('landlines, document numbers, dates, project and organisation codes', () => {
    for (const text of [
      '联系电话：0991-4165382',
      '电话：010-66551234转8001',
      '电话 09914165382',
      '服务热线 400-810-1234',
      '新财预〔2023〕123号',
      '乌财建[2024]00012号',
      '2023年12月31日，20231231，2023-12-31',
      '项目编码：650000240010000012345',
      '项目编码 650102199001011234',
      '统一社会信用代码：11650000010150038C',
      '统一社会信用代码：116500000101500384',
      '预算单位代码 138001234',
      '邮编：830000',
      'https://www.example.gov.cn/a/20240907/13812345678x.html',
      '2110301 大气 2110399 其他',
    ]) {
      expect(maskText(text)).toBe(text);
    }
  });
});

describe('names in person fields', () => {
  it('are hidden after their label, length and separators kept', () => {
    expect(maskPersons('项目负责人：赵某某')).toBe('项目负责人：***');
    expect(maskPersons('填报人 钱某、孙某 联系电话 0991-4165382')).toBe('填报人 **、** 联系电话 0991-4165382');
    expect(maskPersons('\t项目负责人\n\t\n\t凯某尔·亚某\n')).toBe('\t项目负责人\n\t\n\t******\n');
  });

  it('a blank field does not hide the next label, and prose about duties stays', () => {
    for (const text of [
      '项目负责人\t\t联系电话',
      '1.负责督促检查',
      '主要负责人用车1辆',
      '项目负责人\n项目资金(万元)',
      '负责人才引进工作',
    ]) {
      expect(maskPersons(text)).toBe(text);
    }
  });
});
