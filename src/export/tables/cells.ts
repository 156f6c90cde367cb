import type { Table } from '../../model/index.ts';
import { column, disclosureId, words } from '../column.ts';
import type { ExportTable } from '../table.ts';

/** tables.csv: one row per printed cell, header rows included. */
export const cellsTable: ExportTable = {
  name: 'tables',
  title: words('表格单元格 | Table cells'),
  description: words(
    '原文每张表的每个单元格，照印：空白、-、—、/ 与 0.00 各自保留 | Every cell of every table as printed: blank, "-", "—", "/" and "0.00" stay different',
  ),
  columns: [
    disclosureId,
    column('table_no', 'integer', '表序号 | Table number', '本披露内从 1 起 | From 1 within the disclosure', {
      required: true,
    }),
    column('title', 'string', '表名 | Title', '原文表名，可为空 | As printed, may be blank', {
      required: true,
      blankIsText: true,
    }),
    column('row', 'integer', '行 | Row', '从 1 起，含表头行 | From 1, header rows included', { required: true }),
    column('column', 'integer', '列 | Column', '从 1 起 | From 1', { required: true }),
    column('header', 'string', '列标题 | Header', '多级表头以 “ / ” 相连 | Header path, levels joined by " / "', {
      required: true,
      blankIsText: true,
    }),
    column(
      'text',
      'string',
      '内容 | Text',
      '单元格照印内容，空白即原文空白 | The cell as printed; blank is a printed blank',
      {
        required: true,
        blankIsText: true,
      },
    ),
    column('line', 'integer', '行号 | Line', '原始文件中的行 | Line in the raw file', { required: true }),
  ],
  key: ['disclosure_id', 'table_no', 'row', 'column'],
  *rows({ disclosure, tables }) {
    for (const table of tables) yield* cells(disclosure.id, table);
  },
};

function* cells(id: string, table: Table) {
  for (const [rowIndex, row] of table.rows.entries()) {
    for (const [columnIndex, cell] of row.entries()) {
      const header = table.headers[columnIndex] ?? '';
      yield [id, table.no, table.title, rowIndex + 1, columnIndex + 1, header, cell.text, cell.line];
    }
  }
}
