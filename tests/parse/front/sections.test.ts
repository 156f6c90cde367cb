import { describe, expect, it } from 'vitest';
import { documentOf, structureOf } from './read.ts';

const outline = (text: string) =>
  structureOf(text).sections.map(({ level, kind, title }) => `${level} ${kind} ${title}`);
const kinds = (text: string) => structureOf(text).sections.map(({ kind }) => kind);

describe('the real documents', () => {
  it('final accounts: parts, sections and their kinds', () => {
    expect(kinds(documentOf('001'))).toEqual([
      ...['overview', 'functions', 'organisation', 'statement', 'overall', 'revenue', 'expenditure', 'fiscal'],
      ...['generalPublic', 'generalPublic.overall', 'generalPublic.structure', 'generalPublic.items', 'basic'],
      ...['governmentFund', 'stateCapital', 'threePublic', 'otherMatters', 'agencyOperating', 'procurement', 'assets'],
      ...['performance', 'otherMatters', 'glossary', 'tables'],
    ]);
  });

  it('a budget: headings named 关于…2024年…情况说明', () => {
    const { sections } = structureOf(documentOf('002'));
    expect(sections.filter(({ level }) => level === 1).map(({ kind, lineStart }) => [kind, lineStart])).toEqual([
      ['overview', 52],
      ['tables', 138],
      ['statement', 891],
      ['glossary', 3025],
    ]);
    expect(sections.filter(({ parent }) => parent === 4).map(({ kind }) => kind)).toEqual([
      ...['overall', 'revenue', 'expenditure', 'fiscal', 'generalPublic', 'basic', 'project', 'governmentFund'],
      ...['stateCapital', 'threePublic', 'carryover', 'otherMatters'],
    ]);
  });

  it('a section ends before the next of its level; tables belong to it', () => {
    const { sections, blocks } = structureOf(documentOf('004'));
    // 004: 十一、预算绩效 (276) holds the 19 forms up to line 787; 十二 begins at 789
    const performance = sections.find(({ kind }) => kind === 'performance');
    expect(performance).toMatchObject({ lineStart: 276, lineEnd: 787, level: 2 });
    expect(blocks.filter((block) => block.kind === 'table' && block.section === performance?.no)).toHaveLength(20);
  });
});

describe('other wordings', () => {
  it.each([
    ['一、收入支出决算总体情况说明', 'overall'],
    ['一、部门收支总体情况', 'overall'],
    ['一、关于收支情况总体说明', 'overall'],
    ['（一）关于2021年度收入决算情况说明', 'revenue'],
    ['二、部门财政拨款收支情况', 'fiscal'],
    ['四、财政拨款收入支出决算总体情况说明', 'fiscal'],
    ['（三）一般公共预算财政拨款支出决算具体情况', 'generalPublic.items'],
    ['六、一般公共预算财政拨款基本支出决算情况说明', 'basic'],
    ['七、一般公共预算项目支出情况说明', 'project'],
    ['八、财政拨款“三公”经费、会议费、培训费支出情况说明', 'threePublic'],
    ['九、政府性基金支出决算情况', 'governmentFund'],
    ['十、机构运行经费支出决算情况说明', 'agencyOperating'],
    ['（二）政府购买服务支出情况', 'procurement'],
    ['（三）国有资产占有使用情况', 'assets'],
    ['三、部门结转结余情况', 'carryover'],
    ['（四）预算绩效管理情况的说明', 'performance'],
    ['二、部门决算单位构成', 'organisation'],
    ['第四部分 名词解释', 'glossary'],
  ])('%s is %s', (heading, kind) => {
    expect(kinds(`${heading}\n2023年度没有说明。\n`)).toEqual([kind]);
  });

  it('总体 and 具体 belong to the section they stand in', () => {
    const text = '七、“三公”经费支出决算情况说明\n（一）总体情况说明\n共1万元。\n（二）具体情况说明\n共1万元。\n';
    expect(kinds(text)).toEqual(['threePublic', 'threePublic', 'threePublic']);
  });

  it('a heading whose body goes on behind it', () => {
    const { sections, blocks } = structureOf(
      '一、收入决算情况说明 2023年度本年收入合计1.00万元。\n二、支出决算情况说明\n本年支出1.00万元。',
    );
    expect(sections.map(({ title, kind }) => [title, kind])).toEqual([
      ['一、收入决算情况说明', 'revenue'],
      ['二、支出决算情况说明', 'expenditure'],
    ]);
    expect(blocks.map(({ kind, section }) => [kind, section])).toEqual([
      ['paragraph', 0],
      ['heading', 1],
      ['paragraph', 1],
    ]);
  });

  it('parts joined with 、 or ： or nothing', () => {
    expect(
      outline('第一部分：X局概况\n一、主要职能\n负责。\n第二部分、2023年度部门决算情况说明\n第三部分名词解释\n'),
    ).toEqual([
      '1 overview 第一部分：X局概况',
      '2 functions 一、主要职能',
      '1 statement 第二部分、2023年度部门决算情况说明',
      '1 glossary 第三部分 名词解释',
    ]);
  });
});

