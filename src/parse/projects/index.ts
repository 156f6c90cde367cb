import type { Project } from '../../model/index.ts';
import type { ProjectRow, ReadTable } from '../tables/types.ts';
import type { Context, Structure } from '../types.ts';
import { formProject } from './form-project.ts';
import { formItems } from './form-rows.ts';
import { segmentForms } from './forms.ts';
import { readForm } from './read-form.ts';

export interface ProjectsResult {
  /** Numbered from 1 in order of first appearance. */
  readonly projects: Project[];
  /** The overall performance table, published as project 0. */
  readonly overallTable: Project | null;
}

/**
 * Every project a document states, merged over its performance table, narrative block, table rows and carry-over list.
 *
 * @param projectRows rows of 项目支出情况表 and 结转结余明细表, read by the table readers
 */
export function extractProjects(
  structure: Structure,
  tables: readonly ReadTable[],
  _projectRows: readonly ProjectRow[],
  context: Context,
): ProjectsResult {
  const forms = segmentForms(formItems(structure, tables)).flatMap(
    (form) => formProject(readForm(form), context) ?? [],
  );
  const overallTable = forms.find((form) => form.overall)?.project ?? null;
  const projects = forms.filter((form) => !form.overall).map(({ project }, index) => ({ ...project, no: index + 1 }));
  return { projects, overallTable };
}
