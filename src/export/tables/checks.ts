import type { Finding } from '../../model/index.ts';
import { column, disclosureId, words } from '../column.ts';
import type { ExportTable } from '../table.ts';

/** checks.csv: one row per consistency check that ran. Amounts are exact decimal text. */
export const checksTable: ExportTable = {
  name: 'checks',
  title: words('一致性核验 | Consistency checks'),
  description: words(
    '对原文自身数字的核验，不作评价 | Checks of the document’s own figures against each other; no judgement implied',
  ),
  columns: [
    disclosureId,
    column('rule', 'string', '规则 | Rule', '规则编号 | Rule id', { required: true }),
    column(
      'status',
      'string',
      '结果 | Status',
      '一致、四舍五入差、不一致、不适用 | pass, rounding, differs or not-applicable',
      { required: true, values: ['pass', 'rounding', 'differs', 'not-applicable'] },
    ),
    column(
      'expected',
      'string',
      '应为 | Expected',
      '按规则算得的数，十进制文本 | The figure the rule gives, decimal text',
    ),
    column('found', 'string', '原文 | Found', '原文所载的数，十进制文本 | The figure printed, decimal text'),
    column('difference', 'string', '差额 | Difference', '原文减应为，十进制文本 | Found minus expected, decimal text'),
    column('message', 'string', '说明 | Message', '中文说明 | In words, Chinese', { required: true }),
    column('lines', 'string', '行 | Lines', '有关原文行，如 83;90-92 | Raw lines concerned, e.g. 83;90-92', {
      required: true,
      blankIsText: true,
    }),
    column('unit', 'string', '单位 | Unit', '前三项数的单位 | Unit of the three figures'),
    column(
      'severity',
      'string',
      '性质 | Severity',
      '矛盾、四舍五入、缺失、提示；缺失（completeness）不是两处数字不一致 | completeness: something is absent, not a contradiction',
      { required: true, values: ['contradiction', 'rounding', 'completeness', 'hint'] },
    ),
    column('uncertain', 'boolean', '存疑 | Uncertain', '可能是读取问题 | May be a reading problem', { required: true }),
    column('project_no', 'integer', '项目 | Project', '有关项目的序号 | The project concerned'),
  ],
  key: null,
  *rows({ disclosure, checks }) {
    for (const finding of checks) {
      const { rule, status, expected, found, difference, message, unit, severity, uncertain, projectNo } = finding;
      const base = [disclosure.id, rule, status, expected, found, difference, message, linesOf(finding)];
      yield [...base, unit, severity, uncertain, projectNo];
    }
  },
};

function linesOf({ lines }: Finding): string {
  return lines
    .map(({ lineStart, lineEnd }) => (lineStart === lineEnd ? `${lineStart}` : `${lineStart}-${lineEnd}`))
    .join(';');
}
