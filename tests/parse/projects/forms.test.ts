import { describe, expect, it } from 'vitest';
import { onlyProject, piped, readText, short, spaced, stacked } from './helper.ts';

/** Forms as other provinces print them; names and figures are invented. One line per row, cells parted by tabs. */

const layouts: readonly (readonly [string, (tabbed: string) => string])[] = [
  ['tabbed', (text) => text],
  ['piped', piped],
  ['stacked', stacked],
  ['spaced', spaced],
];

const SICHUAN = `部门预算项目支出绩效自评表（2022年度）
项目名称\t51100022T000000345678-山区道路标志更新\t\t\t\t\t\t\t\t
主管部门\t青木县交通运输局\t\t\t实施单位（盖章）\t青木县公路养护段\t\t\t\t
项目年度目标\t\t\t\t年度目标完成情况\t\t\t\t\t
更新县道标志标牌120块，保障行车安全。\t\t\t\t更新标志标牌118块。\t\t\t\t\t
预算执行情况（10分）\t年初预算\t调整后预算数\t预算执行数\t预算执行率\t权重\t得分\t原因\t\t
总额\t48.00\t45.50\t44.59\t98.00%\t10\t9.8\t合同结余\t\t
其中：财政资金\t48.00\t45.50\t44.59\t98.00%\t/\t/\t\t\t
财政专户管理资金\t0.00\t0.00\t0.00\t0.00%\t/\t/\t\t\t
单位资金\t0.00\t0.00\t0.00\t0.00%\t/\t/\t\t\t
一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位\t完成值\t权重\t得分\t未完成原因分析
产出指标\t数量指标\t更新标志标牌数\t≥\t120\t块\t118\t30\t29.5\t两处路口施工
\t质量指标\t验收合格率\t＝\t100\t%\t100\t30\t30\t
效益指标\t社会效益指标\t行车安全水平\t定性\t高\t\t高\t20\t20\t
满意度指标\t服务对象满意度指标\t驾驶人满意度\t≥\t90\t%\t93\t10\t10\t
合计\t\t\t\t\t\t\t100\t99.3\t
评价结论\t执行情况良好。\t\t\t\t\t\t\t\t
项目负责人：某某\t\t\t\t财务负责人：某某\t\t\t\t\t`;

describe.each(layouts)('四川 form, %s', (_name, layout) => {
  const project = onlyProject(layout(SICHUAN));

  it('reads head, money and total', () => {
    expect(project).toMatchObject({
      name: '山区道路标志更新',
      nameRaw: '51100022T000000345678-山区道路标志更新',
      department: '青木县交通运输局',
      unit: '青木县公路养护段',
      initialBudget: 48,
      annualBudget: 45.5,
      executed: 44.59,
      executionRate: 98,
      score: 99.3,
      totalWeight: 100,
    });
    expect(project.funding.map((row) => [row.label, row.kind, row.annualBudget, row.weight])).toEqual([
      ['总额', 'total', 45.5, 10],
      ['财政资金', 'fiscal', 45.5, null],
      ['财政专户管理资金', 'fiscalAccount', 0, null],
      ['单位资金', 'unit', 0, null],
    ]);
    expect(project.goalExpected?.text).toBe('更新县道标志标牌120块，保障行车安全。');
    expect(project.goalActual?.text).toBe('更新标志标牌118块。');
  });

  it('joins sign, value and unit of a target printed in three columns', () => {
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '更新标志标牌数', '≥120块', '118', 30, 29.5],
      ['产出指标', '质量指标', '验收合格率', '＝100%', '100', 30, 30],
      ['效益指标', '社会效益指标', '行车安全水平', '高', '高', 20, 20],
      ['满意度指标', '服务对象满意度指标', '驾驶人满意度', '≥90%', '93', 10, 10],
    ]);
    expect(project.indicators[0]).toMatchObject({
      targetOp: '>=',
      targetValue: 120,
      targetUnit: '块',
      actualValue: 118,
      note: '两处路口施工',
    });
  });
});

