import { column, disclosureId, lineColumns, words } from '../column.ts';
import type { ExportTable } from '../table.ts';

/** facts.csv: one row per fact. */
export const factsTable: ExportTable = {
  name: 'facts',
  title: words('数据 | Facts'),
  description: words(
    '各部门整体数据，一行一个数 | Figures about the whole department, one row each, under the codes of the data contract',
  ),
  columns: [
    disclosureId,
    column('code', 'string', '代码 | Code', '数据代码，如 revenue.total | Fact code, e.g. revenue.total', {
      required: true,
    }),
    column('label', 'string', '名称 | Label', '代码的中文名称 | Chinese label of the code', { required: true }),
    column(
      'value',
      'number',
      '数值 | Value',
      '原文所载数字，去掉千分位；减少、下降为负 | The printed figure without grouping commas; falls are negative',
      { required: true },
    ),
    column('unit', 'string', '单位 | Unit', '万元、%、人、辆等 | 万元 (10,000 CNY), %, persons, vehicles …', {
      required: true,
    }),
    ...lineColumns,
    column('raw', 'string', '原文 | As printed', '原文所印的数字 | The figure as printed', { required: true }),
    column(
      'base',
      'string',
      '比较基数 | Base',
      '完成预算类数据所比的预算：年初、全年或未说明 | For comparisons with a budget: initial, annual or unstated',
      { values: ['initial', 'annual', 'unstated'] },
    ),
    column('reason', 'string', '原因 | Reason', '原文给出的原因 | The reason the document gives'),
  ],
  key: null,
  *rows({ disclosure, facts }) {
    for (const fact of facts) {
      const { code, label, value, unit, source, raw, base, reason } = fact;
      yield [
        disclosure.id,
        code,
        label,
        value,
        unit,
        source.lineStart,
        source.lineEnd,
        raw,
        base,
        reason?.text ?? null,
      ];
    }
  },
};
