import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../../src/model/index.ts';
import { onlyProject, readText, short, spaced, stacked } from './helper.ts';

/** Long forms with the faults of real ones, written by hand; what they state was read off the lines by eye. */
const textOf = (name: string): string =>
  readFileSync(new URL(`../../fixtures/projects/forms/${name}.txt`, import.meta.url), 'utf8');

const money = (project: Project): unknown[] =>
  project.funding.map((row) => [row.kind, row.initialBudget, row.annualBudget, row.executed, row.weight, row.score]);

describe('a form cut by a page: a goal that goes on, a bare page number, the header again', () => {
  const project = onlyProject(textOf('cut-by-pages'));

  it('reads head, money and goals', () => {
    expect(project).toMatchObject({
      name: '2021年农村饮水安全巩固提升工程维修养护补助资金',
      department: '青泉县水利局',
      unit: '青泉县农村供水总站',
      executionRate: 90,
      totalWeight: 100,
      score: 98.24,
      uncertain: false,
    });
    expect(money(project)).toEqual([
      ['total', 0, 268, 241.2, 10, 9],
      ['fiscal', 0, 268, 241.2, null, null],
      ['other', 0, 0, 0, null, null],
      ['other', 0, 0, 0, null, null],
    ]);
    expect(project.goalActual?.text.slice(-31)).toBe('受益人口5.8万人，其中脱贫人口1.2万人，达到年初预期目标。');
  });

  it('reads every row on both pages', () => {
    expect(project.indicators.map(short)).toEqual([
      ['产出指标（50分）', '数量指标', '更换老化管道长度（公里）', '≥35.6公里', '35.6公里', 10, 10],
      ['产出指标（50分）', '数量指标', '维修机电设备数量（台/套）', '≥12台/套', '12台/套', 8, 8],
      ['产出指标（50分）', '数量指标', '覆盖行政村数量（个）', '=142个', '142个', 7, 7],
      ['产出指标（50分）', '质量指标', '工程验收合格率（%）', '=100%', '100%', 5, 5],
      ['产出指标（50分）', '质量指标', '设备完好率', '>=98%', '98.5%', 5, 5],
      ['产出指标（50分）', '时效指标', '项目开工时间', '2021年3月1日', '2021年3月15日', 3, 2.5],
      ['产出指标（50分）', '时效指标', '项目完工时间', '2021年12月31日前', '2021年12月20日', 2, 2],
      ['产出指标（50分）', '时效指标', '资金支付及时率', '≥95%', '90%', 5, 4.74],
      ['产出指标（50分）', '成本指标', '管道更换成本', '≤5.2万元/公里', '4.9万元/公里', 3, 3],
      ['产出指标（50分）', '成本指标', '设备维修成本', '≤7万元/台', '6.8万元/台', 2, 2],
      ['效益指标（30分）', '经济效益指标', '减少群众用水支出', '有所减少', '有所减少', 5, 5],
      ['效益指标（30分）', '社会效益指标', '受益人口', '≥5.6万人', '5.8万人', 10, 10],
      ['效益指标（30分）', '社会效益指标', '其中：脱贫人口受益人数', '≥1.2万人', '1.2万人', 5, 5],
      ['效益指标（30分）', '生态效益指标', '节约水资源', '效果明显', '效果明显', 5, 5],
      ['效益指标（30分）', '可持续影响指标', '工程使用年限', '≥15年', '15年', 5, 5],
      ['满意度指标（10分）', '服务对象满意度指标', '受益群众满意度', '≥95%', '96%', 10, 10],
    ]);
    expect(project.indicators[7]?.note).toBe('工程质保金未到支付期限，待质保期满后支付。');
  });
});

