import { describe, expect, it } from 'vitest';
import { readFigure, shiftDecimal } from '../../../src/parse/prose/figure.ts';
import { readExcerpt } from './support.ts';

describe('figures', () => {
  it.each([
    ['1,159.29万元', '1159.29', '万元', 'money', null],
    ['12345678.90元', '1234.56789', '万元', 'money', '元'],
    ['0元', '0', '万元', 'money', '元'],
    ['2.35亿元', '23500', '万元', 'money', '亿元'],
    ['-2.66%', '-2.66', '%', 'percent', null],
    ['13台(套)', '13', '台（套）', 'sets', null],
    ['3,752人次', '3752', '人次', 'visits', null],
    ['5批(次)', '5', '批次', 'batches', null],
  ])('%s', (text, value, unit, unitClass, unitRaw) => {
    expect(readFigure(text, 0)).toMatchObject({ value, unit, unitClass, unitRaw, end: text.length });
  });

  it('does not take a limit, a price per head or a month count for a value', () => {
    for (const text of ['100万元(含)以上', '50万元以上', '340元/套', '12个月', '3个百分点']) {
      expect(readFigure(text, 0)?.unitClass).toBe('other');
    }
  });

  it('does not take the comma between two amounts for a grouping comma', () => {
    expect(readFigure('1523.26,1523.27万元', 0)).toMatchObject({ value: '1523.26', unitClass: 'bare' });
    expect(readFigure('1,523.26,1,523.27万元', 0)).toMatchObject({ value: '1523.26', unitClass: 'bare' });
  });

  it('moves the decimal point exactly', () => {
    expect(shiftDecimal('1', -4)).toBe('0.0001');
    expect(shiftDecimal('10000', -4)).toBe('1');
    expect(shiftDecimal('-123456.78', -4)).toBe('-12.345678');
    expect(shiftDecimal('1.23456', 4)).toBe('12345.6');
    expect(shiftDecimal('0.5', 4)).toBe('5000');
  });
});

const reasonOf = (read: ReturnType<typeof readExcerpt>, code: string) =>
  read.facts.find((fact) => fact.code === code)?.reason?.text;

describe('reasons', () => {
  it('end before the next statement of the list they stand in', () => {
    const read = readExcerpt(
      'threePublic',
      'final-accounts',
      2023,
      '其中:因公出国(境)费支出0.00万元,占0.00%,比上年增加0.00万元,增长0.00%,主要原因是:无出国;公务接待费支出7.00万元,占100.00%,比上年增加1.00万元,增长16.67%,主要原因是:接待增加3批次,支出1.00万元。',
    );
    expect(reasonOf(read, 'threePublic.abroad.yoyRate')).toBe('无出国');
    expect(reasonOf(read, 'threePublic.reception.yoyChange')).toBe('接待增加3批次,支出1.00万元。');
    expect(read.facts.map(({ code }) => code)).not.toContain('threePublic.reception.batches');
  });

  it('with 决算数小于预算数 explain the budget comparison, not the one with last year', () => {
    const read = readExcerpt(
      'threePublic',
      'final-accounts',
      2023,
      '“三公”经费支出决算为5.00万元,完成预算的50.00%,较上年减少1.00万元,下降16.67%。决算数小于预算数的主要原因是厉行节约。',
    );
    expect(reasonOf(read, 'threePublic.total.budgetRate')).toBe('厉行节约。');
    expect(reasonOf(read, 'threePublic.total.yoyRate')).toBeUndefined();
  });

  it('may count their points over several sentences', () => {
    const read = readExcerpt(
      'overall',
      'final-accounts',
      2023,
      '收入支出总体与上年相比,增加9.00万元,增长3.00%,主要原因是:1.人员增加5人。2.项目支出增加4.00万元。',
    );
    expect(reasonOf(read, 'overall.yoyChange')).toBe('1.人员增加5人。2.项目支出增加4.00万元。');
    expect(read.facts).toHaveLength(2);
  });

  it('keep the printed punctuation', () => {
    const read = readExcerpt(
      'overall',
      'final-accounts',
      2023,
      '收入支出总体与上年相比,减少9.00万元,下降3.00%,主要原因是:项目（二期）完工，减少“两项”支出。',
    );
    expect(reasonOf(read, 'overall.yoyRate')).toBe('项目（二期）完工，减少“两项”支出。');
  });
});

