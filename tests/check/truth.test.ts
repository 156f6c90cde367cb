import { describe, expect, it } from 'vitest';
import { checkRaw, readTruth, touches } from './helpers/real.ts';

/** Where a listed inconsistency is found, or why it is no matter of arithmetic. */
type Place =
  | string
  | { readonly rule: string; readonly status: 'differs' | 'rounding'; readonly lines: readonly number[] };
type Entry = readonly [no: number, what: string, place: Place];

const FIRST: readonly Entry[] = [
  [
    0,
    'Sum executed of the 11 evaluated projects (784',
    { rule: 'pf-executed-within', status: 'differs', lines: [27, 76] },
  ],
  [
    1,
    'Sum of 年初预算数 of the 11 projects is larger than',
    {
      rule: 'pf-initial-within',
      status: 'differs',
      lines: [228, 419, 610, 801, 992, 1183, 1404, 1595, 1816, 2097, 2333, 30, 124],
    },
  ],
  [
    2,
    'Lines 30 and 33 explain the 61.65% variance by',
    {
      rule: 'pf-added-in-year',
      status: 'differs',
      lines: [30, 33, 228, 229, 419, 420, 610, 611, 801, 802, 992, 993, 1183, 1184, 1404, 1405, 1816, 1817],
    },
  ],
  [
    3,
    '上级资金 99.60 already stands under 年初预算数 in the o',
    { rule: 'pf-added-in-year', status: 'differs', lines: [97, 98, 1183, 30] },
  ],
  [
    4,
    'The 13 item-level changes against last year ad',
    { rule: 'gp-item-yoy-sum', status: 'rounding', lines: [33, 40, 52] },
  ],
  [
    5,
    '行政单位医疗: 0.11 this year, +0.11, so last year is',
    'a house style: 100 % printed on a base of 0, given as a hint of gp-item-yoy-rate being not applicable',
  ],
  [
    6,
    '行政单位医疗 and 其他行政事业单位医疗支出 both print 0.11; and t',
    'no contradiction in the figures: a judgement about plausibility',
  ],
  [
    7,
    '全年预算数 1,159.29 of the overall table = executed',
    { rule: 'pf-overall-sources', status: 'differs', lines: [116, 125, 21] },
  ],
  [
    8,
    '人员经费 337.22 for 5 staff = 67.44 per head, whil',
    'no contradiction in the figures: a judgement about plausibility',
  ],
  [
    9,
    '单价100万元（含）以上设备 is 0 台（套）, but P9 bought one 低本',
    { rule: 'assets-vs-project', status: 'differs', lines: [74, 1972, 1975] },
  ],
  [
    10,
    '政府采购货物支出 44.05, while P9 alone paid 190.00 for',
    'no contradiction in the figures: a judgement about plausibility',
  ],
  [
    11,
    'P2: execution rate 96.47% but the funding row ',
    { rule: 'pf-execution-score', status: 'differs', lines: [420, 421, 423, 424] },
  ],
  [
    12,
    'P3: execution rate 98.99% but the funding row ',
    { rule: 'pf-execution-score', status: 'differs', lines: [611, 612, 614, 615] },
  ],
  [
    13,
    'P9: execution rate 97.44% but the funding row ',
    { rule: 'pf-execution-score', status: 'differs', lines: [1817, 1818, 1820, 1821] },
  ],
  [
    14,
    'P10: execution rate 94.27% but the funding row',
    { rule: 'pf-execution-score', status: 'differs', lines: [2098, 2099, 2101, 2102] },
  ],
  [
    15,
    'P2: the cost-control indicator says 业绩值 =100% ',
    { rule: 'ix-payment-rate', status: 'differs', lines: [420, 421, 547, 548] },
  ],
  [
    16,
    'P3: the cost-control indicator says 业绩值 =100% ',
    { rule: 'ix-payment-rate', status: 'differs', lines: [611, 612, 738, 739] },
  ],
  [
    17,
    'P10: the cost-control indicator says 业绩值 =100%',
    { rule: 'ix-payment-rate', status: 'differs', lines: [2098, 2099, 2255, 2256] },
  ],
  [
    18,
    'P2 项目完成时间: due 2024年12月20日前, done 2025年5月17日 (',
    { rule: 'ix-date', status: 'differs', lines: [532, 533, 534, 535] },
  ],
  [
    19,
    'P2: the text says the project was completed on',
    { rule: 'px-result-number', status: 'differs', lines: [450, 533] },
  ],
  [20, 'P3: the goal is to finish the upgrade by 2024年', 'no row measures the date: the words alone are late'],
  [
    21,
    'P10: indicator says 项目完成时间 2024年10月31日 (100%, ',
    'the words say 截至, not when the work was completed',
  ],
  [
    22,
    'P1: contract signed on 12月6日 (text) but 采购完成时间',
    'signing a contract is not the completed purchase: two events',
  ],
  [23, 'Three 2024 self-evaluations report results dat', 'a date in words, no figure'],
  [24, 'P1 社会效益: the deviation note says the service h', 'no number: words that say different things'],
  [
    25,
    'P1: text 第三方已开展相关工作 against note 具体服务内容暂未开展.',
    'no number: words that say different things',
  ],
  [
    26,
    'P3 有效数据获取率: text 达95%, indicator row =99.47%.',
    { rule: 'px-result-number', status: 'differs', lines: [641, 693, 694] },
  ],
  [27, 'P9: planned and scored X-γ辐射剂量率监测仪（环境级） =1台, b', 'no number: words that say different things'],
  [28, 'P9: instrument is 低本底α/β测量仪 everywhere but 低本地', 'no number: words that say different things'],
  [
    29,
    'P11: the goal text plans 6000辆 (抽测) and 12000辆',
    { rule: 'px-overall-vs-project', status: 'differs', lines: [187, 2416] },
  ],
  [
    30,
    '电脑终端软件及网络运维台数: overall table =266台 (full 15), ',
    { rule: 'px-overall-vs-project', status: 'differs', lines: [178, 179, 2165, 2166] },
  ],
  [
    31,
    '抽测任务量 =10007辆: overall scores 10007/6000 = 166',
    { rule: 'ix-met-not-full', status: 'differs', lines: [2416, 2419] },
  ],
  [
    32,
    'Overall 两年出具各类报告: target =200份, actual =160份, ',
    'scored as missed, in proportion: the score is right',
  ],
  [
    33,
    'The overall table has no 总分 row (truncated). C',
    { rule: 'ix-score-sum', status: 'differs', lines: [190, 155] },
  ],
  [
    34,
    'P11: executed 53.00 = 100.00%, but 委托三方服务费, th',
    { rule: 'ix-cost-sum', status: 'differs', lines: [2334, 2335, 2491, 2492] },
  ],
  [
    35,
    'P6 满意度: 98.36/95 = 103.537% → 103.54%; printed',
    { rule: 'ix-completion-rate', status: 'rounding', lines: [1356, 1357, 1358] },
  ],
  [
    36,
    'P1 100/90 printed as 111.1%; the same quotient',
    { rule: 'ix-completion-rate', status: 'rounding', lines: [371, 372, 373] },
  ],
  [
    37,
    'P4 95.6/90 = 106.22%; printed 106%.',
    { rule: 'ix-completion-rate', status: 'rounding', lines: [944, 945, 946] },
  ],
  [
    38,
    'P8 资产清查工作验收合格率: >=95%, =100% → printed 完成率 100',
    { rule: 'ix-completion-rate', status: 'differs', lines: [1693, 1694, 1695, 1696] },
  ],
  [
    39,
    '按照完成比例赋分 with overfulfilment: score = weight ×',
    {
      rule: 'ix-met-not-full',
      status: 'differs',
      lines: [
        489, 490, 519, 520, 695, 696, 1946, 1947, 2152, 2153, 2167, 2168, 2197, 2198, 2212, 2213, 2418, 2419, 2433,
        2434,
      ],
    },
  ],
  [
    40,
    '按照完成比例赋分 below 100%: printed 10.05/11, 10.28/1',
    { rule: 'ix-score-formula', status: 'differs', lines: [1976, 1977, 2272, 2273, 2493, 2494] },
  ],
  [
    41,
    '<= targets far overfulfilled (40 of <=55, 20天 ',
    'two ways of printing the rate of an upper bound, each in use',
  ],
  [42, 'P6: target =95% with actual =98.36% - an equal', 'an = that stands for >=: full score is right'],
  [43, 'Date targets printed with an operator, =2024年1', 'an operator before a date: the dates agree'],
  [44, 'Target >=100% for a pass rate (only 100% can m', 'an operator, no contradiction'],
  [
    45,
    'P6 年度出具各类报告数量: deviation note although target ',
    { rule: 'ix-note-on-met', status: 'differs', lines: [1266, 1267, 1274] },
  ],
  [46, 'P10: note says 偏差-10% for an overfulfilment of', 'no number: words that say different things'],
  [47, 'P10 报告数据准确率: note speaks of 核实率 (copied from a', 'no number: words that say different things'],
  [48, 'P10 note: 较目标值高20台高1台 (garbled; 21 against 20)', 'no number: words that say different things'],
  [49, 'P8 note: 预计60完成清查工作 - the unit 天 is missing.', 'no number: words that say different things'],
  [
    50,
    'P10 电视电话会议系统故障排除时间 (a time) stands under 质量指标,',
    'no number: words that say different things',
  ],
  [
    51,
    'P6 项目完成时间 uses 按照完成比例赋分 / 其他标准; every other da',
    'no number: words that say different things',
  ],
  [
    52,
    'Line 76 announces 项目支出绩效自评表和评价报告; no 评价报告 foll',
    'no number: words that say different things',
  ],
  [
    53,
    'Line 76: 非道路移动机械编码登记 已完成8477辆, 全疆前三; P7, the p',
    'no number: words that say different things',
  ],
  [54, 'Phrases doubled by copy-paste: line 258 环境风险，保', 'no number: words that say different things'],
  [55, 'P1 对服务机构满意度 =100% (full 10) although the note ', 'no number: words that say different things'],
  [56, '主管部门 and 实施单位 are the same name in all 11 tabl', 'no number: words that say different things'],
];

