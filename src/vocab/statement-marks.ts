/** Words that tell what a figure is not. Written as the lexer sees them, like the words of the statement grammar. */

/** 2018年度绩效评价项目5个,涉及预算金额…: 预算 names no kind of document. */
export const OF_PERFORMANCE = /绩效/;

/** 总收入, 总支出: with or without the balances. */
export const PLAIN_TOTAL = /^总[收支][入出]/;

/** 减少为3.00万元, 由5.00万元减少到3.00万元: what it became, not by how much it changed. */
export const TURNED_INTO = /^(?:增[加长]|上升|提高|减少|下降|降低|压[减缩]|缩减)了?[为到至]$/;

/** Behind it stands what it was before. */
export const FORMERLY = /^由$/;