const NINGXIA = `项目支出绩效自评表
（2021年度）
项目名称\t\t老旧管网改造\t\t\t\t\t\t
主管部门\t\t沙湖市住房和城乡建设局\t\t实施单位\t\t沙湖市排水管理处\t\t
项目资金（万元）\t\t\t年初预算数\t调整预算（A）\t全年执行数（B）\t执行率（B/A）\t\t
\t\t年度资金总额\t600.00\t560.00\t504.00\t90.00%\t\t
\t\t其中：中央资金\t200.00\t200.00\t200.00\t100.00%\t\t
\t\t自治区财政资金\t300.00\t300.00\t300.00\t100.00%\t\t
\t\t市级财政资金\t100.00\t60.00\t4.00\t6.67%\t\t
年初设定目标\t完成12公里管网改造。\t\t\t\t\t\t\t
年度总体目标完成情况\t完成11.5公里。\t\t\t\t\t\t\t
绩效指标\t一级指标\t二级指标\t三级指标\t分值\t指标值（A）\t全年实际值（B）\t得分\t未完成原因分析及改进措施
\t项目决策（10分）\t项目立项\t立项依据充分性\t10\t充分\t充分\t10\t
\t项目管理（25分）\t资金管理\t预算执行率\t15\t100%\t90%\t13.5\t招标结余
\t\t业务管理\t制度执行有效性\t10\t有效\t有效\t10\t
\t产出（30分）\t数量指标\t改造管网长度\t15\t≥12公里\t11.5公里\t14.38\t一段受阻
\t\t质量指标\t验收合格率\t15\t100%\t100%\t15\t
\t效益（35分）\t社会效益指标\t内涝点减少\t20\t3处\t3处\t20\t
\t\t满意度指标\t居民满意度\t15\t≥85%\t91%\t15\t
总分\t\t\t\t100\t\t\t97.88\t`;

describe.each(layouts)('宁夏 form, %s', (_name, layout) => {
  const project = onlyProject(layout(NINGXIA));

  it('reads money by source, goals one under the other, and the total', () => {
    expect(
      project.funding.map((row) => [row.kind, row.initialBudget, row.annualBudget, row.executed, row.executionRate]),
    ).toEqual([
      ['total', 600, 560, 504, 90],
      ['central', 200, 200, 200, 100],
      ['regional', 300, 300, 300, 100],
      ['prefecture', 100, 60, 4, 6.67],
    ]);
    expect([project.goalExpected?.text, project.goalActual?.text]).toEqual(['完成12公里管网改造。', '完成11.5公里。']);
    expect([project.totalWeight, project.score]).toEqual([100, 97.88]);
  });

  it('reads levels with their points glued on and weights before targets', () => {
    expect(project.indicators.map(short)).toEqual([
      ['项目决策（10分）', '项目立项', '立项依据充分性', '充分', '充分', 10, 10],
      ['项目管理（25分）', '资金管理', '预算执行率', '100%', '90%', 15, 13.5],
      ['项目管理（25分）', '业务管理', '制度执行有效性', '有效', '有效', 10, 10],
      ['产出（30分）', '数量指标', '改造管网长度', '≥12公里', '11.5公里', 15, 14.38],
      ['产出（30分）', '质量指标', '验收合格率', '100%', '100%', 15, 15],
      ['效益（35分）', '社会效益指标', '内涝点减少', '3处', '3处', 20, 20],
      ['效益（35分）', '满意度指标', '居民满意度', '≥85%', '91%', 15, 15],
    ]);
  });
});

const CHONGQING = `2023年度部门整体支出绩效自评表
部门名称\t江口区水利局\t\t\t自评总分（分）\t96.5\t\t\t\t
年初预算数（万元）\t全年（调整）预算数（万元）\t全年执行数（万元）\t执行率（%）\t执行率权重\t执行率得分（分）\t\t\t\t
3200.5\t3410.2\t3350.02\t98.24\t10\t9.82\t\t\t\t
年初绩效目标\t\t\t全年（调整）绩效目标\t\t\t全年目标实际完成情况\t\t\t
治理河道5公里。\t\t\t治理河道6公里。\t\t\t治理河道6公里。\t\t\t
指标名称\t计量单位\t指标性质\t年初指标值\t调整指标值\t全年完成值\t得分系数（%）\t指标权重（分）\t指标得分（分）\t是否核心指标
治理河道长度\t公里\t≥\t5\t6\t6\t100\t50\t50\t是
设施完好率\t%\t≥\t95\t95\t92\t90\t40\t36.68\t否`;

