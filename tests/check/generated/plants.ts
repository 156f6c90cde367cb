import type { DisclosureDocument, FundingRow, Indicator } from '../../../src/model/index.ts';
import { plantFunding, plantItem, plantRow, plantScore } from './rows.ts';
import { type Planted, readText } from './written.ts';

/** An error to plant: which rule must report it, and how it is made; null where a document has no place for it. */
export interface Plant {
  readonly rule: string;
  readonly make: (document: DisclosureDocument, text: string) => Planted | null;
}

const total = (row: FundingRow): boolean => row.kind === 'total';
const source = (row: FundingRow): boolean => row.kind === 'fiscal' && row.executed !== null;
const numeric = (row: Indicator): boolean => row.targetValue !== null && row.actualValue !== null;
const met = (row: Indicator): boolean =>
  numeric(row) && row.actualValue === row.targetValue && row.score === row.weight;
const missed = (row: Indicator): boolean =>
  !/满意/.test(row.level1 ?? '') &&
  numeric(row) &&
  (row.actualValue ?? 0) < (row.targetValue ?? 0) &&
  (row.score ?? 0) < (row.weight ?? 0);
const listed = ({ list }: { list: string }): boolean => list === 'items';
const structure = ({ list }: { list: string }): boolean => list === 'structure';
const ownLine = ({ list, level }: { list: string; level: string }): boolean => list === 'table' && level === 'item';

/** The first line that holds a text, changed. */
function inText(text: string, find: RegExp, put: string): Planted | null {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => find.test(line));
  const line = lines[at];
  if (line === undefined) return null;
  return { document: readText(lines.with(at, line.replace(find, put)).join('\n')), lines: [at + 1] };
}

/** What is no longer there has no line. */
const absent = (planted: Planted | null): Planted | null => planted && { ...planted, lines: [] };

/** A section of the document gone from its heading to the next one. */
function without(text: string, heading: RegExp, next: RegExp): Planted | null {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => heading.test(line));
  if (from < 0) return null;
  const length = lines.slice(from + 1).findIndex((line) => next.test(line));
  const rest = length < 0 ? lines.slice(0, from) : lines.toSpliced(from, length + 1);
  return { document: readText(rest.join('\n')), lines: [] };
}

/** Errors in the rows of projects and in the lines by function, on the document as read. */
const ROWS: readonly Plant[] = [
  { rule: 'pf-source-sum', make: (d) => plantFunding(d, source, (row) => ({ executed: (row.executed ?? 0) + 1.11 })) },
  {
    rule: 'pf-execution-rate',
    make: (d) => plantFunding(d, total, (row) => ({ executionRate: (row.executionRate ?? 0) + 2.31 })),
  },
  { rule: 'pf-execution-score', make: (d) => plantFunding(d, total, (row) => ({ score: (row.score ?? 0) + 0.37 })) },
  {
    rule: 'pf-executed-within',
    make: (d) => plantFunding(d, total, (row) => ({ executed: (row.annualBudget ?? 0) + 5.05 })),
  },
  { rule: 'pf-initial-within', make: (d) => plantFunding(d, total, () => ({ initialBudget: 9_999_999.99 })) },
  {
    rule: 'ix-weight-sum',
    make: (d) =>
      plantRow(
        d,
        () => true,
        (row) => ({ weight: (row.weight ?? 0) + 3 }),
      ),
  },
  {
    rule: 'ix-score-sum',
    make: (d) =>
      plantRow(
        d,
        () => true,
        (row) => ({ score: (row.score ?? 0) - 1.5 }),
      ),
  },
  { rule: 'ix-score-sum', make: plantScore },
  {
    rule: 'ix-score-range',
    make: (d) =>
      plantRow(
        d,
        () => true,
        (row) => ({ score: (row.weight ?? 0) + 1 }),
      ),
  },
  { rule: 'ix-met-not-full', make: (d) => plantRow(d, met, (row) => ({ score: (row.weight ?? 0) - 1.3 })) },
  { rule: 'ix-missed-full', make: (d) => plantRow(d, missed, (row) => ({ score: row.weight })) },
  { rule: 'ix-score-formula', make: (d) => plantRow(d, missed, (row) => ({ score: (row.score ?? 0) + 1.37 })) },
  {
    rule: 'ix-payment-rate',
    make: (d) =>
      plantRow(
        d,
        ({ level3 }) => /控制率/.test(level3 ?? ''),
        () => ({ actualValue: 77.7, actualRaw: '=77.70%' }),
      ),
  },
  { rule: 'ix-note-required', make: (d) => plantRow(d, missed, () => ({ note: null })) },
  { rule: 'gp-item-sum', make: (d) => plantItem(d, 'amount', listed) },
  { rule: 'gp-item-in-category', make: (d) => plantItem(d, 'amount', listed) },
  { rule: 'gp-item-yoy-sum', make: (d) => plantItem(d, 'yoyChange', listed, (value) => value - 7.77) },
  {
    rule: 'gp-item-yoy-rate',
    make: (d) => plantItem(d, 'yoyRate', (item) => listed(item) && (item.amount ?? 0) - (item.yoyChange ?? 0) > 1),
  },
  { rule: 'gp-category-sum', make: (d) => plantItem(d, 'amount', structure) },
  { rule: 'gp-share', make: (d) => plantItem(d, 'share', structure) },
  { rule: 'gp-share-sum', make: (d) => plantItem(d, 'share', structure) },
  { rule: 'table-parent-sum', make: (d) => plantItem(d, 'amount', ownLine) },
  { rule: 'table-row-sum', make: (d) => plantItem(d, 'amount', ownLine) },
  { rule: 'gp-item-nature-split', make: (d) => plantItem(d, 'project', ownLine) },
  { rule: 'prose-vs-table', make: (d) => plantItem(d, 'amount', ownLine) },
  { rule: 'gp-code-name', make: renamed },
];

