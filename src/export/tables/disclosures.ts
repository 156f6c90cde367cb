import { type Column, column, money, percent, words } from '../column.ts';
import type { ExportTable } from '../table.ts';

const text = (name: string, title: string, description: string, required = true): Column =>
  column(name, 'string', title, description, { required });
const count = (name: string, title: string, description: string): Column =>
  column(name, 'integer', title, description, { required: true });

/** disclosures.csv: one row per disclosure, for joining the other tables by department and year. */
export const disclosuresTable: ExportTable = {
  name: 'disclosures',
  title: words('披露 | Disclosures'),
  description: words('每份公开文件一行 | One row per published document'),
  columns: [
    text('id', '编号 | Id', '<部门拼音>-<年度>-<种类> | <department in pinyin>-<year>-<kind>'),
    text('department', '部门 | Department', '部门或单位名称 | Name of the department or unit'),
    text('department_slug', '部门代号 | Department slug', '部门名称的拼音，稳定 | Pinyin of the name, stable'),
    text('region', '地区 | Region', '名称中所含行政区 | Region named in the department’s name', false),
    column('level', 'string', '层级 | Level', '中央、省、地、县、乡 | Level of government', {
      values: ['central', 'province', 'prefecture', 'county', 'township'],
    }),
    count('fiscal_year', '年度 | Fiscal year', '决算或预算年度 | Year of the accounts or the budget'),
    column('kind', 'string', '种类 | Kind', '决算或预算 | Final accounts (决算) or budget (预算)', {
      required: true,
      values: ['final-accounts', 'budget'],
    }),
    text('title', '标题 | Title', '原文标题 | As printed'),
    column('unit_scope', 'string', '范围 | Scope', '部门、单位或汇总 | Department, unit or summary', {
      required: true,
      values: ['department', 'unit', 'summary'],
    }),
    text('source_file', '原始文件 | Raw file', 'data/raw/ 下的文件名 | Name of the raw file'),
    text('source_sha256', '原始文件哈希 | Hash', '收到时原始文件的 SHA-256 | SHA-256 of the raw file as received'),
    text('source_url', '来源网址 | Address', '公开网址 | Where it was published', false),
    text('published', '公开日期 | Published', '公开日期 | Day of publication', false),
    money('revenue', '收入总计 | Total revenue'),
    money('expenditure', '支出总计 | Total expenditure'),
    money('fiscal', '财政拨款 | Fiscal appropriation'),
    money('general_public', '一般公共预算支出 | General public budget spending'),
    money('three_public', '“三公”经费 | “Three public” expenses'),
    money('basic', '基本支出 | Basic spending'),
    money('project', '项目支出 | Project spending'),
    column('staff', 'number', '实有人数 | Staff', '人 | Persons'),
    percent('yoy_rate', '比上年增减 | Change from last year', '收支总体 | Overall'),
    count('facts', '数据数 | Facts', 'facts 表行数 | Rows in facts'),
    count('projects', '项目数 | Projects', 'projects 表行数 | Rows in projects'),
    count('indicators', '指标数 | Indicators', 'indicators 表行数 | Rows in indicators'),
    count('figures', '数字数 | Figures', '原文带单位的数字 | Figures with a unit in the text'),
    count('figures_bound', '已解析数字 | Figures bound', '其中已归入数据的 | Of these, bound to data'),
  ],
  key: ['id'],
  *rows({ disclosure }) {
    const { source, headline, counts } = disclosure;
    yield [
      disclosure.id,
      disclosure.department,
      disclosure.departmentSlug,
      disclosure.region,
      disclosure.level,
      disclosure.fiscalYear,
      disclosure.kind,
      disclosure.title,
      disclosure.unitScope,
      source.file,
      source.sha256,
      source.url,
      source.published,
      headline.revenue,
      headline.expenditure,
      headline.fiscal,
      headline.generalPublic,
      headline.threePublic,
      headline.basic,
      headline.project,
      headline.staff,
      headline.yoyRate,
      counts.facts,
      counts.projects,
      counts.indicators,
      counts.figures,
      counts.figuresBound,
    ];
  },
};