describe.each(layouts)('重庆 overall form, %s', (_name, layout) => {
  const { projects, overallTable } = readText(layout(CHONGQING));

  it('is the overall table, with its one level of indicators', () => {
    expect(projects).toEqual([]);
    expect(overallTable).toMatchObject({
      name: '江口区水利局',
      initialBudget: 3200.5,
      annualBudget: 3410.2,
      executed: 3350.02,
      executionRate: 98.24,
      score: 96.5,
    });
    expect(overallTable?.goalExpected?.text).toBe('治理河道6公里。');
    expect(overallTable?.goalActual?.text).toBe('治理河道6公里。');
    expect(overallTable?.indicators.map(short)).toEqual([
      [null, null, '治理河道长度', '≥6公里', '6', 50, 50],
      [null, null, '设施完好率', '≥95%', '92', 40, 36.68],
    ]);
    expect(overallTable?.indicators[1]).toMatchObject({
      completionRaw: '90',
      targetOp: '>=',
      targetValue: 95,
      targetUnit: '%',
    });
  });
});

const HUBEI = `部门预算项目支出绩效目标表
项目名称\t数字档案馆建设\t\t\t\t
项目类别\t特定目标类\t\t项目负责人\t某某\t
项目单位\t东湖市档案馆\t\t\t\t
年度预算总额\t120.00\t其中：财政拨款\t100.00\t其他资金\t20.00
年度绩效目标\t完成馆藏档案数字化20万页。\t\t\t\t
一级指标\t二级指标\t指标名称\t绩效标准\t当年预期实现值\t
产出指标\t数量指标\t数字化页数\t计划标准\t≥20万页\t
\t时效指标\t完成时间\t计划标准\t2024年11月30日前\t
效益指标\t社会效益指标\t查档便利程度\t行业标准\t明显提升\t
满意度指标\t服务对象满意度指标\t查档群众满意度\t历史标准\t≥95%\t`;

describe.each(layouts)('湖北 target form, %s', (_name, layout) => {
  const project = onlyProject(layout(HUBEI));

  it('reads a plan without weights and scores', () => {
    expect(project).toMatchObject({
      name: '数字档案馆建设',
      unit: '东湖市档案馆',
      annualBudget: 120,
      score: null,
      executed: null,
    });
    expect(project.mentions.map((mention) => mention.place)).toEqual(['target']);
    expect(project.goalExpected?.text).toBe('完成馆藏档案数字化20万页。');
    expect(project.indicators.map((row) => [...short(row).slice(0, 4), row.basis, row.targetOp])).toEqual([
      ['产出指标', '数量指标', '数字化页数', '≥20万页', '计划标准', '>='],
      ['产出指标', '时效指标', '完成时间', '2024年11月30日前', '计划标准', 'before'],
      ['效益指标', '社会效益指标', '查档便利程度', '明显提升', '行业标准', null],
      ['满意度指标', '服务对象满意度指标', '查档群众满意度', '≥95%', '历史标准', '>='],
    ]);
  });
});

const HUNAN = `项目绩效目标申报表（2024年度）
项目名称\t湿地保护修复\t\t\t
主管部门\t洞庭区林业局\t实施单位\t洞庭区湿地站\t
项目属性\t新增 □ 延续 √\t项目期限\t1年\t
项目资金（万元）\t年度资金总额：\t80\t\t
\t其中：财政拨款\t80\t\t
\t其他资金\t0\t\t
年度目标\t修复湿地300亩。\t\t\t
绩效指标\t一级指标\t二级指标\t指标内容\t指标值
\t产出指标\t数量指标\t修复湿地面积\t300亩
\t\t\t栽植苗木\t≥5000株
\t\t……\t\t
\t\t质量指标\t苗木成活率\t≥85%
\t效益指标\t生态效益指标\t鸟类栖息环境\t改善
\t满意度指标\t社会公众或服务对象满意度指标\t群众满意度\t≥90%`;

