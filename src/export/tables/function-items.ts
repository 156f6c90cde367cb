import type { FunctionItem } from '../../model/index.ts';
import { AMOUNT_COLUMNS } from '../../vocab/amount-columns.ts';
import { type Cell, column, disclosureId, lineColumns, money, percent, words } from '../column.ts';
import type { ExportTable } from '../table.ts';

const TABLES = ['revenue', 'expenditure', 'fiscal', 'generalPublic', 'governmentFund', 'stateCapital'];

/** The total first; otherwise in the order in which headers are matched. */
const PUBLISHED = [...AMOUNT_COLUMNS.slice(-1), ...AMOUNT_COLUMNS.slice(0, -1)];

/** function-items.csv: one row per 类 / 款 / 项 line of a table or of a prose list. */
export const functionItemsTable: ExportTable = {
  name: 'function-items',
  title: words('支出功能分类 | Functional classification'),
  description: words('按功能分类（类、款、项）的行 | Lines of the functional classification (类, 款, 项)'),
  columns: [
    disclosureId,
    column('table', 'string', '所在表 | Table', '收入、支出、财政拨款等表 | Which statement', {
      required: true,
      values: TABLES,
    }),
    column('category_code', 'string', '类编码 | Category code', '3 位 | 3 digits'),
    column('section_code', 'string', '款编码 | Section code', '2 位或 5 位，按原文 | As printed'),
    column('item_code', 'string', '项编码 | Item code', '2 位或 7 位，按原文 | As printed'),
    column('category', 'string', '类 | Category', '类的名称 | Name of the 类'),
    column('section', 'string', '款 | Section', '款的名称 | Name of the 款'),
    column('item', 'string', '项 | Item', '项的名称 | Name of the 项'),
    money('amount', '金额 | Amount'),
    percent('share', '占比 | Share', '原文所载占比 | Share as printed'),
    money('yoy_change', '比上年增减 | Change', '减少为负 | Falls are negative'),
    percent('yoy_rate', '比上年增减率 | Change rate', '下降为负 | Falls are negative'),
    money('basic', '基本支出 | Basic spending'),
    money('project', '项目支出 | Project spending'),
    column('reason', 'string', '原因 | Reason', '原文给出的原因 | The reason the document gives'),
    ...lineColumns,
    ...PUBLISHED.map(({ name, zh, en }) => money(name, `${zh} | ${en}`, '表中同名列 | The table’s own column')),
    column(
      'amount_columns',
      'string',
      '全部金额列 | All amount columns',
      '该表自有的全部金额列，JSON：列标题 → 金额 | Every amount column of the table as JSON: header path → amount',
    ),
  ],
  key: null,
  *rows({ disclosure, functionItems }) {
    for (const item of functionItems) {
      yield [
        disclosure.id,
        item.table,
        item.categoryCode,
        item.sectionCode,
        item.itemCode,
        item.category,
        item.section,
        item.item,
        item.amount,
        item.share,
        item.yoyChange,
        item.yoyRate,
        item.basic,
        item.project,
        item.reason?.text ?? null,
        item.source.lineStart,
        item.source.lineEnd,
        ...standardAmounts(item),
        Object.keys(item.columns).length > 0 ? JSON.stringify(item.columns) : null,
      ];
    }
  },
};

/** The table’s own columns under their published names; of two with the same meaning the first printed. */
function standardAmounts({ columns }: FunctionItem): Cell[] {
  const found = new Map<string, number | null>();
  for (const [header, amount] of Object.entries(columns)) {
    const name = columnOf(header);
    if (name && !found.has(name)) found.set(name, amount);
  }
  return PUBLISHED.map(({ name }) => found.get(name) ?? null);
}

const columnNames = new Map<string, string | null>();

/** Published name of a header path; remembered, since a table repeats its headers on every row. */
function columnOf(header: string): string | null {
  const known = columnNames.get(header);
  if (known !== undefined) return known;
  const name = AMOUNT_COLUMNS.find((each) => each.header.test(header))?.name ?? null;
  if (columnNames.size < 10_000) columnNames.set(header, name);
  return name;
}
