import type { TableKind } from './tables.ts';

/** A labelled figure of 三公 and 机构运行 tables: money, or a count with its measure word. */
export interface StatisticRule {
  readonly code: string;
  /** Matched against the label without enumerators, quotation marks and the unit in brackets at its end. */
  readonly label: RegExp;
  /** Measure word of a count; absent for money. */
  readonly unit?: string;
}

/** 三公 items, for row labels (long form) and for header words (wide form); the first that fits decides. */
export const THREE_PUBLIC: readonly StatisticRule[] = [
  { code: 'threePublic.total', label: /^(三公经费)?(支出)?(合计|总计)?$/ },
  { code: 'threePublic.abroad', label: /^因公出国(\(境\))?(费用?|经费|支出|费支出)?$/ },
  {
    code: 'threePublic.vehicle',
    label: /^公务用?车(购置(费|经费)?(及|和)运行(维护)?)?(费用?|支出|经费|费支出)(\(小计\)|小计|合计)?$/,
  },
  { code: 'threePublic.vehicle.purchase', label: /^(公务用?车|车辆)?购置(费用?|支出|经费|费支出)?$/ },
  { code: 'threePublic.vehicle.operation', label: /^(公务用?车|车辆)?运行(维护)?(费用?|支出|经费|费支出)$/ },
  { code: 'threePublic.reception', label: /^公务接待(费用?|支出|经费|费支出)?$/ },
  { code: 'threePublic.reception.domestic', label: /^国内(公务)?接待(费|支出|费支出)$/ },
  { code: 'threePublic.reception.foreign', label: /^外事接待(费|支出|费支出)$/ },
];

const COUNTS: readonly StatisticRule[] = [
  { code: 'threePublic.abroad.groups', label: /^因公出国(\(境\))?团组(个数|数)?$/, unit: '个' },
  { code: 'threePublic.abroad.persons', label: /^因公出国(\(境\))?(累计)?(人次|人数)数?$/, unit: '人次' },
  { code: 'threePublic.vehicle.purchasedCount', label: /^公务用?车购置(数|数量|辆数)$/, unit: '辆' },
  { code: 'threePublic.vehicle.heldCount', label: /^公务用?车(年末)?保有(量|数)$/, unit: '辆' },
  { code: 'threePublic.reception.batches', label: /^(国内)?公务接待批次数?$/, unit: '批次' },
  { code: 'threePublic.reception.persons', label: /^(国内)?公务接待(人次|人数)数?$/, unit: '人次' },
  { code: 'threePublic.reception.foreign.batches', label: /^(国内)?外事接待批次数?$/, unit: '批次' },
  { code: 'threePublic.reception.foreign.persons', label: /^(国内)?外事接待(人次|人数)数?$/, unit: '人次' },
];

const AGENCY: readonly StatisticRule[] = [
  { code: 'agencyOperating.administrative', label: /^(机关|机构)运行经费(支出)?(合计)?$/ },
  { code: 'procurement.total', label: /^政府采购(支出|预算)?(合计|总额|总计)$/ },
  { code: 'procurement.goods', label: /^(政府采购)?货物(类)?(支出|采购)?$/ },
  { code: 'procurement.works', label: /^(政府采购)?工程(类)?(支出|采购)?$/ },
  { code: 'procurement.services', label: /^(政府采购)?服务(类)?(支出|采购)?$/ },
  { code: 'procurement.sme', label: /^(政府采购)?授予中小企业合同(金额|总额)$/ },
  { code: 'procurement.microSmall', label: /^(政府采购)?授予小微企业合同(金额|总额)$/ },
  { code: 'conference.total', label: /^会议费(支出)?$/ },
  { code: 'training.total', label: /^培训费(支出)?$/ },
];

const ASSETS: readonly StatisticRule[] = [
  { code: 'assets.vehicleCount', label: /^(共有)?车辆(数)?(合计|总数|数量|数)?$/, unit: '辆' },
  { code: 'assets.vehicle.provincialLeaders', label: /^(副?部\(省\)级(及以上)?领导|部级领导干部)用车$/, unit: '辆' },
  { code: 'assets.vehicle.principalLeaders', label: /^主要(负责人|领导干部)用车$/, unit: '辆' },
  { code: 'assets.vehicle.confidential', label: /^机要通信用车$/, unit: '辆' },
  { code: 'assets.vehicle.emergency', label: /^应急保障用车$/, unit: '辆' },
  { code: 'assets.vehicle.lawEnforcement', label: /^(一般)?执法执勤用车$/, unit: '辆' },
  { code: 'assets.vehicle.specialTechnical', label: /^特种专业(技术)?用车$/, unit: '辆' },
  { code: 'assets.vehicle.retiredCadres', label: /^离退休干部(服务)?用车$/, unit: '辆' },
  { code: 'assets.vehicle.general', label: /^一般公务用车$/, unit: '辆' },
  { code: 'assets.vehicle.other', label: /^其他用车$/, unit: '辆' },
  {
    code: 'assets.equipmentOver500k',
    label: /^单价50万元\(含\)以上(的)?(通用)?设备(\(不含车辆\))?$/,
    unit: '台（套）',
  },
  { code: 'assets.equipmentOver1m', label: /^单价100万元\(含\)以上(的)?(专用)?设备(\(不含车辆\))?$/, unit: '台（套）' },
];

/** Labels a table of each kind may state in its rows. */
export const STATISTICS: Readonly<Partial<Record<TableKind, readonly StatisticRule[]>>> = {
  threePublic: [...THREE_PUBLIC, ...COUNTS, ...AGENCY],
  agency: [...THREE_PUBLIC, ...COUNTS, ...AGENCY, ...ASSETS],
  procurement: AGENCY,
  assets: ASSETS,
};

/** A measure word in brackets at the end of a row label: its cells are counts, not money. */
export const LABEL_UNIT = /\((个|人|人次|辆|批|批次|次|台|套|台[,、]?\(?套\)?|平方米|家)\)$/;

/** What the figures under a header mean beside the value of the row. */
export const COLUMN_MEANINGS = {
  yoyRate: /(增减|增长|变动|下降|比上年).*(%|率|比例|幅度?)|增幅/,
  yoyChange: /增减(额|数|金额|情况)?$|比上年(增减|增加|变动)|增减变化/,
  share: /占.*(%|比|比重|比例)|^占比|比重/,
  previous: /上年|去年|上一年/,
  annualBudget: /全年预算|调整(后)?预算|预算数?\(调整/,
  initialBudget: /年初预算|预算数?\(年初/,
  finalAccount: /决算|执行数|统计数|支出数/,
  budget: /预算/,
} as const;

/** A note under a 三公 table that says which budget its 预算数 is. */
export const BUDGET_NOTES: readonly { readonly base: 'annual' | 'initial'; readonly words: RegExp }[] = [
  { base: 'annual', words: /预算数(为|是|反映|指)[^。;]*(全年预算|调整后)/ },
  { base: 'initial', words: /预算数(为|是|反映|指)[^。;]*年初/ },
];