describe.each(layouts)('湖南 target form, %s', (_name, layout) => {
  const project = onlyProject(layout(HUNAN));

  it('reads money given one source a line, and leaves the row of dots out', () => {
    expect(project).toMatchObject({
      name: '湿地保护修复',
      department: '洞庭区林业局',
      unit: '洞庭区湿地站',
      annualBudget: 80,
    });
    expect(project.funding.map((row) => [row.label, row.annualBudget])).toEqual([
      ['年度资金总额', 80],
      ['财政拨款', 80],
      ['其他资金', 0],
    ]);
    expect(project.indicators.map((row) => short(row).slice(0, 4))).toEqual([
      ['产出指标', '数量指标', '修复湿地面积', '300亩'],
      ['产出指标', '数量指标', '栽植苗木', '≥5000株'],
      ['产出指标', '质量指标', '苗木成活率', '≥85%'],
      ['效益指标', '生态效益指标', '鸟类栖息环境', '改善'],
      ['满意度指标', '社会公众或服务对象满意度指标', '群众满意度', '≥90%'],
    ]);
  });
});

const GUANGXI = `财政支出绩效目标申报表
（2020年度）
项目名称\t农村饮水安全巩固\t\t\t\t
主管部门\t桂江县水利局\t实施单位\t桂江县水利工程站\t\t
项目资金（元）\t年度资金总额\t1,250,000.00\t其中：财政拨款\t1,250,000.00\t
年度绩效目标（450字内）\t巩固提升12个村饮水。\t\t\t\t
一级指标\t二级指标\t分值\t指标内容\t指标值\t评分细则
投入指标\t投入目标\t10\t资金到位率\t100%\t每低1个百分点扣1分
过程指标\t过程管理\t20\t工程按时开工率\t100%\t未按时开工扣5分
产出指标\t数量指标\t40\t受益村数\t12个\t每少1个扣3分
效益指标\t社会效益指标\t20\t供水保证率\t≥95%\t低于标准按比例扣分
\t满意度指标\t10\t村民满意度\t≥90%\t低于标准按比例扣分
合计\t\t100\t\t\t`;

describe.each(layouts)('广西 target form in 元, %s', (_name, layout) => {
  const project = onlyProject(layout(GUANGXI));

  it('converts 元 and keeps the printed cells', () => {
    expect(project).toMatchObject({ annualBudget: 125, totalWeight: 100, score: null });
    expect(project.funding[0]?.raw).toEqual(['1,250,000.00']);
  });

  it('reads rules and level names it does not know', () => {
    expect(project.indicators.map((row) => [...short(row).slice(0, 4), row.weight, row.rule])).toEqual([
      ['投入指标', '投入目标', '资金到位率', '100%', 10, '每低1个百分点扣1分'],
      ['过程指标', '过程管理', '工程按时开工率', '100%', 20, '未按时开工扣5分'],
      ['产出指标', '数量指标', '受益村数', '12个', 40, '每少1个扣3分'],
      ['效益指标', '社会效益指标', '供水保证率', '≥95%', 20, '低于标准按比例扣分'],
      ['效益指标', '满意度指标', '村民满意度', '≥90%', 10, '低于标准按比例扣分'],
    ]);
  });
});

const SHAANXI = `项目支出绩效自评表
(2022年度)
项目名称\t文物数字化采集\t\t\t\t\t\t
主管部门\t渭水市文物局\t\t\t实施单位\t渭水市博物馆\t\t
项目资金（万元）\t\t全年预算数（A）\t全年执行数（B）\t分值\t执行率（B/A）\t得分\t
\t年度资金总额\t96.00\t72.00\t10\t75%\t7.5\t
\t其中：省级财政资金\t60.00\t60.00\t-\t-\t-\t
\t市级财政资金\t36.00\t12.00\t-\t-\t-\t
年度总体目标\t年初设定目标\t\t\t全年实际完成情况\t\t\t
\t采集文物数据300件。\t\t\t采集文物数据280件。\t\t\t
一级指标\t二级指标\t三级指标\t年度指标值\t全年完成值\t分值\t得分\t未完成原因和改进措施
产出指标\t数量指标\t采集件数\t300件\t280件\t20\t18.67\t设备到货晚
\t成本指标\t单件成本\t≤3200元\t3100元\t10\t10\t
\t时效指标\t采集完成时间\t2022年12月前\t2022年12月\t20\t20\t
效益指标\t可持续影响指标\t数据长期保存\t长期\t长期\t30\t30\t
满意度指标\t服务对象满意度指标\t研究人员满意度\t≥95%\t96%\t10\t10\t
总分\t\t\t\t\t100\t96.17\t`;

