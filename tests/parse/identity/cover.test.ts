import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';

/** Beginnings of documents as pages of sites print them: chrome around the title, the name on other lines, or no title. */
const identityOf = (text: string) => {
  const { document } = parse({ file: 'cover.txt', bytes: new TextEncoder().encode(text) });
  const { department, fiscalYear, kind, region, title } = document?.disclosure ?? {};
  return { department, fiscalYear, kind, region, title };
};

const BODY = `
第一部分 江川县水利局概况

一、主要职责

负责全县水利工作。

二、机构设置
`;

const CONTENTS = `目 录
第一部分 概 况
一、主要职责
二、机构设置
第二部分 2023年部门预算情况说明
一、关于收支总体情况表的说明
二、关于收入总体情况表的说明
第三部分 名词解释
`;

describe('the title of a page', () => {
  it.each([
    ['labels over it', '相关解读:\n相关文件:\n江川县水利局2022年部门预算\n'],
    ['a path over it', '首页 > 江川县水利局 > 财政预决算 > 部门预算\n\n江川县水利局2022年部门预算\n'],
    [
      'a headline and a cover',
      '江川县水利局2022年部门预算\n发布日期: 2022-02-12 15:18      来源: 县财政局\n字号:\n  • 扫一扫在手机打开当前页\n\n江川县水利局\n\n2022年部门预算\n',
    ],
    [
      'fields as a table',
      '发布机构: | 江川县水利局 | 发文日期: | 2022年04月22日 |\n标 题: | 2022年部门预算 | | |\n公开方式: | 主动公开 | 公开时限: | 常年公开 |\n江川县水利局2022年部门预算\n',
    ],
    [
      'fields as lines',
      '号: 486002427/202901-00005 信息分类: 本部门预算\n文  号: 性: 有效\n生效时间: 废止时间: 暂无\n名  称: 江川县水利局2022年部门预算\n\n江川县水利局2022年部门预算\n\n江川县水利局\n\n2022年部门预算\n',
    ],
  ])('%s', (_, head) => {
    expect(identityOf(head + BODY)).toMatchObject({
      department: '江川县水利局',
      fiscalYear: 2022,
      kind: 'budget',
      title: '江川县水利局2022年部门预算',
    });
  });

  it('is completed from the cover where the headline shortens the name', () => {
    const text = `您的位置: 首页 > 通知公告

驻江川市办事处 2019年度决算公开报告

分享
下载本页 打印

  内蒙古自治区兴安盟行政公署驻江川市办事处

  2019年度决算公开报告
${BODY}`;
    expect(identityOf(text)).toMatchObject({
      department: '内蒙古自治区兴安盟行政公署驻江川市办事处',
      region: '兴安盟',
      fiscalYear: 2019,
    });
  });

  it('stands below a letter', () => {
    const text = `江川县财政局:
根据《关于做好部门决算公开工作的通知》(川财〔2020〕108号)要求,现委托贵单位在“预决算公开平台”上公开我单位2019年度决算信息。
江川县水利局 办公室
2020年8月27日
江川县水利局办公室
2019年度决算公开报告
${BODY}`;
    expect(identityOf(text)).toMatchObject({ department: '江川县水利局办公室', fiscalYear: 2019 });
  });

  it('is put together where the cover cuts the name, under the name of the form', () => {
    const text = `黑龙江省 2021 年度部门决算公开说明
江川县石桥朝鲜族满族
乡人民政府 2021 年度部门决算
公开说明
黑龙江省 2021 年度部门决算公开说明
${BODY}`;
    expect(identityOf(text)).toMatchObject({ department: '江川县石桥朝鲜族满族乡人民政府', fiscalYear: 2021 });
  });

  it('keeps a place on the line over the name, and not a heading of the site', () => {
    expect(identityOf(`青石省\n江川县水利局2022年部门决算\n${BODY}`).department).toBe('青石省江川县水利局');
    expect(identityOf(`通知公告\n江川县水利局2022年部门决算\n${BODY}`).department).toBe('江川县水利局');
  });
});

