import { column, disclosureId, lineColumns, money, percent, words } from '../column.ts';
import type { ExportTable } from '../table.ts';

/** projects.csv: one row per project; the overall self-evaluation table (project 0) has none. */
export const projectsTable: ExportTable = {
  name: 'projects',
  title: words('项目 | Projects'),
  description: words(
    '每个项目一行；同名且同单位的各处表述合并 | One row per project; places of one name and unit are merged',
  ),
  columns: [
    disclosureId,
    column(
      'project_no',
      'integer',
      '项目序号 | Project number',
      '本披露内从 1 起，按首次出现的顺序 | From 1 within the disclosure, in order of first appearance',
      { required: true },
    ),
    column('name', 'string', '项目名称 | Name', '合并断行、整理后的名称 | Joined over lines and tidied', {
      required: true,
    }),
    column('name_raw', 'string', '原文名称 | Name as printed', '原文所印 | As printed', { required: true }),
    column('department', 'string', '主管部门 | Department', '主管部门 | Department in charge'),
    column('unit', 'string', '实施单位 | Unit', '实施单位或项目承担单位 | Unit carrying it out'),
    money('initial_budget', '年初预算数 | Initial budget'),
    money('annual_budget', '全年预算数 | Annual budget', '预算公开中为预算安排规模 | In a budget: the planned amount'),
    money('executed', '全年执行数 | Executed'),
    percent('execution_rate', '执行率 | Execution rate', '原文所载执行率 | As printed'),
    column('score', 'number', '得分 | Score', '自评总分 | Total self-evaluation score'),
    ...lineColumns,
  ],
  key: ['disclosure_id', 'project_no'],
  *rows({ disclosure, projects }) {
    for (const project of projects) {
      yield [
        disclosure.id,
        project.no,
        project.name,
        project.nameRaw,
        project.department,
        project.unit,
        project.initialBudget,
        project.annualBudget,
        project.executed,
        project.executionRate,
        project.score,
        project.source.lineStart,
        project.source.lineEnd,
      ];
    }
  },
};
