import { MEETING_ROWS } from './meetings.ts';
import type { Concept, LabelRow, LabelSet } from './types.ts';

/** 机关运行经费, and 公用经费 of institutions. */
export const AGENCY_OPERATING: LabelSet = {
  name: 'agencyOperating',
  rows: [
    { words: '公用经费[支出] 日常公用经费', money: 'agencyOperating.institution' },
    {
      words: '(行政单位和参照公务员法管理[的]事业单位)公用经费[支出] (行政单位)公用经费[支出]',
      money: 'agencyOperating.administrative',
    },
  ],
  anywhere: [
    {
      words: '机关运行经费[财政拨款][支出] 机构运行经费[支出] 行政运行经费[支出] 机关运行费',
      money: 'agencyOperating.administrative',
    },
    { words: '事业运行经费[支出] 事业单位运行经费', money: 'agencyOperating.institution' },
  ],
};

const smeShares: Pick<LabelRow, 'share'> = { share: 'procurement.smeShare' };

const smeShareOf = (part: string, words: string): LabelRow => ({
  words: `${words}采购授予中小企业合同[金额|总额]`,
  share: `procurement.${part}.smeShare`,
});

/** 政府采购. */
export const PROCUREMENT: LabelSet = {
  name: 'procurement',
  rows: [
    { words: '[政府采购]货物[类]{支出|预算|采购|采购支出|采购预算} 货物[类]', money: 'procurement.goods' },
    { words: '[政府采购]工程[类]{支出|预算|采购|采购支出|采购预算} 工程[类]', money: 'procurement.works' },
    { words: '[政府采购]服务[类]{支出|预算|采购|采购支出|采购预算} 服务[类]', money: 'procurement.services' },
    { words: '政府购买服务[支出|预算|金额]', money: 'procurement.purchasedServices', share: null },
    { words: '采购支出总额 采购预算', money: 'procurement.total', share: null },
    { words: '[政府]集中采购[预算|支出]', money: 'procurement.centralized' },
    { words: '[政府]分散采购[预算|支出]', money: 'procurement.decentralized' },
    smeShareOf('goods', '货物'),
    smeShareOf('works', '工程'),
    smeShareOf('services', '服务'),
    // Kept for them when the budget is made; what was awarded in the end is another figure.
    {
      kind: 'budget',
      words: '[面向]中小企业预留[政府采购][项目][预算][金额|份额] 预留{给|面向}中小企业[的][政府采购][项目][预算]',
      money: 'procurement.sme',
      ...smeShares,
    },
    {
      kind: 'budget',
      words:
        '[面向|其中:]{小微|小型微型|小型、微型|小型和微型}企业预留[政府采购][项目][预算][金额|份额] 预留{给|面向}{小微|小型微型|小型、微型|小型和微型}企业[的][政府采购][项目][预算]',
      money: 'procurement.microSmall',
      share: 'procurement.microSmallShare',
    },
  ],
  anywhere: [
    {
      words: '政府采购{支出总额|支出|预算|安排|预算总额|支出总计|总额|支出合计|金额|支出预算}',
      money: 'procurement.total',
      share: null,
    },
    { words: '政府采购货物{支出|预算}', money: 'procurement.goods' },
    { words: '政府采购工程{支出|预算}', money: 'procurement.works' },
    { words: '政府采购服务{支出|预算}', money: 'procurement.services' },
    { words: '[政府采购]授予中小企业[的]合同[金额|总额]', money: 'procurement.sme', ...smeShares },
    {
      words: '授予{小微|小型微型|小型、微型|小型和微型|小型|微型}企业[的]合同[金额|总额]',
      money: 'procurement.microSmall',
      share: 'procurement.microSmallShare',
    },
  ],
};

/** 会议费 and 培训费 outside 三公. */
export const MEETINGS: LabelSet = { name: 'meetings', rows: MEETING_ROWS, anywhere: [] };

