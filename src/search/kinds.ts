/** What a name hit can be, in the order hits are shown. The order is part of the index: ids of one kind are one range. */
export const KINDS = ['department', 'project', 'unit', 'function', 'indicator', 'glossary', 'heading'] as const;
export type EntryKind = (typeof KINDS)[number];

/** What a reader calls them. */
export const KIND_LABEL: Readonly<Record<EntryKind, string>> = {
  department: '部门',
  project: '项目',
  unit: '单位',
  function: '功能科目',
  indicator: '绩效指标',
  glossary: '名词解释',
  heading: '标题',
};
