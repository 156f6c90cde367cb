import { describe, expect, it } from 'vitest';
import { documentOf, rows, structureOf, tableBlocks, texts } from './read.ts';

const lines = (number: string, from: number, to: number) =>
  documentOf(number)
    .split('\n')
    .slice(from - 1, to)
    .join('\n');

describe('tabbed', () => {
  it('keeps empty cells', () => {
    // 004, lines 306-309
    expect(rows(lines('004', 306, 309))).toEqual([
      [
        '项目名称||暖气费|||||||',
        '主管部门||乌鲁木齐政府机关事务管理局||实施单位||乌鲁木齐政府机关事务管理局|||',
        '项目资金(万元)||||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
        '||年度资金总额||16.64|16.64|16.64|10|100.00%|10.00分',
      ],
    ]);
  });

  it('a sentence with empty cells on both sides is a row: a cell goes on behind a page break', () => {
    // 000, lines 246-270: line 256 holds the end of the second goal alone
    const tables = rows(lines('000', 246, 270));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.[9]).toMatch(/^\|\|\|\|\|气质量优良天数比率;.+推动生态环境质量持续改善。\|\|$/);
  });

  it('a sentence behind tabs alone is an indented paragraph', () => {
    expect(rows('\t\t2023年度收入总计100万元，与上年持平。\n\n\t\t支出总计100万元，与上年持平。')).toEqual([]);
  });

  it('takes tags out of cells', () => {
    // 002, line 2107 begins 项目总体目标⇥⇥<p>
    const [grid] = rows(lines('002', 2104, 2110));
    expect(grid?.[3]).toMatch(/^项目总体目标\|\|生态环境监测项目主要用于/);
  });
});

describe('rows that print only their label, without tabs', () => {
  it('stay in the table', () => {
    // 002, lines 808-816, the tabs at the end of each line taken off
    const text = lines('002', 808, 816).replaceAll(/\t+$/gm, '');
    expect(rows(text)).toEqual([
      [
        '“三公”经费支出内容|合计|资金来源',
        '||一般公共预算|政府性基金|国有资本经营预算',
        '※|1|2|3|4',
        '合计|118.62|118.62',
        '因公出国(境)费',
        '公务接待费',
        '公务用车购置及运行费(小计)|118.62|118.62',
        '其中:公务用车购置费',
        '公务用车运行费|118.62|118.62',
      ],
    ]);
  });

  it.each(['表 10', '支出决算表', '单位：万元', '二、机构设置及人员情况', '本表为空表。', '\n因公出国（境）费\n'])(
    'but no caption, heading or sentence: %s',
    (line) => {
      expect(rows(`收入\t金额\n合计\t1.00\n${line}\n支出\t金额\n合计\t1.00\n`)).toHaveLength(2);
    },
  );
});

describe('one cell per line', () => {
  it('a blank line ends the row, a line with only a tab is an empty cell', () => {
    // 001, lines 209-251
    expect(rows(lines('001', 209, 251))).toEqual([
      [
        '项目名称|委托第三方开展昌吉州危险废物处置规范化评估',
        '主管部门|昌吉回族自治州环境污染监控中心|实施单位|昌吉回族自治州环境污染监控中心',
        '项目资金(万元)||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
        '|年度资金总额|14.10|14.10|14.10|10|100.00%|10.00',
        '|其中:当年财政拨款|14.10|14.10|14.10|—|—|—',
        '|其他资金|0.00|0.00|0.00|—|—|—',
      ],
    ]);
  });

  it('a line without a tab goes on with the cell', () => {
    expect(rows('\t目标\n\t1、完成排查；\n2、建成平台。\n\n\t总分\n\t100\n')).toEqual([
      ['目标|1、完成排查;2、建成平台。', '总分|100'],
    ]);
  });

  it('also after a blank line, when the table goes on', () => {
    const text =
      '\t目标\n\t预期\n\t实际\n\n\t\n\t1、完成排查；\n\n2、建成平台。\n\t已完成。\n\n\t一级指标\n\t二级指标\n';
    expect(rows(text)).toEqual([['目标|预期|实际', '|1、完成排查;2、建成平台。|已完成。', '一级指标|二级指标']]);
  });

  it('a paragraph after the last row is none of the table', () => {
    const form = '\t项目支出绩效自评表\n\n\t项目名称\n\t暖气费\n\n\t总分\n\t100\n\n';
    expect(rows(`${form}以上为自评结果。\n\n${form}`)).toEqual([
      ['项目名称|暖气费', '总分|100'],
      ['项目名称|暖气费', '总分|100'],
    ]);
  });

  it('a page number inside a row does not end it', () => {
    const row = '\t甲\n\t1.00\n\t2.00\n\n';
    expect(rows(`${row}\t乙\n- 5 -\n\t3.00\n\t4.00\n\n${row}`)).toEqual([
      ['甲|1.00|2.00', '乙|3.00|4.00', '甲|1.00|2.00'],
    ]);
    expect(rows(`${row}\t乙\n\n— 5 —\n\f\n\t3.00\n\t4.00\n\n${row}`)).toEqual([
      ['甲|1.00|2.00', '乙|3.00|4.00', '甲|1.00|2.00'],
    ]);
  });

  it('reads double-spaced text', () => {
    const text = lines('001', 209, 251);
    expect(rows(text.replaceAll('\n', '\n\n'))).toEqual(rows(text));
  });
});

