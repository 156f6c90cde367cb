import { MEETING_ROWS } from './meetings.ts';
import type { LabelRow, LabelSet } from './types.ts';

const abroadCounts = {
  items: 'threePublic.abroad.groups',
  times: 'threePublic.abroad.groups',
  batches: 'threePublic.abroad.groups',
  person: 'threePublic.abroad.persons',
  visits: 'threePublic.abroad.persons',
} as const;
const receptionCounts = {
  batches: 'threePublic.reception.batches',
  person: 'threePublic.reception.persons',
  visits: 'threePublic.reception.persons',
} as const;
const batchCounts = {
  ...receptionCounts,
  items: 'threePublic.reception.batches',
  times: 'threePublic.reception.batches',
} as const;
const personCounts = { person: 'threePublic.reception.persons', visits: 'threePublic.reception.persons' } as const;

const foreignCounts = {
  batches: 'threePublic.reception.foreign.batches',
  items: 'threePublic.reception.foreign.batches',
  times: 'threePublic.reception.foreign.batches',
  person: 'threePublic.reception.foreign.persons',
  visits: 'threePublic.reception.foreign.persons',
} as const;
/** 国内公务接待52批次（其中外事接待0批次）: guests from abroad received at home. */
const domesticForeign = {
  batches: 'threePublic.reception.domesticForeign.batches',
  person: 'threePublic.reception.domesticForeign.persons',
  visits: 'threePublic.reception.domesticForeign.persons',
} as const;

const abroad: readonly LabelRow[] = [
  {
    words:
      '[安排]因公出国(境)[费|费用|经费|支出|费支出|经费支出|费用支出] 因公出国[费|费用|经费|支出] 出国(境)[费|费用|经费] 因公出国(境)人员',
    money: 'threePublic.abroad',
    counts: abroadCounts,
  },
  { words: '[因公]出国[(境)]团组[数|数量] 团组[数] 出访团组 出国(境)组', counts: { ...abroadCounts }, loose: true },
  { words: '组织因公出国(境)团组', counts: { ...abroadCounts }, loose: true },
  {
    words: '[拟安排|计划安排|安排|拟|计划]出访 {计划|拟|计划安排|拟安排}[因公]出国(境)[团组|团组数|组]',
    counts: abroadCounts,
    loose: true,
  },
  { words: '人均因公出国(境)费用', money: 'threePublic.abroad.perPerson', share: null },
  { words: '[因公]出国[(境)]团组{共计|总计|合计} 团组{共计|总计|合计}', counts: { ...abroadCounts }, total: true },
  {
    words: '[因公]出国[(境)]{人次数|人数|人次|累计} 累计出国[(境)]',
    counts: { person: 'threePublic.abroad.persons', visits: 'threePublic.abroad.persons' },
  },
  {
    words: '累计',
    counts: { person: 'threePublic.abroad.persons', visits: 'threePublic.abroad.persons' },
    follows: true,
  },
];

/** What the vehicles counted just before are, or are for: 保有量7辆,其中:轿车3辆、机要通信用车1辆. */
const among = (kind: string, words: string): LabelRow => {
  const held = `threePublic.vehicle.heldCount.${kind}`;
  const bought = `threePublic.vehicle.purchasedCount.${kind}`;
  return {
    words,
    counts: { vehicles: held, sets: held },
    ofVehicles: true,
    after: {
      'threePublic.vehicle.purchasedCount': { counts: { vehicles: bought, sets: bought }, amount: `${bought}.value` },
    },
  };
};

