import { describe, expect, it } from 'vitest';
import { readText, short } from './helper.ts';

/** A target form with the whole period beside the year, as cells between rules. */
const FORM = `补助资金绩效目标申报表 | ||||||
项目名称 | 第一牧场冷库建设项目 | |||||
主管部门 | 青泉县农业农村局 | 实施单位 | 青泉县第一牧场 | |||
项目属性 | 新建项目 | 项目期 | 2年 | |||
资金情况 (万元) | 项目资金总额: | 3000 | 年度资金申请总额 | 1500 | ||
其中:财政资金 | 2800 | 其中:当年财政拨款 | 1400 | |||
上年结转资金 | 上年结转资金 | |||||
其他资金 | 200 | 其他资金 | 100 | |||
项目绩效目标 | 项目总目标 | 年度总体目标 | ||||
建成冷库2座。 | 完成1座冷库主体。 | |||||
绩 效 指 标 | 一级 指标 | 二级指标 | 三级指标 | 年度指标值 | ||
产 出 指 标 | 数量指标 | 指标1:新建冷库数量 | 1座 | |||
指标2:新建冷库面积 | 3550平方米 | |||||
满意度指标 | 服务对象满意度指标 | 指标1:受益群众满意度 | ≥95% | |||
`;

describe('a form with the whole period and the year side by side', () => {
  const { projects, diagnostics } = readText(FORM);
  const [project] = projects;

  it('gives the year’s money, not the period’s', () => {
    expect(project?.annualBudget).toBe(1500);
    expect(project?.funding.map(({ kind, label, annualBudget }) => [kind, label, annualBudget])).toEqual([
      ['total', '年度资金申请总额', 1500],
      ['fiscal', '当年财政拨款', 1400],
      ['other', '其他资金', 100],
    ]);
  });

  it('reads names, the goal of the year and every row; blank money is no unread row', () => {
    expect(project).toMatchObject({
      name: '第一牧场冷库建设项目',
      department: '青泉县农业农村局',
      unit: '青泉县第一牧场',
    });
    expect(project?.goalExpected?.text).toBe('完成1座冷库主体。');
    expect(project?.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '指标1:新建冷库数量', '1座', null, null, null],
      ['产出指标', '数量指标', '指标2:新建冷库面积', '3550平方米', null, null, null],
      ['满意度指标', '服务对象满意度指标', '指标1:受益群众满意度', '≥95%', null, null, null],
    ]);
    expect(diagnostics).toEqual([]);
  });
});
