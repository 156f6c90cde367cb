import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';
import { readExcerpt } from './support.ts';

type Section = Parameters<typeof readExcerpt>[0];

/** Sentences that must not be bound to what their words only resemble, with made-up figures. */
function facts(section: Section, kind: 'budget' | 'final-accounts', ...paragraphs: string[]) {
  const read = readExcerpt(section, kind, 2021, ...paragraphs);
  return read.facts.map(({ code, value }) => `${code} ${value}`);
}

function document(...lines: string[]) {
  const head = ['第一部分 部门概况', '一、部门职责', '负责全县水利工作。', '第二部分 情况说明'];
  const [title = '', ...rest] = lines;
  const text = [title, ...head, ...rest, ''].join('\n');
  return parse({ file: 'a.txt', bytes: new TextEncoder().encode(text) }).document;
}

const codesOf = (read: ReturnType<typeof document>) => read?.facts.map(({ code, value }) => `${code} ${value}`) ?? [];

describe('what is kept for small firms', () => {
  const sentence =
    '2021年度本部门面向中小企业预留政府采购项目预算金额62.34万元,面向小微企业预留政府采购项目预算金额12.92万元。';

  it('is not what was awarded, in final accounts', () => {
    expect(facts('procurement', 'final-accounts', sentence)).toEqual([]);
  });

  it('is read in budgets', () => {
    expect(facts('procurement', 'budget', sentence)).toEqual(['procurement.sme 62.34', 'procurement.microSmall 12.92']);
  });

  it('leaves the contracts awarded', () => {
    expect(facts('procurement', 'final-accounts', sentence, '授予中小企业合同金额50.00万元。')).toEqual([
      'procurement.sme 50',
    ]);
  });
});

describe('what an amount became', () => {
  it('is the amount, not the change', () => {
    expect(facts('threePublic', 'final-accounts', '公务接待费支出决算减少为3.20万元,与2020年持平。')).toEqual([
      'threePublic.reception 3.2',
      'threePublic.reception.yoyChange 0',
    ]);
  });

  it('passes over what it was before', () => {
    expect(facts('threePublic', 'final-accounts', '公务接待费由5.00万元减少到3.00万元。')).toEqual([
      'threePublic.reception 3',
    ]);
  });
});

describe('parts behind a budget and what was spent', () => {
  it('are no budgets', () => {
    const read = facts(
      'threePublic',
      'final-accounts',
      '“三公”经费支出4.05万元,年初预算为4.95万元,差值为0.90万元。其中:公务用车运行维护费支出1.00万元,年初预算为1.95万元;公务接待费支出3.05万元,年初预算为3.00万元。',
    );
    expect(read).toEqual([
      'threePublic.total 4.05',
      'threePublic.total.initialBudget 4.95',
      'threePublic.vehicle.operation 1',
      'threePublic.vehicle.operation.initialBudget 1.95',
      'threePublic.reception 3.05',
      'threePublic.reception.initialBudget 3',
    ]);
  });
});

describe('the rest of a sentence', () => {
  it('has no subject for its parts', () => {
    expect(facts('generalPublic', 'budget', '9,816.81元,项目支出0元。主要用于人员经费保障。')).toEqual([]);
  });
});

describe('总收入 and 总支出', () => {
  it('are those of the year where they differ and the parts add up', () => {
    const read = facts(
      'overall',
      'final-accounts',
      '2021年总收入120.00万元,其中:财政拨款收入90.00万元,事业收入30.00万元。',
      '2021年总支出130.00万元,其中:人工成本50.00万元。',
    );
    expect(read).toEqual(['revenue.current 120', 'revenue.source.fiscal 90', 'revenue.source.institutional 30']);
  });

  it('stay totals where they are equal or hold a balance', () => {
    const equal = facts('overall', 'final-accounts', '2021年总收入120.00万元。', '2021年总支出120.00万元。');
    expect(equal).toEqual(['revenue.total 120', 'expenditure.total 120']);
    const held = facts(
      'overall',
      'final-accounts',
      '2021年总收入120.00万元,其中:财政拨款收入90.00万元,年初结转和结余30.00万元。',
      '2021年总支出110.00万元。',
    );
    expect(held).toContain('revenue.total 120');
    expect(held).not.toContain('expenditure.total 110');
  });
});

describe('groups sent abroad', () => {
  it('are the total, not its parts, also behind a stray comma', () => {
    const read = facts(
      'threePublic',
      'final-accounts',
      '全年使用财政拨款安排本机关出国团组1个,参加其他单位组织的出国团组2个,全年因公出国(境)团组共计,3个,累计5人次。',
    );
    expect(read).toEqual(['threePublic.abroad.groups 3', 'threePublic.abroad.persons 5']);
  });
});

describe('kinds of vehicles', () => {
  it('are not those held under 三公 where the number before them is another', () => {
    const sentence = '截至2021年12月31日,本部门共有车辆6辆,其中,一般公务用车4辆、特种专业技术用车2辆。';
    expect(facts('threePublic', 'final-accounts', sentence)).toEqual([]);
    expect(facts('threePublic', 'final-accounts', '公务用车保有量6辆,其中:一般公务用车4辆、其他用车2辆。')).toEqual([
      'threePublic.vehicle.heldCount 6',
      'threePublic.vehicle.heldCount.general 4',
      'threePublic.vehicle.heldCount.other 2',
    ]);
  });
});

describe('another document', () => {
  const OTHER = '2021年度“三公”经费合计支出20.12万元,其中:公务接待费12.39万元,公务用车运行费7.73万元。';

  it('under a heading of its own is left out', () => {
    const read = document(
      '江川县水利局2022年部门预算公开',
      '一、2022年“三公”经费预算情况',
      '2022年“三公”经费预算21.80万元,其中:公务接待费11.80万元,公务用车运行费10.00万元。',
      '二、2021年“三公”经费决算情况',
      OTHER,
    );
    expect(codesOf(read)).toEqual([
      'threePublic.total 21.8',
      'threePublic.reception 11.8',
      'threePublic.vehicle.operation 10',
    ]);
  });

  it('in a sentence is left out, with those behind it that name no year', () => {
    expect(
      facts(
        'threePublic',
        'final-accounts',
        '2022年度“三公”经费预算较2021年度增加1.68万元。公务接待费较上年同期减少0.58万元。',
      ),
    ).toEqual([]);
    expect(facts('threePublic', 'budget', '2020年“三公”经费决算5.00万元。2021年“三公”经费预算4.00万元。')).toEqual([
      'threePublic.total 4',
    ]);
  });
});