const FOURTH: readonly Entry[] = [
  [
    0,
    'sum of the six revenue sources is 0.01 short o',
    { rule: 'revenue-source-sum', status: 'rounding', lines: [108] },
  ],
  [1, 'revenue shares add up to 99.99', { rule: 'revenue-source-share-sum', status: 'rounding', lines: [108] }],
  [
    2,
    'sum of spending by nature is 0.01 short of 本年支',
    { rule: 'expenditure-nature-sum', status: 'rounding', lines: [112, 114] },
  ],
  [
    3,
    'fiscal revenue: 1378.91+21520.17 is 0.01 short',
    { rule: 'fiscal-revenue-sum', status: 'rounding', lines: [118] },
  ],
  [
    4,
    'fiscal expenditure: 1378.91+21520.17 is 0.01 s',
    { rule: 'fiscal-expenditure-sum', status: 'rounding', lines: [118] },
  ],
  [
    5,
    'general public 21327.71 + government fund 192.',
    { rule: 'fiscal-by-fund', status: 'rounding', lines: [118, 126, 242] },
  ],
  [
    6,
    'sum of the three categories 19208.99+1000.00+1',
    { rule: 'gp-category-sum', status: 'rounding', lines: [126, 132, 133, 134] },
  ],
  [
    7,
    'sum of the 32 items is 0.01 short of the gener',
    { rule: 'gp-item-sum', status: 'rounding', lines: [126, 138, 212] },
  ],
  [
    8,
    'sum of the 32 item changes is 0.02 off the tot',
    { rule: 'gp-item-yoy-sum', status: 'rounding', lines: [126, 138, 212] },
  ],
  [9, '5847.84+2145.67 is 0.01 short of the basic exp', { rule: 'basic-sum', status: 'rounding', lines: [216, 220] }],
  [
    10,
    '全年预算总额 of the overall evaluation is 0.01 below',
    { rule: 'pf-overall-budget', status: 'rounding', lines: [100, 287] },
  ],
  [
    11,
    'share of 社会保障和就业支出: 1118.71/21327.71 = 5.2453 ',
    { rule: 'gp-share', status: 'rounding', lines: [134] },
  ],
  [12, 'item 6: 100.00 % growth on a previous year of ', 'a house style: 100 % printed on a base of 0'],
  [13, 'government fund: 100.00 % growth on a previous', { rule: 'dir-zero-base', status: 'differs', lines: [244] }],
  [14, 'government fund item: 100% growth on a previou', 'a house style: 100 % printed on a base of 0'],
  [15, 'government fund 预决算差异率 100.00 % on an initial ', 'a house style: 100 % printed on a budget of 0'],
  [
    16,
    '实际执行总额 of the overall evaluation equals the wh',
    { rule: 'pf-overall-executed', status: 'differs', lines: [278, 287, 102] },
  ],
  [
    17,
    'overall table puts all 26707.15 under 地（州、市）安排',
    { rule: 'pf-overall-sources', status: 'differs', lines: [291, 118] },
  ],
  [
    18,
    'overall table: 实际完成指标值 and 分值权重 swapped agains',
    { rule: 'ix-swapped-columns', status: 'differs', lines: [294, 295, 296, 299] },
  ],
  [
    19,
    'overall goal says 信访案件及时受理达到100%, the indicato',
    { rule: 'px-result-number', status: 'differs', lines: [293, 296] },
  ],
  [20, 'the cell 实际完成目标 is worded as a plan (“2023年预计按', 'no number: words that say different things'],
  [21, 'reasons read as opposites: item 7 says retired', 'no number: words that say different things'],
  [
    22,
    '229 vehicles in the assets, 77 in 公务用车保有量; the',
    { rule: 'tp-held-vs-assets', status: 'differs', lines: [232] },
  ],
  [
    23,
    '公务接待费全年预算数 73.71 with variance 0.00 %, but the',
    { rule: 'tp-project-link', status: 'differs', lines: [238, 674] },
  ],
  [
    24,
    '公务接待 304 批次 in the text, 12 次 actual (target >',
    { rule: 'tp-project-link', status: 'differs', lines: [234, 680] },
  ],
  [
    25,
    '73.71 万元 / 3752 人次 = 196.46 元 a person-time, p',
    'no contradiction in the figures: a judgement about plausibility',
  ],
  [
    26,
    '益民大厦 租赁 is called an addition made during the ',
    { rule: 'pf-added-in-year', status: 'differs', lines: [128, 150, 414] },
  ],
  [
    27,
    '一中门面房屋加固 is called 调整追加, the project table giv',
    { rule: 'pf-added-in-year', status: 'differs', lines: [128, 148, 437] },
  ],
  [
    28,
    'goal text says 追加机关事务管理局 117.26 万元, the table ',
    { rule: 'pf-added-in-year', status: 'differs', lines: [332, 336] },
  ],
  [
    29,
    '年初预算数 of the 19 public projects adds up to 155',
    { rule: 'pf-initial-within', status: 'differs', lines: [287, 309, 768] },
  ],
  [30, 'project 1: satisfaction =0% because 无居民, yet 保', 'no number: words that say different things'],
  [
    31,
    'project 3: 维修项目资金支付率 =100% scored 7/7, executi',
    { rule: 'ix-payment-rate', status: 'differs', lines: [362, 372] },
  ],
  [32, 'project 3: 验收合格率 50 % and 3 of 6 places done, ', 'no number: words that say different things'],
  [
    33,
    'project 3: rows met at 100 % with full score c',
    { rule: 'ix-note-on-met', status: 'differs', lines: [371, 372, 373] },
  ],
  [
    34,
    'project 4: cost actuals 621.97+1134.80+2566.36',
    { rule: 'ix-cost-sum', status: 'differs', lines: [388, 400, 401, 402] },
  ],
  [35, 'project 4: row 403 has no remark although 4 po', { rule: 'ix-note-required', status: 'differs', lines: [403] }],
  [
    36,
    'project 5: 购置办公楼 =1 栋 done 5/5, 购置费用 =0 万元 of ',
    'no contradiction in the figures: a judgement about plausibility',
  ],
  [37, 'project 5: 资金支付及时率 =100% 15/15 with an executi', '及时率 is about time, not about the amount paid'],
  [
    38,
    'project 5: 实际完成情况 says 预算范围内顺利完成了各项任务 and 显著成效',
    'no number: words that say different things',
  ],
  [
    39,
    'project 5: 实际完成情况 talks of 物业服务和餐饮服务 and 业主和租户',
    'no number: words that say different things',
  ],
  [40, 'project 6: 实际完成情况 says 完成了大部分加固工作, all rows ar', 'no number: words that say different things'],
  [
    41,
    'project 6: no 满意度指标 row although 441 claims 客户',
    { rule: 'ix-dimensions', status: 'differs', lines: [] },
  ],
  [
    42,
    'project 7: 水、电、暖气费 10/15.50*7 = 4.52, printed ',
    { rule: 'ix-score-formula', status: 'differs', lines: [472] },
  ],
  [
    43,
    'project 7: cost actuals 10+10+14 = 34.00, exec',
    { rule: 'ix-cost-sum', status: 'rounding', lines: [461, 470, 472, 473] },
  ],
  [
    44,
    'project 8: every output 100 % done with 53.54 ',
    'no contradiction in the figures: a judgement about plausibility',
  ],
  [45, 'project 8: target “=2023 年 8 月底”, actual “2023', 'a way of printing a date'],
  [46, 'project 9: target =10 人, actual =11 人 (more th', 'more than asked for is met'],
  [
    47,
    'project 9: 实际完成情况 is word for word the 预期目标',
    { rule: 'px-goal-copied', status: 'differs', lines: [514] },
  ],
  [
    48,
    'project 2: 实际完成情况 is word for word the 预期目标',
    { rule: 'px-goal-copied', status: 'differs', lines: [336] },
  ],
  [
    49,
    'project 2: 64 套 x 340 元 needs 33 nights for 71',
    'no contradiction in the figures: a judgement about plausibility',
  ],
  [
    50,
    'project 10: 实际完成情况 is the tail of the 预期目标, st',
    { rule: 'px-goal-copied', status: 'differs', lines: [541] },
  ],
  [51, 'project 10: a 2023 goal that speaks of 2021年施工', 'no number: words that say different things'],
  [52, 'project 10: 615 处 targeted, 128 done (20.8 %),', { rule: 'ix-siblings', status: 'differs', lines: [544] }],
  [53, 'project 10: row met at 100 %, full score, rema', { rule: 'ix-note-on-met', status: 'differs', lines: [545] }],
  [54, 'project 10: 主管部门 printed twice in one cell and', 'no number: words that say different things'],
  [
    55,
    'project 10: 项目资金支付率 =100% with an execution ra',
    { rule: 'ix-payment-rate', status: 'differs', lines: [537, 547] },
  ],
  [
    56,
    'project 11: cost actuals 284.99+42+47.10+36+10',
    { rule: 'ix-cost-sum', status: 'differs', lines: [565, 575, 576, 577, 578, 579] },
  ],
  [57, 'project 11: 维修费 =47.1 over <=45 scored 0.00 (r', 'no number: words that say different things'],
  [58, 'project 11: goal is about 红山公园 with 142 in pos', 'no number: words that say different things'],
  [59, 'project 11: typo 保障 55 人人正常办公', 'no number: words that say different things'],
  [
    60,
    'project 12: 实际完成 “资金使用合理，符合预算规划”, 烈士纪念日活动 32 o',
    'no number: words that say different things',
  ],
  [
    61,
    'project 13: 市政府中心机房维护经费 29.5/79.40*10 = 3.72, ',
    { rule: 'ix-score-formula', status: 'differs', lines: [635] },
  ],
  [62, 'project 13: target =64 块, actual =65 块, full s', 'more than asked for is met'],
  [63, 'project 13: 基本达成预期 where all other tables writ', 'no number: words that say different things'],
  [
    64,
    'project 14: 29750 + 13600 + 70*14*17 = 60010 元',
    'no contradiction in the figures: a judgement about plausibility',
  ],
  [65, 'project 14: price below target (240 of =250元/间', 'the product is right: 240 / 250 x 7 = 6.72'],
  [
    66,
    'project 15: 接待费用成本控制率 <=5%, actual =0.1%, scor',
    { rule: 'ix-score-formula', status: 'differs', lines: [686] },
  ],
  [67, 'project 15: level-3 name 接待工作完成 完成率 has 完成 twi', 'no number: words that say different things'],
  [68, 'project 15: row met at 100 %, full score, rema', { rule: 'ix-note-on-met', status: 'differs', lines: [682] }],
  [
    69,
    'project 15: 12 of >=20 receptions, but 接待工作完成率',
    { rule: 'ix-siblings', status: 'differs', lines: [680, 682] },
  ],
  [70, 'project 16: =8034 targeted, =8033.33 actual, 2', 'less spent than an = asks for is no miss'],
  [
    71,
    'project 17: 风险规避达成率 =100% done, scored 0.00 of',
    { rule: 'ix-met-not-full', status: 'differs', lines: [730] },
  ],
  [72, 'project 17: risk avoidance scored 0.00 in row ', 'no number: words that say different things'],
  [73, 'project 18: goal computes 2*1800*12 = 4.32 万元,', 'the goal text explains that the rest comes later'],
  [74, 'project 18: 1250 of 1800 元 a head paid (goal: ', 'no number: words that say different things'],
  [
    75,
    'project 19: 参加培训 =2 期 of =2 期 done, scored 0.0',
    { rule: 'ix-met-not-full', status: 'differs', lines: [774] },
  ],
  [76, 'project 19: two trainings attended, 宣传培训费用 =0 ', 'no number: words that say different things'],
  [
    77,
    'project 19: <=2 万元 with 0 spent is met, scored',
    { rule: 'ix-met-not-full', status: 'differs', lines: [784] },
  ],
  [78, 'project 19: 298.5/300*5 = 4.975, printed 4.97 ', 'a tie: 4.975 may be printed 4.97 or 4.98'],
  [79, 'qualitative 基本达到预期 is worth 70 % (377, 474, 55', 'no number: words that say different things'],
  [
    80,
    'cost targets written as upper bounds (<= or ≤)',
    {
      rule: 'ix-met-not-full',
      status: 'differs',
      lines: [400, 401, 402, 470, 472, 473, 550, 551, 553, 575, 576, 578, 579, 605, 634, 635],
    },
  ],
  [
    81,
    '主管部门 乌鲁木齐政府机关事务管理局 vs. 乌鲁木齐市机关事务管理局 in the lis',
    { rule: 'px-unit-listed', status: 'differs', lines: [306] },
  ],
  [
    82,
    '乌鲁木齐市政府信访局 (3 tables) and 乌鲁木齐市信访局 (1 table, a',
    { rule: 'px-unit-listed', status: 'differs', lines: [696] },
  ],
  [
    83,
    '乌鲁木齐市人民政府办公厅 (3 tables) and 乌鲁木齐市人民政府办公室 (1 ta',
    { rule: 'px-unit-listed', status: 'differs', lines: [589] },
  ],
  [
    84,
    'units 乌鲁木齐市红山办公区管理中心 and 乌鲁木齐市人民政府接待处 are not ',
    { rule: 'px-unit-listed', status: 'differs', lines: [562, 671] },
  ],
  [85, '机关事务管理 for 机关事务管理局 (word cut)', 'no number: words that say different things'],
  [86, 'the same sentence twice inside one goal cell (', 'no number: words that say different things'],
  [87, 'reason at the vehicle costs: 调整将乌鲁木齐市委市政府分离, e', 'no number: words that say different things'],
  [88, 'the remark is 缺乏组足够的调研 (stray 组) in most rows ', 'no number: words that say different things'],
];

const DOCUMENTS = [
  { no: '001', name: '001_f4976192141c2b6e', entries: FIRST },
  { no: '004', name: '004_72d94d323a0f885e', entries: FOURTH },
] as const;

describe.each(DOCUMENTS)('inconsistencies found by hand in $no', ({ no, name, entries }) => {
  const listed = readTruth(no).inconsistencies;
  const findings = checkRaw(name, { hints: true });

  it('accounts for every one of them', () => {
    expect(entries.map(([, what]) => what)).toEqual(listed.map(({ what }) => what.slice(0, 46)));
  });

  const found = entries.flatMap(([index, what, place]) => (typeof place === 'string' ? [] : [{ index, what, place }]));
  it.each(found)('$index $what', ({ place }) => {
    const own = findings.filter(({ rule, status }) => rule === place.rule && status === place.status);
    expect(own.length).toBeGreaterThan(0);
    const missing = place.lines.filter((line) => !own.some((finding) => touches(finding, line)));
    expect(missing).toEqual([]);
  });
});