describe('headings in other shapes', () => {
  it('the number on a line of its own', () => {
    expect(outline('第一部分\n某某局概况\n一、\n主要职能\n负责工作。\n')).toEqual([
      '1 overview 第一部分 某某局概况',
      '2 functions 一、主要职能',
    ]);
  });

  it('headings without numbers', () => {
    const text =
      '某某局2023年度部门决算\n\n第二部分 说明\n\n收入决算情况说明\n\n本年收入1.00万元。\n\n支出决算情况说明\n\n本年支出1.00万元。\n';
    expect(kinds(text)).toEqual(['statement', 'revenue', 'expenditure']);
  });

  it('glossary entries are no sections even where they stand alone', () => {
    const text =
      '第三部分 名词解释\n一、财政拨款收入\n指同级财政当年拨付的资金。\n二、基本支出情况\n指保障运转的支出。\n第四部分 附件\n一、绩效情况\n详见附件。';
    expect(kinds(text)).toEqual(['glossary', 'annex', 'performance']);
  });
});

describe('lists of contents are no sections', () => {
  const body =
    '一、收入决算情况说明\n本年收入1.00万元。\n二、支出决算情况说明\n本年支出1.00万元。\n三、绩效情况说明\n无。\n四、名词解释\n略。';
  const entries = '一、收入决算情况说明\n二、支出决算情况说明\n三、绩效情况说明\n四、名词解释\n';

  it('without the word 目录', () => {
    const { sections } = structureOf(`某局2023年度部门决算\n\n${entries}${body}`);
    expect(sections.map(({ lineStart }) => lineStart)).toEqual([7, 9, 11, 13]);
  });

  it('without it, with the titles of tables in other files, its first line and a number lost', () => {
    const list =
      '部分单位概况\n一、主要职能\n二、机构设置及人员情况\n第二部分决算情况说明\n一、收入决算情况说明\n、其他重要事项的情况说明\n第三部分名词解释\n第四部分决算报表（见附表）\n一、《收入支出决算总表》\n二、《收入决算表》\n三、《支出决算表》\n';
    const rest =
      '第一部分单位概况\n一、主要职能\n负责供水。\n二、机构设置及人员情况\n下设3个科室。\n第二部分决算情况说明\n一、收入决算情况说明\n本年收入1.00万元。\n二、其他重要事项的情况说明\n无。\n第三部分名词解释\n略。\n第四部分决算报表（见附表）\n一、《收入支出决算总表》\n';
    expect(outline(`某局2023年度部门决算\n${list}${rest}`)).toEqual([
      '1 overview 第一部分 单位概况',
      '2 functions 一、主要职能',
      '2 organisation 二、机构设置及人员情况',
      '1 statement 第二部分 决算情况说明',
      '2 revenue 一、收入决算情况说明',
      '2 otherMatters 二、其他重要事项的情况说明',
      '1 glossary 第三部分 名词解释',
      '1 tables 第四部分 决算报表（见附表）',
    ]);
  });

  it('with entries that lost characters', () => {
    const { sections } = structureOf(`目录\n${entries.replace('收入决算', '决算')}${body}`);
    expect(sections.map(({ lineStart }) => lineStart)).toEqual([6, 8, 10, 12]);
  });

  it('that name only the parts', () => {
    const text = '目 录\n第一部分 概况\n第二部分 说明\n一、主要职能\n负责甲乙丙丁。\n';
    expect(outline(text)).toEqual(['2 functions 一、主要职能']);
  });
});

describe('what is no heading', () => {
  it.each([
    '一、财政拨款收入：指同级财政当年拨付的资金。',
    '（一）负责建立健全生态环境制度。贯彻执行政策。',
    '（十三）承办市委、市人民政府交办的其他事项。',
    '1. 乌鲁木齐市生态环境局本级',
    '1.社会保障和就业支出(类)15.23万元,占1.40%。',
    '一、《收入支出决算总表》',
    '（一）项目名称：自治区土壤污染防治专项',
    '2.68%；经营收入0.00万元，占0.00%。',
  ])('%s', (line) => {
    expect(outline(`第一部分 概况\n${line}\n`)).toHaveLength(1);
  });
});