/** A line of the table once more, under another name. */
function renamed(document: DisclosureDocument): Planted | null {
  const item = document.functionItems.find(ownLine);
  if (!item) return null;
  const functionItems = [...document.functionItems, { ...item, item: '另一名称支出' }];
  return { document: { ...document, functionItems }, lines: [item.source.lineStart] };
}

/** Errors in the words of the text. */
const WORDS: readonly Plant[] = [
  {
    rule: 'dir-sign',
    make: (_, text) => inText(text, /(与上年相比，增加[\d,.]*[1-9][\d,.]*万元，)增长(?=[\d.]*[1-9])/, '$1下降'),
  },
  {
    rule: 'dir-sign',
    make: (_, text) => inText(text, /(与上年相比，减少[\d,.]*[1-9][\d,.]*万元，)下降(?=[\d.]*[1-9])/, '$1增长'),
  },
  {
    rule: 'dc-reasons',
    make: (_, text) => inText(text, /(?<=机关运行经费支出[^。]*[1-9][^。]*)，主要原因是：[^。]*/, ''),
  },
  { rule: 'dc-three-public', make: (_, text) => absent(inText(text, /，公务用车保有量\d+辆/, '')) },
  { rule: 'dc-placeholder', make: (_, text) => inText(text, /有关方针政策/, 'XX方针政策') },
  { rule: 'dc-sections', make: (_, text) => without(text, /名词解释/, /^第.部分/) },
  {
    rule: 'tp-count-amount',
    make: (_, text) => inText(text, /(?<=公务接待费0*[1-9].*公务接待)\d+批次，\d+人次/, '0批次，0人次'),
  },
  {
    rule: 'dc-self-evaluation',
    make: (_, text) => without(text, /^\t?项目支出绩效自评表/, /^\t?(?:项目支出绩效自评表|第三部分)/),
  },
  {
    rule: 'zero-or-negative-total',
    make: (_, text) => inText(text, /(?<=“三公”经费支出)[\d,.]*[1-9][\d,.]*(?=万元)/, '0.00'),
  },
  { rule: 'yr-words', make: (_, text) => inText(text, /（\d{4}年度）$/, '（2011年度）') },
  { rule: 'fund-declared-empty', make: declaredEmpty },
  { rule: 'fiscal-balance', make: (_, text) => inText(text, /(?<=。财政拨款支出总计)[\d,.]+(?=万元)/, '99999.99') },
  { rule: 'dir-zero-base', make: (_, text) => inText(text, FROM_NOTHING, '$1$2$3增加$2$4增长55.55%') },
  { rule: 'ix-swapped-columns', make: crossed },
  {
    rule: 'fund-balance',
    make: (_, text) => inText(text, /(?<=政府性基金预算财政拨款支出总计)[\d,.]+(?=万元)/, '99999.99'),
  },
  {
    rule: 'revenue-equals-expenditure',
    make: (_, text) => inText(text, /(?<=年度支出总计)[\d,.]+(?=万元)/, '99999.99'),
  },
];

/** A change as large as the amount itself: nothing last year, and yet a rate. */
const FROM_NOTHING =
  /(机关运行经费支出)([\d,.]*[1-9][\d,.]*)(万元，比上年)(?:增加|减少)[\d,.]+(万元，)(?:增长|下降)[\d.]+%/;

/** The headings 实际完成值 and 分值 of a table changed places; all its rows are numbers. */
function crossed(document: DisclosureDocument): Planted | null {
  const table = document.tables.find(({ rows }) => {
    const text = rows.flat().map((cell) => cell.text);
    return (
      text.includes('三级指标') && !text.includes('达到预期') && text.filter((each) => /^=\d/.test(each)).length > 1
    );
  });
  if (!table) return null;
  const swap: Readonly<Record<string, string>> = { 实际完成值: '分值', 分值: '实际完成值' };
  const rows = table.rows.map((row) =>
    row.some(({ text }) => text === '三级指标')
      ? row.map((cell) => ({ ...cell, text: swap[cell.text] ?? cell.text }))
      : row,
  );
  const tables = document.tables.map((each) => (each === table ? { ...table, rows } : each));
  return { document: { ...document, tables }, lines: table.rows.flat().map(({ line }) => line) };
}

/** The section says that there is nothing, beside the figures it states. */
function declaredEmpty(document: DisclosureDocument): Planted | null {
  const section = document.sections.find(({ kind, declaredEmpty: empty }) => kind === 'governmentFund' && !empty);
  const fact = document.facts.find(({ code }) => code === 'governmentFund.expenditure.current');
  if (!section || !fact) return null;
  const sections = document.sections.map((each) => (each === section ? { ...each, declaredEmpty: true } : each));
  return { document: { ...document, sections }, lines: [fact.source.lineStart] };
}

export const PLANTS: readonly Plant[] = [...ROWS, ...WORDS];