const vehicleKind = (code: string, words: string): LabelRow => ({
  words,
  counts: { vehicles: `assets.vehicle.${code}`, sets: `assets.vehicle.${code}` },
  amount: `assets.vehicle.${code}.value`,
  after: { 'assets.planned': { counts: { vehicles: `assets.planned.vehicle.${code}` } } },
});

/** 房屋85,200平方米,其中:办公用房…: what it is used for. */
const rooms = (use: string): Concept => ({ counts: { area: `assets.buildingArea.${use}` } });

/** Assets given away or scrapped in the year, with what they had cost. */
const disposed = (what: string, unit: 'area' | 'vehicles' | 'items'): Concept => ({
  counts: { [unit]: `assets.disposed.${what}` },
  amount: `assets.disposed.${what}.value`,
});

const SETS = (code: string) => ({ sets: code, items: code });

/** 国有资产占用. */
export const ASSETS: LabelSet = {
  name: 'assets',
  rows: [
    { words: '固定资产[账面]原值[合计] 固定资产(原值)', money: 'assets.fixedOriginal' },
    {
      words: '房屋[建筑物|建筑面积|面积|及构筑物] 房屋建筑',
      counts: { area: 'assets.buildingArea' },
      amount: 'assets.buildingValue',
    },
    {
      words: '办公用房',
      counts: { area: 'assets.buildingArea' },
      amount: 'assets.buildingValue',
      after: { 'assets.buildingArea': rooms('office') },
    },
    { words: '业务用房', ...rooms('business') },
    { words: '其他用房', ...rooms('other') },
    {
      words: '[共有|现有]车辆[合计|共|共计|总数|数量] 公务用车[总数|合计] 公务车辆',
      counts: { vehicles: 'assets.vehicleCount', sets: 'assets.vehicleCount' },
      amount: 'assets.vehicleValue',
    },
    vehicleKind(
      'provincialLeaders',
      '副部(省)级{及以上|以上}领导[干部]用车 副省(部)级及以上领导[干部]用车 部级领导干部用车 省部级[及以上]领导[干部]用车 省级领导[干部]用车 省级及以上领导[干部]用车 部(省)级领导干部用车 副部级[(含)][及]以上领导[干部]用车',
    ),
    vehicleKind('principalLeaders', '主要[领导|负责]人用车 主要负责人用车 主要领导[干部]用车 主要负责同志用车'),
    vehicleKind('confidential', '机要通信用车 机要通讯用车'),
    vehicleKind('emergency', '应急保障用车 应急保障车'),
    vehicleKind('lawEnforcement', '[一般]执法执勤用车 [一般]执法执勤车辆'),
    vehicleKind('specialTechnical', '特种专业技术用车 特种专业用车 特种技术用车 特种专业技术车辆'),
    vehicleKind('retiredCadres', '离退休干部[服务]用车 老干部服务用车 离退休干部服务车辆'),
    vehicleKind('general', '一般公务用车'),
    vehicleKind('designated', '定向保障用车 定向化保障用车'),
    vehicleKind('other', '其他[类型]用车 其他车辆'),
    { words: '处置房屋[建筑物]', ...disposed('buildings', 'area'), loose: true },
    { words: '处置车辆', ...disposed('vehicles', 'vehicles'), loose: true },
    { words: '报废报损资产', ...disposed('scrapped', 'items'), loose: true },
    { words: '[实现]资产处置收入', money: 'assets.disposalIncome', loose: true },
    { words: '资产使用收入', money: 'assets.useIncome', loose: true },
    { words: '出租资产', counts: { area: 'assets.leased.area' }, loose: true },
    { words: '资产出租收入', money: 'assets.leaseIncome', loose: true },
    {
      words: '[当年]购置车辆',
      counts: { vehicles: 'assets.purchased.vehicles', sets: 'assets.purchased.vehicles' },
      loose: true,
    },
    { words: '[预算|或][未]安排购置车辆经费', money: 'assets.planned.vehicles', share: null, loose: true },
    {
      words: '[部门]预算安排购置[公务]车辆',
      counts: { vehicles: 'assets.planned.vehicleCount', sets: 'assets.planned.vehicleCount' },
      share: null,
      loose: true,
    },
    { words: '办公家具', amount: 'assets.furnitureValue' },
    { words: '其他资产', amount: 'assets.otherValue' },
    { words: '资产{总额|总计}', money: 'assets.total', share: null },
    { words: '流动资产', money: 'assets.current' },
    { words: '在建工程', money: 'assets.constructionInProgress' },
    { words: '无形资产', money: 'assets.intangible' },
    { words: '对外投资[及有价证券]', money: 'assets.investments' },
    { words: '资产{原值|价值}[合计]', stem: '', share: null },
  ],
  anywhere: [],
};