describe.each(layouts)('陕西 form without initial budget, %s', (_name, layout) => {
  const project = onlyProject(layout(SHAANXI));

  it('leaves what is not printed null', () => {
    expect(project).toMatchObject({
      initialBudget: null,
      annualBudget: 96,
      executed: 72,
      executionRate: 75,
      score: 96.17,
    });
    expect(project.funding.map((row) => [row.kind, row.annualBudget, row.executed])).toEqual([
      ['total', 96, 72],
      ['regional', 60, 60],
      ['prefecture', 36, 12],
    ]);
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '采集件数', '300件', '280件', 20, 18.67],
      ['产出指标', '成本指标', '单件成本', '≤3200元', '3100元', 10, 10],
      ['产出指标', '时效指标', '采集完成时间', '2022年12月前', '2022年12月', 20, 20],
      ['效益指标', '可持续影响指标', '数据长期保存', '长期', '长期', 30, 30],
      ['满意度指标', '服务对象满意度指标', '研究人员满意度', '≥95%', '96%', 10, 10],
    ]);
  });
});

const BREAKS = `项目支出绩效自评表
(2023 年度)
项目名称\t\t城区公厕保洁\t\t\t\t\t\t
主管部门\t\t石门市城市管理局\t\t实施单位\t\t石门市环卫所\t\t
项目资金 (万元)\t\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分
\t\t年度资金总额\t210.00\t210.00\t199.50\t10\t95.00%\t9.50 分
\t\t其中：当年财政拨款\t210.00\t210.00\t199.50\t—\t—\t—
\t\t其他资金\t0.00\t0.00\t0.00\t一\t一\t一
年度总体目标\t预期目标\t\t\t\t实际完成情况\t\t\t
\t保障42座公厕正常\t\t\t\t42座公厕正常运行。\t\t\t

\t运行。\t\t\t\t\t\t\t
\t一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施
年度绩效指标\t产出指标\t数量指标\t保洁公厕数\t>=42 座\t=42 座\t20\t20.00\t

完成情况\t\t\t每日保洁次\t> =4 次\t=4 次\t20\t20.00\t
\t\t\t数\t\t\t\t\t
\t成本指 标\t经济成本指标\t保洁经费\t大于等于150万元\t=199.5 万元\t30\t30.00\t

效益指标\t社会效益指标\t公厕环境\t整洁\t达成预期指标\t10\t10.00\t
满意度指标\t满意度指标\t市民满意度\t不低于90%\t=92.3 %\t10\t10.00\t

总分\t100\t99.50 分\t`;

describe('a form cut by page breaks', () => {
  const project = onlyProject(BREAKS);

  it('joins goals and cells over the breaks', () => {
    expect(project.goalExpected?.text).toBe('保障42座公厕正常运行。');
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '保洁公厕数', '>=42 座', '=42 座', 20, 20],
      ['产出指标', '数量指标', '每日保洁次数', '>=4 次', '=4 次', 20, 20],
      ['成本指标', '经济成本指标', '保洁经费', '大于等于150万元', '=199.5 万元', 30, 30],
      ['效益指标', '社会效益指标', '公厕环境', '整洁', '达成预期指标', 10, 10],
      ['满意度指标', '满意度指标', '市民满意度', '不低于90%', '=92.3 %', 10, 10],
    ]);
    expect(project.indicators.map((row) => row.targetOp)).toEqual(['>=', '>=', '>=', null, '>=']);
    expect([project.totalWeight, project.score, project.scoreRaw]).toEqual([100, 99.5, '99.50 分']);
  });

  it('reads a dash printed as 一 as no figure', () => {
    expect(project.funding[2]).toMatchObject({
      kind: 'other',
      executed: 0,
      weight: null,
      executionRate: null,
      score: null,
    });
    expect(project.funding[2]?.raw).toEqual(['0.00', '0.00', '0.00', '一', '一', '一']);
  });
});