describe('a document without a title', () => {
  it('has its year and kind from the contents, its name from the units in it', () => {
    const text = `${CONTENTS}
江川县石桥镇人民政府内设 21 个职能处室;下辖 0 个预算单位。
纳入江川县石桥镇人民政府2023年部门预算编制范围的预算单位包括:
1.江川县石桥镇人民政府本级
`;
    expect(identityOf(text)).toMatchObject({ department: '江川县石桥镇人民政府', fiscalYear: 2023, kind: 'budget' });
  });

  it('has its name from the statement on 三公', () => {
    const text = `一、2021年度一般公共预算财政拨款“三公”经费支出决算表
单位:万元
项 目 | 预 算 数 | 决 算 数 |
合 计 | 49.9 | 7.69 |
二、2021年度一般公共预算财政拨款“三公”经费支出情况说明
(一)总体情况说明。
石桥区政府办2021年度一般公共预算财政拨款“三公”经费支出预算为49.9万元,支出决算为7.69万元,完成预算的15.41%。
`;
    expect(identityOf(text)).toMatchObject({ department: '石桥区政府办', fiscalYear: 2021, kind: 'final-accounts' });
  });

  it('is not named 区本级', () => {
    const text = `2023年区本级“三公”经费预算公开报表

一、2023年石桥区本级“三公”经费预算表

二、2023年区本级“三公”经费预算情况说明

2023年,区级“三公”经费预算数为444.16万元。
`;
    expect(identityOf(text)).toMatchObject({ department: '石桥区本级', fiscalYear: 2023, kind: 'budget' });
  });
});

describe('what stands around the title', () => {
  const READ = { department: '江川县水利局', fiscalYear: 2021, kind: 'final-accounts' };

  it.each([
    ['words of the site for the elderly', '长者专区 返回首页\n2021年江川县水利局部门决算\n浏览:1047次 来源:水利局\n'],
    ['the number of a table', '江川县水利局2021年度部门决算\n来源:水利局\n        表3\n江川县水利局2021-度部门决算\n'],
  ])('%s', (_, over) => {
    expect(identityOf(`${over}${BODY}`)).toMatchObject(READ);
  });

  it('gives way to a department where it names its county alone', () => {
    const text = `江川县2021年度部门决算公开\n来源:水利局\n水利局2021年度部门决算公开\n第一部分 概况\n一、主要职责\n二、机构设置\n`;
    expect(identityOf(text).department).toBe('水利局');
  });

  it('may be missing: 第一部分 names the department', () => {
    const text = `索引号 | 01-2020 | 发布机构 | 江川县大坪街道 |\n文号 | 浏览量 |\n目录\n第一部分 江川县大坪镇概况\n一、主要职能\n第二部分 2019年度部门决算表\n一、收入支出决算总表\n第一部分 江川县大坪镇概况\n一、主要职能\n(一)主要职能\n贯彻执行法律法规。\n`;
    expect(identityOf(text)).toMatchObject({ department: '江川县大坪镇', fiscalYear: 2019, kind: 'final-accounts' });
  });
});

it('a title that was taken into the table under it is found there', () => {
  const cells = ['单位：万元', '项目', '合计', '“三公”经费', '29.00', '公务接待费', '1.00'];
  const text = `江川县水利局2019年行政经费及“三公”经费预算公开\n|\n|\n${cells.map((cell) => `${cell}\n|\n`).join('')}`;
  expect(identityOf(text)).toMatchObject({ department: '江川县水利局', fiscalYear: 2019, kind: 'budget' });
});

describe('a cover that misleads', () => {
  it('has a date over the title that is no year of it', () => {
    const text = `江川县中心学校2018年度决算\n- 文 号\n- 日期\n- 2019-09-17\n江川县中心学校2018年度决算\n${BODY}`;
    expect(identityOf(text)).toEqual({
      department: '江川县中心学校',
      fiscalYear: 2018,
      kind: 'final-accounts',
      region: '江川县',
      title: '江川县中心学校2018年度决算',
    });
  });

  it('cuts the name that the text prints in full', () => {
    const text = `江川县地方志编纂委员会办公\n2023 年度部门决算\n第一部分：江川县地方志编纂委员会办公室概况\n一、主要职责\n负责编纂。\n二、机构设置\n`;
    expect(identityOf(text)).toMatchObject({ department: '江川县地方志编纂委员会办公室', fiscalYear: 2023 });
  });

  it('names no kind: what is published after its year are final accounts', () => {
    const page = (date: string) =>
      `江川县2019年度“三公”经费公开说明\n${date} 15:24:15\n2019年度江川县本级一般公共预算财政拨款“三公”经费公开说明\n一、江川县本级预算单位、人员及车辆基本情况\n共127个一级预算部门。\n二、“三公”经费情况\n2019年度，江川县本级一般公共预算财政拨款三公经费支出合计85.53万元。\n`;
    expect(identityOf(page('2020-09-27'))).toMatchObject({ fiscalYear: 2019, kind: 'final-accounts' });
    expect(identityOf(page('2019-02-27')).kind).toBeUndefined();
  });
});

it('a tag in a name is text, and no path over it', () => {
  const title = '江川县<img src=x>水利局2023年度部门决算公开说明';
  expect(identityOf(`${title}\n${BODY}`).department).toBe('江川县<img src=x>水利局');
});