/** Equipment to be bought: 安排购置50万元以上大型设备. Groups: 1 the price. */
export const PLANNED_EQUIPMENT =
  /(?:预算)?安排购置(?:单价|单位价值)?(50|100)万元(?:\(含\))?以上(?:\(含\))?(?:的)?(?:通用|专用|大型)*设备(?:\([^()]{0,12}\))?/y;

const planned = (size: string): LabelRow => ({ words: '', counts: SETS(`assets.planned.${size}`) });

export const PLANNED_CONCEPTS: Readonly<Record<string, LabelRow>> = {
  '50': planned('equipmentOver500k'),
  '100': planned('equipmentOver1m'),
};

/** Equipment bought in the year: 购置单价50万元以上的通用设备. Groups: 1 the price. */
export const BOUGHT_EQUIPMENT =
  /(?:当年)?购置单(?:价|位价值|台价值|台(?:\(套\))?价值)(50|100)万元(?:\(含\))?以上(?:\(含\))?(?:的)?(?:通用|专用|大型)*设备/y;

const bought = (size: string): LabelRow => ({
  words: '',
  counts: SETS(`assets.purchased.${size}`),
  loose: true,
  after: { 'assets.planned': planned(size) },
  across: true,
});

export const BOUGHT_CONCEPTS: Readonly<Record<string, LabelRow>> = {
  '50': bought('equipmentOver500k'),
  '100': bought('equipmentOver1m'),
};

/** Equipment is named by its price: 单价50万元(含)以上设备(不含车辆). Groups: 1 the price. */
export const EQUIPMENT =
  /单(?:价|位价值|台价值|台(?:\(套\))?价值|件价值)(?:在|为)?(50|100)万元(?:\(含\)|\(含(?:50|100)万元\)|及)*以上(?:\(含\))?(?:的)?(?:通用|专用|大型|单台)*(?:设备|仪器设备)(?:\([^()]{0,12}\))?/y;

export const EQUIPMENT_CONCEPTS: Readonly<Record<string, LabelRow>> = {
  '50': {
    words: '',
    counts: SETS('assets.equipmentOver500k'),
    amount: 'assets.equipmentOver500k.value',
    after: { 'assets.planned': planned('equipmentOver500k') },
  },
  '100': {
    words: '',
    counts: SETS('assets.equipmentOver1m'),
    amount: 'assets.equipmentOver1m.value',
    after: { 'assets.planned': planned('equipmentOver1m') },
  },
};

const staff = (code: string, words: string): LabelRow => ({
  words,
  counts: { person: `staff.${code}`, bare: `staff.${code}` },
  stem: `staff.${code}`,
});

/** Vehicles of the department beside its staff. */
const vehicles = (code: string, words: string): LabelRow => ({
  words,
  counts: { vehicles: `vehicles.${code}`, sets: `vehicles.${code}` },
  loose: true,
});

/** How many bodies of a kind: 其中行政单位1个. */
const body = (code: string, words: string): LabelRow => ({
  words,
  counts: { items: `units.${code}` },
  share: null,
});

