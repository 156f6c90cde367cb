/** The 类 of the economic classification as they stand in running text, half-width; longer names first. */
export const ECONOMIC_CLASSES: readonly (readonly [name: string, code: string])[] = [
  ['工资福利支出', '301'],
  ['商品和服务支出', '302'],
  ['对个人和家庭的补助', '303'],
  ['对个人和家庭补助', '303'],
  ['债务利息及费用支出', '307'],
  ['资本性支出(基本建设)', '309'],
  ['其他资本性支出', '310'],
  ['资本性支出', '310'],
  ['对企业补助(基本建设)', '311'],
  ['对企业补助', '312'],
  ['对社会保障基金补助', '313'],
];

/** The code of a 类 in front of its name. */
export const ECONOMIC_CODE = /(?:^|\D)3\d{2}$/;

/** An account in a list: 办公费5.00万元、水费1.00万元. Groups: 1 the name. */
export const ECONOMIC_ENTRY =
  /(?<=^|[、,:;。])([^、,:;。\d()]{2,20}(?:\([^()]{1,6}\)[^、,:;。\d()]{0,6})?)(?=\d[\d,.]*[万亿]?元)/g;

/** Between the name and its amount. */
export const ECONOMIC_TAIL = /^(?:支出)?(?:预算|决算)?(?:数)?为?(?=\d)/;

/** Where the statement of a class ends: before the next kind of spending or another sentence. */
export const ECONOMIC_END =
  /[;。,](?=(?:其中:|\d[.、])?(?:日常)?(?:公用经费|人员经费|基本支出|项目支出))|。(?!(?:主要|比|较|与|同比))/;
