import { column, disclosureId, lineColumns, money, words } from '../column.ts';
import type { ExportTable } from '../table.ts';

/** economic-items.csv: one row per line of the economic classification (301, 30101 …). */
export const economicItemsTable: ExportTable = {
  name: 'economic-items',
  title: words('支出经济分类 | Economic classification'),
  description: words('按经济分类的支出行 | Spending by economic classification'),
  columns: [
    disclosureId,
    column(
      'table',
      'string',
      '所在表 | Table',
      'basic 为一般公共预算基本支出表 | basic: basic spending of the general public budget',
      {
        required: true,
      },
    ),
    column('code', 'string', '科目编码 | Code', '3 位或 5 位 | 3 or 5 digits'),
    column('name', 'string', '科目名称 | Name', '经济分类科目名称 | Name of the account', { required: true }),
    money('amount', '金额 | Amount'),
    ...lineColumns,
  ],
  key: null,
  *rows({ disclosure, economicItems }) {
    for (const { table, code, name, amount, source } of economicItems) {
      yield [disclosure.id, table, code, name, amount, source.lineStart, source.lineEnd];
    }
  },
};
