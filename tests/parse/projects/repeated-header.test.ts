import { expect, it } from 'vitest';
import { parse } from '../../../src/parse/index.ts';

// The header printed twice, each time over two lines (7–8 and 9–10): the second is no row, but its lines are somewhere.
const TEXT = `某县水利局2023年度部门决算公开说明
                    项目支出绩效自评表
          项目名称                                                 河道清淤工程
          主管部门                某县水利局                实施单位                  某县水利局
                                             年初预算数     全年预算数     全年执行数           分值           执行率         得分
                              年度资金总额       643.53         643.53         523.54              10            81.35%         8.14
                一级指标       二级指标       三级指标      年度指标值     实际完成值           分值            得分      偏差原因分析
                                                                                                                           及改进措施
                一级指标       二级指标       三级指标      年度指标值     实际完成值           分值            得分      偏差原因分析
                                                                                                                           及改进措施
                               数量指标     完成改造数量      =761处         =761处              18            18.00
                产出指标                      培训人次      =1912人次      =1912人次             12            12.00
                               质量指标      验收合格率        =83%           =83%               12            12.00
                                          总分                                                  100           92.14分
`;

it('a header of indicators printed twice: no row of it, and no line lost', () => {
  const { document } = parse({ file: 'twice.txt', bytes: Buffer.from(TEXT, 'utf8') });
  expect(document?.disclosure.counts.linesCovered).toBe(14);
  expect(document?.disclosure.counts.lines).toBe(14);
  expect(document?.projects[0]?.indicators.map(({ level3, score }) => [level3, score])).toEqual([
    ['完成改造数量', 18],
    ['培训人次', 12],
    ['验收合格率', 12],
  ]);
});