const vehicle: readonly LabelRow[] = [
  among('sedan', '轿车 小轿车 小型轿车'),
  among('suv', '越野车 越野汽车'),
  among('passenger', '载客汽车 小型载客汽车 中型载客汽车 大型载客汽车 客车 商务车 面包车 旅行车 多功能乘用车'),
  among('truck', '载货汽车 货车 皮卡[车]'),
  among('principalLeaders', '主要[领导|负责]人用车 主要领导[干部]用车'),
  among('confidential', '机要{通信|通讯}用车'),
  among('emergency', '应急保障用车'),
  among('lawEnforcement', '[一般]执法执勤用车'),
  among('specialTechnical', '特种专业技术用车'),
  among('retiredCadres', '离退休干部[服务]用车'),
  among('general', '一般公务用车'),
  among('other', '其他[类型]用车 其他车[型|辆]'),
  {
    words:
      '公务用车购置{及|和|与|、}运行[维护][费|费用|经费|支出|费支出|费用支出|经费支出] 公务用车费[用] 公务用车购置费{及|和|与|、}运行[维护]费 公车购置及运行[维护]费 公务车购置及运行[维护]费 公务用车购置费及公务用车运行维护费',
    money: 'threePublic.vehicle',
  },
  {
    words: '公务用车购置[费|支出|经费|费用|费支出] 公务车购置[费|经费] 车辆购置费 公车购置费 公务用车购置经费',
    money: 'threePublic.vehicle.purchase',
    counts: { vehicles: 'threePublic.vehicle.purchasedCount', sets: 'threePublic.vehicle.purchasedCount' },
  },
  {
    words:
      '[更新|新购|新购置|购置]公务用车{购置数|购置数量|购置量|购置} 购置[公务用|公务]车[辆] 新购[置]公务用车 购置数[量] 更新公务用车 更新购置公务用车 公务用车购置辆数 {当年|本年|本年度|全年}购置[(更新)][公务用车|车辆|公务车] 拟购置公务用车 计划购置公务用车 购置(更新)[公务用车|车辆] [主要]用于经批准购置[的] 经批准购置[的]',
    counts: { vehicles: 'threePublic.vehicle.purchasedCount', sets: 'threePublic.vehicle.purchasedCount' },
    loose: true,
  },
  {
    words:
      '公务用车运行[维护][费|费用|支出|经费|费支出|费用支出] 公务用车运行及维护费 公务用车运行与维护费 车辆运行[维护]费[用] 公车运行[维护]{费|费用|支出} 公务车运行[维护]费 公务用车运维费',
    money: 'threePublic.vehicle.operation',
  },
  { words: '[全年]运行维护费[用|支出]', money: 'threePublic.vehicle.operation', within: 'threePublic.vehicle' },
  {
    words:
      '[年末|期末]公务用车[年末|期末|实际]保有[数]量 公务用车保有数 [年末|期末]公务用车保有 [年末|期末]保有量 公车保有量 公务车保有量 共有公务用车 实有公务用车 公务用车实有数 保有公务用车 [部门|单位]现有公务用车 车辆保有量 公务用车共',
    counts: { vehicles: 'threePublic.vehicle.heldCount', sets: 'threePublic.vehicle.heldCount' },
    loose: true,
  },
  { words: '公务用车加油[费]', money: 'threePublic.vehicle.operation.fuel' },
  { words: '公务用车维修[费]', money: 'threePublic.vehicle.operation.repair' },
  { words: '公务用车保险[费]', money: 'threePublic.vehicle.operation.insurance' },
  { words: '公务用车其他支出', money: 'threePublic.vehicle.operation.other' },
  { words: '车均购置费[用]', money: 'threePublic.vehicle.purchase.perVehicle', share: null },
  { words: '车均[运行]维护费[用] 车均运行费[用]', money: 'threePublic.vehicle.operation.perVehicle', share: null },
  { words: '固定资产车辆', counts: { vehicles: 'assets.vehicleCount' }, loose: true },
];

const reception: readonly LabelRow[] = [
  {
    words:
      '公务接待{费|费用|支出|经费|费支出|费用支出} 公务招待费[用|支出] 国内公务接待 国内接待 国内公务接待共 公务接待共',
    money: 'threePublic.reception',
    counts: receptionCounts,
  },
  { words: '[公务]接待 [累计|共计|共]接待', money: 'threePublic.reception', counts: receptionCounts, follows: true },
  {
    words: '国内{公务接待|接待}{费|支出|费用|费支出}',
    money: 'threePublic.reception.domestic',
    counts: receptionCounts,
  },
  {
    words: '国内[公务]接待批次[数] 公务接待批次[数] 接待国内公务批次',
    counts: batchCounts,
  },
  { words: '[共|累计|共计]接待[国内]来访团组 来访团组[数]', counts: batchCounts },
  { words: '人均接待费[用]', money: 'threePublic.reception.perPerson', share: null },
  { words: '国内外事接待', counts: domesticForeign },
  { words: '接待批次[数] 批次', counts: batchCounts, follows: true },
  { words: '国内[公务]接待{人次|人数|人次数} 公务接待{人次|人数|人次数}', counts: personCounts },
  { words: '接待{人次|人数|人次数} 人次[数] [接待]来访人员 接待来访 [接待]来宾', counts: personCounts, follows: true },
  {
    words:
      '[其中:|含]外事接待[费|支出|费用|批次|人次] 国(境)外[公务]接待[费|支出|费用|批次|人次] 国(境)外公务接待 外宾接待[费|支出|批次|人次] [接待|共接待|累计接待]国(境)外来访团组 [接待|共接待|累计接待]外宾来访团组 来访外宾 [接待|共接待|累计接待]外宾',
    money: 'threePublic.reception.foreign',
    counts: foreignCounts,
  },
];

const total: LabelRow = {
  words:
    '[一般公共预算][财政拨款][安排][的]三公经费[一般公共预算][财政拨款][支出|合计|支出合计|支出总额] 三公支出 三公经费一般公共预算财政拨款 一般公共预算{及|和|与|、}政府性基金[预算]财政拨款[安排][的]三公经费[支出|合计|支出合计|支出总额] 三公经费财政拨款[支出]',
  money: 'threePublic.total',
};

/** “三公”经费; quotes are dropped before lexing. */
export const THREE_PUBLIC: LabelSet = {
  name: 'threePublic',
  rows: [total, ...abroad, ...vehicle, ...reception, ...MEETING_ROWS],
  anywhere: [total],
};