describe('a value stated more than once', () => {
  it('is one fact with mentions', () => {
    const read = readExcerpt(
      'revenue',
      'final-accounts',
      2023,
      '本年收入合计100.00万元。',
      '本年收入100.00万元,其中:财政拨款收入100.00万元,占100.00%。',
    );
    const current = read.facts.filter(({ code }) => code === 'revenue.current');
    expect(current).toHaveLength(1);
    expect(current[0]?.mentions.map(({ lineStart }) => lineStart)).toEqual([3]);
  });

  it('is two facts where the two places differ', () => {
    const read = readExcerpt('revenue', 'final-accounts', 2023, '本年收入合计100.00万元。', '本年收入合计100.10万元。');
    expect(read.facts.map(({ value }) => value)).toEqual([100, 100.1]);
  });

  it('goes on with the subject of the paragraph before', () => {
    const read = readExcerpt(
      'overall',
      'final-accounts',
      2023,
      '2023年度收入总计500.00万元,其中:本年收入合计480.00万元。',
      '2023年度支出总计500.00万元。',
      '与上年相比,减少10.00万元,下降1.96%。',
    );
    expect(read.facts.map(({ code, value }) => `${code}=${value}`).slice(-2)).toEqual([
      'overall.yoyChange=-10',
      'overall.yoyRate=-1.96',
    ]);
  });
});

describe('what is not stated', () => {
  it('an empty slot is no zero', () => {
    expect(readExcerpt('revenue', 'final-accounts', 2023, '其他收入 万元,占 %,比上年减少 万元,下降 %。').facts).toEqual(
      [],
    );
  });

  it('an unfilled alternative is reported, not guessed', () => {
    const read = readExcerpt(
      'overall',
      'final-accounts',
      2023,
      '收入支出总体与上年相比,增加(减少)9.00万元,增长(下降)3.00%。',
    );
    expect(read.facts).toEqual([]);
    expect(read.context.diagnostics.map(({ id }) => id)).toContain('prose.direction-unfilled');
  });
});

describe('a 项 named on a line of its own', () => {
  it('goes with the figures of the next line', () => {
    const read = readExcerpt(
      'generalPublic.items',
      'final-accounts',
      2023,
      '1.农林水支出(类)水利(款)行政运行(项)。',
      '年初预算为10.00万元,支出决算为12.00万元,完成年初预算的120.00%。决算数大于年初预算数的主要原因是增人。',
      '2.农林水支出(类)水利(款)防汛(项):',
      '支出决算为3.00万元。',
    );
    expect(read.functionItems.map(({ item, amount, source }) => [item, amount, source.lineStart])).toEqual([
      ['行政运行', 12, 2],
      ['防汛', 3, 4],
    ]);
    expect(read.functionItems[0]?.reason?.text).toBe('增人。');
  });
});

describe('offices and units', () => {
  const organisation = (...paragraphs: string[]) => readExcerpt('organisation', 'final-accounts', 2023, ...paragraphs);
  const value = (read: ReturnType<typeof organisation>, code: string) =>
    read.facts.find((fact) => fact.code === code)?.value;

  it('reads Chinese numerals and names with brackets', () => {
    const read = organisation('本单位内设十二个科室,分别为:办公室、法规科(审批科)、财务科。');
    expect(value(read, 'units.offices')).toBe(12);
    expect(read.offices.map(({ text }) => text)).toEqual(['办公室', '法规科（审批科）', '财务科']);
  });

  it('divides the last two names where the number says so', () => {
    const read = organisation('本局下设3个处室,分别是:办公室、机关党委和离退休干部工作处。');
    expect(read.offices.map(({ text }) => text)).toEqual(['办公室', '机关党委', '离退休干部工作处']);
  });

  it('reads names in brackets behind the number', () => {
    const read = organisation('本部门设2个内设机构(办公室、业务科),下属两家事业单位。');
    expect(read.offices.map(({ text }) => text)).toEqual(['办公室', '业务科']);
    expect(value(read, 'units.subordinate')).toBe(2);
  });

  it('takes no office for a unit', () => {
    const read = organisation('某中心无下属预算单位,下设2个科室,分别是:甲科、乙科。');
    expect(value(read, 'units.subordinate')).toBe(0);
    expect(read.units).toEqual([]);
  });

  it('counts listed units where no number is printed', () => {
    const read = organisation(
      '纳入某局2023年度部门决算编制范围的下属预算单位包括:',
      '1.某局本级',
      '2.某局执法队(某局应急中心)',
    );
    expect(value(read, 'units.subordinate')).toBe(2);
    expect(read.units.map(({ text }) => text)).toEqual(['某局本级', '某局执法队（某局应急中心）']);
  });
});

describe('subordinate units that are listed, not counted', () => {
  it('are counted where the list is said to be of them, and cited by their names', () => {
    const read = readExcerpt(
      'organisation',
      'final-accounts',
      2023,
      '纳入编制范围的下属预算单位包括:',
      '1.某某办公室',
      '2.某某中心',
    );
    expect(read.facts.map(({ code, value, raw }) => [code, value, raw])).toEqual([
      ['units.subordinate', 2, '某某办公室、某某中心'],
    ]);
  });

  it('are not counted where the head office is among them', () => {
    const read = readExcerpt(
      'organisation',
      'final-accounts',
      2023,
      '纳入编制范围的单位包括:',
      '1.某某局(本级)',
      '2.某某中心',
    );
    expect(read.facts).toEqual([]);
    expect(read.units).toHaveLength(2);
  });
});
