/** A printed figure with a unit, in normalised text: 1,085.20万元, 61.65%, 5人, 3,752人次, =200份 is an indicator and not counted here. */
export const FIGURE =
  /(?<![\dA-Za-z.])-?\d[\d,]*(?:\.\d+)?(?=\s?(?:万元(?!\s?(?:\(含\))?以[上下])|亿元|元|%|人次|人|个|辆|批次|平方米|台\(套\)|台|家))/g;

/** Longest printed number that is a figure: no account has more digits, and nothing could hold them exactly. */
export const LONGEST_FIGURE = 24;

/** What follows a figure counted as one: a text without it states none. */
export const UNIT = /\d\s?[亿万元%人个辆批平台家]/;

/** Why a figure is not bound, by the kind of section it stands in. */
export const UNBOUND_REASONS: Readonly<Record<string, string>> & { readonly table: string; readonly other: string } = {
  table: '表格中未归入行列的数字',
  overview: '部门概况的叙述',
  functions: '职能的叙述',
  organisation: '机构情况的叙述，无对应口径',
  performance: '绩效工作的叙述，无对应口径',
  glossary: '名词解释中的说明',
  annex: '附件的叙述',
  other: '叙述中的数字，无对应口径',
};