describe.each(['one-cell-a-line', 'column-left-out'])('a form with rules and evidence, %s', (name) => {
  const project = onlyProject(textOf(name));
  const lastYear = (text: string): string | null => (name === 'column-left-out' ? null : text);

  it('gives every cell its column', () => {
    expect(
      project.indicators.map((row) => [
        ...[row.level1, row.level3, row.weight, row.targetRaw, row.actualRaw, row.completionRaw, row.score],
        ...[row.basis, row.lastYear, row.rule, row.evidence],
      ]),
    ).toEqual(
      [
        ['产出指标', '补助发放人数', 10, '>=380人', '=372人', '97.89%', 9.79, '计划标准', '375人', '工作资料'],
        ['产出指标', '补助发放月数', 10, '=12月', '=12月', '100%', 10, '计划标准', '12月', '原始凭证'],
        ['产出指标', '补助发放覆盖率', 10, '=100%', '=100%', '100%', 10, '计划标准', '100%', '工作资料'],
        ['产出指标', '补助发放及时率', 10, '=100%', '=100%', '100%', 10, '计划标准', '100%', '原始凭证'],
        [
          '成本指标',
          '人均补助标准',
          20,
          '<=3333元/人/月',
          '=3333元/人/月',
          '100%',
          20,
          '预算支出标准',
          '3333元/人/月',
          '工作资料',
        ],
        [
          '效益指标',
          '提升农村治安管理水平',
          20,
          '有效提升',
          '达到预期指标',
          '100%',
          20,
          '其他标准',
          '有效提升',
          '说明材料',
        ],
        ['满意度指标', '村民满意度', 10, '>=95%', '=95%', '100%', 10, '计划标准', '93%', '问卷调查'],
      ].map((row, index) => [
        ...row.slice(0, 8),
        lastYear(String(row[8])),
        index === 5 ? '按评判等级赋分' : index === 6 ? '满意度赋分' : '按照完成比例赋分',
        row[9],
      ]),
    );
    expect(project.indicators[0]?.note).toBe('部分人员年中离职，空缺岗位未及时补录，下一步及时补招。');
    expect([project.totalWeight, project.score]).toEqual([100, 99.59]);
  });
});

describe('a form with words spelled downwards and a header over two rows', () => {
  const project = onlyProject(textOf('spelled-downwards'));

  it('puts the names of levels together and leaves the side label out', () => {
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '指标1：城乡居民参保人数', '≥23.7万人', '23.7万人', 15, 15],
      ['产出指标', '数量指标', '指标2：补助标准', '=42.78元/人', '42.78元/人', 15, 15],
      ['产出指标', '质量指标', '指标1：资金足额到位率', '100%', '100%', 10, 10],
      ['产出指标', '时效指标', '指标1：资金拨付时间', '2019年12月底前', '2019年11月20日', 10, 10],
      ['效益指标', '社会效益指标', '指标1：减轻群众就医负担', '有效减轻', '有效减轻', 15, 15],
      ['效益指标', '可持续影响指标', '指标1：医保政策持续性', '长期', '长期', 15, 15],
      ['满意度指标', '服务对象满意度指标', '指标1：参保群众满意度', '≥95%', '95%', 10, 10],
    ]);
  });
});

describe('a form whose headers of money and indicators stand in two rows each', () => {
  const project = onlyProject(textOf('two-storeys'));

  it('reads money and indicators', () => {
    expect(money(project)).toEqual([
      ['total', 86.5, 86.5, 80.11, 10, 9.26],
      ['fiscal', 86.5, 86.5, 80.11, null, null],
      ['other', null, null, null, null, null],
    ]);
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '维修公寓套数', '42套', '40套', 20, 19.05],
      ['产出指标', '质量指标', '验收合格率', '100%', '100%', 10, 10],
      ['产出指标', '时效指标', '完成时限', '2020年11月', '2020年12月', 10, 8],
      ['产出指标', '成本指标', '单套维修成本', '2.06万元', '2.00万元', 10, 10],
      ['效益指标', '社会效益指标', '改善住宿条件', '明显改善', '明显改善', 30, 30],
      ['满意度指标', '服务对象满意度指标', '入住人员满意度', '≥90%', '95%', 10, 10],
    ]);
  });
});

describe('a form that prints the whole period beside the year', () => {
  const { projects, diagnostics } = readText(textOf('two-periods'));

  it('reads the year, and says so', () => {
    const [project] = projects;
    if (!project) throw new Error('no project');
    expect(project.annualBudget).toBe(1200);
    expect(money(project)).toEqual([
      ['total', null, 1200, null, null, null],
      ['fiscal', null, 1200, null, null, null],
      ['other', null, 0, null, null, null],
    ]);
    expect(project.goalExpected?.text).toBe('目标1：完成禁牧120万亩；目标2：发放补助资金1200万元。');
    expect(project.indicators.map((row) => short(row).slice(0, 4))).toEqual([
      ['产出指标', '数量指标', '禁牧面积', '≥120万亩'],
      ['产出指标', '质量指标', '补助发放准确率', '100%'],
      ['产出指标', '时效指标', '补助发放时间', '11月底前'],
      ['效益指标', '生态效益指标', '草原植被盖度', '≥45%'],
      ['满意度指标', '服务对象满意度指标', '牧民满意度', '≥95%'],
    ]);
    expect(diagnostics.map(({ id }) => id)).toContain('performance.two-periods');
  });
});

