// Made-up disclosures for measuring: names and sentences put together from the words such documents use. Seeded: the
// same seed gives the same text on every machine.
import type { DisclosureEntry } from '../../src/model/index.ts';
import type { Entry, Place } from '../../src/search/entries.ts';
import type { Piece } from '../../src/search/pieces.ts';

const PLACES =
  '甲州 乙市 丙县 丁区 城东 城西 北山 南河 新城 老城 东湖 西岭 开发区 高新区 示范区 边境 农村 社区 全域 辖区'.split(
    ' ',
  );
const SUBJECTS =
  '危险废物 涉气企业 重污染天气 用电量监控 机动车尾气 饮用水源地 土壤污染 噪声自动监测 环境空气质量 非道路移动机械 排污许可 生态保护红线 固体废物 辐射安全 ' +
  '中小学校舍 义务教育 学前教育 职业技能 基层医疗 疾病预防 养老服务 残疾人康复 公共文化 图书馆 体育场馆 农田水利 高标准农田 乡村道路 公路养护 桥梁检测 ' +
  '信访维稳 应急救援 森林防火 防汛抗旱 地质灾害 信息系统 政务网站 数据中心 网络安全 档案数字化 办公用房 公务用车 供暖 物业 食堂 车辆燃油 会议培训 宣传 法律顾问 审计 ' +
  '招商引资 科技创新 专利 粮食储备 市场监管 特种设备 食品抽检 药品安全 园林绿化 垃圾分类 污水处理 路灯照明 燃气管网 棚户区 保障性住房';
const WORKS =
  '运行维护 能力建设 升级改造 规范化评估 委托第三方服务 设备购置 平台建设 监测服务 专项整治 应急处置 调查评估 设施建设 补助 奖励 尾款 工作经费 业务费 维修改造 租赁 购买服务 ' +
  '数据库运行 信息化建设 人员培训 宣传教育 执法检查 技术支撑 规划编制 可行性研究 竣工验收 绩效评价';
const TAILS = [
  '项目',
  '',
  '经费',
  '工程',
  '（一期）',
  '（二期）',
  '（2023年）',
  '(续建)',
  '项目（PM2.5）',
  '专项资金',
  '“十四五”规划',
  '—VOCs 治理',
];
const AGENCIES =
  '生态环境局 教育局 卫生健康委员会 交通运输局 水利局 农业农村局 公安局 财政局 民政局 文化和旅游局 应急管理局 市场监督管理局 人民政府办公室 自然资源局 林业和草原局'.split(
    ' ',
  );

/** Mulberry32: small, seeded, the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const subjects = SUBJECTS.split(' ');
const works = WORKS.split(' ');

export function pick<T>(random: () => number, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

function amountText(random: () => number): string {
  return (Math.floor(random() ** 3 * 500_000) / 100 + 0.01).toFixed(2);
}

/** '2023年丙县饮用水源地监测服务及危险废物调查评估项目（一期）' */
export function projectName(random: () => number): string {
  const year = random() < 0.3 ? `${2019 + Math.floor(random() * 6)}年` : '';
  const place = random() < 0.7 ? pick(random, PLACES) : '';
  const second = random() < 0.4 ? `及${pick(random, subjects)}${pick(random, works)}` : '';
  return `${year}${place}${pick(random, subjects)}${pick(random, works)}${second}${pick(random, TAILS)}`;
}

/** Disclosures in rank order, twenty projects each. */
export function disclosures(count: number, random: () => number): DisclosureEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const department = `${pick(random, PLACES)}${pick(random, AGENCIES)}${at}`;
    return {
      id: `department-${at}-2023-final-accounts`,
      department,
      departmentSlug: `department-${at}`,
      region: pick(random, PLACES),
      fiscalYear: 2019 + (at % 6),
      kind: 'final-accounts',
    } as DisclosureEntry;
  });
}

/** Project entries in default order. */
export function projectEntries(count: number, random: () => number): Entry[] {
  return Array.from({ length: count }, (_, at): Entry => {
    const line = 100 + (at % 20) * 40;
    const [amount, executed] = [amountText(random), amountText(random)];
    const score = (60 + Math.floor(random() * 4000) / 100).toString();
    const place: Place = {
      doc: Math.floor(at / 20),
      lineStart: line,
      lineEnd: line,
      no: (at % 20) + 1,
      amount,
      executed,
      rate: '98.2',
      score,
      note: null,
    };
    return { kind: 'project', text: projectName(random), places: [place] };
  });
}

function sentence(random: () => number): string {
  const name = projectName(random);
  const amount = amountText(random);
  const shown = random() < 0.5 ? Number(amount).toLocaleString('en-US', { minimumFractionDigits: 2 }) : amount;
  const forms = [
    `本年度${name}支出${shown}万元，比上年增加${amountText(random)}万元，增长${(random() * 90).toFixed(2)}%。`,
    `主要原因是：${name}、${projectName(random)}按合同约定支付尾款。`,
    `${name}年初预算数为 ${shown} 万元，完成预算的${(random() * 120).toFixed(1)}％，决算数与预算数存在差异。`,
  ];
  return pick(random, forms);
}

/** A full-text record of some paragraphs. */
export function textPiece(random: () => number, paragraphs: number): Piece {
  const segments = Array.from({ length: paragraphs }, (_, at) => ({
    text: Array.from({ length: 3 }, () => sentence(random)).join(''),
    parts: [{ offset: 0, lineStart: at + 1, lineEnd: at + 1 }],
    last: true,
  }));
  return { section: '第二部分 决算情况说明', segments };
}