describe('markdown', () => {
  it('reads pipes with and without edges', () => {
    const table = ['| 项目 | 预算数 |', '|:---|---:|', '| 收入总计 | 1,200.00 |', '| 支出总计 | |'];
    const expected = [['项目|预算数', '收入总计|1,200.00', '支出总计|']];
    expect(rows(table.join('\n'))).toEqual(expected);
    expect(rows(table.map((line) => line.replace(/^\| | ?\|$/g, '')).join('\n'))).toEqual(expected);
  });
});

describe('web page', () => {
  it('reads rows and cells, spans as empty cells', () => {
    const table = [
      '<table border="1"><tr><td>项目名称</td><td colspan="3">暖气费</td></tr>',
      '<tr><th rowspan="2">资金</th><td>年初</td><td>全年</td>',
      '<td>执行</td></tr><tr><td>1.00</td><td>2.00</td><td><p>3.00</p></td></tr></table>',
    ];
    const expected = [['项目名称|暖气费||', '资金|年初|全年|执行', '|1.00|2.00|3.00']];
    expect(rows(table.join('\n'))).toEqual(expected);
    expect(rows(table.join(''))).toEqual(expected);
  });
});

describe('comma-separated', () => {
  it('keeps commas inside quotes', () => {
    const table = '编码,名称,合计\n208,社会保障和就业支出,"1,200.00"\n210,卫生健康支出,35.00\n';
    expect(rows(table)).toEqual([['编码|名称|合计', '208|社会保障和就业支出|1,200.00', '210|卫生健康支出|35.00']]);
  });

  it('is no prose with commas', () => {
    const prose = '下降1.00,增长2.00,持平\n上升3.00,增长4.00,持平\n增加5.00,减少6.00,持平。\n';
    expect(rows(prose)).toEqual([]);
  });
});

describe('tabs that make no table', () => {
  it('page numbers of a list of contents', () => {
    const text =
      '目 录\n第一部分 概况\t1\n一、主要职能\t1\n二、机构设置\t2\n第二部分 说明\t3\n\n第一部分 概况\n一、主要职能\n负责。\n';
    const structure = structureOf(text);
    expect(tableBlocks(structure)).toEqual([]);
    expect(structure.sections.map(({ lineStart }) => lineStart)).toEqual([7, 8]);
  });

  it('indents of paragraphs', () => {
    const text =
      '\t一、收入决算情况说明\n\t本年收入1.00万元，其中：财政拨款收入1.00万元。\n\t二、支出决算情况说明\n\t本年支出1.00万元，全部为基本支出。\n';
    const structure = structureOf(text);
    expect(tableBlocks(structure)).toEqual([]);
    expect(structure.sections.map(({ kind }) => kind)).toEqual(['revenue', 'expenditure']);
  });

  it('tabs behind numbers', () => {
    expect(texts('第一部分 概况\n一、\t主要职能\n1.\t负责审计工作。\n2.\t负责其他工作。\n')).toEqual([
      'heading: 第一部分概况',
      'heading: 一、主要职能',
      'list: 1.负责审计工作。',
      'list: 2.负责其他工作。',
    ]);
  });
});

describe('several layouts in one document', () => {
  it('keeps them apart', () => {
    const text = `${lines('004', 302, 311)}\n\n一段话结束。\n\n${lines('001', 205, 229)}\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n`;
    expect(tableBlocks(structureOf(text)).map(({ grid }) => grid.dialect)).toEqual(['tabbed', 'stacked', 'piped']);
  });
});
