import { FISCAL } from './checks/fiscal.ts';
import { BASIC, GENERAL_PUBLIC } from './checks/general-public.ts';
import { COMPLETENESS, FORM_WORDS, HINTS, LINKS, YEARS } from './checks/more.ts';
import { DIRECTION, OTHER_MATTERS, PEOPLE, REPEATED } from './checks/other.ts';
import { INDICATORS, PERFORMANCE } from './checks/performance.ts';
import { PLACES, TABLES } from './checks/tables.ts';
import { FUNDS, THREE_PUBLIC } from './checks/three-public.ts';
import { TOTALS } from './checks/totals.ts';
import type { RuleText } from './checks/types.ts';

export type { RuleText } from './checks/types.ts';

/** What the four outcomes are called. */
export const STATUS_WORDS = {
  pass: '相符',
  rounding: '四舍五入',
  differs: '原文两处数字不一致',
  'not-applicable': '无从核对',
} as const;

/** Differences that are not between two numbers. */
export const TEXT_DIFFERS = '原文两处写法不一致';
export const MISSING = '文中未见';

/** Said with a finding that rests on an uncertain reading. */
export const UNCERTAIN_WORDS = '可能是读取问题';

/** Direction of a change, by sign. */
export const CHANGE_WORDS = { '-1': '下降', '0': '持平', '1': '增长' } as const;

/** Word for money added to the budget during the year. */
export const ADDED = '追加';

/** Rows that name the payment or execution rate of the project's own money, and words that make it something else. */
export const PAYMENT_RATE = /(?:资金|经费|预算)(?:支付|支出|执行|使用)率|预算(?:成本)?控制率|成本预算控制率/;
export const PAYMENT_RATE_NOT = /及时|准确|合规|合格|合同|尾款|首付|进度|偏差/;

/** Units printed over a table: decimal places to 万元. */
export const UNIT_SHIFT: Readonly<Record<string, number>> = { 元: -4, 千元: -1, 万元: 0, 亿元: 4 };

/** Labels of total rows, and kinds of tables read straight from their grid. */
export const TOTAL_ROW = /^(?:总计|合计|收入总计|支出总计|本年收入合计|本年支出合计|收入合计|支出合计)[:：]?$/;
export const PROJECT_TABLE = /^(?:generalPublicProject|project)$/;
export const CARRYOVER_TABLE = /^carryover$/;
/** Said of a row that closes when one cell moves to the next column. */
export const SHIFTED = '（若其中一格移到相邻的列则相符，可能错列）';
/** Two offices written as one entry: 机关党委和离退休干部工作处. */
export const JOINED_OFFICES = /(?:党委|工委|处|室|科|办)(?:和|及|（|\()/;
/** How names of units end. */
export const UNIT_NAME = /(?:局|厅|站|中心|队|所|办公室|处|院|校|馆|委员会|政府)(?:（[^）]*）|\([^)]*\))?$/;

/** Words of projects that pay for a “三公” item. */
export const PROJECT_WORDS = {
  reception: /接待/,
  vehicle: /公务用车|公车|车辆运行/,
  abroad: /出国|出境|因公/,
} as const;

/** What a report on 三公 states: code → name. */
export const REQUIRED_FACTS: Readonly<Record<string, string>> = {
  'threePublic.abroad': '因公出国（境）费',
  'threePublic.reception': '公务接待费',
  'threePublic.vehicle.purchase': '公务用车购置费',
  'threePublic.vehicle.operation': '公务用车运行维护费',
  'threePublic.abroad.groups': '出国团组数',
  'threePublic.abroad.persons': '出国人次',
  'threePublic.vehicle.purchasedCount': '公务用车购置数',
  'threePublic.vehicle.heldCount': '公务用车保有量',
  'threePublic.reception.batches': '接待批次',
  'threePublic.reception.persons': '接待人次',
};

/** Parts every disclosure has, in whatever order and under whatever heading: kinds of sections, or a prefix of its figures. */
export const REQUIRED_SECTIONS: readonly { kinds: readonly string[]; prefix?: string; name: string }[] = [
  { kinds: ['functions', 'overview'], name: '主要职能' },
  { kinds: ['organisation', 'overview'], prefix: 'staff.', name: '机构设置' },
  { kinds: ['overall', 'revenue'], prefix: 'revenue.', name: '收入情况' },
  { kinds: ['overall', 'expenditure'], prefix: 'expenditure.', name: '支出情况' },
  { kinds: ['threePublic'], prefix: 'threePublic.', name: '“三公”经费' },
  { kinds: ['procurement'], prefix: 'procurement.', name: '政府采购' },
  { kinds: ['glossary'], name: '名词解释' },
];

