import { words } from './column.ts';

/** What the data set is called and how it may be used: said the same in every catalogue file. */
export const ABOUT = {
  name: 'mingzhang',
  title: words('明账：部门决算与预算公开数据 | mingzhang: final accounts and budgets as published by departments'),
  description: words(
    '由各部门公开的决算、预算文本逐行读出的数据。每个数都注明原文行号；原文没有的为空，不是 0。 | ' +
      'Read line by line from the final accounts (决算) and budgets (预算) that departments publish. Every figure names its raw ' +
      'lines; what a document does not state is empty, never zero.',
  ),
  keywords: ['决算', '预算', '三公经费', '绩效', 'budget', 'final accounts', 'China', 'open data'],
  licence: {
    name: 'CC-BY-4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
    title: 'Creative Commons Attribution 4.0 International',
  },
} as const;

/**
 * Version of what is published under data/. A renamed or dropped file, column, code or id raises the first number, an
 * addition the second, a correction the third.
 */
export const DATA_VERSION = '1.0.0';

/** What each version changed in form, newest first. What changed in figures stands in history.json. */
export const FORM_CHANGES: readonly { readonly version: string; readonly changes: readonly string[] }[] = [
  { version: '1.0.0', changes: ['第一版：数据契约所列全部文件。 First release: every file of the data contract.'] },
];