/** Merged cells collapsed to the left: the columns tell nothing, the words and figures must. */
const COLLAPSED = `部门预算项目支出绩效自评表(2023年度)
项目名称 | 51092399T000019999999-2023年乡村路灯维护资金项目 | |||||||||
主管部门 | 石桥县乡村局部门 | 实施单位 | 石桥县乡村局 | |||||||
项目基本情况 | 1.项目年度目标完成情况 | 项目年度目标 | 年度目标完成情况 | |||||||
根据要求维护路灯，并完成资金支付。 | 完成 | |||||||||
2.项目实施内容及过程概述 | 2023年维护路灯130盏，并于12月前完成资金支付。 | |||||||||
预算执行情况(10分) | 年度预算数(万元) | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因 | ||
总额 | 0.00 | 3.36 | 3.30 | 98.21% | 10 | 9.82 | 1.预算执行率=预算执行数/调整后预算数（100字以内）. | |||
其中:财政资金 | 0.00 | 3.36 | 3.30 | 98.21% | / | / | ||||
其他资金 | / | / | ||||||||
绩效指标(90分) | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析 |
产出指标 | 质量指标 | 完成路灯维护 | = | 100 | % | 100 | 30 | 30 | ||
数量指标 | 维护盏数 | ≥ | 130 | 盏 | 完成 | 20 | 20 | ||
效益指标 | 社会效益指标 | 夜间出行 | 定性 | 改善 | 良 | 20 | 20 | ||
成本指标 | 经济成本指标 | 成本控制数 | ≤ | 3.36 | 万元 | 3.3 | 20 | 20 | ||
合计 | 100 | 99.82 | |||||||||
评价结论 | 根据办法，将资金支付给施工方。 | |||||||||`;

describe('四川 form with collapsed cells', () => {
  const project = onlyProject(COLLAPSED);

  it('reads money under a group heading, and a row of dashes', () => {
    expect(project).toMatchObject({
      name: '2023年乡村路灯维护资金项目',
      initialBudget: 0,
      annualBudget: 3.36,
      executed: 3.3,
      executionRate: 98.21,
      score: 99.82,
    });
    expect(project.funding.map((row) => [row.kind, row.initialBudget, row.annualBudget, row.executed])).toEqual([
      ['total', 0, 3.36, 3.3],
      ['fiscal', 0, 3.36, 3.3],
      ['other', null, null, null],
    ]);
  });

  it('keeps the two goals apart from the headings over them', () => {
    expect([project.goalExpected?.text, project.goalActual?.text]).toEqual([
      '根据要求维护路灯，并完成资金支付。',
      '完成',
    ]);
  });

  it('reads the indicators', () => {
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '质量指标', '完成路灯维护', '=100%', '100', 30, 30],
      ['产出指标', '数量指标', '维护盏数', '≥130盏', '完成', 20, 20],
      ['效益指标', '社会效益指标', '夜间出行', '改善', '良', 20, 20],
      ['成本指标', '经济成本指标', '成本控制数', '≤3.36万元', '3.3', 20, 20],
    ]);
  });
});

describe('money with label and figure in one cell', () => {
  const project = onlyProject(`项目绩效目标表（2021年度）
项目名称\t集镇立面改造\t\t
主管部门\t坝上镇\t项目单位\t坝上镇人民政府
年度资金总额及构成\t总额：106.5万元\t财政拨款：69.2万元\t其他：37.3万元
年度目标\t完成改造。\t\t
一级指标\t二级指标\t指标内容\t指标值
产出指标\t数量指标\t改造户数\t88户`);

  it('is read source by source', () => {
    expect(project).toMatchObject({ unit: '坝上镇人民政府', annualBudget: 106.5 });
    expect(project.funding.map((row) => [row.label, row.kind, row.annualBudget])).toEqual([
      ['总额', 'total', 106.5],
      ['财政拨款', 'fiscal', 69.2],
      ['其他', 'other', 37.3],
    ]);
  });
});

