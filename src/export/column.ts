/** What one cell holds before it is written: null means the document does not say. */
export type Cell = string | number | boolean | null;

/** Text in both languages of the published descriptions. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** One column of a published table. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  /** Never null. */
  readonly required: boolean;
  /** The only values it takes. */
  readonly values: readonly string[] | null;
  /** An empty text is a printed blank, not a missing value. */
  readonly blankIsText: boolean;
  readonly title: Words;
  readonly description: Words;
}

interface Options {
  readonly required?: boolean;
  readonly values?: readonly string[];
  readonly blankIsText?: boolean;
}

/** One column; `title` and `description` are written "中文 | English". */
export function column(
  name: string,
  type: Column['type'],
  title: string,
  description: string,
  options: Options = {},
): Column {
  const { required = false, values = null, blankIsText = false } = options;
  return { name, type, required, values, blankIsText, title: words(title), description: words(description) };
}

/** "中文 | English" → both. */
export function words(text: string): Words {
  const [zh = '', en = ''] = text.split(' | ');
  return { zh, en };
}

const REQUIRED = { required: true };

export const disclosureId = column(
  'disclosure_id',
  'string',
  '披露编号 | Disclosure',
  'disclosures 表的 id | id of the table disclosures',
  REQUIRED,
);

export const lineColumns: readonly Column[] = [
  column(
    'line_start',
    'integer',
    '起始行 | First line',
    '原始文件中的首行，从 1 起 | First line in the raw file, from 1',
    REQUIRED,
  ),
  column('line_end', 'integer', '结束行 | Last line', '原始文件中的末行 | Last line in the raw file', REQUIRED),
];

/** A column of money in 万元 as printed. */
export function money(name: string, title: string, description = ''): Column {
  const { zh, en } = words(description);
  const unit = '单位万元，按原文所载，不作四舍五入；空为未载 | 10,000 CNY as printed, never rounded; empty: not stated';
  const [unitZh = '', unitEn = ''] = unit.split(' | ');
  return column(name, 'number', title, `${zh}${zh && '；'}${unitZh} | ${en}${en && '; '}${unitEn}`);
}

/** A column of a percentage as printed. */
export function percent(name: string, title: string, description: string): Column {
  const { zh, en } = words(description);
  return column(name, 'number', title, `${zh}，百分数（61.65 即 61.65%） | ${en}, in percent (61.65 means 61.65%)`);
}
