import type { Indicator } from '../../model/index.ts';
import { type Cell, column, disclosureId, lineColumns, words } from '../column.ts';
import type { ExportTable } from '../table.ts';

/** indicators.csv: one row per performance indicator; project 0 is the overall table. */
export const indicatorsTable: ExportTable = {
  name: 'indicators',
  title: words('绩效指标 | Performance indicators'),
  description: words('绩效目标表、自评表的每行指标 | One row per indicator of a target or self-evaluation table'),
  columns: [
    disclosureId,
    column(
      'project_no',
      'integer',
      '项目序号 | Project number',
      '0 为部门整体绩效表 | 0: the overall table of the department',
      { required: true },
    ),
    column('level1', 'string', '一级指标 | Level 1', '产出、效益、满意度等 | Output, benefit, satisfaction …'),
    column('level2', 'string', '二级指标 | Level 2', '数量、质量、时效等 | Quantity, quality, timeliness …'),
    column('level3', 'string', '三级指标 | Level 3', '指标名称 | What is measured'),
    column('target_raw', 'string', '指标值原文 | Target as printed', '原文所印 | As printed'),
    column('target_op', 'string', '比较符 | Comparison', '目标的比较方式 | How the target is compared', {
      values: ['=', '>=', '<=', '>', '<', 'before'],
    }),
    column('target_value', 'number', '目标值 | Target value', '目标的数值 | Number of the target'),
    column('target_unit', 'string', '目标单位 | Target unit', '目标数值的单位 | Unit of the target'),
    column('actual_raw', 'string', '实际完成值 | Actual as printed', '原文所印 | As printed'),
    column('weight', 'number', '分值 | Weight', '该指标的满分 | Full marks of the indicator'),
    column('score', 'number', '得分 | Score', '自评得分 | Self-evaluation score'),
    column('note', 'string', '偏差原因 | Note', '偏差原因分析及改进措施 | Reason for a deviation and remedy'),
    ...lineColumns,
  ],
  key: null,
  *rows({ disclosure, projects, performance }) {
    const overall = performance.overallTable;
    for (const indicator of overall?.indicators ?? []) yield row(disclosure.id, 0, indicator);
    for (const project of projects) {
      for (const indicator of project.indicators) yield row(disclosure.id, project.no, indicator);
    }
  },
};

function row(id: string, projectNo: number, indicator: Indicator): Cell[] {
  return [
    id,
    projectNo,
    indicator.level1,
    indicator.level2,
    indicator.level3,
    indicator.targetRaw,
    indicator.targetOp,
    indicator.targetValue,
    indicator.targetUnit,
    indicator.actualRaw,
    indicator.weight,
    indicator.score,
    indicator.note,
    indicator.source.lineStart,
    indicator.source.lineEnd,
  ];
}