describe('pieces of cells', () => {
  const form = (rows: string): string =>
    `项目支出绩效自评表\n项目名称\t\t城区公厕保洁\t\t\t\t\t\t\n项目资金\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\t\n\t年度资金总额\t21.00\t21.00\t19.95\t10\t95.00%\t9.50\t\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及\n${rows}`;

  it('a heading cut by a page break is read whole', () => {
    const project = onlyProject(
      form('\n\t\t\t\t\t\t\t改进措施\n产出指标\t数量指标\t保洁公厕数\t>=42座\t=40座\t20\t19.05\t两座停用'),
    );
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '保洁公厕数', '>=42座', '=40座', 20, 19.05],
    ]);
    expect(project.indicators[0]?.note).toBe('两座停用');
  });

  it('a note that begins on the next page belongs to the row before', () => {
    const rows = `产出指标\t数量指标\t保洁公厕数\t>=42座\t=40座\t20\t19.05\t\n\n\t\t\t\t\t\t\t两座停用改造\n\t质量指标\t保洁达标率\t=100%\t=100%\t70\t70\t无`;
    const project = onlyProject(form(rows).replace('偏差原因分析及', '偏差原因分析'));
    expect(project.indicators.map((row) => [row.level3, row.note])).toEqual([
      ['保洁公厕数', '两座停用改造'],
      ['保洁达标率', '无'],
    ]);
  });

  it('a level name cut in two is one level name', () => {
    const rows = `满意度\t满意度指标\t市民满意度\t>=90%\t=92%\t10\t10\t好评\n\n指标\t\t\t\t\t\t\t\n`;
    expect(onlyProject(form(rows).replace('偏差原因分析及', '备注')).indicators.map((row) => row.level1)).toEqual([
      '满意度指标',
    ]);
  });

  it('a piece on a page with other columns is placed by nearness, and marked', () => {
    const rows = `产出指标\t数量指标\t公厕日常保\t>=42座\t=40座\t20\t19.05\t停用\n\n\t\t\t洁数量\t\t\t\t\t\t\t\n`;
    const { projects, diagnostics } = readText(form(rows).replace('偏差原因分析及', '备注'));
    expect(projects[0]?.indicators[0]).toMatchObject({ level3: '公厕日常保洁数量', uncertain: true });
    expect(diagnostics.map(({ id }) => id)).toContain('performance.row-ambiguous');
  });

  it('a form without a name is noted, not invented', () => {
    const { projects, overallTable, diagnostics } = readText(form('').replace('城区公厕保洁', ''));
    expect([projects, overallTable]).toEqual([[], null]);
    expect(diagnostics.map(({ id }) => id)).toContain('performance.unnamed');
  });
});