/** A paragraph that gives a reason; template words left standing; remarks of a target not met. */
export const REASON_WORDS = /原因|由于|因为|主要是|主要系|系因|导致/;
export const PLACEHOLDER =
  /(?<![A-Za-z0-9-])[XxＸ×]{2,}(?![A-Za-z0-9-])|增加（减少）|增加\(减少\)|增加\/减少|[{｛](?:单位|部门|年度|金额)[^}｝]*[}｝]/;
/** Where an entry of the contents starts, and what of it is no name: numbers, years, page numbers, marks, 的. */
export const ENTRY_STARTS =
  /(?=第[一二三四五六七八九十]+部分|(?<![一二三四五六七八九十])[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])/;
export const ENTRY_TRIM =
  /^第[一二三四五六七八九十]+部分|^[（(]?[一二三四五六七八九十]+[)）、]|20\d\d\s*年度?|[.．·…—-]*\s*\d*\s*$|[（(]见附[^)）]*[)）]|[《》“”"的]/g;
/** A report announced as attached, and how one is headed. */
export const ANNOUNCED_REPORT = /附[^。；]{0,40}评价报告|评价报告[^。；]{0,6}(?:附后|见附件)/;
export const REPORT_TITLE = /^.{0,40}评价报告(?:$|（)/;
/** The nine tables of 决算公开, as they are titled. */
export const FORM_TABLES: readonly { readonly name: string; readonly title: RegExp }[] = [
  { name: '收入支出决算总表', title: /^(?!.*财政拨款).*(?:收入支出|收支).*总/ },
  { name: '收入决算表', title: /收入决算(?:情况)?表|^收入决算/ },
  { name: '支出决算表', title: /^(?!.*(?:财政拨款|基金|国有|基本|项目|收入)).*支出决算/ },
  { name: '财政拨款收入支出决算总表', title: /财政拨款.*(?:收入支出|收支).*总/ },
  { name: '一般公共预算财政拨款支出决算表', title: /^(?!.*基本).*一般公共预算.*支出/ },
  { name: '一般公共预算财政拨款基本支出决算表', title: /基本支出/ },
  { name: '“三公”经费支出决算表', title: /三公/ },
  { name: '政府性基金预算财政拨款收入支出决算表', title: /政府性基金/ },
  { name: '国有资本经营预算财政拨款支出决算表', title: /国有资本/ },
];

/** A head that is nothing but the year; a year that lost a digit. */
export const HEAD_YEAR = /^[（(]\s*(20\d{2})\s*年度?\s*[)）]$/;
export const TORN_YEAR = /(?<![\d.])20\d?\s*年度(?!数)/;
/** A score with its grade in words; the usual bounds; a scale the document prints itself. */
export const GRADED =
  /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s*分[^。；\d]{0,20}?(?:等级|评级|等次|评定|评价结果|结果)[为是:：]?\s*[“"”]?(优|良|中|差)(?![良化级])/;
export const GRADE_FROM = [
  ['优', 90],
  ['良', 80],
  ['中', 60],
  ['差', 0],
] as const;
export const GRADE_SCALE = /分(?:以上|及以上)?[^。；]{0,6}[为是][“"]?优秀?[^。；]{0,30}良/;

/** 赋分规则 that goes by the proportion done; rows that count pieces. */
export const IN_PROPORTION = /比例/;
export const COUNT_ROW = /数量/;
/** The column of an evaluation table that explains lost points. */
export const NOTE_COLUMN = /偏差\s*原因/;
/** Columns of a prose line, as the reader names them. */
export const ITEM_COLUMNS = {
  initial: '年初预算数',
  annual: '全年预算数',
  done: '完成预算率',
  gap: '比预算增减额',
  variance: '预决算差异率',
} as const;

/** Rows that buy a device. */
export const DEVICE = /仪|设备|系统|平台|车/;
export const NOTE_WORDS = /不相符|不符|未完成|未达到|偏差/;

/** Every rule in words, by id. */
export const RULE_TEXTS: Readonly<Record<string, RuleText>> = {
  ...TOTALS,
  ...TABLES,
  ...PLACES,
  ...FISCAL,
  ...GENERAL_PUBLIC,
  ...BASIC,
  ...THREE_PUBLIC,
  ...FUNDS,
  ...OTHER_MATTERS,
  ...REPEATED,
  ...PERFORMANCE,
  ...INDICATORS,
  ...LINKS,
  ...YEARS,
  ...COMPLETENESS,
  ...FORM_WORDS,
  ...HINTS,
  ...DIRECTION,
  ...PEOPLE,
};
