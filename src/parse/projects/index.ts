import type { Project } from '../../model/index.ts';
import type { ProjectRow, ReadTable } from '../tables/types.ts';
import type { Context, Structure } from '../types.ts';
import { blockProjects } from './blocks.ts';
import { carryoverEntries } from './carryover.ts';
import { combine } from './combine.ts';
import { describedProjects } from './described.ts';
import { formProject } from './form-project.ts';
import { formItems } from './form-rows.ts';
import { segmentForms } from './forms.ts';
import { groupProjects } from './merge.ts';
import { nameKey } from './names.ts';
import { readForm } from './read-form.ts';
import { attachReports } from './reports.ts';
import { type Stated, statedBlock, statedCarryover, statedForm, statedRow } from './stated.ts';
import { summaryProjects } from './summaries.ts';

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
  projectRows: readonly ProjectRow[],
  context: Context,
): ProjectsResult {
  const forms = segmentForms(formItems(structure, tables)).flatMap(
    (form) => formProject(readForm(form), context) ?? [],
  );
  const stated = [
    ...projectRows.map(statedRow),
    ...blockProjects(structure, context).map(statedBlock),
    ...describedProjects(structure, context).map(statedBlock),
    ...carryoverEntries(structure, context).map(statedCarryover),
    ...forms.filter((form) => !form.overall).map(statedForm),
  ];
  const known = new Set(stated.map(({ project }) => nameKey(project.name)));
  stated.push(...summaryProjects(structure, known, context).map(statedBlock));
  const groups = groupProjects(stated.sort(byLine), context);
  const projects: Project[] = groups.map((group, index) => ({ ...combine(group), no: index + 1 }));
  const overallTable = overallOf(
    forms.filter((form) => form.overall).map((form) => form.project),
    context,
  );
  return { overallTable: attachReports(structure, projects, overallTable, context), projects };
}

function byLine(one: Stated, other: Stated): number {
  return one.mention.source.lineStart - other.mention.source.lineStart;
}

/** The first overall table; further ones are noted, not published. */
function overallOf(projects: readonly Project[], context: Context): Project | null {
  for (const project of projects.slice(1)) {
    context.report('projects.overall-twice', context.document.lineStarts[project.source.lineStart - 1] ?? 0);
  }
  return projects[0] ?? null;
}