describe('columns aligned by blanks, cells wrapped', () => {
  const at = (...cells: [number, string][]): string =>
    cells.reduce((line, [column, text]) => {
      const width = line.length + (line.match(/[\u2e80-\u9fff，。（）：、]/g)?.length ?? 0);
      return `${line}${' '.repeat(Math.max(0, column - width))}${text}`;
    }, '');
  const form = [
    '项目支出绩效自评表',
    '',
    at([0, '项目名称'], [46, '山林巡护']),
    at([0, '主管部门'], [46, '石门市林业局'], [94, '实施单位'], [124, '石门市林业局森林资源监']),
    at([124, '测站']),
    at(
      [0, '项目资金（万元）'],
      [46, '年初预算数'],
      [74, '全年预算数'],
      [94, '全年执行数'],
      [114, '分值'],
      [124, '执行率'],
      [136, '得分'],
    ),
    at(
      [30, '年度资金总额'],
      [46, '26.96'],
      [74, '26.96'],
      [94, '26.95'],
      [114, '10'],
      [124, '99.96%'],
      [136, '10.00分'],
    ),
    at([30, '其中：当年财政'], [46, '26.96'], [74, '26.96'], [94, '26.95'], [114, '—'], [124, '—'], [136, '—']),
    at([30, '拨款']),
    at([30, '其他资金'], [46, '0.00'], [74, '0.00'], [94, '0.00'], [114, '—'], [124, '—'], [136, '—']),
    at([0, '年度总体目标'], [16, '预期目标'], [94, '实际完成情况']),
    at([16, '按照方案要求，开展巡护工作，完成2.5万元'], [94, '已按方案要求，开展巡护工作，完成2.5万元']),
    at([16, '项目，巡护山林。'], [94, '项目，巡护山林，并对重点林区作了三次专项']),
    at([94, '检查。']),
    at(
      [16, '一级指标'],
      [30, '二级指标'],
      [46, '三级指标'],
      [74, '年度指标值'],
      [94, '实际完成值'],
      [114, '分值'],
      [124, '得分'],
      [136, '偏差原因分析及改进措施'],
    ),
    at(
      [16, '产出指标'],
      [30, '数量指标'],
      [46, '重点林区抽查次数'],
      [74, '>=10次'],
      [94, '=20次'],
      [114, '25'],
      [124, '25.00'],
      [136, '因实际需求，部分林区多次检'],
    ),
    at([136, '查，预算6.5万元，全部支出。']),
    at(
      [46, '委托第三方开展林区监测'],
      [74, '>=25处'],
      [94, '=58处'],
      [114, '25'],
      [124, '25.00'],
      [136, '监测合格率完成'],
    ),
    at([46, '数量'], [136, '100%']),
    at(
      [16, '满意度指标'],
      [30, '满意度指标'],
      [46, '群众满意度'],
      [74, '>=90%'],
      [94, '=95%'],
      [114, '40'],
      [124, '40.00'],
      [136, '调查问卷均为满意，满意率为'],
    ),
    at([136, '95%']),
    at([0, '总分'], [114, '100'], [124, '100.00分']),
  ].join('\n');
  const { projects, diagnostics } = readText(form);

  it('the rest of a cell under its row stays with it, sentences and figures too', () => {
    expect(projects).toHaveLength(1);
    expect(projects[0]?.unit).toBe('石门市林业局森林资源监测站');
    expect(projects[0]?.goalExpected?.text).toBe('按照方案要求，开展巡护工作，完成2.5万元项目，巡护山林。');
    expect(projects[0]?.goalActual?.text).toBe(
      '已按方案要求，开展巡护工作，完成2.5万元项目，巡护山林，并对重点林区作了三次专项检查。',
    );
    expect(projects[0]?.indicators.map(({ level3, weight, score, note }) => [level3, weight, score, note])).toEqual([
      ['重点林区抽查次数', 25, 25, '因实际需求，部分林区多次检查，预算6.5万元，全部支出。'],
      ['委托第三方开展林区监测数量', 25, 25, '监测合格率完成100%'],
      ['群众满意度', 40, 40, '调查问卷均为满意，满意率为95%'],
    ]);
    expect(projects[0]?.score).toBe(100);
  });

  it('the rest of a label of money joins it, and nothing is left unread', () => {
    expect(
      projects[0]?.funding.map(({ label, kind, source }) => [label, kind, source.lineEnd - source.lineStart]),
    ).toEqual([
      ['年度资金总额', 'total', 0],
      ['当年财政拨款', 'fiscal', 1],
      ['其他资金', 'other', 0],
    ]);
    expect(projects[0]?.uncertain).toBe(false);
    expect(diagnostics).toEqual([]);
  });
});

describe('merged cells written out in every column', () => {
  it('a total row repeats its label', () => {
    const project = onlyProject(
      [
        '项目支出绩效自评表',
        '项目名称\t项目名称\t项目名称\t山林巡护\t山林巡护\t山林巡护\t山林巡护',
        '一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分',
        '产出指标\t数量指标\t巡护次数\t>=10次\t=20次\t90\t86.50',
        '总分\t总分\t总分\t总分\t总分\t100\t96.50分',
      ].join('\n'),
    );
    expect(project).toMatchObject({ name: '山林巡护', totalWeight: 100, score: 96.5, uncertain: false });
  });
});