/** 由养老保险基金发放养老金的离退休人员共计48人(离休0人,退休48人): of those named before. */
const paidBy = (kind: string): Readonly<Record<string, Concept>> =>
  Object.fromEntries(
    ['staff.retiredAll.unitPaid', 'staff.retiredAll.fundPaid'].map((code) => [
      code,
      { counts: { person: `${code}.${kind}` } },
    ]),
  );

/** Kinds of staff by who pays them, and people who are no staff: named beside the others, without a code. */
const OTHER_STAFF: LabelRow = {
  words:
    '{全部补助|全额补助|差额补助|自收自支}[事业]{编制|在职}[人数|人员] 退职人数 遗属人数 在校学生人数 小学人数 初中人数 高中人数 中学人数',
  loose: true,
};

/** 机构设置及人员情况. */
export const ORGANISATION: LabelSet = {
  name: 'organisation',
  rows: [
    {
      ...staff('total', '实有人数[共] 实有人员[总数] 实有[在编]总人数 实有在编人数'),
      after: {
        'staff.authorized.administrative': staff('administrative', ''),
        'staff.authorized.institutional': staff('institutional', ''),
      },
    },
    staff('active', '在职[人员][人数|数] 在职职工[人数] 在职在编人员 实有在职人员'),
    { ...staff('retiredCadre', '离休[人员][人数|数] 离休干部'), after: paidBy('retiredCadre') },
    { ...staff('retired', '退休[人员][人数|数] 退休职工'), after: paidBy('retired') },
    { ...staff('retiredAll.unitPaid', '尚未移交养老保险基金发放养老金的离退休人员'), loose: true },
    { ...staff('retiredAll.fundPaid', '由养老保险基金发放养老金的离退休人员'), loose: true },
    staff('authorized', '编制数 编制人数 核定[人员]编制[数] 人员编制[数] 编制总数 编制 总编制'),
    {
      ...staff('administrative', '行政[人员]'),
      bare: true,
      after: { 'staff.authorized': staff('authorized.administrative', '') },
    },
    {
      ...staff('institutional', '事业[人员]'),
      bare: true,
      after: { 'staff.authorized.administrative': staff('authorized.institutional', '') },
    },
    { ...staff('administrative', '[在职][在编]实有行政人员 在职在编行政人员 行政在职人数'), loose: true },
    { ...staff('civilServiceLike', '参照公务员[法]管理[的]事业在职人数'), loose: true },
    OTHER_STAFF,
    { ...staff('civilServiceLike', '[在职][在编][实有]{参照公务员法管理|参公管理}[的]事业人员'), loose: true },
    { ...staff('otherInstitutional', '[在职][在编][实有]非参公[管理][的]事业人员'), loose: true },
    { ...staff('workers', '行政工勤人员 工勤人员'), loose: true },
    { ...staff('authorized.workers', '行政工勤编制 工勤编制'), loose: true },
    {
      ...staff('authorized.civilServiceLike', '参公管理[的]事业编制 参照公务员[法]管理[的]事业编制[数|人数]'),
      loose: true,
    },
    vehicles('authorized', '[公务]车辆编制[数]'),
    vehicles('held', '[在编]实有车辆[数]'),
    staff('authorized.administrative', '行政编制[数|人数]'),
    staff('authorized.institutional', '事业编制[数|人数]'),
    body('administrative', '行政单位'),
    body('civilServiceLike', '参照公务员法管理[的]事业单位 参公[管理][的]事业单位'),
    body('institutions', '事业单位 其他事业单位'),
    body('institutions.first', '公益一类[事业]单位'),
    body('institutions.second', '公益二类[事业]单位'),
    { ...staff('retiredAll', '离退休[人员][人数|数]'), loose: true },
  ],
  anywhere: [],
};

/** Figures of one 类/款/项 line; `@` codes are columns of the item, not facts. */
export const ITEM_CONCEPT: LabelRow = { words: '', money: '@amount', stem: '@', share: '@share' };
export const ITEM: LabelSet = {
  name: 'item',
  rows: [
    { words: '基本支出', money: '@basic' },
    { words: '项目支出', money: '@project' },
  ],
  anywhere: [],
};
