import { describe, expect, it } from 'vitest';
import { documentOf, rows, structureOf, tableBlocks, textBlocks, texts } from './read.ts';

/** Lines of a real document, from and to included. */
const excerpt = (number: string, from: number, to: number) =>
  documentOf(number)
    .split('\n')
    .slice(from - 1, to)
    .join('\n');

describe('paragraphs cut by a page break go on', () => {
  it.each([
    ['a word cut in two', '004', 81, 83, ['paragraph: 乌鲁木齐市人民政府(汇总)本级下设16个处室,分别是:文书科']],
    ['a list of natures after ；', '004', 112, 114, ['paragraph: 本年支出24,148.79万元,其中:基本支出8,384.64万元']],
    ['a figure cut from its unit', '004', 126, 128, ['paragraph: 2023年度一般公共预算财政拨款支出21,327.71万元']],
    ['万 cut from 元', '004', 182, 184, ['list: 20.一般公共服务支出(类)宣传事务(款)一般行政管理事务(项)']],
    [
      'the name of a 款',
      '004',
      164,
      166,
      ['list: 12.一般公共服务支出(类)党委办公厅(室)及相关机构事务(款)行政运行(项)'],
    ],
    ['an item', '002', 989, 991, ['list: 13、节能环保支出(类)环境保护管理事务(款)其他环境保护管理事务支出(项)']],
    ['one character', '002', 78, 80, ['list: (十)负责应对气候变化工作。']],
  ])('%s', (_name, number, from, to, expected) => {
    const found = texts(excerpt(number, from, to));
    expect(found).toHaveLength(expected.length);
    for (const [index, beginning] of expected.entries()) expect(found[index]).toContain(beginning);
  });

  it('keeps the places of both halves', () => {
    const [block] = textBlocks(structureOf(excerpt('004', 182, 184)));
    expect(block?.parts).toEqual([
      { lineStart: 1, lineEnd: 1 },
      { lineStart: 3, lineEnd: 3 },
    ]);
    expect(block?.text.text).toContain('减少165.38万元,下降100.00%');
  });
});

describe('the amounts of an account', () => {
  const head = '8.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项），主要用于医疗保险费。';

  it('go on with its line, behind the sentence on what it was for', () => {
    const found = texts(`一、支出决算情况说明\n${head}\n年初预算为 8.00 万元，支出决算为 6.00 万元。`);
    expect(found.at(-1)).toContain('主要用于医疗保险费。年初预算为8.00万元');
  });

  it('go on with what they are compared with', () => {
    const amounts = '年初预算为 8.00 万元，支出决算为 6.00 万元，完成年初预算的 75%。';
    const whole = texts(`一、支出决算情况说明\n${head}${amounts}\n决算数小于预算数的主要原因：人员减少。`);
    expect(whole).toHaveLength(2);
    expect(whole.at(-1)).toMatch(/75%。决算数小于预算数的主要原因:人员减少。$/);
    const cut = texts(`一、支出决算情况说明\n${head}${amounts}决算数小于\n预算数的主要原因：人员减少。`);
    expect(cut.at(-1)).toMatch(/决算数小于预算数的主要原因:人员减少。$/);
  });

  it('go on behind 主要用于：, and where the line begins with an amount of its own', () => {
    const item = '9.住房保障支出（类）住房改革支出（款）购房补贴（项）5.00 万元。主要用于：';
    const found = texts(`一、支出决算情况说明\n${item}\n购房补贴。\n年初预算为 4.00 万元，支出决算 5.00 万元。`);
    expect(found.at(-1)).toMatch(/主要用于:购房补贴。年初预算为4.00万元,支出决算5.00万元。$/);
  });

  it('go on behind unfinished words with an amount and its unit', () => {
    const found = texts('一、收入支出决算总体情况说明\n本部门收入支出总计\n5.00 万元。');
    expect(found.at(-1)).toBe('paragraph: 本部门收入支出总计5.00万元。');
  });

  it('do not, where it has given its amounts', () => {
    const found = texts(`一、支出决算情况说明\n${head}支出决算 6.00 万元。\n支出决算为 7.00 万元。`);
    expect(found.at(-1)).toMatch(/支出决算为7.00万元。$/);
    expect(found).toHaveLength(3);
  });
});

describe('what does not go on', () => {
  it('fields of a project block', () => {
    // 002, lines 1047-1057
    expect(texts(excerpt('002', 1047, 1057)).map((text) => text.split(':').slice(0, 2).join(':'))).toEqual([
      'list: (二)项目名称',
      'paragraph: 设立的政策依据',
      'paragraph: 预算安排规模',
      'paragraph: 项目承担单位',
      'paragraph: 资金分配情况',
      'paragraph: 资金执行时间',
    ]);
  });

  it('names in a list, and the paragraph after it', () => {
    // 002, lines 130-136
    expect(texts(excerpt('002', 130, 136))).toEqual([
      'list: 29、新疆维吾尔自治区喀什生态环境监测站',
      'list: 30、新疆维吾尔自治区和田生态环境监测站',
      'list: 31、新疆维吾尔自治区克孜勒苏生态环境监测站',
      'paragraph: 新疆维吾尔自治区生态环境厅编制数956,实有人数1,010人,其中:在职837人,减少24人;退休173人,增加22人;离休0人,减少1人。',
    ]);
  });

  it('a signature and a date', () => {
    // 002, lines 3043-3045
    const found = texts(`八、名词：指公用经费。\n\n${excerpt('002', 3043, 3045)}`);
    expect(found.slice(1)).toEqual(['paragraph: 新疆维吾尔自治区生态环境厅', 'paragraph: 2024年03月01日']);
  });

  it('paragraphs that stand line under line', () => {
    // 001, lines 21-23: three paragraphs without a blank line between
    expect(texts(excerpt('001', 20, 24))).toHaveLength(5);
  });
});

