import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';

/** A budget whose headings stand without the numbers that its contents give them, over several lines each. */
const BUDGET = [
  '某市东江区2031年区级部门预算',
  '预算主管部门：某市东江区园林绿化局',
  '目 录',
  '一、部门主要职能 ………………………………………………………………………………………',
  '二、部门机构设置 ………………………………………………………………………………………',
  '三、名词解释 ……………………………………………………………………………………………',
  '四、部门预算编制说明 …………………………………………………………………………………',
  '五、部门预算表 …………………………………………………………………………………………',
  '1. 2031年部门支出预算总表 ………………………………………………………………………',
  '六、其他相关情况说明 …………………………………………………………………………………',
  '东江区园林绿化局主要职能',
  '东江区园林绿化局是主管全区园林绿化的部门。',
  '主要职能包括：',
  '1.贯彻执行有关园林绿化的法律、法规和政策，结合本区实际组织实施。',
  '东江区园林绿化局（部门）机构设置',
  '东江区园林绿化局部门预算是包括本部以及下属2家预算单位的综合收支计划。',
  '名词解释',
  '（一）基本支出预算：是为保障机构正常运转而编制的年度基本支出计划。',
  '2031年部门预算编制说明',
  '2031年，东江区园林绿化局收入预算300.50万元，其中：财政拨款收入300.50万元，比2030年预算增加20.50万元；事业收入0万元。',
  '支出预算300.50万元，其中：财政拨款支出预算300.50万元，比2030年预算增加20.50万元。',
  '财政拨款支出主要内容如下：',
  '1. “城乡社区支出（类）城乡社区环境卫生（款）城乡社区环境卫生（项）”200.50万元，主要用于园林绿化养护。',
  '2.“住房保障支出（类）住房改革支出（款）住房公积金（项）”100.00万元，主要用于缴纳住房公积金。',
  '2031年部门支出预算总表',
  '编制部门：东江区园林绿化局 单位：元',
  '功能分类科目名称 合计 基本支出 项目支出',
  '类 款 项',
  '212 城乡社区支出 2,005,000 1,005,000 1,000,000',
  '212 05 城乡社区环境卫生 2,005,000 1,005,000 1,000,000',
  '212 05 01 城乡社区环境卫生 2,005,000 1,005,000 1,000,000',
  '221 住房保障支出 1,000,000 1,000,000',
  '221 02 住房改革支出 1,000,000 1,000,000',
  '221 02 01 住房公积金 1,000,000 1,000,000',
  '合计 3,005,000 2,005,000 1,000,000',
  '其他相关情况说明',
  '一、机关运行经费预算',
  '2031年东江区园林绿化局下属一家机关和一家行政执法机构财政拨款的机关运行经费预算为30.25万元。',
  '二、国有资产占有使用情况',
  '截至2030年8月31日，东江区园林绿化局共有车辆7辆，其中：执法执勤用车6辆、其他用车1辆；单价100万元（含）以上设备（不含车辆）2套。',
  '2031年部门预算安排购置车辆3辆，其中：执法执勤用车2辆、其他用车1辆；部门预算安排购置单价100万元（含）以上设备（不含车辆）1台（套）。',
].join('\n');

const read = (text: string) =>
  parse({ file: 'budget.txt', bytes: new TextEncoder().encode(text), url: null, published: null }).document;

describe('a district budget whose headings have their numbers in the contents alone', () => {
  const document = read(BUDGET);

  it('has the sections that the contents name', () => {
    expect(document?.sections.map(({ kind, title }) => [kind, title])).toEqual([
      ['functions', '东江区园林绿化局主要职能'],
      ['organisation', '东江区园林绿化局（部门）机构设置'],
      ['glossary', '名词解释'],
      ['statement', '2031年部门预算编制说明'],
      ['statement', '其他相关情况说明'],
      ['agencyOperating', '一、机关运行经费预算'],
      ['assets', '二、国有资产占有使用情况'],
    ]);
  });

  it('is published by the department its cover names, not by the level of the budget', () => {
    expect(document?.disclosure.department).toBe('某市东江区园林绿化局');
  });

  it('states the accounts under the sentence that says what they are of', () => {
    const items = document?.functionItems.filter(({ table }) => table === 'fiscal') ?? [];
    expect(items.map(({ itemCode, amount }) => [itemCode, amount])).toEqual([
      ['2120501', 200.5],
      ['2210201', 100],
    ]);
  });

  it('states the figures of its statement', () => {
    const prose = document?.facts.filter(({ source }) => source.lineStart < 25 || source.lineStart > 35) ?? [];
    expect(prose.map(({ code, value }) => [code, value])).toEqual([
      ['units.subordinate', 2],
      ['revenue.total', 300.5],
      ['revenue.source.fiscal', 300.5],
      ['revenue.source.fiscal.yoyChange', 20.5],
      ['revenue.source.institutional', 0],
      ['expenditure.total', 300.5],
      ['fiscal.expenditure.total', 300.5],
      ['fiscal.expenditure.yoyChange', 20.5],
      ['agencyOperating.administrative', 30.25],
      ['assets.vehicleCount', 7],
      ['assets.vehicle.lawEnforcement', 6],
      ['assets.vehicle.other', 1],
      ['assets.equipmentOver1m', 2],
      ['assets.planned.vehicleCount', 3],
      ['assets.planned.vehicle.lawEnforcement', 2],
      ['assets.planned.vehicle.other', 1],
      ['assets.planned.equipmentOver1m', 1],
    ]);
  });
});
