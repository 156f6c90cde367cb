/**
 * Sentences on projects whose performance tables are not published. Written for text without blanks and quotes,
 * half-width.
 */

/** 项目绩效目标表完全不予以公开, 绩效自评表不公开. */
export const WITHHELD = /绩效[^,。;:\d]{0,8}表[^,。;:\d]{0,6}不(?:予以|予|对外|作|做|进行)?公开/;

/** 有4个中央转移支付项目, 中央转移支付项目4个. Groups: 1 or 2 the number. */
export const WITHHELD_COUNT = /(\d+)[个项][^,。;:()\d]{0,20}?项目|项目[^,。;:()\d]{0,4}?(\d+)个/;

/** Projects that are counted under codes of their own. */
export const CLASSIFIED = /涉密/;

export const WITHHELD_CODES = {
  count: 'performance.projects.withheld.count',
  amount: 'performance.projects.withheld.amount',
} as const;
