/** Words that say what a long number beside them is. Data for src/privacy. */

/** A telephone number follows. */
export const PHONE_WORDS = [
  '电话(?!费)',
  '手机(?!费)',
  '联系方式',
  '联系人',
  '移动电话',
  '微信',
  'tel',
  'phone',
  'mobile',
];

/** An identity-card number follows. */
export const IDENTITY_WORDS = ['身份证', '证件号', '公民身份'];

/** A bank account or card number follows, perhaps in groups. */
export const ACCOUNT_WORDS = ['账号', '帐号', '卡号'];

/** A bank account may follow, in one piece. */
export const BANK_WORDS = ['账户', '帐户', '开户', '银行'];

/** The number is a code of a document, project or organisation: never private. */
export const CODE_WORDS = [
  '编码',
  '编号',
  '代码',
  '文号',
  '单号',
  '流水号',
  '序号',
  '许可证',
  '合同号',
  '备案号',
  '注册号',
];

/** Words of the people named in a form: their names are not republished as data. */
export const PERSON_ROLES = ['负责人', '联系人', '填报人', '填表人', '经办人', '审核人', '制表人', '复核人'];

/** What may stand before a role within one label: 项目负责人, 财务负责人. */
export const PERSON_SCOPES = ['项目', '单位', '部门', '财务', '填报', '分管', '主要', '业务', '绩效'];

/** Words that begin another label of a form: what follows a blank field is no name. */
export const NEXT_LABELS = [
  '联系',
  '电话',
  '手机',
  '主管',
  '实施',
  '项目',
  '单位',
  '资金',
  '预算',
  '年度',
  '填报',
  '签字',
  '签名',
  '日期',
  '部门',
  '地址',
  '总体',
  '绩效',
  '盖章',
  '负责',
  '年初',
  '全年',
  '执行',
  '姓名',
  '职务',
];

/** A count or an amount stands before one of these: the number is a figure, not a telephone number. */
export const FIGURE_UNITS = [
  '元',
  '号',
  '万',
  '亿',
  '千',
  '百',
  '角',
  '分',
  '%',
  '人',
  '个',
  '户',
  '亩',
  '株',
  '吨',
  '公里',
  '千米',
  '米',
  '平方',
  '立方',
  '公顷',
  '次',
  '件',
  '台',
  '套',
  '辆',
  '份',
  '页',
  '例',
  '家',
  '条',
  '度',
  '千瓦',
  '公斤',
  '克',
  '升',
  '年',
  '月',
  '日',
  '天',
  '小时',
];