describe('an overall form with goals in its own words', () => {
  it('is read as the table of the department', () => {
    const { overallTable, projects } = readText(textOf('overall'));
    expect(projects).toEqual([]);
    expect(overallTable).toMatchObject({ department: '柳塘市交通运输局', annualBudget: 2162.77, score: 94.68 });
    expect(overallTable?.indicators.map((row) => [row.level2, row.targetRaw, row.actualRaw, row.score])).toEqual([
      ['数量指标', '>=1263公里', '=1263公里', 15],
      ['数量指标', '=3座', '=2座', 10],
      ['质量指标', '=100%', '=100%', 15],
      ['预算管理', '=100%', '=100%', 10],
      ['预算管理', '<=100%', '=85.6%', 10],
      ['社会效益', '有效改善', '有效改善', 15],
      ['可持续影响', '>=60人次', '=64人次', 10],
    ]);
  });
});

/** One project in short rows: what differs is how the rows are cut. */
const form = (rows: string): string =>
  `项目支出绩效自评表\n项目名称\t\t城区公厕保洁\t\t\t\t\t\n项目资金\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n\t年度资金总额\t1.00\t1.00\t1.00\t10\t100.00%\t10\n一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因\n${rows}`;

describe('rows after a break', () => {
  it('a bare page number between blank lines is no part of a cell, and rows without signs go on behind it', () => {
    const project = onlyProject(
      form(
        '产出指标\t数量指标\t保洁公厕数\t≥120座\t120座\t50\t50\t\n\n12\n\n效益指标\t社会效益指标\t环境卫生\t改善\t改善\t30\t30\t\n\t\t市民出行\t便利\t便利\t10\t9\t\n总分\t\t\t\t\t100\t99\t',
      ),
    );
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '保洁公厕数', '≥120座', '120座', 50, 50],
      ['效益指标', '社会效益指标', '环境卫生', '改善', '改善', 30, 30],
      ['效益指标', '社会效益指标', '市民出行', '便利', '便利', 10, 9],
    ]);
    expect(project.score).toBe(99);
  });

  it('the rest of a name that reads like a level, or like a side label, stays with the name', () => {
    const project = onlyProject(
      form(
        '产出指标\t数量指标\t保洁公厕\t≥120座\t120座\t50\t50\t\n\t\t数量\n\t\t公厕保洁及\t≥5万元\t5万元\t20\t20\t\n\t\t资金情况\n效益指标\t社会效益指标\t环境卫生\t改善\t改善\t20\t20\t\n总分\t\t\t\t\t100\t99\t',
      ),
    );
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '保洁公厕数量', '≥120座', '120座', 50, 50],
      ['产出指标', '数量指标', '公厕保洁及资金情况', '≥5万元', '5万元', 20, 20],
      ['效益指标', '社会效益指标', '环境卫生', '改善', '改善', 20, 20],
    ]);
  });

  it('满意度指标 right before the third level is the second level, not the first', () => {
    const project = onlyProject(
      form(
        '满意度指标\t服务对象满意度指标\t市民满意度\t≥90%\t95%\t10\t10\t\n\t满意度指标\t商户满意度\t≥90%\t91%\t10\t10\t\n总分\t\t\t\t\t100\t99\t',
      ),
    );
    expect(project.indicators.map(short)).toEqual([
      ['满意度指标', '服务对象满意度指标', '市民满意度', '≥90%', '95%', 10, 10],
      ['满意度指标', '满意度指标', '商户满意度', '≥90%', '91%', 10, 10],
    ]);
  });
});

describe('title and year as lines of one cell over a form with one cell a line', () => {
  it('are its title, not its first row', () => {
    const text = stacked(form('产出指标\t数量指标\t保洁公厕数\t≥120座\t120座\t90\t90\t\n总分\t\t\t\t\t100\t100\t'));
    const { projects, tables } = readText(
      text.replace('\t项目支出绩效自评表\n\n', '\t项目支出绩效自评表\n\t（2021年度）\n\n'),
    );
    expect(projects.map(({ name, score }) => [name, score])).toEqual([['城区公厕保洁', 100]]);
    expect(tables.map(({ grid }) => [grid.title.text, grid.rows[0]?.cells[0]?.text])).toEqual([
      ['项目支出绩效自评表', '项目名称'],
    ]);
  });
});