describe('lines cut at a fixed width', () => {
  const paragraphs = [
    '2023年度收入总计26,707.16万元，其中：本年收入合计24,214.48万元，使用非财政拨款结余0.00万元。',
    '收入支出总体与上年相比，减少13,604.76万元，下降33.75%，主要原因是：本年预算级次调整，导致收入支出总体较上年减少。',
  ];
  const wrapped = (width: number) =>
    [1, 2, 3, 4]
      .flatMap(() => paragraphs)
      .map((text) => text.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n'))
      .join('\n');

  it.each([19, 30, 38])('%i characters: paragraphs come back whole', (width) => {
    expect(texts(wrapped(width)).filter((text) => !text.startsWith('title'))).toHaveLength(8);
  });

  it('a heading broken over two lines', () => {
    expect(texts('一、收入支出决算总体情\n况说明\n2023年度收入总计1.00万元。')[0]).toBe(
      'heading: 一、收入支出决算总体情况说明',
    );
    expect(texts('一、收入支出决算总体情况\n说明\n2023年度收入总计1.00万元。')[0]).toBe(
      'heading: 一、收入支出决算总体情况说明',
    );
  });
});

describe('covers and contents', () => {
  it('a title over two lines, bold marks on both', () => {
    // 000, lines 3-4
    expect(texts(excerpt('000', 1, 6))).toEqual([
      'title: 乌鲁木齐市生态环境局(汇总)2023年度部门决算公开说明',
      'contents: 目录',
    ]);
  });

  it('a contents list ends where its first entry comes again', () => {
    const blocks = textBlocks(structureOf(documentOf('002')));
    expect(blocks.filter(({ kind }) => kind === 'contents')).toHaveLength(1);
    expect(blocks.find(({ kind }) => kind === 'contents')).toMatchObject({ lineStart: 7, lineEnd: 50 });
    expect(blocks.find(({ kind }) => kind === 'heading')).toMatchObject({ lineStart: 52, level: 1 });
  });

  it('dotted leaders and page numbers', () => {
    const contents =
      '目  录\n第一部分 概况......1\n一、主要职能......1\n第二部分 说明....3\n第一部分 概况\n一、主要职能\n负责工作。';
    const { sections } = structureOf(contents);
    expect(sections.map(({ title, lineStart }) => [title, lineStart])).toEqual([
      ['第一部分 概况', 5],
      ['一、主要职能', 6],
    ]);
  });
});

describe('tables', () => {
  it('a table cut by a page break is one, the broken cell a row of its own', () => {
    // 004, lines 282-300: break after line 296, whose cell goes on in 298
    const [table] = tableBlocks(structureOf(excerpt('004', 282, 300)));
    expect(table?.grid.title.text).toBe('部门(单位)整体支出绩效目标自评表');
    expect(table?.grid.captions.map(({ text }) => text)).toEqual(['部门(单位)整体支出绩效目标自评表', '2023']);
    expect(table?.grid.rows).toHaveLength(15);
    expect(table?.grid.breaks).toEqual([12]);
    expect(table?.grid.rows[12]?.cells.map(({ text }) => text)).toEqual(['', '', '受理率', '', '', '', '', '', '']);
    expect(table?.parts).toEqual([{ lineStart: 4, lineEnd: 19 }]);
  });

  it('captions and header rows that a page repeats are furniture', () => {
    // 002, lines 182-216: table 2 goes on at line 216 under captions (209, 211) and header (213-215) printed again
    const structure = structureOf(excerpt('002', 182, 254));
    const tables = tableBlocks(structure);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.grid.captions.map(({ text }) => text)).toEqual([
      '表 2',
      '部门收入总体情况表',
      '编制部门:新疆维吾尔自治区生态环境厅',
      '单位:万元',
    ]);
    expect(tables[0]?.grid.breaks).toEqual([18, 38]);
    const line = (no: number) => no - 181;
    expect(structure.furniture.slice(0, 3)).toEqual([
      { lineStart: line(209), lineEnd: line(209), reason: 'repeated-header' },
      { lineStart: line(211), lineEnd: line(211), reason: 'unit-line' },
      { lineStart: line(213), lineEnd: line(215), reason: 'repeated-header' },
    ]);
  });

  it('every project form is a table of its own', () => {
    const titles = (number: string, title: string) =>
      tableBlocks(structureOf(documentOf(number))).filter(({ grid }) => grid.title.text === title).length;
    expect(titles('000', '项目支出绩效自评表')).toBe(42);
    expect(titles('001', '项目支出绩效自评表')).toBe(11);
    expect(titles('002', '项目支出绩效目标表')).toBe(47);
    expect(titles('004', '项目支出绩效自评表')).toBe(19);
  });

  it('a heading over a table names it where no title does', () => {
    const [table] = tableBlocks(structureOf('第三部分 报表\n一、收入决算表\n项目\t决算数\n合计\t1.00\n'));
    expect(table?.grid.title.text).toBe('收入决算表');
  });

  it('the row of dashes under a markdown header is furniture', () => {
    // 004, lines 451-452
    const structure = structureOf(excerpt('004', 434, 452));
    expect(structure.furniture).toEqual([{ lineStart: 19, lineEnd: 19, reason: 'separator' }]);
    expect(rows(excerpt('004', 434, 452))[0]?.at(-1)).toBe('总分|100|100.00分|');
  });
});