describe('a blank-aligned form with sentences in its cells', () => {
  it('stays one table', () => {
    const project = onlyProject(
      spaced(
        form(
          '产出指标\t数量指标\t保洁公厕数\t≥120座\t110座\t45\t41\t受天气影响，部分公厕未完成，下一步加强管理。\n\t质量指标\t保洁合格率\t≥95%\t96%\t45\t45\t\n总分\t\t\t\t\t100\t96\t',
        ),
      ),
    );
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '保洁公厕数', '≥120座', '110座', 45, 41],
      ['产出指标', '质量指标', '保洁合格率', '≥95%', '96%', 45, 45],
    ]);
    expect(project.indicators[0]?.note).toBe('受天气影响，部分公厕未完成，下一步加强管理。');
    expect(project.score).toBe(96);
  });
});

describe.each(['one blank between cells', 'nothing between cells'])('a form that lost its columns, %s', (kind) => {
  const glued = kind.startsWith('nothing');
  const text = textOf('without-columns');
  const { projects, diagnostics } = readText(glued ? text.replaceAll(' ', '') : text);
  const [project] = projects;
  if (!project) throw new Error('no project');

  it('reads head, money and rows where there is one way to part them', () => {
    expect(project).toMatchObject({
      name: '乡村医生培训项目',
      department: '青泉县卫生局',
      unit: '青泉县医院',
      score: 99.5,
    });
    expect(money(project)).toEqual([
      ['total', 25, 25, 24.5, 10, 9.8],
      ['fiscal', 25, 25, 24.5, null, null],
      ['other', 0, 0, 0, null, null],
    ]);
    expect(project.indicators.map(short)).toEqual(
      [
        ['产出指标', '数量指标', '培训人次', '≥100人次', '105人次', 10, 10],
        ['产出指标', '数量指标', '培训期数', '≥2期', '2期', 10, 10],
        ['产出指标', '质量指标', '培训合格率', '≥95%', '93%', 10, 9.7],
        ['产出指标', '时效指标', '完成时间', '2022年12月底前', '2022年11月', 10, 10],
        ['成本指标', '经济成本指标', '人均培训成本', '≤2500元', '2380元', 20, 20],
        ['效益指标', '社会效益指标', '提升诊疗水平', '有效提升', '有效提升', 20, 20],
        ['满意度指标', '满意度指标', '参训人员满意度', '≥95%', '97%', 10, 10],
      ].filter((row) => !glued || row[1] !== '时效指标'),
    );
  });

  it('marks the lines that can be parted in several ways', () => {
    const unread = diagnostics.filter(({ id }) => id === 'performance.row-unread').map(({ line }) => line);
    expect(unread).toEqual(glued ? [14, 19] : []);
    expect(project.goalActual?.text ?? null).toBe(glued ? null : '已完成乡村医生培训105人次。');
  });
});

/** As a PDF prints it: cells wrapped in their columns, names of levels in the middle of the rows they stand for. */
describe('a form taken from a page', () => {
  const project = onlyProject(textOf('page'));

  it('reads head, money and goals', () => {
    expect(project).toMatchObject({
      name: '2022年城区排水管网清淤及检测项目',
      department: '石桥市住房和城乡建设局',
      unit: '石桥市市政设施管理处',
      totalWeight: 100,
      score: 96.5,
    });
    expect(money(project)).toEqual([
      ['total', 120.5, 120.5, 108.45, 10, 9],
      ['fiscal', 120.5, 120.5, 108.45, null, null],
      ['other', 0, 0, 0, null, null],
    ]);
    expect(project.goalExpected?.text).toBe('完成排水管网清淤32公里，检测管网15公里，保障城区汛期排水畅通。');
    expect(project.goalActual?.text).toBe('完成清淤32公里，检测管网15公里，城区汛期未出现积水。');
  });

  it('gives every line of a cell to its row', () => {
    expect(project.indicators.map(short)).toEqual([
      ['产出指标', '数量指标', '管网清淤长度', '≥32公里', '32公里', 15, 15],
      ['产出指标', '数量指标', '管网检测及评估长度', '≥15公里', '15公里', 15, 15],
      ['产出指标', '质量指标', '清淤质量验收合格率', '≥95%', '98%', 10, 10],
      ['产出指标', '时效指标', '汛期前完成清淤任务率', '=100%', '85%', 10, 8.5],
      ['效益指标', '社会效益指标', '改善城区排水能力', '有效改善', '有效改善', 15, 15],
      ['效益指标', '生态效益指标', '减少污水外溢次数', '≥5次', '4次', 15, 14],
      ['满意度指标', '服务对象满意度指标', '居民满意度', '≥90%', '92%', 10, 10],
    ]);
    expect(project.indicators[3]?.note).toBe('受降雨影响，部分路段清淤推迟，下一步提前安排。');
  });
});
